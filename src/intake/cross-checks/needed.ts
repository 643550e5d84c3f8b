import { message } from "../../language";
import type { Issue } from "../issue";
import type { TableKey } from "../schema";
import { schemaOf } from "../headers/recognise";
import { enumeration } from "../kinds";
import type { CrossCheck } from "./cross-check";
import { issueAtHeader } from "../reading/table-reference";

/** Tables without which there is nothing to analyse. Without Offers, the inside is still costed. */
export const NEEDED: readonly TableKey[] = ["flows", "team"];

/** A needed table the workbook does not have. */
export function missingTable(table: TableKey, name: string, currency: string): Issue {
  const { signature, columns } = schemaOf(table);
  const headers = signature.flatMap((column) => {
    const found = columns[column];
    return found === undefined ? [] : [message(found.header, { currency })];
  });
  return {
    severity: "error",
    code: "missing-table",
    table: name,
    row: null,
    column: null,
    received: "",
    expected: message("intake.table.missing", { columns: enumeration(headers) }),
    place: null,
  };
}

/** Needed tables without a row. */
export const emptyTables: CrossCheck = ({ tables }) =>
  NEEDED.flatMap((table) => {
    const { reference, records, faulty } = tables[table];
    if (reference === null || records.length > 0 || faulty.length > 0) return [];
    return [
      issueAtHeader(reference.content, null, {
        code: "empty-table",
        received: "",
        expected: message("intake.table.rows"),
      }),
    ];
  });
