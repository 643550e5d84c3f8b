import fc from "fast-check";
import { positionsOver, staffingTables } from "../../../src/engine/demand";
import { CELLS_PER_DAY, CELLS_PER_WEEK, emptyWeek, loadOf, sumOf } from "../../../src/engine/demand";
import { agents, erlangs, fraction, ratio, seconds } from "../../../src/engine/quantities";
import { TARGET_PERIODS } from "../../../src/engine/records";
import type { TargetPeriod } from "../../../src/engine/records";

const HANDLING = seconds(240);
const TARGET = fraction(0.8);

/** A table at a target of 20 s; callers wait for ever unless said. */
function tableOf(target: number, { patience = Infinity, uncertainty = 0 } = {}) {
  return staffingTables()({
    answerTime: seconds(20),
    target: fraction(target),
    maxOccupancy: fraction(1),
    concurrency: 1,
  })({ handling: HANDLING, patience: seconds(patience), uncertainty: ratio(uncertainty) });
}

/** A week with some contacts from Monday midnight on, and on each further day of `days` the same. */
function weekOf(contacts: readonly number[], days = 1) {
  const asked = emptyWeek();
  const load = emptyWeek();
  for (let day = 0; day < days; day += 1)
    contacts.forEach((each, place) => {
      asked[day * CELLS_PER_DAY + place] = each;
      load[day * CELLS_PER_DAY + place] = loadOf(each, HANDLING);
    });
  return { contacts: asked, load, open: emptyWeek() };
}

function positions(
  week: ReturnType<typeof weekOf>,
  period: TargetPeriod,
  {
    floor = 1e-6,
    presence = 1,
    mix = {},
  }: { readonly floor?: number; readonly presence?: number; readonly mix?: object } = {},
) {
  const table = tableOf(TARGET, mix);
  const floored = tableOf(floor, mix);
  return positionsOver(week, {
    period,
    target: TARGET,
    presence: agents(presence),
    tableAt: () => table,
    floorAt: () => () => floored,
  });
}

/** The share of all contacts of some half-hours that are answered in time. */
function reached(
  week: ReturnType<typeof weekOf>,
  staff: Float64Array,
  from = 0,
  to = CELLS_PER_WEEK,
  mix = {},
): number {
  const table = tableOf(TARGET, mix);
  let inTime = 0;
  let all = 0;
  for (let cell = from; cell < to; cell += 1) {
    const contacts = week.contacts[cell] ?? 0;
    if (contacts <= 0) continue;
    inTime += contacts * table.shares(agents(staff[cell] ?? 0), erlangs(week.load[cell] ?? 0)).reached;
    all += contacts;
  }
  return all === 0 ? 1 : inTime / all;
}

// Six half-hours of 20 to 80 calls of 240 s, 80/20: 55 agent-half-hours by the half-hour, 52 by the day; with 180 s of patience 50 and 47. Erlang C and A,
// enumerated by a separate program.
const SIX = [20, 35, 60, 80, 50, 30];

test("six half-hours need 55 agents each by itself and 52 as a day", () => {
  const week = weekOf(SIX);
  expect([sumOf(positions(week, "halfHour")), sumOf(positions(week, "day"))]).toEqual([55, 52]);
  expect(reached(week, positions(week, "day"))).toBeCloseTo(0.8027, 4);
  const mix = { patience: 180 };
  expect([sumOf(positions(week, "halfHour", { mix })), sumOf(positions(week, "day", { mix }))]).toEqual([50, 47]);
});

test("a day by itself, and seven like days together need no more than seven times it", () => {
  const one = sumOf(positions(weekOf(SIX), "day"));
  const seven = weekOf(SIX, 7);
  expect(sumOf(positions(seven, "day"))).toBe(7 * one);
  expect(sumOf(positions(seven, "week"))).toBeLessThanOrEqual(7 * one);
  expect(reached(seven, positions(seven, "week"))).toBeGreaterThanOrEqual(0.8 - 1e-9);
});

test("the fewest of all there are: every way to staff four half-hours tried", () => {
  const table = tableOf(TARGET);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 4, maxLength: 4 }), (contacts) => {
      const week = weekOf(contacts);
      const least = contacts.map((each) => Math.max(1, Math.floor(loadOf(each, HANDLING)) + 1));
      const gains = contacts.map((each, place) =>
        Array.from(
          { length: 8 },
          (_, more) => each * table.shares(agents((least[place] ?? 0) + more), erlangs(loadOf(each, HANDLING))).reached,
        ),
      );
      const needed = TARGET * contacts.reduce((sum, each) => sum + each, 0);
      let best = Infinity;
      const tried = (place: number, count: number, gain: number): void => {
        if (place === gains.length) {
          if (gain >= needed - 1e-9) best = Math.min(best, count);
          return;
        }
        gains[place]?.forEach((own, more) => tried(place + 1, count + (least[place] ?? 0) + more, gain + own));
      };
      tried(0, 0, 0);
      expect(sumOf(positions(week, "day"))).toBe(best);
    }),
    { numRuns: 40 },
  );
});

const someWeek = fc
  .array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 20 })
  .chain((contacts) => fc.integer({ min: 1, max: 7 }).map((days) => weekOf(contacts, days)));
const someMix = fc.record({
  patience: fc.constantFrom(Infinity, 90, 300),
  uncertainty: fc.constantFrom(0, 0.1),
});

test("laws: never more over a longer period, the target reached in each, each half-hour above its floor", () => {
  fc.assert(
    fc.property(someWeek, someMix, fc.constantFrom(0.3, 0.5, 0.7), (week, mix, floor) => {
      const [halfHour = 0, day = 0, whole = 0] = TARGET_PERIODS.map((period) =>
        sumOf(positions(week, period, { floor, mix })),
      );
      expect(day).toBeLessThanOrEqual(halfHour);
      expect(whole).toBeLessThanOrEqual(day);
      const byWeek = positions(week, "week", { floor, mix });
      expect(reached(week, byWeek, 0, CELLS_PER_WEEK, mix)).toBeGreaterThanOrEqual(0.8 - 1e-9);
      const byDay = positions(week, "day", { floor, mix });
      for (let from = 0; from < CELLS_PER_WEEK; from += CELLS_PER_DAY)
        expect(reached(week, byDay, from, from + CELLS_PER_DAY, mix)).toBeGreaterThanOrEqual(0.8 - 1e-9);
      for (const staff of [byDay, byWeek])
        staff.forEach((_, cell) =>
          expect(reached(week, staff, cell, cell + 1, mix)).toBeGreaterThanOrEqual(floor - 1e-9),
        );
    }),
    { numRuns: 25 },
  );
});

test("a floor of nothing lets no queue grow without end", () => {
  const week = weekOf([1, 90, 1]);
  positions(week, "week").forEach((staff, cell) => expect(staff > (week.load[cell] ?? 0) || staff === 0).toBe(true));
});
