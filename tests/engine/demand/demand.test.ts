import fc from "fast-check";
import {
  deadlineStaff,
  monthlyVolumes,
  seasonsOf,
  shiftCover,
  staffingTables,
  weekShape,
  weekCover,
  sumOf,
  MONTH_DAYS,
} from "../../../src/engine/demand";
import { contacts, contactsPerYear, erlangs, fraction, hours, ratio, seconds } from "../../../src/engine/quantities";
import type { Weekday } from "../../../src/engine/records";
import { agentsNeeded, deferrableStaff } from "../../../src/engine/workforce";

// Whole analyses on a busy machine: nothing here is timed.
jest.setTimeout(300_000);

const FLOW = {};
const DEFAULTS = { opens: () => hours(9), closes: () => hours(18) };

describe("months", () => {
  test("a year of stated months is its own yearly volume", () => {
    const rows = MONTH_DAYS.map((_, index) => ({
      month: index + 1,
      contacts: contacts(100 + index),
    }));
    expect(monthlyVolumes(contactsPerYear(99999), rows)).toEqual(MONTH_DAYS.map((_, index) => 100 + index));
  });

  test.each`
    what                              | annual       | months                | expected    | from
    ${"no month: by days"}            | ${365}       | ${[]}                 | ${[31, 28]} | ${"365 contacts, one a day"}
    ${"January alone, yearly given"}  | ${31 + 334}  | ${[[1, 31]]}          | ${[31, 28]} | ${"334 left over 334 days"}
    ${"January alone, nothing given"} | ${undefined} | ${[[1, 62]]}          | ${[62, 56]} | ${"two a day"}
    ${"two Januaries"}                | ${undefined} | ${[[1, 31], [1, 93]]} | ${[62, 56]} | ${"mean of two years"}
  `(
    "$what ($from)",
    ({ annual, months, expected }: { annual: number | undefined; months: [number, number][]; expected: number[] }) => {
      const rows = months.map(([month, number], index) => ({
        row: index,
        flow: "f",
        month,
        year: 2024 + index,
        contacts: contacts(number),
      }));
      const found = monthlyVolumes(annual === undefined ? undefined : contactsPerYear(annual), rows);
      expect(found[0]).toBeCloseTo(expected[0] ?? NaN, 9);
      expect(found[1]).toBeCloseTo(expected[1] ?? NaN, 9);
    },
  );
});

describe("seasons", () => {
  test("a year of equal days is one season, however many are asked", () => {
    expect(
      seasonsOf(
        MONTH_DAYS.map((days) => days * 40),
        3,
      ),
    ).toEqual([{ months: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], weeks: 365 / 7 }]);
  });

  test("groups the months as one would by eye", () => {
    const daily = [10, 10, 10, 10, 10, 10, 3, 3, 10, 10, 30, 30];
    const seasons = seasonsOf(
      daily.map((each, month) => each * (MONTH_DAYS[month] ?? 0)),
      3,
    );
    expect(seasons.map(({ months }) => months)).toEqual([
      [0, 1, 2, 3, 4, 5, 8, 9],
      [6, 7],
      [10, 11],
    ]);
  });

  test("weeks of the seasons add up to a year", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1e5, noNaN: true }), { minLength: 12, maxLength: 12 }),
        fc.integer({ min: 1, max: 12 }),
        (monthly, most) => {
          const seasons = seasonsOf(monthly, most);
          expect(seasons.length).toBeLessThanOrEqual(most);
          expect(seasons.reduce((sum, { weeks }) => sum + weeks, 0)).toBeCloseTo(365 / 7, 9);
          expect(seasons.flatMap(({ months }) => months).sort((a, b) => a - b)).toEqual([
            0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
          ]);
        },
      ),
    );
  });
});

