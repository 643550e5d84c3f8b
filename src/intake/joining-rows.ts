import { phrase } from "../language";
import type { Language } from "../language";
import type { RowsPlan, TableContent, WorkbookContent } from "../workbook";
import { matchHeaders } from "./headers/match-headers";
import { recognise } from "./headers/recognise";
import { SCHEMAS } from "./schema";
import type { Column, TableKey } from "./schema";

/** A row that joins a table, by our columns; a column that it does not say stays blank. */
export type JoiningRow = Readonly<Record<string, string | number | null | undefined>>;

/** How new headers are said. */
export interface Saying {
  readonly language: Language;
  readonly currency: string;
}

/** The table of a workbook that is one of ours; undefined where there is none. */
export function ownTable({ tables }: WorkbookContent, key: TableKey): TableContent | undefined {
  return tables.find((table) => recognise(table, {})?.table === key);
}

/** Which of our columns each column of a table is; null for the user's own. */
export function knownColumns(key: TableKey, { headers }: TableContent): readonly (string | null)[] {
  return matchHeaders(SCHEMAS[key], headers).map((match) => (match.kind === "column" ? match.column : null));
}

/** The header of one of our columns. */
export function headerOf(key: TableKey, column: string, { language, currency }: Saying): string {
  return phrase(language, columnNamed(key, column).header, { currency });
}

/**
 * Rows in the columns of a table, behind which stand those of ours that it has not and that a row says.
 *
 * @param needs - our columns that are needed whatever the rows say
 * @param formatOf - the number format of a column's new cells; the column's own where it says none
 */
export function joiningRows(
  key: TableKey,
  table: TableContent,
  rows: readonly JoiningRow[],
  say: Saying,
  {
    needs = [],
    formatOf = () => undefined,
  }: { readonly needs?: readonly string[]; readonly formatOf?: (column: string) => string | undefined } = {},
): Pick<RowsPlan, "table" | "columns" | "rows" | "formats"> {
  const known = knownColumns(key, table);
  const missing = Object.keys(SCHEMAS[key].columns).filter(
    (column) =>
      !known.includes(column) && (needs.includes(column) || rows.some((row) => (row[column] ?? null) !== null)),
  );
  const all = [...known, ...missing];
  return {
    table: table.name,
    columns: missing.map((column) => headerOf(key, column, say)),
    rows: rows.map((row) => all.map((column) => (column === null ? null : (row[column] ?? null)))),
    formats: all.map((column) =>
      column === null ? null : (formatOf(column) ?? columnNamed(key, column).kind.format ?? null),
    ),
  };
}

function columnNamed(key: TableKey, column: string): Column {
  const found = Object.entries<Column>(SCHEMAS[key].columns).find(([name]) => name === column);
  if (found === undefined) throw new RangeError(`accepts a column of the table; received ${column}`);
  return found[1];
}
