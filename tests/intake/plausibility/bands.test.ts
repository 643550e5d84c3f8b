import { ASSUMPTIONS } from "../../../src/engine/assumptions";
import { isIn } from "../../../src/engine/require";
import { issueText, readInputs } from "../../../src/intake";
import { SCHEMAS } from "../../../src/intake/schema";
import type { TableSchema } from "../../../src/intake/schema";
import { ASSUMPTION_USUAL } from "../../../src/intake/plausibility/assumption-bands";
import { usualColumns } from "../../../src/intake/plausibility/usual-columns";
import { LANGUAGES, phrase } from "../../../src/language";
import { AGENTS, BASE, bookOf, FLOW, OFFER } from "../book-of";
import type { Rows, Tables } from "../book-of";

const unusual = (tables: Tables) =>
  readInputs(bookOf(tables), { today: "2026-11-22" }).issues.filter(({ code }) => code === "unusual-value");

describe("every assumption has its band, or the reason why it has none", () => {
  test.each(ASSUMPTIONS.map((each) => [each.key, each] as const))(
    "%s: the default is usual, and what lies outside rings",
    (Key, { value, accepts }) => {
      const { band, why } = ASSUMPTION_USUAL[Key];
      const set = (Value: number) => unusual({ ...BASE, Assumptions: [{ Key, Value }] });
      expect(set(value)).toEqual([]);
      if (band === null) {
        expect(["choice", "switch", "clock", "code", "domain"]).toContain(why);
        return;
      }
      // Values that are accepted and lie outside: one at least has to, or the band would never say anything.
      const step = Math.max(1e-4, Math.abs(band.max) * 1e-3);
      const outside = [band.min - step, band.max + step].filter((each) => isIn(accepts, each));
      expect(outside).not.toEqual([]);
      for (const each of outside) {
        const [issue] = set(each);
        expect([issue?.severity, issue?.column]).toEqual(["warning", "Value"]);
        for (const language of LANGUAGES) expect(issue && issueText(language, issue)).not.toMatch(/[{}]|undefined|NaN/);
      }
      for (const each of [band.min, band.max].filter((end) => isIn(accepts, end))) expect(set(each)).toEqual([]);
    },
  );
});

/** Rows in which a column of each table is set. */
const ROWS: Readonly<Record<string, Rows[number]>> = {
  flows: FLOW,
  volumes: { Flow: "Orders", Month: 1, Contacts: 1000 },
  profiles: { Profile: "P", Day: 1, Start: 0.5, Share: 0.5 },
  team: AGENTS,
  tenure: { Role: "agent", "Tenure (years)": 5, People: 3 },
  overheads: { Item: "Rent", "Annual cost (€)": 1000, Driver: "per FTE" },
  offers: OFFER,
  automation: { Tool: "Bot", "Claimed containment (%)": 0.5, "Price per resolution (€)": 0.8 },
};
const CHOICES: Readonly<Record<string, string>> = { flows: "Channel", offers: "Pricing" };
const BANDED = usualColumns().flatMap(({ table, column, bands }) =>
  bands.map(({ of, band }) => [`${table}.${column}${of === null ? "" : ` ${of}`}`, table, column, of, band] as const),
);

describe("every column of numbers has its bands, or the reason why it has none", () => {
  test.each(BANDED)("%s: what lies outside rings", (_what, table, column, of, { min, max }) => {
    const schema: TableSchema = SCHEMAS[table];
    const title = phrase("en", schema.title);
    const definition = schema.columns[column];
    const header = phrase("en", definition?.header ?? schema.title, { currency: "€" });
    const choice = of === null ? {} : { [CHOICES[table] ?? ""]: phrase("en", of) };
    const set = (value: number) =>
      unusual({ ...BASE, [title]: [{ ...ROWS[table], ...choice, [header]: value }] }).filter(
        (issue) => issue.table === title && issue.column === header,
      );
    const validation = definition?.kind.validation;
    const accepts = (value: number) => definition?.kind.read(value).ok === true;
    expect(validation?.kind).toBe("decimal");
    const step = column === "concurrency" ? 1 : Math.max(1e-4, Math.abs(max) * 1e-3);
    const outside = [min - step, max + step].filter(accepts);
    expect(outside).not.toEqual([]);
    for (const each of outside) expect([each, set(each).length]).toEqual([each, 1]);
    for (const each of [min, max].filter(accepts)) expect([each, set(each).length]).toEqual([each, 0]);
  });

  test("those without say why", () => {
    expect(
      usualColumns().flatMap(({ table, column, bands, why }) =>
        bands.length === 0 ? [`${table}.${column}: ${why}`] : [],
      ),
    ).toEqual([
      "flows.scripted: choice",
      "flows.sensitivity: domain",
      "flows.undocumented: choice",
      "flows.languageGap: choice",
      "profiles.day: domain",
      "team.grossSalary: relation",
      "team.loadedSalary: relation",
      "offers.capacity: relation",
      "legislation.value: known",
      "weights.swing: choice",
      "measures.multiply: choice",
      "measures.shortShift: choice",
      "scenarios.multiply: choice",
      "limits.value: choice",
    ]);
  });

  test("a value of law far from the last that is known rings", () => {
    const law = (Value: number) =>
      unusual({ ...BASE, Legislation: [{ Key: "fr.smic.hourly", Value, "Valid from": 46_388 }] }).length;
    // 12.31 € an hour from June 2026: 1,231 is in cents, 2,150 of a month, 12.6 the next year's.
    expect([1231, 2150, 12.6, 3.05, 3.1].map(law)).toEqual([1, 1, 0, 1, 0]);
  });
});

describe("a value outside is said as what it is", () => {
  const saidOf = (tables: Tables, code = "unusual-value"): string =>
    readInputs(bookOf(tables), { today: "2026-11-22" })
      .issues.filter((issue) => issue.code === code)
      .map((issue) => issueText("en", issue))
      .join("\n");

  // A day has 86,400 seconds: 5 min 50 s are 350 / 86,400 of it, and 5 h 50 min, for which 5:50 is taken, 350 / 1,440.
  test.each([
    [350 / 86_400, "Excel stores 0:05:50 as a fraction of a day: for 5 min 50 s type 350"],
    [350 / 1_440, "Excel stores 5:50 as a fraction of a day: for 5 min 50 s type 350"],
  ])("a clock typed for seconds (%d)", (seconds, hint) => {
    expect(saidOf({ ...BASE, Flows: [{ ...FLOW, "Handling time (s)": seconds }] })).toContain(hint);
  });

  test("one that cannot be used is not said to be used", () => {
    const hours = (Value: number) => saidOf({ ...BASE, Assumptions: [{ Key: "hoursPaid", Value }] });
    expect(hours(151.67)).toMatch(/usually 1,500 to 2,100: a month’s.*1,820/);
    expect(hours(151.67)).not.toMatch(/used/);
    expect(hours(1_000)).toMatch(/1,000 is used as it stands/);
  });

  test("all of them are not taken for one per cent", () => {
    const all = saidOf({ ...BASE, Flows: [{ ...FLOW, "Service target (%)": 1 }] }, "out-of-range");
    expect(all).toMatch(/less than 100 ?%|below 100 ?%/);
    expect(all).not.toMatch(/1 ?%\?/);
  });
});
