import fc from "fast-check";
import { analyse } from "../../src/decision";
import { keyOf, readInputs, SCHEMAS, templatePlan } from "../../src/intake";
import type { TableKey } from "../../src/intake";
import { LANGUAGES, phrase } from "../../src/language";
import type { Language } from "../../src/language";
import { runJson } from "../../src/report";
import type { CellValue, TableContent, WorkbookContent } from "../../src/workbook";
import { contentOfPlan } from "./content-of-plan";

// Whole analyses on a busy machine: nothing here is timed.
jest.setTimeout(300_000);

const TODAY = "2026-01-15";

/** Every column whose cells name something, where it is defined or where it is referred to. */
const NAMES: readonly (readonly [table: TableKey, column: string])[] = [
  ["flows", "name"],
  ["flows", "pool"],
  ["flows", "profile"],
  ["flows", "languages"],
  ["flows", "skills"],
  ["flows", "dataLocation"],
  ["volumes", "flow"],
  ["profiles", "profile"],
  ["team", "pool"],
  ["team", "languages"],
  ["team", "skills"],
  ["overheads", "flow"],
  ["offers", "provider"],
  ["offers", "flow"],
  ["offers", "location"],
  ["offers", "languages"],
  ["assumptions", "key"],
  ["weights", "criterion"],
  ["decisions", "flow"],
];

/** Ways to write the same name: what no reader sees, or takes for the same. */
const SPELLINGS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.replace(/ /g, "  "),
  (name) => name.replace(/ /g, "\u00a0"),
  (name) => name.replace(/ /g, "\u202f"),
  (name) => name.replace(/ /g, " \u2009"),
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.normalize("NFD"),
  (name) => name.normalize("NFC"),
  (name) => ` ${name}\u00a0 `,
  (name) => `\u202f${name}`,
  (name) => `${name.slice(0, 2)}\u200b${name.slice(2)}`,
  (name) => inEveryWay(name).toUpperCase().normalize("NFD"),
  (name) => inEveryWay(name).toLowerCase(),
];
/** The places of the last two: in turn, two names that were the same share no way of writing. */
const EVERY_WAY = [SPELLINGS.length - 2, SPELLINGS.length - 1, SPELLINGS.length - 1] as const;

function inEveryWay(name: string): string {
  return `\u202f${name.slice(0, 2)}\u200b${name.slice(2)}\u00a0`.replace(/ /g, " \u2009");
}

function headerOf(language: Language, table: TableKey, column: string): string {
  const { columns } = SCHEMAS[table] as { columns: Readonly<Record<string, { header: Parameters<typeof phrase>[1] }>> };
  return phrase(language, columns[column]?.header ?? "tables.flows", { currency: "€" });
}

function titled(language: Language, table: TableKey): string {
  return phrase(language, SCHEMAS[table].title).replace(/ /g, "_");
}

function tableIn({ tables }: WorkbookContent, language: Language, table: TableKey): TableContent {
  const found = tables.find(({ name }) => name === titled(language, table));
  if (found === undefined) throw new Error(`no table ${table}`);
  return found;
}

function change(
  content: WorkbookContent,
  language: Language,
  key: TableKey,
  to: (rows: TableContent["rows"]) => TableContent["rows"],
): WorkbookContent {
  const changed = tableIn(content, language, key);
  return {
    ...content,
    tables: content.tables.map((table) => (table === changed ? { ...table, rows: to(table.rows) } : table)),
  };
}

/** Rows of the example's flows that are kept: between them they name whatever a flow can name. */
const FLOWS = [0, 5, 6];

/** A part of the template's example, small enough to be analysed many times, with a row wherever the example leaves a kind of reference out. */
function exampleIn(language: Language): WorkbookContent {
  const example = contentOfPlan(templatePlan(language, { withExample: true }));
  const cellsOf = (table: TableKey, column: string): readonly CellValue[] => {
    const { headers, rows } = tableIn(example, language, table);
    const place = headers.indexOf(headerOf(language, table, column));
    return rows.map((cells) => cells[place] ?? null);
  };
  const flows = FLOWS.map((row) => cellsOf("flows", "name")[row] ?? null);
  const pools = FLOWS.map((row) => cellsOf("flows", "pool")[row] ?? null);
  const keep = (table: TableKey, column: string, known: readonly CellValue[]) => (content: WorkbookContent) => {
    const cells = cellsOf(table, column);
    const isKept = (row: number): boolean => known.includes(cells[row] ?? null);
    return change(content, language, table, (rows) => rows.filter((_, row) => isKept(row)));
  };
  const add = (table: TableKey, row: Readonly<Record<string, CellValue>>) => (content: WorkbookContent) => {
    const { headers } = tableIn(content, language, table);
    const cells = new Map(Object.entries(row).map(([column, cell]) => [headerOf(language, table, column), cell]));
    return change(content, language, table, (rows) => [...rows, headers.map((header) => cells.get(header) ?? null)]);
  };
  const driver = phrase(language, "choices.driver.perFte");
  return [
    keep("flows", "name", flows),
    keep("volumes", "flow", flows),
    keep("offers", "flow", [...flows, null]),
    keep("overheads", "flow", [...flows, null]),
    keep("team", "pool", [...pools, null]),
    add("overheads", { item: "Tool", annualCost: 5000, driver, flow: flows[0] ?? null }),
    add("decisions", { flow: flows[0] ?? null, decided: "x", reason: "x" }),
  ].reduce((content, step) => step(content), example);
}

