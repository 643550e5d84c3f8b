import type { Candidate, Mappings } from "../headers/recognise";
import type { Issue } from "../issue";
import type { TableKey, TableSchema } from "../schema";
import { SCHEMAS } from "../schema";
import type { ColumnsIn, TableRead } from "./draft";
import { findColumns } from "./find-columns";
import { readRows } from "./read-rows";
import { RECORDERS } from "./records";
import type { TableReference } from "./table-reference";

/** A table read by itself, with the issues of its headers and cells. */
export interface TableOutcome<K extends TableKey> {
  readonly read: TableRead<K>;
  /** Where its columns stand; null where the workbook has no such table. */
  readonly reference: TableReference | null;
  readonly issues: readonly Issue[];
  /** Rows that are not blank. */
  readonly rows: number;
}

/** Reads the table of a kind, or nothing where there is none. Rows cannot be read while a required column is missing. */
export function readTable<K extends TableKey>(
  table: K,
  candidate: Candidate | undefined,
  mappings: Mappings,
  currency: string,
): TableOutcome<K> {
  const nothing: TableRead<K> = { reference: null, records: [], faulty: [] };
  if (candidate === undefined) return { read: nothing, reference: null, issues: [], rows: 0 };
  const { reference, issues, readable } = findColumns(candidate, mappings, currency);
  if (!readable) return { read: nothing, reference, issues, rows: candidate.content.rows.length };
  // A schema looked up by its key has that key's columns.
  const schema: TableSchema<ColumnsIn<K>> = SCHEMAS[table] as unknown as TableSchema<ColumnsIn<K>>;
  const { good, faulty, issues: cellIssues } = readRows(schema, reference);
  const records = good.map(({ row, values }) => RECORDERS[table](row, values));
  return {
    read: { reference, records, faulty },
    reference,
    issues: [...issues, ...cellIssues],
    rows: good.length + faulty.length,
  };
}
