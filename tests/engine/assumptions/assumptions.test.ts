import { ratio } from "../../../src/engine/quantities";
import { assumptionsOf, ASSUMPTIONS, findAssumption } from "../../../src/engine/assumptions";
import { isIn } from "../../../src/engine/require";
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
