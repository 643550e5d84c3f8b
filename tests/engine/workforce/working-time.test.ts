import fc from "fast-check";
import { agents, fraction, hours, seconds } from "../../../src/engine/quantities";
import {
  deferrableStaff,
  estimatedPatience,
  grossAgents,
  guardedCeil,
  offeredLoad,
  productiveHours,
  shrinkage,
  FRENCH_YEAR,
} from "../../../src/engine/workforce";
import { contacts } from "../../../src/engine/quantities";

const MAILS = [0, 40, 60, 80, 50, 30, 20, 10, 5, 5, 0, 0].map((count) => hours(count * 0.1));

test.each([
  [1, 4.75],
  [4, 26 / 9],
  [8, 18 / 11],
])(
  "300 mails of 6 minutes over 12 hours, deadline %d h: %d agents (largest quotient, by hand)",
  (deadline, expected) => {
    const found = deferrableStaff({ work: MAILS, slot: hours(1), deadline: hours(deadline) });
    expect(found.kind === "agents" ? found.agents : NaN).toBeCloseTo(expected, 12);
  },
);

test("the same day again and again needs at least the mean: 30 hours of work in 12", () => {
  const found = deferrableStaff({ work: MAILS, slot: hours(1), deadline: hours(8), recurring: true });
  expect(found).toEqual({ kind: "agents", agents: 2.5 });
});

/** Work done hour by hour, first in first out, in small steps: does each piece meet its deadline? */
function meetsDeadlines(work: readonly number[], slot: number, deadline: number, staff: number): boolean {
  const parts = 200;
  const step = slot / parts;
  const waiting: { due: number; left: number }[] = [];
  for (let i = 0; i < work.length * parts; i++) {
    const now = i * step;
    const arriving = (work[Math.floor(i / parts)] ?? 0) / parts;
    if (arriving > 0) waiting.push({ due: now + step + deadline, left: arriving });
    let capacity = staff * step;
    while (waiting.length > 0 && capacity > 0) {
      const first = waiting[0];
      if (first === undefined) break;
      const done = Math.min(first.left, capacity);
      first.left -= done;
      capacity -= done;
      if (first.left <= 1e-15) waiting.shift();
    }
    if ((waiting[0]?.due ?? Infinity) < now + step - 1e-9) return false;
  }
  return true;
}

test("the staff meet every deadline when the work is done step by step, and 3 % fewer do not", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 4, maxLength: 14 }),
      fc.integer({ min: 1, max: 6 }),
      (arrivals, deadline) => {
        const work = arrivals.map((count) => hours(count / 10));
        const found = deferrableStaff({ work, slot: hours(1), deadline: hours(deadline) });
        fc.pre(found.kind === "agents" && found.agents > 0.05);
        const staff = found.kind === "agents" ? found.agents : 0;
        expect(meetsDeadlines(work, 1, deadline, staff * 1.01)).toBe(true);
        expect(meetsDeadlines(work, 1, deadline, staff * 0.97)).toBe(false);
      },
    ),
    { numRuns: 60 },
  );
});

test("work that falls due after the last interval is said to be so", () => {
  expect(deferrableStaff({ work: [hours(0), hours(3)], slot: hours(1), deadline: hours(4) })).toEqual({
    kind: "nothing due",
  });
  expect(deferrableStaff({ work: [hours(0), hours(0)], slot: hours(1), deadline: hours(1) })).toEqual({
    kind: "agents",
    agents: 0,
  });
});

test("deferrable work refuses an empty list and a deadline of nothing", () => {
  expect(() => deferrableStaff({ work: [], slot: hours(1), deadline: hours(1) })).toThrow(/arrivals/);
  expect(() => deferrableStaff({ work: MAILS, slot: hours(1), deadline: hours(0) })).toThrow(/deadline/);
});

test("shrinkage adds within a layer and compounds between: 10 + 8 % outside, 7 + 5 % inside leave 0.82 × 0.88", () => {
  expect(shrinkage([0.1, 0.08].map(fraction), [0.07, 0.05].map(fraction))).toBeCloseTo(1 - 0.82 * 0.88, 15);
  expect(shrinkage([], [])).toBe(0);
  expect(() => shrinkage([0.6, 0.4].map(fraction), [])).toThrow(/external/);
});

test.each([
  [21, 0.3, 30, "21/0.7 = 30, which floating point makes 30.000000000000004"],
  [70, 0.3, 100, "published example"],
  [100, 0.4, 167, "published example"],
  [40, 0.3, 58, "published example"],
  [0, 0.3, 0, "nobody"],
  [14, 0, 14, "no shrinkage"],
])("%d agents at shrinkage %d are %d people (%s)", (n, lost, expected) => {
  expect(grossAgents(agents(n), fraction(lost))).toBe(expected);
});

test("ceilings are guarded: (1000/30)·3 is 100, and 100.001 is still 101", () => {
  expect(guardedCeil((1000 / 30) * 3)).toBe(100);
  expect(guardedCeil(100.001)).toBe(101);
  expect(guardedCeil(1e-6)).toBe(1);
});

test("the French year: 1607 × 0.92 − 35, less 3 % meetings and 7 % breaks, by hand 1302.127", () => {
  expect(productiveHours()).toBeCloseTo((1607 * 0.92 - 35) * 0.97 * 0.93, 9);
  expect(
    productiveHours({
      ...FRENCH_YEAR,
      absence: fraction(0),
      training: hours(0),
      meetings: fraction(0),
      breaks: fraction(0),
    }),
  ).toBeCloseTo(1607, 9);
  expect(() => productiveHours({ ...FRENCH_YEAR, paid: hours(20) })).toThrow(/training/);
});

test("offered load: 100 contacts of 180 s in 1800 s are 10 erlangs", () => {
  expect(offeredLoad(contacts(100), seconds(180), seconds(1800))).toBe(10);
  expect(() => offeredLoad(contacts(1), seconds(0), seconds(1800))).toThrow(/handling/);
});

test("patience from a log: 7,200 s of waiting and 24 who gave up are 300 s each", () => {
  expect(estimatedPatience(contacts(24), seconds(7200))).toEqual({ kind: "patience", patience: 300 });
  expect(estimatedPatience(contacts(0), seconds(7200))).toEqual({ kind: "nobody abandoned" });
});
