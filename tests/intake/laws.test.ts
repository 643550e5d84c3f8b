import fc from "fast-check";
import { readInputs, templatePlan } from "../../src/intake";
import type { Inputs } from "../../src/engine/records";
import type { TableContent, WorkbookContent } from "../../src/workbook";
import { contentOfPlan } from "./content-of-plan";

const today = "2026-11-22";
const EXAMPLE = contentOfPlan(templatePlan("en", { withExample: true }));
const TABLES = [
  "flows",
  "volumes",
  "profiles",
  "team",
  "overheads",
  "offers",
  "assumptions",
  "weights",
  "decisions",
] as const;

/** The records without the numbers of their rows, in an order of their own. */
function facts(inputs: Inputs): Record<string, readonly string[]> {
  return Object.fromEntries(
    TABLES.map((table) => [table, inputs[table].map((record) => JSON.stringify({ ...record, row: 0 })).sort()]),
  );
}

function shuffled<T>(items: readonly T[], order: readonly number[]): readonly T[] {
  return items
    .map((item, index) => ({ item, key: order[index % order.length] ?? 0, index }))
    .sort((a, b) => a.key - b.key || a.index - b.index)
    .map(({ item }) => item);
}

const orders = fc.array(fc.nat(1000), { minLength: 5, maxLength: 60 });

describe("order carries no meaning", () => {
  const expected = facts(readInputs(EXAMPLE, { today }).inputs);

  test("of rows, columns and tables", () => {
    fc.assert(
      fc.property(orders, orders, orders, (ofRows, ofColumns, ofTables) => {
        const tables = EXAMPLE.tables.map((table): TableContent => {
          const columns = shuffled(
            table.headers.map((_, index) => index),
            ofColumns,
          );
          return {
            ...table,
            headers: columns.map((index) => table.headers[index] ?? ""),
            rows: shuffled(table.rows, ofRows).map((row) => columns.map((index) => row[index] ?? null)),
          };
        });
        const read = readInputs({ ...EXAMPLE, tables: shuffled(tables, ofTables) }, { today });
        expect(facts(read.inputs)).toEqual(expected);
        expect(read.leftOut).toBe(0);
      }),
      { numRuns: 25 },
    );
  });
});

