import type {
  CostLine,
  DecisionKind,
  FlowRecommendation,
  NormalisedOffer,
  OptionRow,
  Recommendation,
  StaffingRow,
} from "../../src/decision";
import {
  agents,
  contactsPerYear,
  fraction,
  fte,
  hoursPerYear,
  money,
  moneyPerContact,
  moneyPerUnit,
  moneyPerYear,
  months,
  points,
  ratio,
  weeks,
  savingShare,
  unitsPerYear,
} from "../../src/engine/quantities";
import type { ReportContext } from "../../src/report";

/** What a report is told where nothing beside the recommendation matters. */
export const BARE_CONTEXT: ReportContext = {
  language: "en",
  frozenSince: null,
  last: null,
  recognised: {},
  leftOut: 0,
  issues: [],
  inputSheets: [],
  inputTables: [],
};

/** What a made-up flow is like; everything else follows from it. */
export interface SampleFlow {
  readonly name: string;
  readonly decision: DecisionKind;
  /** Cost inside today, a year. */
  readonly asIs: number;
  /** Cost inside as it could be run. */
  readonly optimised: number;
  /** Cost of the recommended option. */
  readonly cost: number;
  readonly share: number;
  readonly specialisation: number;
  readonly retention: number;
  readonly workloadFte: number;
  readonly isVetoed?: boolean;
}

export const SAMPLE_FLOWS: readonly SampleFlow[] = [
  {
    name: "After-sales phone",
    decision: "keep",
    asIs: 612_400,
    optimised: 588_300,
    cost: 588_300,
    share: 0,
    specialisation: 12,
    retention: 72,
    workloadFte: 9.4,
    isVetoed: true,
  },
  {
    name: "Orders phone",
    decision: "full",
    asIs: 498_120,
    optimised: 471_900,
    cost: 398_450.5,
    share: 1,
    specialisation: 8,
    retention: 14,
    workloadFte: 8.1,
  },
  {
    name: "Evenings and weekends",
    decision: "partial",
    asIs: 301_775,
    optimised: 288_040,
    cost: 231_900.25,
    share: 0.42,
    specialisation: 22,
    retention: 31,
    workloadFte: 4.2,
  },
  {
    name: "Chat",
    decision: "too-close",
    asIs: 188_300,
    optimised: 176_250,
    cost: 176_250,
    share: 0,
    specialisation: 18,
    retention: 25,
    workloadFte: 3.1,
  },
  {
    name: "Debt collection",
    decision: "full",
    asIs: 142_900,
    optimised: 139_400,
    cost: 121_300,
    share: 1,
    specialisation: 81,
    retention: 10,
    workloadFte: 2.4,
  },
  {
    name: "Dutch customers",
    decision: "full",
    asIs: 96_210,
    optimised: 95_800,
    cost: 90_110,
    share: 1,
    specialisation: 92,
    retention: 8,
    workloadFte: 1.3,
  },
];

/** Full cost over avoidable cost, by the lines below: 90 % at 1 and 10 % at 2. */
const FULL = 0.9 + 0.2;

