import { ASSUMPTIONS } from "../../../src/engine/assumptions";
import { missingTables, readInputs, SCHEMAS, TABLE_KEYS, templatePlan } from "../../../src/intake";
import { headerForm } from "../../../src/intake/headers/header-form";
import { LANGUAGES, phrase } from "../../../src/language";
import type { TableSchema } from "../../../src/intake";
import { contentOfPlan } from "../content-of-plan";

const today = "2026-11-22";

describe.each(LANGUAGES)("the template in %s", (language) => {
  const plan = templatePlan(language, { withExample: true });
  const read = readInputs(contentOfPlan(plan), { today });

  test("reads back without an error", () => {
    expect(read.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(read.leftOut).toBe(0);
    expect(Object.keys(read.recognised).sort()).toEqual([...TABLE_KEYS].sort());
    expect(Object.values(read.recognised).map(({ by }) => by)).toEqual(TABLE_KEYS.map(() => "name"));
    expect(Object.values(read.recognised).flatMap(({ others }) => others)).toEqual([]);
  });

  test("carries every default of the engine", () => {
    expect(read.inputs.assumptions.map(({ key, value, grade }) => [key, value, grade])).toEqual(
      // The worked example says by whose law it is reckoned: 27 November 2026 as Excel counts days.
      ASSUMPTIONS.map(({ key, value, grade }) => [key, key === "lawDate" ? 46_353 : value, grade]),
    );
  });

  test("has blocks whose rows are all as long as their headers, and prompts that Excel can show", () => {
    for (const { blocks } of plan.sheets) {
      for (const { cells, table, validation } of blocks) {
        expect(new Set(cells.map((row) => row.length)).size).toBe(1);
        expect(cells.length).toBeGreaterThan(table === undefined ? 0 : 1);
        for (const rule of validation ?? []) expect(rule.prompt?.length ?? 0).toBeLessThanOrEqual(255);
      }
    }
  });

  test("without the example has tables to fill, which are not yet inputs", () => {
    const blank = readInputs(contentOfPlan(templatePlan(language, { withExample: false })), { today });
    expect(blank.issues.map(({ code }) => code)).toEqual(["empty-table", "empty-table"]);
    expect(blank.inputs.flows).toEqual([]);
  });

  test("keeps days typed into a blank cell text", () => {
    const [flows] = templatePlan(language, { withExample: false }).sheets;
    const table = flows?.blocks.find(({ id }) => id === "flows");
    const column = Object.keys(SCHEMAS.flows.columns).indexOf("openDays");
    expect(table?.cells[1]?.[column]).toMatchObject({ blank: true, format: "@" });
  });

  test("shows in the headers the currency of the workbook", () => {
    const pounds = contentOfPlan(
      templatePlan(language, { content: { currency: "£", sheets: [], tables: [] }, withExample: true }),
      "£",
    );
    expect(pounds.tables.flatMap(({ headers }) => headers).filter((header) => header.includes("€"))).toEqual([]);
    expect(readInputs(pounds, { today }).inputs.offers.length).toBe(read.inputs.offers.length);
  });
});

describe("what is there stays", () => {
  const whole = contentOfPlan(templatePlan("en", { withExample: true }));

  test("only missing tables are inserted, whatever the language of the others", () => {
    const content = { ...whole, tables: whole.tables.filter(({ name }) => name !== "Offers" && name !== "Overheads") };
    expect(missingTables(content)).toEqual(["overheads", "offers"]);
    const plan = templatePlan("fr", { content, withExample: false });
    expect(plan.sheets.map(({ key }) => key)).toEqual(["inputs-overheads", "inputs-offers"]);
    expect(contentOfPlan(plan).tables.map(({ name }) => name)).toEqual(["Frais_généraux", "Offres"]);
  });

  test("nothing is inserted where nothing is missing", () => {
    expect(templatePlan("en", { content: whole, withExample: true }).sheets).toEqual([]);
  });

  test("a table of the user's with our name keeps it", () => {
    const content = {
      currency: "€",
      sheets: ["Football"],
      tables: [
        { name: "Team", origin: { sheet: "Football", row: 0, column: 0 }, headers: ["Player"], rows: [["Zoe"]] },
      ],
    };
    const names = contentOfPlan(templatePlan("en", { content, withExample: true })).tables.map(({ name }) => name);
    expect(names).toContain("Team_2");
    expect(names).not.toContain("Team");
  });

  test("beside flows of the user's, nothing of the example is inserted: real flows and invented offers would be one answer", () => {
    const content = {
      ...whole,
      tables: whole.tables
        .filter(({ name }) => name === "Flows")
        .map((table) => ({ ...table, rows: [["Mine", "phone", 900, 200]] })),
    };
    const added = contentOfPlan(templatePlan("en", { content, withExample: true }));
    const { inputs } = readInputs({ ...content, tables: [...content.tables, ...added.tables] }, { today });
    expect(inputs.flows.map(({ name }) => name)).toEqual(["Mine"]);
    expect([inputs.team, inputs.offers, inputs.overheads, inputs.volumes, inputs.profiles]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
    expect(added.tables.map(({ name }) => name)).toContain("Offers");
  });
});

describe("the schema", () => {
  test("no two columns of a table share the words of a header", () => {
    for (const key of TABLE_KEYS) {
      const schema: TableSchema = SCHEMAS[key];
      for (const language of LANGUAGES) {
        const words = Object.values(schema.columns).map(
          ({ header }) => headerForm(phrase(language, header, { currency: "€" })).words,
        );
        expect(new Set(words).size).toBe(words.length);
      }
    }
  });

  test("the unit of a header is the same in both languages", () => {
    for (const key of TABLE_KEYS) {
      const schema: TableSchema = SCHEMAS[key];
      for (const { header } of Object.values(schema.columns)) {
        const [en, fr] = LANGUAGES.map((language) => headerForm(phrase(language, header, { currency: "€" })).unit);
        expect([header, en === null]).toEqual([header, fr === null]);
      }
    }
  });
});
