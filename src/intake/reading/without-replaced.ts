import type { TableOutcome } from "./read-table";

/** The offers without those that others took the place of: their rows are kept for the record, and nothing is said of them. */
export function withoutReplaced(outcome: TableOutcome<"offers">): TableOutcome<"offers"> {
  const { records, faulty } = outcome.read;
  const gone = new Set([
    ...records.flatMap(({ row, replaced }) => (replaced === undefined ? [] : [row])),
    ...faulty.flatMap(({ row, values }) => (values.replaced === undefined ? [] : [row])),
  ]);
  if (gone.size === 0) return outcome;
  return {
    ...outcome,
    read: {
      ...outcome.read,
      records: records.filter(({ row }) => !gone.has(row)),
      faulty: faulty.filter(({ row }) => !gone.has(row)),
    },
    issues: outcome.issues.filter(({ row }) => row === null || !gone.has(row)),
    rows: outcome.rows - gone.size,
  };
}
