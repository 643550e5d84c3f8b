import { analyse } from "../../src/decision";
import type { Recommendation } from "../../src/decision";
import {
  contactsPerYear,
  fraction,
  fte,
  hours,
  money,
  moneyPerUnit,
  moneyPerYear,
  months,
  ratio,
  seconds,
  unitsPerMonth,
  weeks,
} from "../../src/engine/quantities";
import answers from "../reference/economics/answers.json";
import { CONTEXT, caseOf } from "../support/economics";
import type { StatedFlow, StatedInputs, StatedOffer } from "../support/keyed";

// Whole analyses on a busy machine: nothing here is timed.
jest.setTimeout(300_000);

const FLOW: StatedFlow = {
  row: 1,
  name: "A",
  channel: "phone",
  annualVolume: contactsPerYear(30000),
  handlingTime: seconds(300),
  pool: "Care",
  languages: ["French"],
  skills: [],
};
const OFFER: StatedOffer = {
  row: 1,
  provider: "P",
  pricing: "contact",
  price: moneyPerUnit(5.2),
  languages: [],
  setUp: money(12000),
  trainingHours: hours(0),
  governance: fraction(0.05),
  rampUpWeeks: weeks(0),
  noticeMonths: months(0),
};
// Whoever is freed finds other work in the house: what parting costs is another page.
const SIMPLE = Object.entries({
  parallelRunWeeks: 0,
  exitProbability: 0,
  volumeUncertainty: 0,
  redeployedShare: 1,
}).map(([key, value], index) => ({ row: index + 1, key, value }));
const TEAM: StatedInputs["team"] = (["agent", "supervisor", "manager", "quality", "planner", "trainer"] as const).map(
  (role, index) => ({
    row: index + 1,
    role,
    fte: fte(role === "agent" ? 9 : 0),
    loadedSalary: moneyPerYear([41500, 48000, 85000, 46000, 46000, 46000][index] ?? 0),
    languages: [],
    skills: [],
  }),
);

function run(stated: Partial<StatedInputs>): Recommendation {
  return analyse(caseOf({ team: TEAM, assumptions: SIMPLE, ...stated }), CONTEXT);
}

/** The worth today of a euro a year, monthly for 36 months at 8 %. */
const ANNUITY = Array.from({ length: 36 }, (_, month) => 1.08 ** (-(month + 1) / 12) / 12).reduce(
  (sum, each) => sum + each,
  0,
);

const TWO = [FLOW, { ...FLOW, row: 2, name: "B" }];

describe("flows that share agents", () => {
  test("leave together where neither would begin alone", () => {
    // By the plain program each costs 217,262.50 inside and 276,175.17 when it leaves alone, 107,881.00 of it left behind: 168,293.91 are paid outside.
    const { flows, portfolio } = run({ flows: TWO, offers: [OFFER] });
    const stay = answers["pool-not-worth-splitting"].stay;
    expect(flows.map(({ decision }) => decision)).toEqual(["full", "full"]);
    expect(portfolio.optimised).toBeCloseTo(2 * stay, 4);
    expect(portfolio.cost).toBeCloseTo(2 * (30000 * 5.2 * 1.05 + 12000 / ANNUITY), 4);
  });

  test("the loss of those who stay is charged to those who leave, and the flow that stays keeps its cost", () => {
    const { flows, workings } = run({ flows: TWO, offers: [{ ...OFFER, flow: "B", price: moneyPerUnit(2) }] });
    const [a, b] = flows;
    expect(a?.decision).toBe("keep");
    expect(b?.decision).not.toBe("keep");
    expect(a?.cost).toBe(a?.baseline.optimised);
    const full = workings.options.find(({ flow, kind }) => flow === "B" && kind === "full");
    // 217,262.50 − (434,525.00 − 325,143.99 that one alone costs).
    expect(full?.stranded).toBeCloseTo(
      answers["pool-not-worth-splitting"].full - (30000 * 5.2 * 1.05 + (full?.oneOff ?? NaN)),
      3,
    );
  });

  test("a veto keeps its flow while the other goes", () => {
    const unique = { ...FLOW, weeksToCompetence: weeks(30), undocumented: fraction(0.6) };
    const { flows } = run({
      flows: [unique, { ...FLOW, row: 2, name: "B" }],
      offers: [{ ...OFFER, price: moneyPerUnit(2) }],
    });
    expect(flows[0]).toMatchObject({ decision: "keep", vetoes: [{ veto: "know-how", weeks: 30, undocumented: 0.6 }] });
    // A fifth of the other may stay for nothing: the agents who are there for the first have the time.
    expect(flows[1]).toMatchObject({ decision: "partial", vetoes: [] });
  });
});

