import type { Figure } from "../../src/decision/figure";
import type {
  CostLine,
  DecisionKind,
  FlowRecommendation,
  NormalisedOffer,
  OptionRow,
  Recommendation,
  StaffingRow,
} from "../../src/decision/recommendation";
import { message } from "../../src/language";
import type { Message } from "../../src/language";

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

const sentence = (words: string): Message => message("report.summary.saving", { amount: words });

function figure(key: string, value: number): Figure {
  return { key, value, unit: "money/yr", origin: { kind: "workings", table: "options", what: key } };
}

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
      asIs: figure("asIs", asIs),
      optimised: figure("optimised", optimised),
      cost: figure("cost", cost),
      saving: figure("saving", optimised - cost),
      npv: figure("npv", -1000 + 900 / 1.09),
      asIsFull: figure("asIsFull", asIs * FULL),
      confidence: null,
      payback: { kind: "paid back", afterMonths: 9 },
      count: {
        keep: counted("keep"),
        partial: counted("partial"),
        full: counted("full"),
        "too-close": counted("too-close"),
      },
      waterfall: [
        { label: message("report.kind.optimised"), amount: optimised - asIs },
        { label: message("report.column.provider"), amount: (cost - optimised) * 1.5 },
        { label: message("report.kind.share"), amount: (cost - optimised) * -0.5 },
      ],
    },
    workings: {
      options: flows.flatMap(optionRows),
      staffing: flows.map(staffingRow),
      costLines: flows.flatMap((flow) => costLines(flow, flow.asIs)),
      optimisedLines: flows.flatMap((flow) => costLines(flow, flow.optimised)),
      tieOut: { accounts: asIs * FULL + 1200, computed: asIs * FULL, difference: -1200 },
      offers: flows.map(offer),
      cashFlows: [
        { month: 0, amount: -1000 },
        { month: 12, amount: 900 },
      ],
    },
    assumptions: [
      {
        key: "discountRate",
        label: message("report.column.npv", { currency: "€" }),
        value: 0.09,
        unit: "share/yr",
        source: "finance department",
        sourceNote: null,
        date: "2026-01-01",
        grade: "estimated",
        fromWorkbook: true,
      },
      {
        key: "hoursPaid",
        label: message("report.column.workload"),
        value: 1820,
        unit: "h/yr",
        source: "",
        sourceNote: sentence("35 h × 52"),
        date: "2026-01-01",
        grade: "default",
        fromWorkbook: false,
      },
    ],
    provenance: { engine: "0.1.0", date: "2026-11-22", inputHash: "3f9a1c77d0e2", seed: 1, draws: null, gap: null },
  };
}

function flowRecommendation(flow: SampleFlow, index: number): FlowRecommendation {
  const leaves = flow.share > 0;
  const saving = flow.optimised - flow.cost;
  return {
    flow: flow.name,
    row: index + 1,
    decision: flow.decision,
    pattern: flow.decision === "partial" ? "window" : null,
    share: flow.share,
    logic: leaves ? (flow.specialisation > 50 ? "specialisation" : "economic") : null,
    provider: leaves ? "Provider A" : null,
    baseline: {
      asIs: figure("asIs", flow.asIs),
      optimised: figure("optimised", flow.optimised),
      asIsFull: figure("asIsFull", flow.asIs * FULL),
    },
    cost: figure("cost", flow.cost),
    saving: figure("saving", saving),
    savingShare: flow.optimised === 0 ? null : saving / flow.optimised,
    npv: figure("npv", saving * 3),
    payback: { kind: "paid back", afterMonths: 9 },
    scores: {
      overall: flow.isVetoed === true ? 0 : flow.specialisation,
      economic: 40,
      specialisation: flow.specialisation,
      retention: flow.retention,
    },
    confidence: null,
    vetoes:
      flow.isVetoed === true
        ? [{ code: "know-how", why: sentence("know-how takes 30 weeks to learn and 60 % of it is not written down") }]
        : [],
    reasons: [
      sentence(`${saving} a year against the inside as it could be run`),
      sentence("the night hours are hardly used"),
    ],
    turningPoints: leaves
      ? [
          { parameter: "price", value: 31.2, unit: "money/unit", margin: 0.12 + index / 50 },
          { parameter: "volume", value: 38_000, unit: "contacts/yr", margin: -0.31 },
        ]
      : [],
    measureFirst: leaves ? [sentence("the provider’s handling time")] : [],
    opportunity: 0,
    workloadFte: flow.workloadFte,
  };
}

function optionRows(flow: SampleFlow): OptionRow[] {
  const blank = { provider: null, share: 0, outside: 0, governance: 0, oneOff: 0, stranded: 0, service: 0, npv: 0 };
  const leaves = flow.share > 0;
  const inside = flow.cost * (1 - flow.share);
  const outside = flow.cost - inside;
  return [
    {
      ...blank,
      flow: flow.name,
      option: message("report.kind.as-is"),
      kind: "as-is",
      inside: flow.asIs,
      total: flow.asIs,
      chosen: false,
    },
    {
      ...blank,
      flow: flow.name,
      option: message("report.kind.optimised"),
      kind: "optimised",
      inside: flow.optimised,
      total: flow.optimised,
      chosen: !leaves,
    },
    {
      ...blank,
      flow: flow.name,
      option: message("report.kind.full"),
      kind: flow.decision === "partial" ? "window" : "full",
      provider: "Provider A",
      share: flow.share,
      inside: inside,
      outside: outside * 0.9,
      governance: outside * 0.1,
      total: flow.cost,
      chosen: leaves,
    },
  ];
}

function staffingRow(flow: SampleFlow): StaffingRow {
  const hours = flow.workloadFte * 1300;
  return {
    flow: flow.name,
    pool: "front office",
    contacts: hours * 12,
    workloadHours: hours,
    positionHours: hours / 0.8,
    scheduledHours: hours / 0.72,
    peakAgents: Math.ceil(flow.workloadFte * 1.6),
    occupancy: 0.8,
    serviceLevel: 0.83,
    fte: flow.workloadFte * 1.3,
  };
}

function costLines(flow: SampleFlow, total: number): CostLine[] {
  const line = (component: "salaries" | "premises", share: number, full: number): CostLine => ({
    flow: flow.name,
    component,
    label:
      component === "salaries" ? message("report.column.fte") : message("report.column.stranded", { currency: "€" }),
    full: total * share * full,
    avoidable: total * share,
    cash: total * share,
  });
  return [line("salaries", 0.9, 1), line("premises", 0.1, 2)];
}

function offer(flow: SampleFlow): NormalisedOffer {
  return {
    flow: flow.name,
    provider: "Provider A",
    pricing: "hour",
    billedUnits: flow.workloadFte * 1500,
    annual: flow.cost,
    perResolvedContact: 4.31,
    promisedService: null,
    lines: [
      { label: message("report.column.amount", { currency: "€" }), amount: flow.cost * 0.95 },
      { label: message("report.column.governance", { currency: "€" }), amount: flow.cost * 0.05 },
    ],
  };
}
