import type { FormulaCell } from "../sheet/sheet";
import { needsArrayMark } from "./array-formula";
import { askedCellByCell } from "./cell-by-cell-calls";
import type { CalculationBook } from "./calculation-book";
import { directFormula, type DirectFormula } from "./direct-formula";
import { tooLongIn } from "./spelled-out";

/** What a formula gives that is too long once its names are written out: a number beyond what can be calculated. */
const TOO_LONG: DirectFormula = { text: "#NUM!", reads: [] };

/** Of formulas that are due, those that the host can read for, as they are read. */
export function directFormulas(
  due: readonly FormulaCell[],
  book: CalculationBook,
  callsNotSupported: (formula: FormulaCell) => boolean,
): ReadonlyMap<FormulaCell, DirectFormula> {
  const { lookup, functions } = book;
  const direct = new Map<FormulaCell, DirectFormula>();
  const isTooLong = tooLongIn(lookup, book.names(), due.length);
  for (const formula of due) {
    const { text, sheet, row, column } = formula;
    if (isTooLong(text, sheet.name)) {
      direct.set(formula, TOO_LONG);
      continue;
    }
    const plain = formula.dynamic || !needsArrayMark(text, (name) => functions.has(name.toUpperCase()));
    if (!plain || callsNotSupported(formula)) continue;
    const home = sheet.tables.length === 0 ? null : lookup.tableAt(sheet.name, row, column);
    const asked = askedCellByCell(text, formula.dynamic, sheet.name, lookup);
    const found = directFormula(asked, { sheet: sheet.name, row }, home, lookup);
    if (found) direct.set(formula, found);
  }
  return direct;
}