/** A recommendation whose parts agree with each other, for whoever shows one; its numbers are made up. */
export function sampleRecommendation(flows: readonly SampleFlow[] = SAMPLE_FLOWS): Recommendation {
  const sum = (of: (flow: SampleFlow) => number): number => flows.reduce((total, flow) => total + of(flow), 0);
  const asIs = sum((flow) => flow.asIs);
  const optimised = sum((flow) => flow.optimised);
  const cost = sum((flow) => flow.cost);
  const counted = (decision: DecisionKind): number => flows.filter((flow) => flow.decision === decision).length;
  return {
    version: "0.1.0",
    currency: "€",
    flows: flows.map(flowRecommendation),
    portfolio: {
      asIs: moneyPerYear(asIs),
      optimised: moneyPerYear(optimised),
      cost: moneyPerYear(cost),
      saving: moneyPerYear(optimised - cost),
      npv: money(-1000 + 900 / 1.09),
      asIsFull: moneyPerYear(asIs * FULL),
      confidence: null,
      payback: { kind: "paid back", afterMonths: months(9) },
      count: {
        keep: counted("keep"),
        partial: counted("partial"),
        full: counted("full"),
        automate: counted("automate"),
        "too-close": counted("too-close"),
      },
      posts: { today: fte(0), ended: fte(0), money: moneyPerYear(0) },
      people: NOBODY_LEAVES,
      waterfall: [
        { step: "scheduling", amount: moneyPerYear(optimised - asIs) },
        { step: "outside", amount: moneyPerYear((cost - optimised) * 1.5) },
        { step: "oneOff", amount: moneyPerYear((cost - optimised) * -0.5) },
      ],
    },
    workings: {
      options: flows.flatMap(optionRows),
      staffing: flows.map(staffingRow),
      costLines: flows.flatMap((flow) => costLines(flow, flow.asIs)),
      optimisedLines: flows.flatMap((flow) => costLines(flow, flow.optimised)),
      tieOut: {
        accounts: moneyPerYear(asIs * FULL + 1200),
        computed: moneyPerYear(asIs * FULL),
        difference: moneyPerYear(-1200),
      },
      offers: flows.map(offer),
      cashFlows: [
        { month: 0, amount: money(-1000), oneOff: money(-1000), exit: money(0) },
        { month: 12, amount: money(900), oneOff: money(0), exit: money(0) },
      ],
      draws: [],
      whatIfs: null,
      simulated: null,
      transition: null,
    },
    assumptions: [
      {
        key: "discountRate",
        value: 0.09,
        unit: "ratio",
        source: "finance department",
        note: null,
        date: "2026-01-01",
        grade: "estimated",
        fromWorkbook: true,
      },
      {
        key: "hoursPaid",
        value: 1820,
        unit: "h/yr",
        source: "",
        note: "labour-week",
        date: "2026-01-01",
        grade: "default",
        fromWorkbook: false,
      },
    ],
    provenance: {
      engine: "0.1.0",
      date: "2026-11-22",
      law: { date: "2026-01-01", hash: "0", rows: [], outlived: [] },
      inputHash: "3f9a1c77d0e2",
      seed: 1,
      draws: null,
      gap: null,
    },
  };
}

/** From leaving to too close to call. */
const TURNS = {
  from: { decision: "full", provider: "Provider A" },
  to: { decision: "too-close", provider: null },
  verified: true,
} as const;

/** A plan with which nobody parts. */
const NOBODY_LEAVES: Recommendation["portfolio"]["people"] = {
  heads: fte(0),
  transferred: fte(0),
  redeployed: fte(0),
  absorbed: fte(0),
  dismissed: fte(0),
  unpriced: fte(0),
  once: money(0),
  level: moneyPerYear(0),
  month: months(0),
  plan: money(0),
  thresholds: [],
};

function flowRecommendation(flow: SampleFlow, index: number): FlowRecommendation {
  const leaves = flow.share > 0;
  const saving = flow.optimised - flow.cost;
  return {
    flow: flow.name,
    row: index + 1,
    channel: "phone",
    decision: flow.decision,
    pattern: flow.decision === "partial" ? "window" : null,
    share: ratio(flow.share),
    logic: leaves ? (flow.specialisation > 50 ? "specialisation" : "economic") : null,
    provider: leaves ? "Provider A" : null,
    baseline: {
      asIs: moneyPerYear(flow.asIs),
      optimised: moneyPerYear(flow.optimised),
      asIsFull: moneyPerYear(flow.asIs * FULL),
    },
    cost: moneyPerYear(flow.cost),
    saving: moneyPerYear(saving),
    savingShare: flow.optimised === 0 ? null : savingShare(saving / flow.optimised),
    npv: money(saving * 3),
    payback: { kind: "paid back", afterMonths: months(9) },
    waterfall: [],
    automation: null,
    posts: { before: fte(0), ended: fte(0), stay: fte(0), endedMoney: moneyPerYear(0), stayMoney: moneyPerYear(0) },
    scores: {
      overall: points(flow.isVetoed === true ? 0 : flow.specialisation),
      economic: points(40),
      specialisation: points(flow.specialisation),
      retention: points(flow.retention),
    },
    confidence: null,
    vetoes:
      flow.isVetoed === true ? [{ kind: "veto", veto: "know-how", weeks: weeks(30), undocumented: fraction(0.6) }] : [],
    reasons: [
      {
        kind: "saves",
        provider: "Provider A",
        amount: moneyPerYear(saving),
        share: ratio(flow.optimised === 0 ? 0 : saving / flow.optimised),
      },
      { kind: "idle", occupancy: fraction(0.42) },
    ],
    turningPoints: leaves
      ? [
          {
            parameter: "price",
            value: moneyPerUnit(31.2),
            unit: "money/unit",
            margin: ratio(0.12 + index / 50),
            ...TURNS,
          },
          {
            parameter: "volume",
            value: contactsPerYear(38_000),
            unit: "contacts/yr",
            margin: ratio(-0.31),
            ...TURNS,
          },
        ]
      : [],
    measureFirst: leaves ? [{ kind: "worth", parameter: "handlingTimeRatio", amount: moneyPerYear(4000) }] : [],
    opportunity: moneyPerYear(0),
    workloadFte: fte(flow.workloadFte),
  };
}