describe("opening hours and profile", () => {
  test("nothing stated: 9 to 18 on working days, flat", () => {
    const { open, share, outside } = weekShape(FLOW, [], DEFAULTS);
    expect(sumOf(open)).toBe(5 * 18);
    expect(share[18]).toBeCloseTo(1 / 90, 12);
    expect(outside).toBe(0);
  });

  test("a night flow runs past midnight", () => {
    const { open } = weekShape({ ...FLOW, opens: hours(22), closes: hours(6), openDays: [1] }, [], DEFAULTS);
    expect([open[44], open[0], open[11], open[12], open[43]]).toEqual([1, 1, 1, 0, 0]);
  });

  test("the part of the profile outside the opening hours is told and moved into them", () => {
    const rows = [
      { day: 1 as Weekday, start: hours(10), share: fraction(0.6) },
      { day: 1 as Weekday, start: hours(20), share: fraction(0.4) },
    ];
    const { share, outside } = weekShape(
      { ...FLOW, opens: hours(9), closes: hours(18), openDays: [1] },
      rows,
      DEFAULTS,
    );
    expect(outside).toBeCloseTo(0.4, 12);
    expect(share[20]).toBeCloseTo(1, 12);
  });

  test("a profile without hours opens the flow from its first to its last half-hour of each day", () => {
    const rows = [8, 12].map((start) => ({
      day: 3 as Weekday,
      start: hours(start),
      share: fraction(0.5),
    }));
    const { open } = weekShape(FLOW, rows, DEFAULTS);
    expect(sumOf(open)).toBe(9);
  });
});

/** The cheapest cover by trying every number of shifts at every step of the day: slow and plain. Times and lengths in places of `need`. */
function coverByTrying(need: readonly number[], lengths: readonly number[], step = 1): number {
  const starts = lengths.flatMap((length) =>
    Array.from({ length: Math.floor((need.length - length) / step) + 1 }, (_, start) => ({
      start: start * step,
      length,
    })),
  );
  let best = Infinity;
  const walk = (from: number, left: number[], paid: number): void => {
    if (paid >= best) return;
    const missing = left.findIndex((each) => each > 0);
    if (missing < 0) {
      best = paid;
      return;
    }
    starts.forEach(({ start, length }, index) => {
      if (index < from || start > missing || start + length <= missing) return;
      walk(
        0,
        left.map((each, hour) => (hour >= start && hour < start + length ? each - 1 : each)),
        paid + length,
      );
    });
  };
  walk(0, [...need], 0);
  return best;
}

describe("shifts that cover a day", () => {
  const day = (need: readonly number[]): number[] =>
    Array.from({ length: 48 }, (_, cell) => need[Math.floor(cell / 2)] ?? 0);

  test.each`
    what                           | need                                                        | expected | from
    ${"nine hours, one person"}    | ${[0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1]}                        | ${11}    | ${"7 + 4"}
    ${"one hour"}                  | ${[0, 0, 0, 1]}                                             | ${4}     | ${"the short shift"}
    ${"the last hour of the day"}  | ${Array.from({ length: 24 }, (_, h) => (h === 23 ? 1 : 0))} | ${4}     | ${"begins at 20"}
    ${"all day and night"}         | ${Array.from({ length: 24 }, () => 1)}                      | ${24}    | ${"six short shifts"}
    ${"a peak between two shifts"} | ${[1, 1, 1, 2, 1, 1, 1]}                                    | ${8}     | ${"two short shifts meet at the peak"}
  `("$what: $expected h ($from)", ({ need, expected }) => {
    expect(shiftCover(Float64Array.from(day(need)), { long: hours(7), short: hours(4) })).toBe(expected);
  });

  test("is the least that trying everything finds", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 8, maxLength: 8 }), (need) => {
        // Eight hours at the end of the day, so that no shift may overhang on the right.
        const hoursOfDay = Array.from({ length: 24 }, (_, hour) => (hour >= 16 ? (need[hour - 16] ?? 0) : 0));
        const around = Array.from({ length: 11 }, (_, hour) => (hour >= 3 ? (need[hour - 3] ?? 0) : 0));
        expect(shiftCover(Float64Array.from(day(hoursOfDay)), { long: hours(4), short: hours(3) })).toBe(
          need.every((each) => each === 0) ? 0 : coverByTrying(around, [4, 3]),
        );
      }),
      { numRuns: 60 },
    );
  });

  test("cover each half-hour by itself: the second of an hour is not the first", () => {
    // 8:00 to 12:00 needs one person, 10:30 to 11:00 a second one: two short shifts.
    const need = Array.from({ length: 48 }, (_, cell) => Number(cell >= 16 && cell < 24) + Number(cell === 21));
    expect(shiftCover(Float64Array.from(need), { long: hours(7), short: hours(4) })).toBe(8);
    const halves = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 15, maxLength: 15 });
    fc.assert(
      fc.property(halves, (later) => {
        // Shifts begin whole hours after the first need, which is at 16:00, and the day ends at midnight.
        const needed = [1, ...later];
        const cells = Array.from({ length: 48 }, (_, cell) => (cell >= 32 ? (needed[cell - 32] ?? 0) : 0));
        const around = Array.from({ length: 22 }, (_, cell) => (cell >= 6 ? (needed[cell - 6] ?? 0) : 0));
        expect(shiftCover(Float64Array.from(cells), { long: hours(4), short: hours(3) })).toBe(
          coverByTrying(around, [8, 6], 2) / 2,
        );
      }),
      { numRuns: 60 },
    );
  });

  test("never schedules fewer hours than are needed", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 48, maxLength: 48 }), (need) => {
        expect(shiftCover(Float64Array.from(need), { long: hours(7), short: hours(4) })).toBeGreaterThanOrEqual(
          need.reduce((sum, each) => sum + each, 0) / 2 - 1e-9,
        );
      }),
    );
  });

  test("a night is one shift and not two halves", () => {
    const week = new Float64Array(336);
    for (let day = 0; day < 7; day += 1)
      for (const cell of [44, 45, 46, 47, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) week[day * 48 + cell] = 1;
    // 22:00 to 05:00 is seven hours: one long shift a night.
    expect(weekCover(week, { long: hours(7), short: hours(4) }, new Map())).toBe(49);
  });
});

