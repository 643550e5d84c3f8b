import { message } from "../../language";
import type { Issue } from "../issue";
import type { Candidate } from "./candidate";
import { sourceOf } from "./choose-block";
import { currencyColumn } from "./currency-column";

/**
 * The columns beside a list of offers that hold nothing of ours, in one note: what a provider offers may stand in any of them.
 *
 * @param told - what is said of single columns already
 */
export function unreadBeside(candidate: Candidate, told: readonly Issue[]): readonly Issue[] {
  const { table, layout, body, columns, rivals, twins } = candidate;
  if (table !== "offers") return [];
  const currencies = currencyColumn(candidate);
  const asked = [...rivals.values(), ...twins.values()].flatMap((each) => each.columns);
  const known = new Set([...columns.values(), ...asked]);
  const unread = layout.columns.filter(
    (column) =>
      column.heading !== "" &&
      !known.has(column) &&
      column !== currencies &&
      !told.some((issue) => issue.column === column.path) &&
      body.rows.some(({ row }) => layout.grid.cell(row, column.position) !== null),
  );
  const [first] = unread;
  if (first === undefined) return [];
  return [
    {
      severity: "note",
      code: "column-unread",
      table: sourceOf(layout),
      row: null,
      column: first.path,
      received: unread.map(({ path }) => path).join(", "),
      expected: message("mapping.issue.beside-offers", { count: unread.length }),
      place: layout.grid.place(layout.headingRow, first.position),
    },
  ];
}
