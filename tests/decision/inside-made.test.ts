import fc from "fast-check";
import { analyse } from "../../src/decision";
import type { Recommendation } from "../../src/decision";
import {
  contactsPerYear,
  fraction,
  fte,
  hours,
  moneyPerContact,
  moneyPerUnit,
  moneyPerYear,
  ratio,
  seconds,
} from "../../src/engine/quantities";
import type { MeasureName } from "../../src/engine/records";
import { CONTEXT, caseOf } from "../support/economics";
import { keyed } from "../support/keyed";
import type { StatedFlow, StatedInputs } from "../support/keyed";
import { anyCase } from "../support/random-case";

// Whole analyses on a busy machine: nothing here is timed.
jest.setTimeout(600_000);

type StatedMeasure = NonNullable<StatedInputs["measures"]>[number];

const flow = (row: number, name: string, more: Partial<StatedFlow>): StatedFlow => ({
  row,
  name,
  channel: "phone",
  annualVolume: contactsPerYear(60_000),
  handlingTime: seconds(300),
  languages: ["French"],
  skills: [],
  ...more,
});
const FLOWS: readonly StatedFlow[] = [
  flow(1, "Care", { pool: "Phone" }),
  flow(2, "Orders", { pool: "Sales", annualVolume: contactsPerYear(30_000), handlingTime: seconds(240) }),
  flow(3, "Chat", { channel: "chat", pool: "Chat", annualVolume: contactsPerYear(40_000), concurrency: 1 }),
];
const people = (row: number, pool: string, count: number) =>
  ({
    row,
    role: "agent",
    pool,
    fte: fte(count),
    grossSalary: moneyPerYear(26_000),
    attrition: ratio(0.3),
    languages: [],
    skills: [],
  }) as const;
const TEAM = [people(1, "Phone", 12), people(2, "Sales", 7), people(3, "Chat", 9)];
const MEASURES: readonly StatedMeasure[] = [
  { row: 1, measure: "handlingTime", scope: "Care", multiply: ratio(0.9), holder: "Operations", by: "2026-06-30" },
  { row: 2, measure: "handlingTime", multiply: ratio(0.97), by: "2026-09-30" },
  { row: 3, measure: "attrition", scope: "Phone", multiply: ratio(0.5) },
  { row: 4, measure: "concurrency", multiply: ratio(2) },
  { row: 5, measure: "pooling", scope: "Sales", intoPool: "Phone" },
  { row: 6, measure: "shiftLengths", shortShift: hours(4) },
];
/** Today's team works whole shifts. */
const WHOLE_SHIFTS = [{ row: 1, key: "shortShift", value: 7 }];
const GIVEN: Partial<StatedInputs> = { flows: FLOWS, team: TEAM, assumptions: WHOLE_SHIFTS };

const run = (stated: Partial<StatedInputs>): Recommendation => analyse(caseOf(stated), { ...CONTEXT, scenarios: true });
const insideOf = ({ workings }: Recommendation) => {
  if (workings.whatIfs === null) throw new TypeError("nothing was asked of other worlds");
  return workings.whatIfs.inside;
};
const worth = (answer: Recommendation, cause: string): number =>
  [
    ...insideOf(answer).measures.map(({ measure, ...each }) => ({ cause: measure as string, ...each })),
    ...insideOf(answer).rest,
  ].find((each) => each.cause === cause)?.worth ?? NaN;
const all = (answer: Recommendation): number =>
  [...insideOf(answer).measures, ...insideOf(answer).rest].reduce((sum, each) => sum + each.worth, 0);
const near = (value: number, expected: number, scale: number): void =>
  expect(Math.abs(value - expected)).toBeLessThan(1e-9 * Math.max(1, Math.abs(scale)));

const withAll = run({ ...GIVEN, measures: MEASURES });

test("a measure is worth what an analysis of the same tables without its rows costs more inside", () => {
  for (const measure of new Set(MEASURES.map((each) => each.measure))) {
    const { portfolio } = run({ ...GIVEN, measures: MEASURES.filter((each) => each.measure !== measure) });
    expect(portfolio.optimised - withAll.portfolio.optimised).not.toBe(0);
    near(worth(withAll, measure), portfolio.optimised - withAll.portfolio.optimised, portfolio.asIs);
  }
});

test("measures and the rest add up to what is saved without any provider, and today is what it was without them", () => {
  const plain = run(GIVEN);
  const { asIs, optimised } = withAll.portfolio;
  near(asIs, plain.portfolio.asIs, asIs);
  near(all(withAll), asIs - optimised, asIs);
  near(all(plain), asIs - plain.portfolio.optimised, asIs);
  expect(
    insideOf(plain)
      .measures.filter((each) => each.worth !== 0)
      .map(({ measure }) => measure),
  ).toEqual(["schedules"]);
  expect(insideOf(plain).rest).toEqual([]);
});

test("the inside at its best is the inside of tables into which the best is typed as today's", () => {
  // The same best, typed into Flows, Team and Assumptions by hand.
  const typed = run({
    flows: [
      { ...flow(1, "Care", { pool: "Phone" }), handlingTime: seconds(270) },
      flow(2, "Orders", { pool: "Phone", annualVolume: contactsPerYear(30_000), handlingTime: seconds(240 * 0.97) }),
      flow(3, "Chat", {
        channel: "chat",
        pool: "Chat",
        annualVolume: contactsPerYear(40_000),
        handlingTime: seconds(291),
        concurrency: 2,
      }),
    ],
    team: [{ ...people(1, "Phone", 12), attrition: ratio(0.15) }, people(2, "Phone", 7), people(3, "Chat", 9)],
    assumptions: [{ row: 1, key: "shortShift", value: 4 }],
  });
  near(withAll.portfolio.optimised, typed.portfolio.optimised, typed.portfolio.optimised);
});