describe("headers", () => {
  const spellings = fc.constantFrom<(header: string) => string>(
    (header) => header.toUpperCase(),
    (header) => header.toLowerCase(),
    (header) => ` ${header.replace(/ /g, "\u00a0 ")} `,
    (header) => header.normalize("NFD").replace(/\p{M}/gu, ""),
    (header) => header.replace(/’/g, "'"),
    (header) => header.replace(/ \(/g, "("),
  );

  test("do not depend on case, accents, spaces and apostrophes, in either language", () => {
    fc.assert(
      fc.property(fc.constantFrom("en" as const, "fr" as const), spellings, (language, spell) => {
        const content = contentOfPlan(templatePlan(language, { withExample: true }));
        const tables = content.tables.map((table) => ({ ...table, headers: table.headers.map(spell) }));
        const plain = readInputs(content, { today });
        const spelled = readInputs({ ...content, tables }, { today });
        expect(spelled.issues.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(facts(spelled.inputs)).toEqual(facts(plain.inputs));
      }),
    );
  });

  test("make a table known whatever its name", () => {
    const tables = EXAMPLE.tables.map((table, index) => ({ ...table, name: `Table${index + 1}` }));
    const read = readInputs({ ...EXAMPLE, tables }, { today });
    expect(facts(read.inputs)).toEqual(facts(readInputs(EXAMPLE, { today }).inputs));
    expect(read.recognised.flows).toMatchObject({ name: "Table1", by: "headers" });
  });

  test("of the user's own columns are left alone", () => {
    const tables = EXAMPLE.tables.map((table) => ({
      ...table,
      headers: ["Comment", ...table.headers],
      rows: table.rows.map((row) => [{ error: "#REF!" }, ...row]),
    }));
    const read = readInputs({ ...EXAMPLE, tables }, { today });
    expect(facts(read.inputs)).toEqual(facts(readInputs(EXAMPLE, { today }).inputs));
    expect(read.recognised.flows?.others).toEqual(["Comment"]);
  });

  test("in French and in English give the same numbers and choices", () => {
    const french = readInputs(contentOfPlan(templatePlan("fr", { withExample: true })), { today }).inputs;
    const english = readInputs(EXAMPLE, { today }).inputs;
    expect(Object.keys(numbersOf(french))).toEqual(Object.keys(numbersOf(english)));
    expect(numbersOf(french)).toEqual(numbersOf(english));
    expect(french.flows.map(({ channel }) => channel)).toEqual(english.flows.map(({ channel }) => channel));
    expect(french.offers.map(({ pricing, languages }) => [pricing, languages])).toEqual(
      english.offers.map(({ pricing, languages }) => [pricing, languages]),
    );
    expect(french.team.map(({ role }) => role)).toEqual(english.team.map(({ role }) => role));
    expect(french.overheads.map(({ driver, avoidable }) => [driver, avoidable])).toEqual(
      english.overheads.map(({ driver, avoidable }) => [driver, avoidable]),
    );
  });
});

/** Every number and logical value of the records, by its path. */
function numbersOf(value: unknown, path = ""): Record<string, number | boolean> {
  if (typeof value === "number" || typeof value === "boolean") return { [path]: value };
  if (typeof value !== "object" || value === null) return {};
  return Object.assign({}, ...Object.entries(value).map(([key, each]) => numbersOf(each, `${path}/${key}`)));
}

describe("rows with errors", () => {
  const broken = (content: WorkbookContent, table: string, row: number): WorkbookContent => ({
    ...content,
    tables: content.tables.map((each) =>
      each.name === table
        ? {
            ...each,
            rows: each.rows.map((cells, index) => (index === row ? cells.map(() => ({ error: "#REF!" })) : cells)),
          }
        : each,
    ),
  });

  test("go, are counted, and the others stay", () => {
    const whole = readInputs(EXAMPLE, { today });
    fc.assert(
      fc.property(fc.nat(9), (row) => {
        const read = readInputs(broken(EXAMPLE, "Flows", row), { today });
        const names = whole.inputs.flows.map(({ name }) => name);
        expect(read.inputs.flows.map(({ name }) => name)).toEqual(names.filter((_, index) => index !== row));
        expect(TABLES.reduce((sum, key) => sum + read.inputs[key].length, 0) + read.leftOut).toBe(
          TABLES.reduce((sum, key) => sum + whole.inputs[key].length, 0),
        );
        // Nothing left cites the flow that went.
        const gone = names[row];
        expect(
          [...read.inputs.volumes, ...read.inputs.offers, ...read.inputs.overheads].filter(({ flow }) => flow === gone),
        ).toEqual([]);
      }),
    );
  });

  test("take along the flow whose year they are a part of, and it says so", () => {
    const volumes = EXAMPLE.tables.find(({ name }) => name === "Volumes");
    const bad = {
      ...EXAMPLE,
      tables: EXAMPLE.tables.map((table) =>
        table === volumes
          ? {
              ...table,
              rows: table.rows.map((row, index) => (index === 4 ? [row[0] ?? null, row[1] ?? null, "7 300"] : row)),
            }
          : table,
      ),
    };
    const read = readInputs(bad, { today });
    expect(read.inputs.flows.map(({ name }) => name)).not.toContain("Customer service by phone");
    expect(read.inputs.volumes.filter(({ flow }) => flow === "Customer service by phone")).toEqual([]);
    expect(read.issues.filter(({ code }) => code === "depends-on-error").map(({ table, row }) => [table, row])).toEqual(
      [["Flows", 1]],
    );
  });

  test("names are given back as the table Flows spells them", () => {
    const { inputs } = readInputs(
      {
        ...EXAMPLE,
        tables: EXAMPLE.tables.map((table) =>
          table.name === "Volumes"
            ? { ...table, rows: table.rows.map(([name, ...rest]) => [String(name).toUpperCase(), ...rest]) }
            : table,
        ),
      },
      { today },
    );
    expect(new Set(inputs.volumes.map(({ flow }) => flow))).toEqual(
      new Set(["Customer service by phone", "Orders by phone", "Delivery tracking by phone"]),
    );
  });
});

describe("a mapping", () => {
  test("is not found in words of the language the product is written in", () => {
    const tables = EXAMPLE.tables.map((table, index) => ({
      ...table,
      name: index === 0 ? "constructor" : table.name,
      headers: [...table.headers, "toString"],
      rows: table.rows.map((row) => [...row, "x"]),
    }));
    const read = readInputs({ ...EXAMPLE, tables }, { today });
    expect(read.issues).toEqual([]);
    expect(read.recognised.flows).toMatchObject({ name: "constructor", by: "headers", others: ["toString"] });
  });

  test("says what names and headers do not", () => {
    const content: WorkbookContent = {
      currency: "€",
      sheets: ["Data"],
      tables: [
        {
          name: "T1",
          origin: { sheet: "Data", row: 0, column: 0 },
          headers: ["Queue", "Media", "Calls", "AHT"],
          rows: [["Orders", "phone", 1200, 300]],
        },
      ],
    };
    const mappings = {
      T1: { table: "flows", columns: { Queue: "name", Media: "channel", Calls: "annualVolume", AHT: "handlingTime" } },
    } as const;
    const read = readInputs(content, { today, mappings });
    expect(read.inputs.flows).toMatchObject([
      { name: "Orders", channel: "phone", annualVolume: 1200, handlingTime: 300 },
    ]);
    expect(read.recognised.flows).toMatchObject({ by: "mapping", headers: { name: "Queue" } });
  });
});
