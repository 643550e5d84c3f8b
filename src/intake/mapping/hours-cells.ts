import type { Body } from "./body-rows";
import { cellsOfColumn } from "./contents";
import type { Layout, SourceColumn } from "./layout";
import { headingScore } from "./words/dictionary";
import { OWN_WORDS } from "./words/named";
import { areHoursInOne, hoursInOne } from "./words/hours-in-one";

/** What a column of both ends of the opening fills, and its days where its cells name them. */
const FIELDS_OF_HOURS = ["opens", "closes", "openDays"] as const;

/** The column that holds the opening and the closing of each flow in one cell, with the fields that it fills. */
export function columnOfHours(
  layout: Layout,
  body: Body,
  columns: readonly SourceColumn[],
): { readonly column: SourceColumn; readonly fields: readonly string[] } | null {
  for (const column of columns) {
    const { cells } = cellsOfColumn(layout, body, column);
    if (!areHoursInOne(column.heading, cells) || headingScore("flows.closes", column.heading) >= OWN_WORDS) continue;
    const filled = cells.filter((cell) => cell !== null);
    const haveDays = filled.every((cell) => (hoursInOne(cell)?.days ?? null) !== null);
    return { column, fields: FIELDS_OF_HOURS.filter((field) => field !== "openDays" || haveDays) };
  }
  return null;
}
