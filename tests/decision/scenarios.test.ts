import { analyse } from "../../src/decision";
import type { Scenario } from "../../src/decision";
import { contactsPerYear, fte, money, moneyPerUnit, moneyPerYear, ratio, seconds } from "../../src/engine/quantities";
import { CONTEXT, caseOf } from "../support/economics";
import type { StatedFlow, StatedOffer } from "../support/keyed";

// Whole analyses on a busy machine: nothing here is timed.
jest.setTimeout(300_000);

const FLOWS: readonly StatedFlow[] = [
  {
    row: 1,
    name: "Care",
    channel: "phone",
    annualVolume: contactsPerYear(60_000),
    handlingTime: seconds(300),
    pool: "Phone",
    languages: ["French"],
    skills: [],
  },
  {
    row: 2,
    name: "Orders",
    channel: "phone",
    annualVolume: contactsPerYear(30_000),
    handlingTime: seconds(240),
    pool: "Orders",
    languages: ["French"],
    skills: [],
  },
];
const offer = (row: number, provider: string, flow: string, price: number): StatedOffer => ({
  row,
  provider,
  flow,
  pricing: "contact",
  price: moneyPerUnit(price),
  languages: [],
  setUp: money(12_000),
});
const TEAM = [
  { row: 1, role: "agent", fte: fte(12), grossSalary: moneyPerYear(26_000), languages: [], skills: [] },
] as const;
const OFFERS = [offer(1, "Atlas", "Care", 3.5), offer(2, "Lusitel", "Orders", 3)];

const given = caseOf({ flows: FLOWS, team: TEAM, offers: OFFERS });
const asked = { ...CONTEXT, scenarios: true };
const { flows, portfolio, workings } = analyse(given, asked);
const whatIfs = workings.whatIfs;
const scenario = (kind: Scenario["fact"]["kind"], place = 0): Scenario => {
  const found = whatIfs?.scenarios.filter(({ fact }) => fact.kind === kind)[place];
  if (found === undefined) throw new TypeError(`no scenario ${kind}`);
  return found;
};
const saved = ({ inside, held }: Scenario): number => inside - held;

test("nothing is asked of other worlds unless it is wished", () => {
  expect(analyse(caseOf({ flows: FLOWS.slice(0, 1), team: TEAM }), CONTEXT).workings.whatIfs).toBeNull();
});

test("the base is what the run answers, and both flows leave in it", () => {
  expect(portfolio.count.full).toBe(2);
  const base = scenario("base");
  const pairs = [
    [base.inside, portfolio.optimised],
    [base.held, portfolio.cost],
    [base.anew, portfolio.cost],
    [base.npv, portfolio.npv],
  ] as const;
  for (const [told, answered] of pairs) expect(told / answered).toBeCloseTo(1, 12);
});

test("a scenario is what an analysis of a workbook answers into which it was typed", () => {
  const typed = [
    [
      scenario("volume", 1),
      { flows: FLOWS.map((flow) => ({ ...flow, annualVolume: contactsPerYear((flow.annualVolume ?? 0) * 1.2) })) },
    ],
    [scenario("wages"), { team: TEAM.map((row) => ({ ...row, grossSalary: moneyPerYear(26_000 * 1.05) })) }],
  ] as const;
  for (const [told, changed] of typed) {
    const { portfolio: anew } = analyse(caseOf({ flows: FLOWS, team: TEAM, offers: OFFERS, ...changed }), CONTEXT);
    expect(told.inside / anew.optimised).toBeCloseTo(1, 9);
    expect(told.anew / anew.cost).toBeCloseTo(1, 9);
    // Nobody decides otherwise in it: the plan held is then the same plan.
    expect(told.changed).toEqual([]);
    expect(told.held / anew.cost).toBeCloseTo(1, 9);
    expect(told.npv / anew.npv).toBeCloseTo(1, 9);
  }
});

test("whoever knew the world would never do worse than what was signed", () => {
  for (const { held, anew } of whatIfs?.scenarios ?? []) expect(anew).toBeLessThanOrEqual(held + 1e-6);
});

test("contacts that are billed one by one: a price moves the saving along a straight line, and only that", () => {
  const { prices, volumes, savings } = whatIfs?.priceVolume ?? { prices: [], volumes: [], savings: [] };
  const row = savings[volumes.indexOf(ratio(1))] ?? [];
  expect(row[prices.indexOf(ratio(1))]).toBeCloseTo(portfolio.saving, 6);
  const steps = row.slice(1).map((each, place) => each - (row[place] ?? 0));
  for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 4);
  expect(steps[0]).toBeLessThan(0);
});

test("a month late costs the first month's saving and no more than is paid once", () => {
  // By hand: month m of what is saved comes in month m + 1; what is paid once stays where it is. 8 % a year, monthly.
  const { cashFlows } = workings;
  const late = cashFlows.reduce((sum, { month, oneOff, exit }) => {
    const before = cashFlows[month - 1];
    const saving = month < 2 || before === undefined ? 0 : before.amount - before.oneOff - before.exit;
    return sum + (saving + oneOff + exit) / 1.08 ** (month / 12);
  }, 0);
  expect(scenario("late").npv).toBeCloseTo(late, 4);
  expect(scenario("late").npv).toBeLessThan(portfolio.npv);
});

test("the provider that fails is the one by whom most is saved, and losing it costs less than leaving all", () => {
  const failure = scenario("failure");
  const [most] = flows.toSorted((a, b) => b.saving - a.saving);
  expect(failure.fact).toMatchObject({ provider: most?.provider, month: 18 });
  expect(saved(failure)).toBeLessThan(portfolio.saving);
  expect(saved(scenario("exit"))).toBeLessThan(saved(failure));
});

test("what moves the saving most comes first, and a dearer price never saves more", () => {
  const swings = whatIfs?.swings ?? [];
  const widths = swings.map(({ atLow, atHigh }) => Math.abs(atHigh - atLow));
  expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  const price = swings.find(({ input }) => input === "price");
  expect(price?.atHigh).toBeLessThan(price?.atLow ?? 0);
  expect(swings).toHaveLength(6);
});
