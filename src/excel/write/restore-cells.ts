import { addressOf } from "../address";
import { bytesOf, grouped, inTurn } from "../batches";
import { plainText } from "../plain-text";
import { BYTES_A_REQUEST, ROWS_A_SLICE } from "./fill-cells";
import type { JournalEntry } from "./journal";

/** Puts the cells back in requests that Excel on the web takes. */
export async function restoreAll(context: Excel.RequestContext, journal: readonly JournalEntry[]): Promise<void> {
  const slices = journal.flatMap(rowsOf).map((entry) => ({ entry, bytes: bytesOf(entry.formulas, entry.formats) }));
  await inTurn(
    grouped(slices, ({ bytes }) => bytes, BYTES_A_REQUEST).map((request) => async () => {
      request.forEach(({ entry }) => restoreCells(context, entry));
      await context.sync();
    }),
  );
}

/** An entry in slices of rows. */
function rowsOf({ sheetId, area, formulas, values, formats }: JournalEntry): JournalEntry[] {
  return Array.from({ length: Math.ceil(area.rows / ROWS_A_SLICE) }, (_, index) => {
    const first = index * ROWS_A_SLICE;
    const part = <Row>(rows: readonly Row[]): readonly Row[] => rows.slice(first, first + ROWS_A_SLICE);
    return {
      sheetId,
      area: { ...area, row: area.row + first, rows: Math.min(ROWS_A_SLICE, area.rows - first) },
      formulas: part(formulas),
      values: part(values),
      formats: part(formats),
    };
  });
}

function restoreCells(context: Excel.RequestContext, { sheetId, area, formulas, values, formats }: JournalEntry): void {
  const range = context.workbook.worksheets.getItem(sheetId).getRange(addressOf(area));
  range.numberFormat = formats.map((row) => [...row]);
  range.formulas = formulas.map((row, index) =>
    row.map((formula, column) => written(formula, values[index]?.[column])),
  );
}

function written(formula: unknown, value: unknown): unknown {
  return typeof formula === "string" && formula === value ? plainText(formula) : formula;
}
