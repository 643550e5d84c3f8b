import fc from "fast-check";
import { templatePlan } from "../../src/intake";
import type { Language } from "../../src/language";
import type { TableContent } from "../../src/workbook";
import { contentOfPlan } from "../intake/content-of-plan";
import type { TestCell, TestTable } from "../support/workbook-bytes";

/** A workbook as its tables, not yet a file. */
export interface AnyWorkbook {
  readonly language: Language;
  readonly tables: readonly TestTable[];
}

/** What people and attackers put into cells. */
const hostile: fc.Arbitrary<TestCell> = fc.oneof(
  fc.constantFrom<TestCell>(
    null,
    true,
    0,
    -1,
    1e-9,
    1e9,
    1e300,
    "",
    " ",
    "=1+1",
    "+33",
    "-5",
    "@x",
    "#N/A",
    "n/a",
    "80 %",
    "1 200",
    "1-5",
    "24/7",
    "31/12/2027",
    "x".repeat(300),
    "<img src=x onerror=alert(1)>",
    "__proto__",
    "constructor",
    "a\u0000b",
    "\ud800",
    "\u202eabc",
    { error: "#N/A" },
    { error: "#DIV/0!" },
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -1000, max: 100_000 }),
);

/** A number of a table made larger or smaller, as somebody else's case would have it. */
const scale = fc.constantFrom(0, 0.01, 0.5, 0.9, 1.1, 2, 10, 1000);

interface Change {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly by: { readonly cell: TestCell } | { readonly scale: number };
}

function changes(most: number): fc.Arbitrary<readonly Change[]> {
  const by = fc.oneof(
    fc.record({ cell: hostile }),
    fc.record({ scale }),
    fc.record({ scale }),
    fc.record({ cell: fc.constant(null) }),
  );
  return fc.array(fc.record({ table: fc.nat(20), row: fc.nat(400), column: fc.nat(40), by }), { maxLength: most });
}

function changed(tables: readonly TestTable[], list: readonly Change[]): readonly TestTable[] {
  const rows = tables.map((table) => table.rows.map((row) => [...row]));
  for (const { table, row, column, by } of list) {
    const body = rows[table % rows.length] ?? [];
    const cells = body[row % Math.max(1, body.length)];
    if (cells === undefined) continue;
    const place = column % cells.length;
    const old = cells[place] ?? null;
    cells[place] = "cell" in by ? by.cell : typeof old === "number" ? old * by.scale : old;
  }
  return tables.map((table, at) => ({ ...table, rows: rows[at] ?? [] }));
}

/** Workbooks of the example's kinds: some of its flows and tables, numbers grown and shrunk, and now and then a cell that no one should have typed. */
export const anyWorkbook: fc.Arbitrary<AnyWorkbook> = fc.constantFrom<Language>("en", "fr").chain((language) => {
  const all = contentOfPlan(templatePlan(language, { withExample: true })).tables.map(filled);
  const [flows, ...others] = all;
  if (flows === undefined) throw new TypeError("the example has no table");
  const needed = new Set<string>(NEEDED[language]);
  return fc
    .record({
      list: fc.oneof(changes(1), changes(3), changes(8)),
      rows: fc.subarray([...flows.rows], { minLength: 1, maxLength: 4 }),
      chosen: fc.subarray(others.filter(({ name }) => !needed.has(name))),
    })
    .map(({ list, rows, chosen }) => {
      const names = new Set(rows.map(([name]) => name));
      const kept = others.filter((table) => needed.has(table.name) || chosen.includes(table));
      const tables = [{ ...flows, rows }, ...kept.map((table) => aboutThese(table, flows.headers[0] ?? "", names))];
      return {
        language,
        tables: changed(
          tables.filter((table) => table.rows.length > 0),
          list,
        ),
      };
    });
});

/** Tables that rows of the flows refer to, or that fix the day. */
const NEEDED = {
  en: ["Team", "Profiles", "Assumptions"],
  fr: ["Équipe", "Profils", "Hypothèses"],
} as const satisfies Record<Language, readonly string[]>;

function filled({ name, headers, rows }: TableContent): TestTable {
  return { name, headers, rows: rows.filter((row) => row.some((cell) => cell !== null)) };
}

/** The rows of a table that are about these flows, or about none in particular. */
function aboutThese(table: TestTable, header: string, names: ReadonlySet<TestCell | undefined>): TestTable {
  const column = table.headers.indexOf(header);
  if (column < 0) return table;
  return { ...table, rows: table.rows.filter((row) => row[column] === null || names.has(row[column])) };
}