function optionRows(flow: SampleFlow): OptionRow[] {
  const none = moneyPerYear(0);
  const blank = {
    provider: null,
    share: ratio(0),
    outside: none,
    governance: none,
    oneOff: none,
    stranded: none,
    posts: none,
    parting: none,
    service: none,
    npv: money(0),
  };
  const leaves = flow.share > 0;
  const inside = flow.cost * (1 - flow.share);
  const outside = flow.cost - inside;
  return [
    {
      ...blank,
      flow: flow.name,
      option: { kind: "asIs" },
      kind: "as-is",
      inside: moneyPerYear(flow.asIs),
      total: moneyPerYear(flow.asIs),
      chosen: false,
    },
    {
      ...blank,
      flow: flow.name,
      option: { kind: "optimised" },
      kind: "optimised",
      inside: moneyPerYear(flow.optimised),
      total: moneyPerYear(flow.optimised),
      chosen: !leaves,
    },
    {
      ...blank,
      flow: flow.name,
      option: flow.decision === "partial" ? { kind: "window", window: "oddHours" } : { kind: "full" },
      kind: flow.decision === "partial" ? "window" : "full",
      provider: "Provider A",
      share: ratio(flow.share),
      inside: moneyPerYear(inside),
      outside: moneyPerYear(outside * 0.9),
      governance: moneyPerYear(outside * 0.1),
      total: moneyPerYear(flow.cost),
      chosen: leaves,
    },
  ];
}

function staffingRow(flow: SampleFlow): StaffingRow {
  const hours = flow.workloadFte * 1300;
  return {
    flow: flow.name,
    pool: "front office",
    contacts: contactsPerYear(hours * 12),
    workloadHours: hoursPerYear(hours),
    positionHours: hoursPerYear(hours / 0.8),
    scheduledHours: hoursPerYear(hours / 0.72),
    peakAgents: agents(Math.ceil(flow.workloadFte * 1.6)),
    occupancy: fraction(0.8),
    serviceLevel: fraction(0.83),
    fte: fte(flow.workloadFte * 1.3),
  };
}

function costLines(flow: SampleFlow, total: number): CostLine[] {
  const line = (component: "pay" | "workplace", share: number, full: number): CostLine => ({
    flow: flow.name,
    component,
    full: moneyPerYear(total * share * full),
    avoidable: moneyPerYear(total * share),
    cash: moneyPerYear(total * share),
    basis: {
      driver: component === "pay" ? "permanentFte" : "seats",
      quantity: 4,
      rate: moneyPerUnit((total * share * full) / 4),
      avoidable: fraction(1 / full),
      cash: fraction(1 / full),
    },
  });
  return [line("pay", 0.9, 1), line("workplace", 0.1, 2)];
}

function offer(flow: SampleFlow): NormalisedOffer {
  return {
    flow: flow.name,
    provider: "Provider A",
    pricing: "hour",
    billedUnits: unitsPerYear(flow.workloadFte * 1500),
    annual: moneyPerYear(flow.cost),
    perResolvedContact: moneyPerContact(4.31),
    promisedService: null,
    lines: [
      { step: "used", amount: moneyPerYear(flow.cost * 0.95) },
      { step: "governance", amount: moneyPerYear(flow.cost * 0.05) },
    ],
  };
}
