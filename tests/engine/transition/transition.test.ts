import fc from "fast-check";
import { hoursPerWeek } from "../../../src/engine/quantities";
import { peopleWeeks, transitionSummary, transitionWeeks } from "../../../src/engine/transition";
import type { TransitionCase } from "../../../src/engine/transition";
import { readTransitionCase } from "../../../src/intake";
import { LANGUAGES, text } from "../../../src/language";
import { speakOutsideExcel } from "../../../src/language/outside-excel";

speakOutsideExcel();

/** Own people do all of it; nothing changes but attrition from week 2 on. */
const QUIET = {
  weeks: 16,
  openHours: 60,
  scheduleFit: 0.85,
  redialWhole: true,
  buckets: [
    { volume: 0.45, hours: 0.3 },
    { volume: 0.4, hours: 0.45 },
    { volume: 0.15, hours: 0.25 },
  ],
  people: { heads: 260, attrition: 0.14, shrinkage: 0.32, paidHours: 37.5 },
  flows: [
    { flow: "voice", kind: "call", volume: 30820, handling: 360, answer: 20, target: 0.8, patience: 120, redial: 0.4 },
    { flow: "chat", kind: "call", volume: 11140, handling: 300, answer: 60, target: 0.8, patience: 300, redial: 0.4 },
    { flow: "email", kind: "deferrable", volume: 13980, handling: 480 },
  ],
  plan: { announcement: 2, freezeFrom: 2, freezeTo: 16, tension: 1.5, after: 2.5, waves: [] as object[] },
  money: { headWeek: 920, overtimeHour: 31, borrowedWeek: 1450, hire: 4200, partingEach: 9800 },
};
const WAVE = {
  wave: 1,
  week: 6,
  headsLeaving: 20,
  transferWeeks: 2,
  transferHours: 100,
  parallelWeeks: 2,
  parallelHours: 30,
  oneOff: 5000,
  slow: 0.4,
  learnWeeks: 5,
  flows: [{ flow: "voice", share: 0.5, pricePerHour: 24, occupancy: 0.8 }],
};

function caseOf(value: unknown): TransitionCase {
  const { given, issues } = readTransitionCase(value);
  expect(issues).toEqual([]);
  return given;
}

test("the published weeks of another program come out", () => {
  // WFM Labs, wfm-migration-scenario-calc (MIT), tests/fixtures/golden-v1.3-erlangA.json; its loads are rounded to four decimals.
  const rows = transitionWeeks(caseOf(QUIET));
  const of = (week: number, flow: string) => rows[week]?.calls.find((call) => call.flow === flow);
  expect(rows[0]?.fteNeeded).toBeCloseTo(252.4216, 3);
  expect(rows[8]?.heads).toBeCloseTo(252.7384511295103, 9);
  expect(rows[15]?.heads).toBeCloseTo(245.67971030516875, 9);
  expect(of(0, "voice")?.inTime).toBeCloseTo(0.9637976721, 6);
  expect(of(0, "voice")?.abandonment).toBeCloseTo(0.0121608575, 6);
  expect(of(0, "chat")?.inTime).toBeCloseTo(0.9347318622, 6);
  expect(of(8, "voice")?.volume).toBeCloseTo(30918.3814, 2);
  expect(of(15, "voice")?.inTime).toBeCloseTo(0.8884117914, 6);
  expect(of(15, "chat")?.inTime).toBeCloseTo(0.8680106214, 6);
});

test("a wave, by hand: who parts, what is handed over, what the provider bills", () => {
  const rows = transitionWeeks(
    caseOf({ ...QUIET, people: { ...QUIET.people, attrition: 0 }, plan: { ...QUIET.plan, waves: [WAVE] } }),
  );
  expect(rows.map(({ heads }) => heads)).toEqual([...Array<number>(6).fill(260), ...Array<number>(10).fill(240)]);
  // 100 h over weeks 4 and 5, then 30 h in weeks 6 and 7.
  expect(rows.slice(3, 9).map(({ transferHours }) => transferHours)).toEqual([0, 50, 50, 30, 30, 0]);
  const { cost } = rows[6] ?? { cost: undefined };
  expect(cost).toMatchObject({ pay: 240 * 920, severance: 20 * 9800, oneOff: 5000, hiring: 0 });
  // 15,410 contacts of 0.1 h at a speed of 1 − 0.4 e^(−0.1), paid at 80 % occupancy.
  expect(cost?.provider).toBeCloseTo((1541 / (1 - 0.4 * Math.exp(-0.1)) / 0.8) * 24, 6);
  expect(rows[5]?.cost.provider).toBe(0);
});

