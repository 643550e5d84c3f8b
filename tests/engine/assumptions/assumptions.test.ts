import { readFileSync } from "node:fs";
import { ratio } from "../../../src/engine/quantities";
import { assumptionsOf, ASSUMPTIONS, findAssumption } from "../../../src/engine/assumptions";
import { isIn } from "../../../src/engine/require";
import { LANGUAGES, phrase } from "../../../src/language";
import { KEYED } from "../../../src/intake/reading/keyed";

describe("the registry of assumptions", () => {
  test("names every assumption once, without regard to case", () => {
    expect(new Set(ASSUMPTIONS.map(({ key }) => key.toLowerCase())).size).toBe(ASSUMPTIONS.length);
  });

  test.each(ASSUMPTIONS.map((each) => [each.key, each] as const))(
    "%s accepts its own default, and has a source and a date",
    (_, { accepts, value, source, date }) => {
      expect(isIn(accepts, value)).toBe(true);
      expect(source).not.toBe("");
      expect(date).toMatch(/^\d{4}(-\d{2}-\d{2})?$/);
    },
  );

  test("eighty and more name what can be looked up: a law, a publication with its place, or the page of the method", () => {
    const sourced = ASSUMPTIONS.filter(({ source }) => source !== "practice");
    expect(sourced.length).toBeGreaterThanOrEqual(80);
    for (const language of LANGUAGES)
      for (const { source } of sourced)
        expect(phrase(language, `assumptions.source.${source}`)).toMatch(
          /\.(?:com|fr|org|ai)\b|\bCode\b|JEBO 126|docs\/methods\/defaults\.md/,
        );
  });

  test("a default that is the method's own choice stands on its page with its value", () => {
    const page = readFileSync("docs/methods/defaults.md", "utf8");
    const rows = new Map(
      [...page.matchAll(/^\| (`.*`) \| ([^|]+) \|/gm)].flatMap(([, keys = "", values = ""]) => {
        const each = values.trim().split(", ");
        return [...keys.matchAll(/`(\w+)`/g)].map(([, key], at) => [key, Number(each[at])] as const);
      }),
    );
    const own = ASSUMPTIONS.filter(({ source }) => source === "method");
    expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(own.map(({ key, value }) => [key, value])));
  });

  test("the default agent earns 1.15 minimum wages and a thirteenth month", () => {
    expect(findAssumption("agentSalary")?.value).toBeCloseTo((12.02 * 1820 * 1.15 * 13) / 12, 2);
  });
});

describe("the assumptions of a run", () => {
  test("the workbook's value goes before the default; only what was asked for is listed", () => {
    const assumptions = assumptionsOf([KEYED.assumptions({ row: 1, key: " Absence ", value: 0.12, source: "HR" })]);
    expect(assumptions.get("absence")).toBe(0.12);
    expect(assumptions.get("attrition")).toBe(0.25);
    expect(assumptions.used().map(({ key, fromWorkbook }) => [key, fromWorkbook])).toEqual([
      ["absence", true],
      ["attrition", false],
    ]);
  });

  test("a value that a record states leaves the assumption unused", () => {
    const assumptions = assumptionsOf([]);
    expect(assumptions.or(ratio(0), "attrition")).toBe(0);
    expect(assumptions.used()).toEqual([]);
  });

  test("a value outside its range is refused by name", () => {
    expect(() => assumptionsOf([KEYED.assumptions({ row: 3, key: "absence", value: 8 })])).toThrow(
      "absence must be in [0, 0.8]",
    );
  });

  test("a key nobody knows changes nothing, and the accounts' total has no default", () => {
    expect(assumptionsOf([KEYED.assumptions({ row: 1, key: "unheardOf", value: 1 })]).accountsTotal).toBeUndefined();
    expect(assumptionsOf([KEYED.assumptions({ row: 1, key: "AccountsTotal", value: 1e6 })]).accountsTotal).toBe(1e6);
  });
});
