import type { BlockCells } from "../../workbook";
import type { Area } from "../address";
import { bytesOf, grouped, inTurn } from "../batches";
import { addressIn } from "./block-address";
import { cellContent, cellFormat } from "./matrices";
import type { PlacedSheet, Placement } from "./placement";

/** Rows of one block, ready to be written. */
interface Slice {
  readonly placement: Placement;
  readonly area: Area;
  readonly contents: (string | number | boolean)[][];
  readonly formats: string[][];
  readonly bytes: number;
}

/** Excel on the web refuses requests above 5 MB; the envelope and the escaping of quotes take the rest. */
export const BYTES_A_REQUEST = 2_500_000;
export const ROWS_A_SLICE = 500;

/** Writes values, formulas and number formats of every block, and clears what a larger run left. */
export async function fillCells(context: Excel.RequestContext, sheets: readonly PlacedSheet[]): Promise<void> {
  const slices = sheets.flatMap((sheet) => sheet.placements.flatMap((placement) => slicesOf(sheet, placement, sheets)));
  sheets.forEach(({ placements }) => placements.forEach((placement) => clearSurplus(context, placement)));
  await inTurn(
    grouped(slices, ({ bytes }) => bytes, BYTES_A_REQUEST).map((request) => async () => {
      context.application.suspendApiCalculationUntilNextSync();
      request.forEach(({ placement, area, contents, formats }) => {
        const range = cellsOf(context, placement, area);
        range.numberFormat = formats;
        range.formulas = contents;
      });
      await context.sync();
    }),
  );
}

/** Cells of a block, from where its mark stands when Excel comes to it: rows that somebody puts in above meanwhile are not written over. */
function cellsOf(context: Excel.RequestContext, { name, reserved }: Placement, area: Area): Excel.Range {
  return context.workbook.names
    .getItem(name)
    .getRange()
    .getCell(area.row - reserved.row, area.column - reserved.column)
    .getResizedRange(area.rows - 1, area.columns - 1);
}

function slicesOf(sheet: PlacedSheet, placement: Placement, sheets: readonly PlacedSheet[]): Slice[] {
  const { block, area } = placement;
  const toAddress = (cells: BlockCells): string => addressIn(cells, sheet, sheets);
  return Array.from({ length: Math.ceil(area.rows / ROWS_A_SLICE) }, (_, index) => {
    const first = index * ROWS_A_SLICE;
    const rows = block.cells.slice(first, first + ROWS_A_SLICE);
    const contents = rows.map((row) => row.map((cell) => cellContent(cell, toAddress)));
    const formats = rows.map((row) => row.map(cellFormat));
    const bytes = bytesOf(contents, formats);
    return { placement, area: { ...area, row: area.row + first, rows: rows.length }, contents, formats, bytes };
  });
}

/** Cells of ours that this run no longer fills: rows below, columns at the right. Their rows stay. */
function clearSurplus(context: Excel.RequestContext, placement: Placement): void {
  const { area, reserved, before } = placement;
  if (before === null) return;
  surplus(area, reserved).forEach((each) => cellsOf(context, placement, each).clear("Contents"));
}

/** The parts of a block's reserved cells that are not written: below, and at the right. */
export function surplus(area: Area, reserved: Area): readonly Area[] {
  const below = { ...reserved, row: area.row + area.rows, rows: reserved.rows - area.rows };
  const right = { ...area, column: area.column + area.columns, columns: reserved.columns - area.columns };
  return [below, right].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
