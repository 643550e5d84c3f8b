import type { Area } from "../address";

/** Asks for what {@link areaOf} and {@link isAt} look at. */
export function askArea(range: Excel.Range): Excel.Range {
  return range.load("rowIndex,columnIndex,rowCount,columnCount");
}

/** The cells of a range that was asked for its area. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/** Whether a range that was asked for its area is these cells. */
export function isAt(range: Excel.Range, { row, column, rows, columns }: Area): boolean {
  const now = areaOf(range);
  return now.row === row && now.column === column && now.rows === rows && now.columns === columns;
}
