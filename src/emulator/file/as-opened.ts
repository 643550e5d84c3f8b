import type { Book } from "../book/book";
import { WHOLE_SHEET } from "../sheet/address";
import { Sheet, type FormulaCell } from "../sheet/sheet";
import { CellError, type Scalar } from "../formula/values";
import type { AsOpened } from "./opened-file";
import { Digest } from "./digest";
import { pieceTexts, rowText } from "./sheet-changes";
import { tableState } from "./table-patch";

/** @param settled - the formulas that were calculated when the file was opened */
export function asOpened(book: Book, settled: ReadonlySet<FormulaCell>): AsOpened {
  const results = new Map<Sheet, Map<number, Scalar>>();
  for (const { sheet, row, column, spill } of settled) {
    const own = results.get(sheet) ?? new Map<number, Scalar>();
    results.set(sheet, own);
    own.set(Sheet.key(row, column), sheet.value(row, column));
    if (spill) sheet.forEachCell(spill, (_, r, c) => void own.set(Sheet.key(r, c), sheet.value(r, c)));
  }
  return { marks: marksOf(book), results };
}

/** The sheets of a workbook that are as they were when their file had been opened, by the number that the file gives them. */
export function untouchedSheets(book: Book): ReadonlySet<number> {
  const marks = book.opened?.marks ?? new Map<Sheet, string>();
  const now = marks.size === 0 ? marks : marksOf(book);
  return new Set(
    book.sheets.flatMap((sheet) => (marks.has(sheet) && now.get(sheet) === marks.get(sheet) ? [sheet.raw.id] : [])),
  );
}

function marksOf(book: Book): ReadonlyMap<Sheet, string> {
  const volatile = book.calculation.volatileFormulas();
  return new Map(book.sheets.map((sheet) => [sheet, markOf(book, sheet, volatile)]));
}

/** A number of a sheet that changes with whatever a save would write of it. What comes out anew at each calculation does not count. */
function markOf(book: Book, sheet: Sheet, volatile: ReadonlySet<FormulaCell>): string {
  const digest = new Digest();
  sheet.forEachCell(WHOLE_SHEET, (cell, row, column) => {
    const key = Sheet.key(row, column);
    digest.number(key);
    digest.object(cell.style);
    const formula = sheet.formulaAt(row, column);
    const shown = formula ?? sheet.spilled.get(key);
    if (formula !== undefined) {
      digest.text(formula.text);
      digest.text(formula.dynamic ? "dynamic" : "plain");
      if (formula.spill) digest.text(JSON.stringify(formula.spill));
    }
    if (shown === undefined || !volatile.has(shown)) putValue(digest, sheet.value(row, column));
  });
  for (let row = 1; row <= sheet.raw.rowCount; row += 1) {
    const look = rowText(sheet, row);
    if (look !== "") digest.text(`${row} ${look}`);
  }
  for (const text of pieceTexts(sheet)) digest.text(text);
  for (const table of sheet.tables) digest.text(tableState(table));
  for (const { fileNumber, left, top, width, height } of book.chartsOf(sheet))
    digest.text(JSON.stringify([fileNumber, left, top, width, height]));
  digest.number(book.moved.get(sheet)?.length ?? 0);
  return digest.finish();
}

function putValue(digest: Digest, value: Scalar): void {
  if (typeof value === "number") digest.number(value);
  else if (value instanceof CellError) digest.text(`error ${value.code}`);
  else digest.text(`${typeof value} ${String(value)}`);
}
