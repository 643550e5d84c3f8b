import type { CellValueInput, Style } from "@cj-tech-master/excelts";

import { LAST_COLUMN, LAST_ROW } from "../sheet/address";
import type { Book } from "./book";
import { Sheet, type FormulaCell } from "../sheet/sheet";
import type { Shift } from "./shifted";
import { clearSpill } from "../formula/spill";

interface Carried {
  readonly row: number;
  readonly column: number;
  readonly value: CellValueInput;
  readonly style: Partial<Style>;
  readonly formula: FormulaCell | undefined;
}

/** Moves cells with their values, formulas and formats; the cells of a deletion are lost. Merged areas must be taken apart before. */
export function moveCells(book: Book, sheet: Sheet, shift: Shift): void {
  const isRow = shift.axis === "row";
  // Spilled cells do not travel: the formula that owns them spills again where it comes to stand.
  for (const formula of [...sheet.formulas.values()])
    if (formula.spill && formula.spill.bottom >= (isRow ? shift.at : 0)) clearSpill(formula);
  const band = isRow ? { left: shift.band[0], right: shift.band[1] } : { top: shift.band[0], bottom: shift.band[1] };
  const from = isRow ? { top: shift.at, bottom: LAST_ROW, ...band } : { left: shift.at, right: LAST_COLUMN, ...band };
  const area = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN, ...from };
  const carried: Carried[] = [];
  sheet.forEachCell(area, (cell, row, column) => {
    const key = Sheet.key(row, column);
    const formula = sheet.formulas.get(key);
    const place = isRow ? row : column;
    const lost = shift.count < 0 && place < shift.at - shift.count;
    if (formula && lost) book.calculation.remove(formula);
    else if (formula) sheet.formulas.delete(key);
    if (!lost) carried.push({ row, column, value: cell.value, style: cell.style, formula });
    if (cell.value !== null) cell.value = null;
    cell.style = {};
  });
  for (const { row, column, value, style, formula } of carried) {
    const [newRow, newColumn] = isRow ? [row + shift.count, column] : [row, column + shift.count];
    if (newRow > LAST_ROW || newColumn > LAST_COLUMN) continue;
    const empty = value === null && Object.keys(style).length === 0;
    if (empty) continue;
    const cell = sheet.madeCell(newRow, newColumn);
    cell.style = style;
    if (value !== null) cell.value = value;
    if (formula) {
      formula.row = newRow;
      formula.column = newColumn;
      sheet.formulas.set(Sheet.key(newRow, newColumn), formula);
    }
  }
  if (isRow && shift.band[0] === 1 && shift.band[1] === LAST_COLUMN) moveRowSizes(sheet, shift);
  else if (!isRow && shift.band[0] === 1 && shift.band[1] === LAST_ROW) moveColumnSizes(sheet, shift);
}

function moveRowSizes(sheet: Sheet, { at, count }: Shift): void {
  const last = sheet.raw.rowCount + Math.abs(count);
  const sizes = Array.from({ length: last + 2 }, (_, row) => {
    const found = row === 0 ? undefined : sheet.raw.findRow(row);
    return { height: found?.height, hidden: found?.hidden ?? false };
  });
  for (let row = at; row <= last; row += 1) {
    const source = count > 0 && row < at + count ? undefined : sizes[row - count];
    const target =
      sheet.raw.findRow(row) ??
      (source?.height !== undefined || source?.hidden === true ? sheet.raw.getRow(row) : undefined);
    if (!target) continue;
    if (source?.height === undefined) delete target.height;
    else target.height = source.height;
    target.hidden = source?.hidden ?? false;
  }
}

function moveColumnSizes(sheet: Sheet, { at, count }: Shift): void {
  const last = sheet.raw.columnCount + Math.abs(count);
  const sizes = Array.from({ length: last + 2 }, (_, column) =>
    column === 0 ? undefined : { width: sheet.raw.getColumn(column).width, hidden: sheet.raw.getColumn(column).hidden },
  );
  for (let column = at; column <= last; column += 1) {
    const source = count > 0 && column < at + count ? undefined : sizes[column - count];
    const target = sheet.raw.getColumn(column);
    if (source?.width === undefined) delete target.width;
    else target.width = source.width;
    target.hidden = source?.hidden ?? false;
  }
}
