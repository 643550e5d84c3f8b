import { areaName, columnCount, quotedSheet, rowCount, type Area } from "../sheet/address";
import { isXY, newSeries, type ChartSeries, type ChartType } from "./chart";
import type { Sheet } from "../sheet/sheet";
import type { Book } from "../book/book";

/** A reference as charts keep it: the sheet, and absolute cells. */
export function chartReference(sheet: Sheet, area: Area): string {
  return `${quotedSheet(sheet.name)}!${areaName(area, true)}`;
}

/**
 * The series Excel makes of a block of cells: a first row of texts gives their names, a first column of texts (or with an empty corner) the
 * categories; in scatter and bubble charts the first column gives x. `Auto` takes the longer direction for the points.
 */
export function seriesFrom(
  book: Book,
  sheet: Sheet,
  area: Area,
  type: ChartType,
  seriesBy: "Auto" | "Columns" | "Rows",
): ChartSeries[] {
  book.settle();
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && rowCount(area) >= columnCount(area));
  const at = (line: number, point: number): { row: number; column: number } =>
    byColumns
      ? { row: area.top + point, column: area.left + line }
      : { row: area.top + line, column: area.left + point };
  const value = (line: number, point: number): unknown => {
    const { row, column } = at(line, point);
    return sheet.value(row, column);
  };
  const lines = byColumns ? columnCount(area) : rowCount(area);
  const points = byColumns ? rowCount(area) : columnCount(area);
  const named = points > 1 && typeof value(lines - 1, 0) === "string";
  const firstPoint = named ? 1 : 0;
  const corner = value(0, 0);
  const labelled = lines > 1 && (isXY(type) || typeof value(0, firstPoint) === "string" || (named && corner === null));
  const line = (index: number): string => {
    const [start, end] = [at(index, firstPoint), at(index, points - 1)];
    return chartReference(sheet, { top: start.row, left: start.column, bottom: end.row, right: end.column });
  };
  const nameOf = (index: number): ChartSeries["name"] => {
    if (!named) return null;
    const { row, column } = at(index, 0);
    return { formula: chartReference(sheet, { top: row, bottom: row, left: column, right: column }) };
  };
  const categories = labelled ? line(0) : null;
  const first = labelled ? 1 : 0;
  if (type === "Bubble")
    return lines > first + 1
      ? [{ ...newSeries(), name: nameOf(first), categories, values: line(first), sizes: line(first + 1) }]
      : [];
  return Array.from({ length: lines - first }, (_, index) => ({
    ...newSeries(),
    name: nameOf(index + first),
    categories,
    values: line(index + first),
  }));
}
