import fc from "fast-check";
import { LAW, lawMoment, momentOf, rulesOn } from "../../../src/engine/legislation";
import type { LawMoment } from "../../../src/engine/legislation";
import { KEYED } from "../../../src/intake/reading/keyed";

const on = (day: string): LawMoment => ({ kind: "day", day });
const stated = (value: number, from: string, until?: string) =>
  KEYED.legislation({
    row: 1,
    key: "fr.smic.hourly",
    country: "FR",
    value,
    from,
    ...(until !== undefined && { until }),
  });

describe("law as dated data", () => {
  // The decrees: 12.02 € from 1 January 2026, 12.31 € from 1 June 2026; of the year, five months of the one and seven of the other.
  test.each`
    moment                          | expected
    ${on("2026-01-01")}             | ${12.02}
    ${on("2026-05-31")}             | ${12.02}
    ${on("2026-06-01")}             | ${12.31}
    ${on("2026-12-31")}             | ${12.31}
    ${{ kind: "year", year: 2026 }} | ${(5 * 12.02 + 7 * 12.31) / 12}
  `("the minimum wage of $moment is $expected", ({ moment, expected }) => {
    expect(rulesOn(moment as LawMoment, []).get("fr.smic.hourly")).toBeCloseTo(Number(expected), 12);
  });

  test.each(["2025-12-31", "2027-01-01"])("is refused on %s, with the last day on which it is known", (day) => {
    const rules = rulesOn(on(day), []);
    expect(() => rules.get("fr.smic.hourly")).toThrow("fr.smic.hourly");
    expect(rules.find("fr.smic.hourly")).toBeUndefined();
    expect(rules.gap("fr.smic.hourly")).toEqual({
      key: "fr.smic.hourly",
      needed: day,
      lastKnown: day < "2026" ? undefined : "2026-12-31",
    });
  });

  test("one row of the workbook is next year's minimum wage, and changes nothing before its day", () => {
    const rows = [stated(12.55, "2027-01-01")];
    expect(rulesOn(on("2027-02-01"), rows).get("fr.smic.hourly")).toBe(12.55);
    expect(rulesOn(on("2026-12-31"), rows).get("fr.smic.hourly")).toBe(12.31);
    expect(rulesOn(on("2026-12-31"), [stated(12.4, "2026-06-01")]).get("fr.smic.hourly")).toBe(12.4);
  });

  test("the last known serves when asked, and says so", () => {
    const rules = rulesOn(on("2027-02-01"), [], true);
    expect(rules.get("fr.smic.hourly")).toBe(12.31);
    expect(rules.outlived().map(({ key }) => key)).toEqual(["fr.smic.hourly"]);
    expect(rules.used()).toMatchObject([{ key: "fr.smic.hourly", value: 12.31, from: "2026-06-01" }]);
  });

  test("another country's rules go the same way", () => {
    expect(rulesOn(on("2026-12-28"), []).get("es.service.share")).toBe(0.95);
    expect(rulesOn(on("2026-12-27"), []).find("es.service.share")).toBeUndefined();
  });

  test("a later row changes no day before it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 364 }),
        fc.integer({ min: 1, max: 400 }),
        fc.double({ min: 1, max: 99, noNaN: true }),
        (day, later, value) => {
          const iso = (days: number): string => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
          const row = stated(value, iso(day + later));
          expect(rulesOn(on(iso(day)), [row]).get("fr.smic.hourly")).toBe(
            rulesOn(on(iso(day)), []).get("fr.smic.hourly"),
          );
        },
      ),
    );
  });

  test("every value lies in what its parameter accepts, and says where it can be looked up", () => {
    for (const { values, accepts, key, country } of LAW) {
      expect(key.startsWith(country.toLowerCase())).toBe(true);
      for (const { value, reference, from, until } of values) {
        expect(value).toBeGreaterThanOrEqual(accepts.min ?? -Infinity);
        expect(value).toBeLessThanOrEqual(accepts.max ?? Infinity);
        expect(reference.length).toBeGreaterThan(10);
        expect(until === undefined || until >= from).toBe(true);
      }
    }
  });

  test("a number is a day, a year or neither", () => {
    expect(lawMoment(46266)).toEqual(on("2026-09-01"));
    expect(lawMoment(2026)).toEqual({ kind: "year", year: 2026 });
    expect(lawMoment(12)).toBeUndefined();
    expect(momentOf(0, "2026-11-27")).toEqual(on("2026-11-27"));
    expect(() => momentOf(12, "2026-11-27")).toThrow("lawDate");
  });
});
