import type { SheetArea, SheetContent } from "../../workbook";

/** A rectangle of a sheet in which a table may stand: an Excel table, or cells that touch each other. */
export interface Region {
  readonly sheet: SheetContent;
  readonly area: SheetArea;
  /** The Excel table's name; null for a plain range. */
  readonly table: string | null;
  /** The texts of the few rows above it, which may say what and in what it is. */
  readonly above: readonly string[];
  /** Areas within it that stand behind an empty row or column. */
  readonly joined?: readonly SheetArea[];
}

/** Rows above a range that are still looked at for its title. */
const TITLE_ROWS = 4;
/** Empty rows between a title and its table, at most. */
const MOST_EMPTY = 1;

/** The regions of a sheet: its Excel tables, and the plain ranges between empty rows and columns. */
export function regionsOf(sheet: SheetContent): readonly Region[] {
  const inTable = new Set<string>();
  for (const { area } of sheet.tables) forEachCell(area, (row, column) => inTable.add(`${row}:${column}`));
  const filled = (row: number, column: number): boolean => {
    if (inTable.has(`${row}:${column}`)) return false;
    const value = sheet.cells[row - sheet.area.row]?.[column - sheet.area.column] ?? null;
    return value !== null && !(typeof value === "string" && value.trim() === "");
  };
  const tables = sheet.tables.map(({ name, area, hasTotals }) => ({
    area: hasTotals ? { ...area, rows: area.rows - 1 } : area,
    table: name,
  }));
  const ranges = cut(sheet.area, filled).map((area) => ({ area, table: null }));
  const all = [...tables, ...ranges].sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
  return all.map(({ area, table }) => ({ sheet, area, table, above: textsAbove(sheet, area) }));
}

/** Cuts an area along its empty rows and columns, as long as there are some. */
function cut(area: SheetArea, filled: (row: number, column: number) => boolean): readonly SheetArea[] {
  const rows = groups(area.row, area.rows, (row) => any(area.column, area.columns, (column) => filled(row, column)));
  if (rows.length === 0) return [];
  const strips = rows.map(([row, count]): SheetArea => ({ ...area, row, rows: count }));
  return strips.flatMap((strip) => {
    const columns = groups(strip.column, strip.columns, (column) =>
      any(strip.row, strip.rows, (row) => filled(row, column)),
    );
    const parts = columns.map(([column, count]): SheetArea => ({ ...strip, column, columns: count }));
    if (parts.length === 1 && rows.length === 1) return parts;
    return parts.flatMap((part) => (same(part, area) ? [part] : cut(part, filled)));
  });
}

function same(a: SheetArea, b: SheetArea): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

function any(from: number, count: number, is: (at: number) => boolean): boolean {
  for (let at = from; at < from + count; at += 1) if (is(at)) return true;
  return false;
}

/** The runs of positions for which something holds, as first and count. */
function groups(from: number, count: number, is: (at: number) => boolean): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let run: [number, number] | null = null;
  for (let at = from; at < from + count; at += 1) {
    if (!is(at)) run = null;
    else if (run === null) found.push((run = [at, 1]));
    else run[1] += 1;
  }
  return found;
}

function forEachCell({ row, column, rows, columns }: SheetArea, act: (row: number, column: number) => void): void {
  for (let r = row; r < row + rows; r += 1) for (let c = column; c < column + columns; c += 1) act(r, c);
}

/** Lone texts above an area, the nearest first, up to where another table's rows begin. */
function textsAbove(sheet: SheetContent, area: SheetArea): readonly string[] {
  const texts: string[] = [];
  let empty = 0;
  for (let row = area.row - 1; row >= Math.max(sheet.area.row, area.row - TITLE_ROWS); row -= 1) {
    const cells = sheet.cells[row - sheet.area.row] ?? [];
    const filled = cells.filter((cell) => cell !== null && cell !== "");
    if (filled.length === 0) empty += 1;
    if (filled.length > 1 || empty > MOST_EMPTY) break;
    if (typeof filled[0] === "string") texts.push(filled[0].trim());
  }
  return texts;
}
