import type { Block, PlannedCell, SheetPlan } from "../workbook";

/** A block where it stands on its sheet; rows and columns 0-based. */
export interface PlacedBlock {
  readonly block: Block;
  readonly row: number;
}

/** The blocks of a sheet, one below the other. */
export function placeBlocks({ blocks }: SheetPlan): readonly PlacedBlock[] {
  let next = 0;
  return blocks.map((block) => {
    const row = next + block.gap;
    next = row + block.cells.length;
    return { block, row };
  });
}

/** The cells of a sheet by row, each with its column and the block that it belongs to. */
export interface PlacedRow {
  readonly row: number;
  readonly height: number | undefined;
  readonly cells: readonly PlacedCell[];
}

export interface PlacedCell {
  readonly column: number;
  readonly cell: Exclude<PlannedCell, null>;
  readonly isHeader: boolean;
  readonly wraps: boolean;
}

/** Height in points of a line of the body. */
const LINE = 13;

/** The rows of a sheet in order, each once: blocks may stand beside each other. */
export function sheetRows(placed: readonly PlacedBlock[], widths: readonly number[]): readonly PlacedRow[] {
  const rows = new Map<number, PlacedRow>();
  for (const each of placed.flatMap((block) => rowsOf(block, widths))) {
    const known = rows.get(each.row);
    const cells = [...(known?.cells ?? []), ...each.cells].toSorted((one, other) => one.column - other.column);
    rows.set(each.row, { ...each, height: known?.height ?? each.height, cells });
  }
  return [...rows.values()].toSorted((one, other) => one.row - other.row);
}

/** The rows of a block that hold something, as high as they are planned or as their wrapped text needs. */
function rowsOf({ block, row }: PlacedBlock, widths: readonly number[]): readonly PlacedRow[] {
  const heights = new Map(block.rowHeights?.map((each) => [each.row, each.points]));
  return block.cells.map((cells, index) => ({
    row: row + index,
    height: heights.get(index) ?? heightOf(cells, block, widths),
    cells: cells.flatMap((cell, at) =>
      cell === null
        ? []
        : [
            {
              column: block.column + at,
              cell,
              isHeader: block.table !== undefined && index === 0,
              wraps: block.wrap?.includes(at) === true,
            },
          ],
    ),
  }));
}

/** The height that the wrapped texts of a row need; undefined where one line is enough. */
function heightOf(
  cells: readonly PlannedCell[],
  { wrap, column }: Block,
  widths: readonly number[],
): number | undefined {
  const lines = (wrap ?? []).map((at) => {
    const cell = cells[at];
    const width = widths[column + at];
    if (cell === undefined || cell === null || !("text" in cell) || width === undefined) return 1;
    return Math.ceil((cell.text.length * 1.05) / width);
  });
  const most = Math.max(1, ...lines);
  return most === 1 ? undefined : most * LINE;
}

/** A cell by its letters and number; row and column 0-based. */
export function cellName(row: number, column: number): string {
  return `${letters(column)}${row + 1}`;
}

/** A rectangle by its first and last cell. */
export function areaName(row: number, column: number, rows: number, columns: number): string {
  return `${cellName(row, column)}:${cellName(row + rows - 1, column + columns - 1)}`;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${letters(Math.floor(column / 26) - 1)}${last}`;
}
