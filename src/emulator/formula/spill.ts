import { LAST_COLUMN, LAST_ROW, overlaps, type Area } from "../sheet/address";
import { shown, type EngineValue } from "./engine-values";
import { Sheet, type FormulaCell } from "../sheet/sheet";
import { sameScalar, type Scalar } from "./values";

type EngineArray = Extract<EngineValue, { kind: 5 }>;

/**
 * Lays an array result over the cells beside its formula. Where anything stands in the way, the formula shows `#SPILL!` and nothing is written.
 * Returns the areas whose values changed.
 */
export function applySpill(formula: FormulaCell, result: EngineArray): Area[] {
  const { sheet, row, column } = formula;
  const area = { top: row, left: column, bottom: row + result.height - 1, right: column + result.width - 1 };
  if (isBlocked(formula, area)) {
    const cleared = clearSpill(formula);
    formula.blocked = area;
    return cleared;
  }
  delete formula.blocked;
  const outside = formula.spill && !covers(area, formula.spill) ? clearSpill(formula) : [];
  const changed: Area[] = [...outside];
  const messages = new Map<number, string>();
  formula.spill = area;
  for (let r = 0; r < result.height; r += 1) {
    for (let c = 0; c < result.width; c += 1) {
      const answer = result.rows[r]?.[c] ?? { kind: 0 };
      const value: Scalar = shown(answer);
      if (answer.kind === 4 && answer.message !== undefined) messages.set(Sheet.key(r, c), answer.message);
      const [targetRow, targetColumn] = [row + r, column + c];
      const same = sameScalar(sheet.value(targetRow, targetColumn), value);
      if (r === 0 && c === 0) {
        if (!same) sheet.putResult(formula, value);
      } else {
        sheet.spilled.set(Sheet.key(targetRow, targetColumn), formula);
        if (!same) sheet.putValue(targetRow, targetColumn, value);
      }
      if (!same) changed.push({ top: targetRow, bottom: targetRow, left: targetColumn, right: targetColumn });
    }
  }
  if (messages.size > 0) formula.messages = messages;
  else delete formula.messages;
  return changed.length > 64 ? [area] : changed;
}

/** Empties the cells beside a formula that showed its array. Returns what was emptied. */
export function clearSpill(formula: FormulaCell): Area[] {
  delete formula.blocked;
  const { sheet, spill } = formula;
  if (!spill) return [];
  delete formula.spill;
  delete formula.messages;
  for (let row = spill.top; row <= spill.bottom; row += 1) {
    for (let column = spill.left; column <= spill.right; column += 1) {
      const key = Sheet.key(row, column);
      if (sheet.spilled.get(key) !== formula) continue;
      sheet.spilled.delete(key);
      if (!sheet.formulas.has(key)) sheet.putValue(row, column, null);
    }
  }
  return [spill];
}

function isBlocked(formula: FormulaCell, area: Area): boolean {
  const { sheet } = formula;
  if (area.bottom > LAST_ROW || area.right > LAST_COLUMN) return true;
  if (sheet.tables.some((table) => overlaps(table.area, area))) return true;
  if (sheet.raw.mergedRegions.some((merged) => overlaps(merged, area))) return true;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (row === formula.row && column === formula.column) continue;
      const key = Sheet.key(row, column);
      const owner = sheet.spilled.get(key);
      if (owner === formula) continue;
      if (owner || sheet.formulas.has(key) || sheet.value(row, column) !== null) return true;
    }
  }
  return false;
}

function covers(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}
