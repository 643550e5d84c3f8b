import type { BlockCells } from "../../workbook";
import { addressOf } from "../address";
import type { Area } from "../address";
import { bytesOf, grouped, inTurn } from "../batches";
import { addressIn } from "./block-address";
import { worksheetOf } from "./build-structure";
import { cellContent, cellFormat } from "./matrices";
import type { PlacedSheet, Placement } from "./placement";

/** Rows of one block, ready to be written. */
interface Slice {
  readonly sheet: PlacedSheet;
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
  sheets.forEach((sheet) => sheet.placements.forEach((placement) => clearSurplus(context, sheet, placement)));
  await inTurn(
    grouped(slices, ({ bytes }) => bytes, BYTES_A_REQUEST).map((request) => async () => {
      context.application.suspendApiCalculationUntilNextSync();
      request.forEach(({ sheet, area, contents, formats }) => {
        const range = worksheetOf(context, sheet).getRange(addressOf(area));
        range.numberFormat = formats;
        range.formulas = contents;
      });
      await context.sync();
    }),
  );
}

function slicesOf(sheet: PlacedSheet, { block, area }: Placement, sheets: readonly PlacedSheet[]): Slice[] {
  const toAddress = (cells: BlockCells): string => addressIn(cells, sheet, sheets);
  return Array.from({ length: Math.ceil(area.rows / ROWS_A_SLICE) }, (_, index) => {
    const first = index * ROWS_A_SLICE;
    const rows = block.cells.slice(first, first + ROWS_A_SLICE);
    const contents = rows.map((row) => row.map((cell) => cellContent(cell, toAddress)));
    const formats = rows.map((row) => row.map(cellFormat));
    const bytes = bytesOf(contents, formats);
    return { sheet, area: { ...area, row: area.row + first, rows: rows.length }, contents, formats, bytes };
  });
}

/** Cells of ours that this run no longer fills: rows below, columns at the right. Their rows stay. */
function clearSurplus(context: Excel.RequestContext, sheet: PlacedSheet, { area, reserved, before }: Placement): void {
  if (before === null) return;
  const worksheet = worksheetOf(context, sheet);
  surplus(area, reserved).forEach((each) => worksheet.getRange(addressOf(each)).clear("Contents"));
}

/** The parts of a block's reserved cells that are not written: below, and at the right. */
export function surplus(area: Area, reserved: Area): readonly Area[] {
  const below = { ...reserved, row: area.row + area.rows, rows: reserved.rows - area.rows };
  const right = { ...area, column: area.column + area.columns, columns: reserved.columns - area.columns };
  return [below, right].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
