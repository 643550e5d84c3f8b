import type { CellValue } from "../../workbook";
import { clockText } from "../kinds";
import type { Issue } from "../issue";
import type { Candidate } from "./candidate";
import type { SourceColumn } from "./layout";
import { toldIssue } from "./told-issue";
import { hoursInOne } from "./words/hours-in-one";

const DAY_HOURS = 24;
/** The end of the opening, or the days, that a cell of both holds; null for other cells and columns. */
export function partOfHours(
  { table, columns }: Candidate,
  field: string,
  { position }: SourceColumn,
  cell: CellValue,
): number | string | null {
  const isOfBoth = table === "flows" && columns.get("opens")?.position === position;
  const both = isOfBoth && columns.get("closes")?.position === position ? hoursInOne(cell) : null;
  if (both === null) return null;
  if (field === "openDays") return both.days?.join(";") ?? null;
  return field === "opens" ? both.opens : field === "closes" ? both.closes : null;
}

/** Hours that stood in one cell and were read as two: told once. */
export function hoursIssues(candidate: Candidate): readonly Issue[] {
  const { table, layout, body, columns } = candidate;
  const column = columns.get("opens");
  if (table !== "flows" || column === undefined || columns.get("closes") !== column) return [];
  const first = body.rows.find(({ row }) => hoursInOne(layout.grid.cell(row, column.position)) !== null);
  const cell = first === undefined ? null : layout.grid.cell(first.row, column.position);
  const both = hoursInOne(cell);
  if (first === undefined || both === null) return [];
  const [from, to] = [clockText(both.opens * DAY_HOURS), clockText(both.closes * DAY_HOURS)];
  return [
    toldIssue(candidate, column, {
      code: "unit-converted",
      severity: "note",
      received: String(cell),
      expected: ["mapping.issue.hours-split", { from, to }],
      row: first.row,
    }),
  ];
}
