import { phrase } from "../language";
import type { Language } from "../language";
import type { Candidate, RecognisedBy } from "./headers/recognise";
import type { TableReference } from "./reading/table-reference";
import { SCHEMAS } from "./schema";
import type { TableKey } from "./schema";

/** A table of the workbook and what it was recognised as. */
export interface RecognisedTable {
  readonly table: TableKey;
  /** The table's own name. */
  readonly name: string;
  readonly by: RecognisedBy;
  /** Column key → header as it stands. */
  readonly headers: Readonly<Record<string, string>>;
  /** Headers of the user's own columns, which are left alone. */
  readonly others: readonly string[];
  /** Rows that are not blank. */
  readonly rows: number;
}

/** The input tables found in the workbook. */
export type Recognised = { readonly [K in TableKey]?: RecognisedTable };

export function recognisedTable(
  { table, by, content }: Candidate,
  { positions }: TableReference,
  rows: number,
): RecognisedTable {
  const known = new Set(positions.values());
  return {
    table,
    name: content.name,
    by,
    headers: Object.fromEntries([...positions].map(([column, position]) => [column, content.headers[position] ?? ""])),
    others: content.headers.filter((_, position) => !known.has(position)),
    rows,
  };
}

/** The name of an input table in a language. */
export function tableTitle(language: Language, table: TableKey): string {
  return phrase(language, SCHEMAS[table].title);
}
