import type { CellValue } from "../../workbook";
import { clockText } from "../kinds";
import { receivedText } from "../reading/table-reference";
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
  const both = areBoth({ table, columns }, position) ? hoursInOne(cell) : null;
  if (both === null) return null;
  if (field === "openDays") return both.days?.join(";") ?? null;
  return field === "opens" ? both.opens : field === "closes" ? both.closes : null;
}

/** Whether a cell of both ends of the opening is none that is read as such: it is told once, and no end is read of it. */
export function isUnreadHours(
  candidate: Candidate,
  field: string,
  { position }: SourceColumn,
  cell: CellValue,
): boolean {
  const isOfHours = field === "opens" || field === "closes";
  return isOfHours && areBoth(candidate, position) && cell !== null && hoursInOne(cell) === null;
}

function areBoth({ table, columns }: Pick<Candidate, "table" | "columns">, position: number): boolean {
  const [opens, closes] = [columns.get("opens"), columns.get("closes")];
  return table === "flows" && opens?.position === position && closes?.position === position;
}

/** Hours that stood in one cell and were read as two, told once; and each cell of which they could not be read. */
export function hoursIssues(candidate: Candidate): readonly Issue[] {
  const { table, layout, body, columns } = candidate;
  const column = columns.get("opens");
  if (column === undefined || !areBoth({ table, columns }, column.position)) return [];
  const unread = body.rows.flatMap(({ row }): readonly Issue[] => {
    const cell = layout.grid.cell(row, column.position);
    if (!isUnreadHours(candidate, "opens", column, cell)) return [];
    const expected = ["mapping.issue.hours-of-one-cell", {}] as const;
    return [
      toldIssue(candidate, column, {
        code: "not-a-time",
        severity: "error",
        received: receivedText(cell),
        expected,
        row,
      }),
    ];
  });
  const first = body.rows.find(({ row }) => hoursInOne(layout.grid.cell(row, column.position)) !== null);
  const cell = first === undefined ? null : layout.grid.cell(first.row, column.position);
  const both = hoursInOne(cell);
  if (first === undefined || both === null) return unread;
  const [from, to] = [clockText(both.opens * DAY_HOURS), clockText(both.closes * DAY_HOURS)];
  return [
    ...unread,
    toldIssue(candidate, column, {
      code: "unit-converted",
      severity: "note",
      received: String(cell),
      expected: ["mapping.issue.hours-split", { from, to }],
      row: first.row,
    }),
  ];
}
