import type { CellPlace, CellValue, SheetContent } from "../../workbook";

/** Cells of a sheet as a table is read from them: rows downwards, or the other way round where the table is turned. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  cell(row: number, column: number): CellValue;
  format(row: number, column: number): string;
  hasSum(row: number, column: number): boolean;
  place(row: number, column: number): CellPlace;
}

/** A rectangle of a sheet. Cells of a merged area that is one column wide all hold its value: a merged cell down speaks for each row it spans. */
export function gridOf(sheet: SheetContent, area: SheetContent["area"]): Grid {
  const anchors = mergedDown(sheet);
  const at = (row: number, column: number): readonly [number, number] => {
    const [sheetRow, sheetColumn] = [area.row + row, area.column + column];
    const anchor = anchors.get(`${sheetRow}:${sheetColumn}`) ?? sheetRow;
    return [anchor - sheet.area.row, sheetColumn - sheet.area.column];
  };
  return {
    rows: area.rows,
    columns: area.columns,
    cell: (row, column) => {
      const [r, c] = at(row, column);
      const value = sheet.cells[r]?.[c] ?? null;
      return typeof value === "string" && value.trim() === "" ? null : value;
    },
    format: (row, column) => {
      const [r, c] = at(row, column);
      return sheet.formats[r]?.[c] ?? "General";
    },
    hasSum: (row, column) => {
      const [r, c] = at(row, column);
      return /^=.*\b(?:SUM|SUBTOTAL|AGGREGATE)\(/i.test(sheet.formulas[r]?.[c] ?? "");
    },
    place: (row, column) => ({ sheet: sheet.name, row: area.row + row, column: area.column + column }),
  };
}

/** The same cells, rows for columns. */
export function turned(grid: Grid): Grid {
  return {
    rows: grid.columns,
    columns: grid.rows,
    cell: (row, column) => grid.cell(column, row),
    format: (row, column) => grid.format(column, row),
    hasSum: (row, column) => grid.hasSum(column, row),
    place: (row, column) => grid.place(column, row),
  };
}

function mergedDown({ merges }: SheetContent): ReadonlyMap<string, number> {
  const anchors = new Map<string, number>();
  for (const { row, column, rows, columns } of merges)
    if (columns === 1) for (let each = 1; each < rows; each += 1) anchors.set(`${row + each}:${column}`, row);
  return anchors;
}

/** The text of a cell; empty for what is no text. */
export function textOf(cell: CellValue): string {
  return typeof cell === "string" ? cell.trim() : "";
}

/** The first text among cells: what a row is called by; empty where there is none. */
export function firstText(cells: readonly CellValue[]): string {
  return textOf(cells.find((cell) => textOf(cell) !== "") ?? null);
}
