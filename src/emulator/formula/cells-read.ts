import { LAST_COLUMN, LAST_ROW } from "../sheet/address";
import type { FormulaCell } from "../sheet/sheet";
import type { Lookup, Precedents } from "./dependencies";

/**
 * Cells that a formula reads, as far as its text tells; whole columns and rows end where their sheet does. A formula that may look anywhere counts as what
 * it names.
 */
export function cellsRead({ areas }: Precedents, lookup: Lookup): number {
  let count = 1;
  for (const { sheet, area } of areas) {
    const raw = lookup.sheetNamed(sheet)?.raw;
    if (raw === undefined) continue;
    const bottom = area.bottom === LAST_ROW ? Math.max(area.top, raw.rowCount) : area.bottom;
    const right = area.right === LAST_COLUMN ? Math.max(area.left, raw.columnCount) : area.right;
    count += (bottom - area.top + 1) * (right - area.left + 1);
  }
  return count;
}

/** Formulas and all that follow from them, given up as soon as together they read more cells than they may; `null` then. */
export function dueWithin(
  mostReads: number,
  formulas: Iterable<FormulaCell>,
  readsOf: (formula: FormulaCell) => number,
  readersOf: (formula: FormulaCell, visit: (reader: FormulaCell) => void) => void,
): readonly FormulaCell[] | null {
  const found = new Set(formulas);
  let reads = 0;
  // A set is walked in the order of its additions, those made on the way included.
  for (const formula of found) {
    reads += readsOf(formula);
    if (reads > mostReads) return null;
    readersOf(formula, (reader) => found.add(reader));
  }
  return [...found];
}
