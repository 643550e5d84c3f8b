import { analyse } from "../../src/decision";
import {
  contactsPerYear,
  fraction,
  fte,
  moneyPerUnit,
  moneyPerYear,
  ratio,
  seconds,
} from "../../src/engine/quantities";
import type { FactorName } from "../../src/engine/records";
import { CONTEXT, caseOf } from "../support/economics";
import type { StatedFlow, StatedInputs, StatedOffer } from "../support/keyed";

// Whole analyses on a busy machine: nothing here is timed.
jest.setTimeout(300_000);

const flow = (row: number, name: string, volume: number): StatedFlow => ({
  row,
  name,
  channel: "phone",
  annualVolume: contactsPerYear(volume),
  handlingTime: seconds(270),
  pool: name,
  scripted: fraction(0.5),
  languages: ["French"],
  skills: [],
});
const offer = (row: number, name: string, price: number): StatedOffer => ({
  row,
  provider: "Atlas",
  flow: name,
  pricing: "contact",
  price: moneyPerUnit(price),
  languages: [],
});
const agents = (row: number, pool: string, count: number) =>
  ({
    row,
    role: "agent",
    pool,
    fte: fte(count),
    grossSalary: moneyPerYear(26_000),
    attrition: ratio(0.3),
    absence: fraction(0.08),
    languages: [],
    skills: [],
  }) as const;
const BASE = {
  flows: [flow(1, "Care", 60_000), flow(2, "Orders", 30_000)],
  team: [agents(1, "Care", 9), agents(2, "Orders", 5)],
  offers: [offer(1, "Care", 3.2), offer(2, "Orders", 3)],
};
const [CARE, ORDERS] = BASE.flows;
const [CARERS, SELLERS] = BASE.team;
type Row = NonNullable<StatedInputs["scenarios"]>[number];
const row = (at: number, scenario: string, factor: FactorName, multiply: number, of?: string): Row => ({
  row: at,
  scenario,
  factor,
  multiply: ratio(multiply),
  ...(of !== undefined && { flow: of }),
});

/** Each scenario with the tables into which it is typed by hand. */
const CASES: readonly (readonly [name: string, rows: readonly Row[], typed: Partial<StatedInputs>])[] = [
  [
    "more contacts of one flow",
    [row(1, "S", "volume", 1.3, "Orders")],
    { flows: [CARE, { ...ORDERS, annualVolume: contactsPerYear(39_000) }] as readonly StatedFlow[] },
  ],
  [
    "dearer people of one flow",
    [row(1, "S", "wages", 1.1, "Care")],
    { team: [{ ...CARERS, grossSalary: moneyPerYear(28_600) }, SELLERS] as StatedInputs["team"] },
  ],
  [
    "more leavers and more absent, everywhere",
    [row(1, "S", "attrition", 1.5), row(2, "S", "absence", 1.25)],
    { team: BASE.team.map((each) => ({ ...each, attrition: ratio(0.45), absence: fraction(0.1) })) },
  ],
  [
    "slower and dearer to buy",
    [row(1, "S", "price", 1.2, "Care"), row(2, "S", "handlingTime", 1.1)],
    {
      flows: BASE.flows.map((each) => ({ ...each, handlingTime: seconds(297) })),
      offers: [offer(1, "Care", 3.2 * 1.2), offer(2, "Orders", 3)],
    },
  ],
  [
    "a fifth of one flow's contacts to self-service, scripted ones first",
    [row(1, "S", "deflection", 0.8, "Orders")],
    {
      flows: [
        CARE,
        { ...ORDERS, annualVolume: contactsPerYear(24_000), scripted: fraction(0.375) },
      ] as readonly StatedFlow[],
    },
  ],
];

test.each(CASES)("%s: the row is what an analysis answers into whose tables it was typed", (_name, rows, typed) => {
  const told = analyse(caseOf({ ...BASE, scenarios: rows }), { ...CONTEXT, scenarios: true }).workings.whatIfs;
  const own = told?.scenarios.filter(({ fact }) => fact.kind === "own") ?? [];
  expect(own).toHaveLength(1);
  const { portfolio } = analyse(caseOf({ ...BASE, ...typed }), CONTEXT);
  expect((own[0]?.inside ?? NaN) / portfolio.optimised).toBeCloseTo(1, 9);
  expect((own[0]?.anew ?? NaN) / portfolio.cost).toBeCloseTo(1, 9);
  expect(own[0]?.held).toBeGreaterThanOrEqual((own[0]?.anew ?? NaN) - 1e-6);
});

test("rows of one name are one scenario, whatever their order; scenarios stand in the order of the table", () => {
  const rows = [
    row(1, "Bad year", "volume", 0.8),
    row(2, "Good year", "volume", 1.2),
    row(3, "bad  YEAR", "wages", 1.1),
  ];
  const of = (scenarios: readonly Row[]) =>
    analyse(caseOf({ ...BASE, scenarios }), { ...CONTEXT, scenarios: true }).workings.whatIfs?.scenarios.filter(
      ({ fact }) => fact.kind === "own",
    );
  const told = of(rows);
  expect(told?.map(({ fact }) => fact.kind === "own" && fact.name)).toEqual(["Bad year", "Good year"]);
  expect(of(rows.toReversed())).toEqual(told);
});