/** The cells of a column, each written in its own way. */
function respelled(
  content: WorkbookContent,
  language: Language,
  [table, column]: (typeof NAMES)[number],
  ways: readonly number[],
): WorkbookContent {
  const position = tableIn(content, language, table).headers.indexOf(headerOf(language, table, column));
  const spell = (cell: CellValue, row: number): CellValue =>
    typeof cell === "string" ? (SPELLINGS[ways[row % ways.length] ?? 0]?.(cell) ?? cell) : cell;
  return change(content, language, table, (rows) =>
    rows.map((cells, row) => cells.map((cell, place) => (place === position ? spell(cell, row) : cell))),
  );
}

/** Everything a run says, names told apart as the product tells them; the hash of what was written apart. */
function answer(content: WorkbookContent, language: Language): unknown {
  const { inputs, issues, leftOut } = readInputs(content, { today: TODAY });
  expect(leftOut).toBe(0);
  const json = runJson(analyse(inputs, { today: TODAY, seed: 3, draws: 5 }), issues, language);
  return folded({ ...json, provenance: null });
}

/** The records that an analysis is made of, names told apart as the product tells them. */
function recordsOf(content: WorkbookContent): unknown {
  const { inputs, leftOut } = readInputs(content, { today: TODAY });
  expect(leftOut).toBe(0);
  return folded(inputs);
}

function folded(value: unknown): unknown {
  if (typeof value === "string") return keyOf(value);
  if (Array.isArray(value)) return value.map(folded);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, folded(each)]));
}

const ways = fc.array(fc.nat(SPELLINGS.length - 1), { minLength: 7, maxLength: 23 });

describe.each(LANGUAGES)("the same names, otherwise written (%s)", (language) => {
  const content = exampleIn(language);
  const clean = answer(content, language);
  const records = recordsOf(content);

  test.each(NAMES)("in %s, %s: the records are the same, by their keys", (table, column) => {
    const { headers, rows } = tableIn(content, language, table);
    const position = headers.indexOf(headerOf(language, table, column));
    const named = rows.some((cells) => typeof cells[position] === "string");
    expect(named).toBe(true); // a column without a name would prove nothing
    fc.assert(
      fc.property(ways, (chosen) => {
        expect(recordsOf(respelled(content, language, [table, column], chosen))).toEqual(records);
      }),
      { numRuns: 20 },
    );
  });

  test("in all columns at once and every way: the answer is the same to the last digit", () => {
    // A whole analysis is dear: one in which every name is written in every way at once, where the records above were written in one way each.
    const all = NAMES.reduce(
      (turned, each, index) => respelled(turned, language, each, [...EVERY_WAY.slice(index % 3), ...EVERY_WAY]),
      content,
    );
    expect(answer(all, language)).toEqual(clean);
  });
});

describe("the key of a name", () => {
  test.each`
    one             | other                 | what
    ${"Sales line"} | ${"Sales\u00a0line"}  | ${"a no-break space"}
    ${"Sales line"} | ${"  sales  LINE "}   | ${"spaces and case"}
    ${"Été"}        | ${"e\u0301te\u0301"}  | ${"accents stored apart"}
    ${"Straße"}     | ${"STRASSE"}          | ${"case beyond one letter for one"}
    ${"ΟΔΟΣ"}       | ${"οδος"}             | ${"a letter that changes at the end of a word"}
    ${"Sales line"} | ${"Sales\u200b line"} | ${"a space of no width"}
  `("is the same for $what", ({ one, other }: { one: string; other: string }) => {
    expect(keyOf(other)).toBe(keyOf(one));
  });

  test.each`
    one         | other        | what
    ${"Été"}    | ${"Ete"}     | ${"an accent"}
    ${"m²"}     | ${"m2"}      | ${"a raised digit"}
    ${"Tier Ⅳ"} | ${"Tier IV"} | ${"a number of one sign"}
    ${"A-B"}    | ${"A B"}     | ${"a dash"}
  `("is another for $what", ({ one, other }: { one: string; other: string }) => {
    expect(keyOf(other)).not.toBe(keyOf(one));
  });

  test("is its own for every character, in either case and however its accents are stored", () => {
    const wrong: string[] = [];
    for (let code = 0; code < 0x20000; code += 1) {
      if (code >= 0xd800 && code < 0xe000) continue;
      const name = `a${String.fromCodePoint(code)}b`;
      const key = keyOf(name);
      const others = [key, name.normalize("NFD"), name.toUpperCase(), name.toLowerCase()];
      if (others.some((other) => keyOf(other) !== key)) wrong.push(name);
    }
    expect(wrong).toEqual([]);
  });

  test("is its own key, and no way of storing accents changes it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        expect(keyOf(keyOf(name))).toBe(keyOf(name));
        expect(keyOf(name.normalize("NFD"))).toBe(keyOf(name));
        expect(keyOf(` ${name}\u00a0`)).toBe(keyOf(name));
      }),
      { numRuns: 2000 },
    );
  });
});