describe("an offer for every flow", () => {
  const apart = [
    { ...FLOW, pool: "One" },
    { ...FLOW, row: 2, name: "B", pool: "Two" },
  ];

  test("has one commitment, shared by the flows that take it", () => {
    const { flows, workings } = run({
      flows: apart,
      offers: [{ ...OFFER, price: moneyPerUnit(3), minimumCommitment: unitsPerMonth(6000) }],
    });
    expect(flows.map(({ decision }) => decision)).toEqual(["full", "full"]);
    // 6,000 a month are paid for, 5,000 used: 3,000 € a month to share.
    const unused = workings.offers.flatMap(({ lines }) => lines).filter(({ step }) => step === "commitment");
    expect(unused.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(12 * 1000 * 3, 4);
  });

  test("is judged again at the share that is really borne: the one that alone could leave bears it all", () => {
    const vetoed = { ...FLOW, pool: "One", weeksToCompetence: weeks(30), undocumented: fraction(0.6) };
    const { workings } = run({
      flows: [vetoed, { ...FLOW, row: 2, name: "B", pool: "Two" }],
      offers: [{ ...OFFER, price: moneyPerUnit(3), minimumCommitment: unitsPerMonth(3000) }],
    });
    const chosen = workings.options.find(({ flow, chosen: taken }) => flow === "B" && taken);
    // 3,000 a month at 3 € are more than the 2,500 used.
    expect(chosen?.outside).toBeCloseTo(12 * 3000 * 3, 4);
  });
});

describe("growth through the horizon", () => {
  test("the present value of the cash flows is the level saving times the annuity", () => {
    const { flows, portfolio, workings } = run({
      flows: [{ ...FLOW, growth: ratio(0.08) }],
      offers: [{ ...OFFER, price: moneyPerUnit(3), indexation: ratio(0.03) }],
      assumptions: [...SIMPLE, { row: 9, key: "wageGrowth", value: 0.025 }],
    });
    expect(flows[0]?.decision).toBe("full");
    expect(portfolio.npv).toBeCloseTo(portfolio.saving * ANNUITY, 4);
    const [, first, second, , , , , , , , , , twelfth, thirteenth] = workings.cashFlows;
    // Volumes grow from month to month, wages and prices at the anniversary.
    expect(second?.amount).toBeCloseTo((first?.amount ?? NaN) * 1.08 ** (1 / 12), 6);
    expect(twelfth?.amount).toBeCloseTo((first?.amount ?? NaN) * 1.08 ** (11 / 12), 6);
    expect(thirteenth?.amount).toBeGreaterThan((twelfth?.amount ?? NaN) * 1.08 ** (1 / 12));
  });
});

describe("what a provider may not take", () => {
  test.each`
    what                          | flow                                        | offer                                          | code
    ${"data that must stay"}      | ${{ dataLocation: "France" }}               | ${{ location: "Tunisia" }}                     | ${"data-location"}
    ${"a language it lacks"}      | ${{ languages: ["German"] }}                | ${{ languages: ["French"] }}                   | ${"no-capable-provider"}
    ${"an offer that expired"}    | ${{}}                                       | ${{ validUntil: "2025-12-31" }}                | ${"no-capable-provider"}
    ${"a dedicated team for 1 h"} | ${{ annualVolume: contactsPerYear(10000) }} | ${{ pricing: "hour", price: moneyPerUnit(5) }} | ${"volume-too-small"}
    ${"more than its capacity"}   | ${{}}                                       | ${{ capacity: unitsPerMonth(10) }}             | ${"no-capable-provider"}
  `("$what: $code", ({ flow, offer, code }) => {
    const { flows } = run({ flows: [{ ...FLOW, ...flow }], offers: [{ ...OFFER, price: money(1), ...offer }] });
    expect(flows[0]).toMatchObject({ decision: "keep", vetoes: [{ kind: "veto", veto: code }] });
  });

  test("hours it does not cover stay inside", () => {
    const morning = { days: [1, 2, 3, 4, 5] as const, from: hours(9), to: hours(13) };
    const { flows, workings } = run({
      flows: [FLOW],
      offers: [{ ...OFFER, price: moneyPerUnit(0.5), hoursCovered: [morning] }],
    });
    expect(flows[0]).toMatchObject({ decision: "partial", pattern: "window" });
    expect(Math.max(...workings.options.map(({ share }) => share))).toBeCloseTo(4 / 9, 9);
  });
});

describe("how close an answer may be", () => {
  const mail: StatedFlow = { ...FLOW, channel: "email", pool: "Mail", annualVolume: contactsPerYear(60000) };
  const priced = (price: number): Recommendation =>
    run({ flows: [mail], offers: [{ ...OFFER, price: moneyPerUnit(price) }] });
  // Deferrable work costs the same by the hour however much stays, so all of it is the best option and the price at which it breaks even is known.
  const even = (priced(1).portfolio.optimised - 12000 / ANNUITY) / (60000 * 1.05);

  test.each`
    price   | decision       | from
    ${0.9}  | ${"full"}      | ${"a tenth below"}
    ${0.99} | ${"too-close"} | ${"1 % below, within the margin of 2 %"}
    ${1.01} | ${"keep"}      | ${"above"}
  `("at $price of the price that breaks even: $decision ($from)", ({ price, decision }) => {
    const { flows, portfolio } = priced(even * price);
    expect(flows[0]?.decision).toBe(decision);
    if (decision !== "full") expect(portfolio.cost).toBe(portfolio.optimised);
  });

  // Where no answer is too close to call, a decision turns just where both cost the same.
  const NO_MARGIN = [...SIMPLE, { row: 20, key: "tooClose", value: 0 }];
  const exact = (price: number): Recommendation =>
    run({ flows: [mail], offers: [{ ...OFFER, price: moneyPerUnit(price) }], assumptions: NO_MARGIN });

  test("the price at which it turns is the price that breaks even", () => {
    const turn = exact(even * 0.9).flows[0]?.turningPoints.find(({ parameter }) => parameter === "price");
    expect(turn?.value).toBeCloseTo(even, 6);
    expect(turn?.margin).toBeCloseTo(1 / 0.9 - 1, 6);
  });

  test("at the attrition at which it turns, the offer costs what the inside costs", () => {
    const price = even * 0.97;
    const turn = exact(price).flows[0]?.turningPoints.find(({ parameter }) => parameter === "attrition");
    const value = turn?.value ?? NaN;
    const turned = run({
      flows: [mail],
      offers: [{ ...OFFER, price: moneyPerUnit(price) }],
      assumptions: NO_MARGIN,
      team: TEAM.map((row) => (row.role === "agent" ? { ...row, attrition: ratio(value) } : row)),
    });
    const full = turned.workings.options.find(({ kind }) => kind === "full");
    expect(full?.total).toBeCloseTo(turned.portfolio.optimised, 4);
  });

  test("at the volume at which it turns, all but nothing is gained", () => {
    const price = even * 0.9;
    const turn = exact(price).flows[0]?.turningPoints.find(({ parameter }) => parameter === "volume");
    const turned = run({
      flows: [{ ...mail, annualVolume: contactsPerYear(turn?.value ?? NaN) }],
      offers: [{ ...OFFER, price: moneyPerUnit(price) }],
      assumptions: NO_MARGIN,
    });
    const full = turned.workings.options.find(({ kind }) => kind === "full");
    expect(Math.abs((full?.total ?? NaN) / turned.portfolio.optimised - 1)).toBeLessThan(0.005);
  });
});
