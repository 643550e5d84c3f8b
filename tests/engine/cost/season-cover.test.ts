import fc from "fast-check";
import { contactCost, hourlyCost, seasonCover, turnoverCost } from "../../../src/engine/cost";
import type { SeasonPrices } from "../../../src/engine/cost/season-cover";
import {
  fraction,
  fte,
  hours,
  hoursPerWeek,
  hoursPerYear,
  money,
  moneyPerHour,
  moneyPerYear,
  ratio,
  seconds,
  weeks,
} from "../../../src/engine/quantities";

const PRICES: SeasonPrices = {
  permanent: moneyPerYear(40000),
  overtime: moneyPerHour(30),
  temporary: moneyPerHour(45),
  productiveHours: hoursPerYear(1300),
  overtimeLimit: hoursPerYear(70),
};
const YEAR = 365 / 7;

describe("covering the seasons of a year", () => {
  test("one season takes permanent staff alone", () => {
    const cover = seasonCover([{ weeks: weeks(YEAR), weeklyHours: hoursPerWeek(250) }], PRICES);
    expect(cover.permanentFte).toBeCloseTo((250 * YEAR) / 1300, 10);
    expect(cover.overtimeHours + cover.temporaryHours).toBe(0);
  });

  test("a short peak goes to overtime first, then to temporary staff", () => {
    // By hand: base 250 h a week, four weeks at 400. Base staff 250 × 52.142857 / 1300 = 10.0275 FTE may work 701.9 h of overtime, more than
    // the 600 h missing: 600 × 30 = 18,000 €, against 150 × 52.14 / 1300 = 6.02 more FTE all year for 240,659 €.
    const cover = seasonCover(
      [
        { weeks: weeks(YEAR - 4), weeklyHours: hoursPerWeek(250) },
        { weeks: weeks(4), weeklyHours: hoursPerWeek(400) },
      ],
      PRICES,
    );
    expect(cover).toEqual({ permanentFte: (250 * YEAR) / 1300, overtimeHours: 600, temporaryHours: 0 });
    const limited = seasonCover(
      [
        { weeks: weeks(YEAR - 4), weeklyHours: hoursPerWeek(250) },
        { weeks: weeks(4), weeklyHours: hoursPerWeek(400) },
      ],
      { ...PRICES, overtimeLimit: hoursPerYear(0) },
    );
    expect(limited.temporaryHours).toBeCloseTo(600, 9);
  });

  test("a season of more than permanent / temporary of the year is worth a contract", () => {
    // An hour of permanent staff costs 40,000 / 1,300 = 30.77 € all year; at 45 € an hour, temporary staff pay below 68.4 % of the year.
    const long = seasonCover(
      [
        { weeks: weeks(YEAR * 0.3), weeklyHours: hoursPerWeek(200) },
        { weeks: weeks(YEAR * 0.7), weeklyHours: hoursPerWeek(300) },
      ],
      { ...PRICES, overtimeLimit: hoursPerYear(0) },
    );
    expect(long.temporaryHours).toBe(0);
    const short = seasonCover(
      [
        { weeks: weeks(YEAR * 0.35), weeklyHours: hoursPerWeek(200) },
        { weeks: weeks(YEAR * 0.65), weeklyHours: hoursPerWeek(300) },
      ],
      { ...PRICES, overtimeLimit: hoursPerYear(0) },
    );
    expect(short.temporaryHours).toBeCloseTo(100 * YEAR * 0.65, 9);
  });

  test("the hours of all covers add up to the need of the busiest level and nothing is missing", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            weeks: fc.double({ min: 1, max: 20, noNaN: true }).map(weeks),
            weeklyHours: fc.double({ min: 0, max: 900, noNaN: true }).map(hoursPerWeek),
          }),
          { minLength: 1, maxLength: 5 },
        ),
        (needs) => {
          const cover = seasonCover(needs, PRICES);
          const weekly = (cover.permanentFte * 1300) / YEAR;
          const missing = needs.reduce(
            (sum, { weeks, weeklyHours }) => sum + Math.max(0, weeklyHours - weekly) * weeks,
            0,
          );
          expect(cover.overtimeHours + cover.temporaryHours).toBeCloseTo(missing, 5);
        },
      ),
    );
  });
});

describe("costs by the hour and the contact", () => {
  test.each`
    what                                     | got                                                                                                                                                                                                                    | expected | from
    ${"an hour of 58,029 € over 1,302.13 h"} | ${hourlyCost(moneyPerYear(34073.68), hoursPerYear(1302.13), { workplace: moneyPerYear(8333), licence: moneyPerYear(1320), supervision: moneyPerYear(8266), turnover: moneyPerYear(2009), other: moneyPerYear(4027) })} | ${44.56} | ${"the worked default"}
    ${"a contact of 300 s at 80 %"}          | ${contactCost(seconds(300), moneyPerHour(44.6), fraction(0.8))}                                                                                                                                                        | ${4.65}  | ${"300 / 3600 × 44.6 / 0.8"}
    ${"turnover of 10 FTE at 25 %"}          | ${turnoverCost(fte(10), { attrition: ratio(0.25), recruitment: money(1800), training: hours(140), rampUp: hours(114), hourCost: moneyPerHour(26) })}                                                                   | ${21010} | ${"2.5 × (1,800 + 254 × 26)"}
  `("$what is $expected ($from)", ({ got, expected }) => {
    expect(got).toBeCloseTo(expected, 2);
  });
});
