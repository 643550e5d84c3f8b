import { dateOfSerial } from "../../engine/serial-date";
import type { CellValue } from "../../workbook";
import type { Candidate } from "./candidate";
import { ofOneYear } from "./chosen-months";
import type { MonthOfSource } from "./chosen-months";
import { textOf } from "./grid";
import type { Chosen } from "./split-rows";
import type { MappingContext } from "./reading";
import { toldIssue } from "./told-issue";
import { isDateFormat } from "./unit-words";
import { monthNamed } from "./words/dictionary";

/** The rows of volumes that stand month by month for more than a year: those of the year that is chosen, or the question which is meant. Their mean is what nobody asked for. */
export function chosenYear(candidate: Candidate, context: MappingContext): Chosen {
  const none: Chosen = { candidate, questions: [], rows: [], issues: [] };
  const { table, layout, body, columns } = candidate;
  const column = columns.get("month");
  if (table !== "volumes" || column === undefined) return none;
  const monthAt = (row: number): MonthOfSource["month"] =>
    monthOf(layout.grid.cell(row, column.position), layout.grid.format(row, column.position));
  const months = new Map<string, MonthOfSource>();
  for (const { row } of body.rows) {
    const month = monthAt(row);
    const path = keyOf(month);
    if (!months.has(path)) months.set(path, { month, path });
  }
  const chosen = ofOneYear([...months.values()], context);
  if (!chosen.ok) return { ...none, questions: [chosen.question] };
  const kept = new Set(chosen.months.map(({ path }) => path));
  const rows = body.rows.filter(({ row }) => kept.has(keyOf(monthAt(row))));
  if (rows.length === body.rows.length) return { ...none, rows: chosen.rows };
  const names = [...months.keys()].filter((path) => !kept.has(path));
  const value = [chosen.months[0]?.path ?? "", chosen.months.at(-1)?.path ?? ""].join(" – ");
  const told = toldIssue(candidate, column, {
    code: "source-rows",
    severity: "note",
    received: [names[0] ?? "", names.at(-1) ?? ""].join(" – "),
    expected: ["mapping.issue.other-version", { heading: column.path, value }],
  });
  return { candidate: { ...candidate, body: { ...body, rows } }, questions: [], rows: chosen.rows, issues: [told] };
}

function keyOf(month: MonthOfSource["month"]): string {
  return month === null ? "" : `${month.year ?? ""}-${String(month.month).padStart(2, "0")}`;
}

/** The month of a cell, and its year where it says one. */
function monthOf(cell: CellValue, format: string): MonthOfSource["month"] {
  if (typeof cell !== "number") return monthNamed(textOf(cell));
  if (!isDateFormat(format)) return monthNamed(`M${cell}`);
  const { year, month } = dateOfSerial(cell);
  return { year, month };
}