test("empty places end before anybody parts, and the learning of usual newcomers is covered, by hand", () => {
  const given = caseOf({
    ...QUIET,
    people: { ...QUIET.people, heads: 100, attrition: 0.52, rampWeeks: 2, rampStart: 0.5 },
    plan: { ...QUIET.plan, tension: 1, after: 1, waves: [{ ...WAVE, transferHours: 0, parallelHours: 0 }] },
  });
  const without = peopleWeeks(given);
  const weeks = peopleWeeks({
    ...given,
    people: { ...given.people, usualLearning: hoursPerWeek(0.1) },
    plan: { ...given.plan, emptyFirst: true },
  });
  // One of a hundred leaves in each of the weeks 2 to 5 and is not replaced: 100 × (1 − 0.99⁴) places are empty when 20 end.
  expect(without[6]?.parted).toBe(20);
  expect(weeks[6]?.parted).toBeCloseTo(20 - 100 * (1 - 0.99 ** 4), 9);
  // One newcomer a week at half speed lacks half of his hours, then a quarter; a tenth of an hour a head is usual.
  const working = 37.5 * 0.68;
  expect(without[1]?.productiveHours).toBeCloseTo(100 * working - 0.75 * working, 9);
  expect(weeks[1]?.productiveHours).toBeCloseTo(100 * working - 0.75 * working + 10, 9);
});

const plans = fc.record({
  heads: fc.integer({ min: 0, max: 400 }),
  attrition: fc.double({ min: 0, max: 1, noNaN: true }),
  rampWeeks: fc.integer({ min: 0, max: 12 }),
  freezeFrom: fc.integer({ min: 0, max: 10 }),
  freezeFor: fc.integer({ min: 0, max: 10 }),
  leaving: fc.integer({ min: 0, max: 100 }),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
});
const varied = ({
  heads,
  attrition,
  rampWeeks,
  freezeFrom,
  freezeFor,
  leaving,
  share,
}: typeof plans extends fc.Arbitrary<infer T> ? T : never) =>
  caseOf({
    ...QUIET,
    people: { ...QUIET.people, heads, attrition, rampWeeks, rampStart: 0.5 },
    plan: {
      ...QUIET.plan,
      freezeFrom,
      freezeTo: freezeFrom + freezeFor,
      waves: [{ ...WAVE, headsLeaving: leaving, flows: [{ flow: "email", share, pricePerContact: 2 }] }],
    },
  });

test("nobody appears or vanishes, no work is lost, and costs add up", () => {
  fc.assert(
    fc.property(plans, (made) => {
      const given = varied(made);
      const rows = transitionWeeks(given);
      let before: number = given.people.heads;
      let backlog = 0;
      for (const row of rows) {
        expect(Math.abs(row.heads - (before - row.parted - row.leavers + row.hired))).toBeLessThan(
          1e-9 * Math.max(1, before),
        );
        before = row.heads;
        const left = 1 - (row.week >= 6 ? made.share : 0);
        const now = row.backlogs[0]?.backlog ?? NaN;
        // Work that came in less what waits on was done: never below nothing, never more than the hours there are.
        const done = backlog + (13980 * left * 480) / 3600 - now;
        expect(done).toBeGreaterThanOrEqual(-1e-6);
        expect(done).toBeLessThanOrEqual(row.capacityHours + 1e-6);
        backlog = now;
        expect(row.total).toBeCloseTo(
          Object.values(row.cost).reduce((sum, each) => sum + each, 0),
          6,
        );
        for (const { inTime, abandonment } of row.calls) expect(inTime + abandonment).toBeLessThanOrEqual(1 + 1e-9);
      }
      const summary = transitionSummary(given, rows);
      expect(summary.endHeads).toBeCloseTo(given.people.heads - summary.parted - summary.leavers + summary.hired, 6);
    }),
    { numRuns: 25 },
  );
});

describe("a case that cannot be used", () => {
  test.each([
    ["a share of 40", { scheduleFit: 40 }, "scheduleFit"],
    ["a negative rate", { people: { ...QUIET.people, attrition: -1 } }, "people.attrition"],
    ["a number as text", { openHours: "60" }, "openHours"],
    ["no heads", { people: { ...QUIET.people, heads: undefined } }, "people.heads"],
    ["a kind that nobody knows", { flows: [{ ...QUIET.flows[0], kind: "fax" }] }, "flows[0].kind"],
    ["a flow twice", { flows: [QUIET.flows[2], QUIET.flows[2]] }, "flows[1].flow"],
    [
      "buckets of more than all",
      {
        buckets: [
          { volume: 0.7, hours: 0.5 },
          { volume: 0.7, hours: 0.5 },
        ],
      },
      "buckets.volume",
    ],
    [
      "a wave of an unknown flow",
      { plan: { ...QUIET.plan, waves: [{ ...WAVE, flows: [{ flow: "fax", share: 1, pricePerHour: 1 }] }] } },
      "plan.waves[0].flows[0].flow",
    ],
    [
      "more of a flow than there is",
      {
        plan: {
          ...QUIET.plan,
          waves: [WAVE, { ...WAVE, week: 9, flows: [{ flow: "voice", share: 0.6, pricePerHour: 1 }] }],
        },
      },
      "plan.waves",
    ],
    ["waves that are no list", { plan: { ...QUIET.plan, waves: 3 } }, "plan.waves"],
    ["half a week", { weeks: 16.5 }, "weeks"],
  ])("%s is named with its path", (_, changed, path) => {
    const { issues } = readTransitionCase({ ...QUIET, ...changed });
    expect(issues.map((issue) => issue.path)).toContain(path);
    for (const language of LANGUAGES)
      for (const { expected } of issues) expect(text(language, expected)).not.toMatch(/[{}]|undefined|NaN/);
  });
});
