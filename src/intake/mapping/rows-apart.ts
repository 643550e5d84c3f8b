import { fold, keyOf } from "../kinds";
import { receivedText } from "../reading/table-reference";
import type { Body, BodyRow } from "./body-rows";
import type { Layout, SourceColumn } from "./layout";
import { tellsVersion } from "./words/dictionary";
import type { SourceTable } from "./words/dictionary";

/** Under what the table Mapping keeps which rows are read. */
export const ROWS = "rows";

/** A column whose values tell apart the rows that bear one name: years, scenarios, sites. */
export interface Split {
  readonly column: SourceColumn;
  readonly values: readonly string[];
  /** Whether they are versions of the same figures, which are never read together. */
  readonly areVersions: boolean;
  /** Whether each row is to be one of its own, named with its value. */
  readonly isEach: boolean;
}

const MOST_VALUES = 12;
const VERSION_HEADING = /\b(?:scenario|version|year|annee|exercice|fy|millesime|case|hypothese|cas)\b/i;

/** What the rows of each table are called by: two that are called alike are one thing told twice. */
const NAMED_BY: Readonly<Partial<Record<SourceTable, readonly string[]>>> = {
  flows: ["name", "channel"],
  team: ["role"],
  volumes: ["flow", "month"],
  overheads: ["item"],
};

/** The column that tells apart rows which are called alike; null where names stand once, or nothing tells them apart. */
export function splitOf(
  table: SourceTable,
  layout: Layout,
  body: Body,
  found: ReadonlyMap<string, { readonly column: SourceColumn }>,
): Split | null {
  const named = (NAMED_BY[table] ?? []).flatMap((field) => found.get(field)?.column ?? []);
  if (named.length === 0) return null;
  const textAt = (row: number, column: SourceColumn): string =>
    receivedText(layout.grid.cell(row, column.position)).trim();
  const nameOf = ({ row, band }: BodyRow): string =>
    [...named.map((column) => keyOf(textAt(row, column))), band ?? ""].join("\n");
  const names = body.rows.map(nameOf);
  if (new Set(names).size === names.length) return null;
  const used = new Set([...found].flatMap(([field, { column }]) => (field === ROWS ? [] : [column.position])));
  for (const column of layout.columns) {
    if (used.has(column.position) || column.month !== null || column.heading === "") continue;
    const cells = body.rows.map(({ row }) => textAt(row, column));
    const values = [...new Set(cells)];
    if (values.length < 2 || values.length > MOST_VALUES || values.includes("")) continue;
    const areTexts = values.every((value) => Number.isNaN(Number(value)) || /^(?:19|20)\d\d$/.test(value));
    const areVersions = VERSION_HEADING.test(fold(column.heading)) || values.every((value) => tellsVersion(value));
    const told = names.map((name, at) => `${name}\n${cells[at] ?? ""}`);
    const areApart = new Set(told).size === told.length;
    // Groups of one role are many in a team; only all of them told again are other versions.
    const namesFor = (value: string): string =>
      names
        .filter((_, at) => cells[at] === value)
        .toSorted()
        .join("\t");
    const areAlike = areVersions && new Set(values.map(namesFor)).size === 1;
    if (areTexts && (areAlike || (table === "flows" && areApart)))
      return { column, values, areVersions, isEach: false };
  }
  return null;
}