describe("positions", () => {
  test("a table answers what the exact search answers, whatever was asked before", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.01, max: 60, noNaN: true }), { minLength: 1, maxLength: 30 }),
        fc.constantFrom(60, 300, Infinity),
        (loads, patience) => {
          const service = {
            answerTime: seconds(20),
            target: fraction(0.8),
            maxOccupancy: fraction(0.9),
            concurrency: 1,
          };
          const { positions } = staffingTables()(service)({
            handling: seconds(240),
            patience: seconds(patience),
            uncertainty: ratio(0),
          });
          for (const load of loads) {
            const exact = agentsNeeded({
              load: erlangs(load),
              handling: seconds(240),
              answer: seconds(20),
              target: fraction(0.8),
              patience: seconds(patience),
              maxOccupancy: fraction(0.9),
            });
            expect(positions(erlangs(load))).toBe(exact);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("work with a deadline", () => {
  test("one flow needs what the workforce function for recurring work says", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 5, noNaN: true }), { minLength: 24, maxLength: 24 }),
        fc.integer({ min: 1, max: 16 }),
        (work, slots) => {
          const open = new Float64Array(336);
          const arriving = new Float64Array(336);
          work.forEach((each, index) => {
            open[60 + index] = 1;
            arriving[60 + index] = each;
          });
          const expected = deferrableStaff({
            work: work.map(hours),
            slot: hours(0.5),
            deadline: hours(slots / 2),
            recurring: true,
          });
          expect(deadlineStaff([{ hours: arriving, deadline: hours(slots / 2) }], open)).toBeCloseTo(
            expected.kind === "agents" ? expected.agents : NaN,
            9,
          );
        },
      ),
    );
  });

  test("several flows, each with its own deadline, need the largest of all quotients (taken one by one)", () => {
    const flow = fc.record({
      arriving: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 50 })), {
        minLength: 20,
        maxLength: 20,
      }),
      slots: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(flow, { minLength: 1, maxLength: 4 }), (flows) => {
        const week = (values: readonly number[]): Float64Array => {
          const cells = new Float64Array(336);
          values.forEach((value, index) => (cells[100 + index] = value));
          return cells;
        };
        const found = deadlineStaff(
          flows.map(({ arriving, slots }) => ({ hours: week(arriving), deadline: hours(slots / 2) })),
          week(new Array<number>(20).fill(1)),
        );
        expect(found).toBeCloseTo(largestQuotient(flows), 9);
      }),
      { numRuns: 500 },
    );
  });
});

/** What arrives after a moment and is due before another, by the time between them: for all moments of two days, and the mean. */
function largestQuotient(flows: readonly { readonly arriving: readonly number[]; readonly slots: number }[]): number {
  const between = (from: number, until: number): number =>
    flows.reduce((total, { arriving, slots }) => {
      let sum = total;
      for (let slot = from; slot + slots < until; slot += 1) sum += arriving[slot % 20] ?? NaN;
      return sum;
    }, 0);
  let most = flows.flatMap(({ arriving }) => arriving).reduce((sum, each) => sum + each, 0) / 10;
  for (let from = 0; from < 20; from += 1)
    for (let until = from + 1; until <= from + 20; until += 1)
      most = Math.max(most, between(from, until) / ((until - from) / 2));
  return most;
}