test("providers are asked for the work as it is: what the inside learns makes their time neither shorter nor longer", () => {
  const offers = [
    {
      row: 1,
      provider: "Atlas",
      flow: "Care",
      pricing: "hour" as const,
      price: moneyPerUnit(22),
      languages: [],
      handlingTimeRatio: ratio(1.1),
    },
  ];
  const quoted = (measures: readonly StatedMeasure[]) =>
    run({ ...GIVEN, offers, measures }).workings.offers.find((each) => each.flow === "Care");
  const [before, after] = [quoted([]), quoted(MEASURES.slice(0, 2))];
  expect(before?.billedUnits).toBeGreaterThan(0);
  expect(after?.billedUnits).toBe(before?.billedUnits);
  // The weeks in which the inside works beside the provider are ours, and shorter.
  const theirs = (from: typeof before) => from?.lines.filter(({ step }) => step !== "parallel");
  expect(theirs(after)).toEqual(theirs(before));
});

test("hours that pay are a measure found without a row, worth what the stated hours cost more", () => {
  const closing = flow(1, "Care", {
    pool: "Phone",
    opens: hours(9),
    closes: hours(17),
    unmetDemand: fraction(0.3),
    valueAtRisk: moneyPerContact(60),
  });
  const team = [people(1, "Phone", 12)];
  const open = run({ flows: [closing], team });
  expect(worth(open, "openingHours")).toBeGreaterThan(0);
  near(all(open), open.portfolio.asIs - open.portfolio.optimised, open.portfolio.asIs);
});

test("growing wages and volumes are the rest, by their names", () => {
  const growing = run({
    ...GIVEN,
    flows: FLOWS.map((each) => ({ ...each, growth: ratio(0.05) })),
    assumptions: [...WHOLE_SHIFTS, { row: 2, key: "wageGrowth", value: 0.03 }],
  });
  expect(insideOf(growing).rest.map(({ cause }) => cause)).toEqual(["wages", "volumes", "together"]);
  expect(worth(growing, "wages")).toBeLessThan(0);
  expect(worth(growing, "volumes")).toBeLessThan(0);
  near(all(growing), growing.portfolio.asIs - growing.portfolio.optimised, growing.portfolio.asIs);
});

test("what stays is the part of each flow that does not leave", () => {
  const offers = [
    {
      row: 1,
      provider: "Atlas",
      flow: "Care",
      pricing: "contact" as const,
      price: moneyPerUnit(2),
      languages: [],
    },
  ];
  const answer = run({ ...GIVEN, offers, measures: MEASURES.slice(0, 2) });
  expect(answer.flows.map(({ decision }) => decision)).toEqual(["full", "keep", "keep"]);
  const faster = insideOf(answer).byFlow.filter(({ cause }) => cause === "handlingTime");
  const [care] = faster.filter(({ row }) => row === 1);
  expect(care?.worth).toBeGreaterThan(0);
  expect(care?.staying).toBe(0);
  for (const { row, worth: whole, staying } of faster) if (row !== 1) expect(staying).toBe(whole);
});

test("who holds a measure and by when: the first name, the last day", () => {
  const faster = insideOf(withAll).measures.find(({ measure }) => measure === "handlingTime");
  expect(faster).toMatchObject({ holder: "Operations", by: { day: "2026-09-30", row: 2 }, isStated: true });
});

const multiples: Readonly<Partial<Record<MeasureName, readonly number[]>>> = {
  handlingTime: [0.85, 1],
  attrition: [0.4, 1],
  concurrency: [1, 2],
};
const anyMeasures: fc.Arbitrary<readonly StatedMeasure[]> = fc
  .record({
    handlingTime: fc.constantFrom(...(multiples.handlingTime ?? [])),
    attrition: fc.constantFrom(...(multiples.attrition ?? [])),
    concurrency: fc.constantFrom(...(multiples.concurrency ?? [])),
  })
  .map((own) =>
    Object.entries(own).map(([measure, multiply], index) => ({
      row: index + 1,
      measure: measure as MeasureName,
      multiply: ratio(multiply),
    })),
  );

describe("laws", () => {
  test("all adds up; the order of the rows changes nothing; a measure at today's value is worth nothing", () => {
    fc.assert(
      fc.property(anyCase, anyMeasures, fc.boolean(), (stated, measures, isTurned) => {
        const given = keyed({ ...stated, measures });
        const asked = { ...CONTEXT, scenarios: true };
        const answer = analyse(given, asked);
        const { asIs, optimised } = answer.portfolio;
        near(all(answer), asIs - optimised, asIs);
        for (const { measure, multiply } of measures) if (multiply === 1) near(worth(answer, measure), 0, asIs);
        if (!isTurned) return;
        const turned = analyse({ ...given, measures: given.measures.toReversed() }, asked);
        expect(insideOf(turned).measures).toEqual(insideOf(answer).measures);
      }),
      { numRuns: 8 },
    );
  });
});
