import { ApiError } from "../errors";
import { LAST_COLUMN, LAST_ROW, type Area } from "../sheet/address";
import type { Book } from "./book";
import { rewriteChartReferences } from "../chart/chart-references";
import { moveCells } from "./move-cells";
import { moveReferences } from "../formula/formula-text";
import { Sheet } from "../sheet/sheet";
import type { FormulaCell, Table } from "../sheet/sheet";
import { moveRules } from "../sheet/rules";
import { shifted, type Axis, type Shift } from "./shifted";

/**
 * Inserts cells at an area (a positive count), or deletes the area (a negative one): cells beyond it move, and with them merged areas, tables,
 * rules, names, charts and every reference to them.
 *
 * @param growing - a table whose own rows or columns these are; its area is for the caller to set
 */
export function shiftCells(
  book: Book,
  sheet: Sheet,
  area: Area,
  axis: Axis,
  count: number,
  growing: Table | null = null,
): void {
  const isRow = axis === "row";
  const shift: Shift = {
    axis,
    at: isRow ? area.top : area.left,
    count,
    band: isRow ? [area.left, area.right] : [area.top, area.bottom],
  };
  requirePossible(sheet, shift, growing);
  requireRoom(sheet, shift);
  moveTables(book, sheet, shift, growing);
  const merged = sheet.raw.mergedRegions.map(({ top, left, bottom, right }) => ({ top, left, bottom, right }));
  for (const each of merged) sheet.raw.unMergeCells(each.top, each.left, each.bottom, each.right);
  moveCells(book, sheet, shift);
  for (const each of merged) {
    const moved = shifted(each, shift);
    if (moved && (moved.bottom > moved.top || moved.right > moved.left))
      sheet.raw.mergeCellsWithoutStyle(moved.top, moved.left, moved.bottom, moved.right);
  }
  moveRules(sheet, (each) => shifted(each, shift));
  const move = (each: Area): Area | null => shifted(each, shift);
  const rewritten: FormulaCell[] = [];
  for (const each of book.sheets) {
    for (const formula of each.formulas.values()) {
      const text = moveReferences(formula.text, each.name, sheet.name, move);
      if (text === formula.text) continue;
      formula.text = text;
      each.putFormula(formula, each.value(formula.row, formula.column));
      rewritten.push(formula);
    }
  }
  for (const name of book.names)
    name.formula = moveReferences(name.formula, name.sheet?.name ?? sheet.name, sheet.name, move);
  rewriteChartReferences(book, (reference, home) => moveReferences(reference, home, sheet.name, move));
  for (const listener of book.shiftListeners) listener(sheet, shift);
  book.calculation.relearn(sheet.name, [...sheet.formulas.values(), ...rewritten]);
  book.isDirty = true;
}

/** Tables move along; one whose cells are all taken away is gone with them. */
function moveTables(book: Book, sheet: Sheet, shift: Shift, growing: Table | null): void {
  for (const table of [...sheet.tables]) {
    if (table === growing) continue;
    const area = shifted(table.area, shift);
    if (area !== null) table.area = area;
    else {
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
      book.calculation.touchNames();
      book.changes.add({ kind: "table deleted", table });
    }
  }
}

function requirePossible(sheet: Sheet, shift: Shift, growing: Table | null): void {
  for (const table of sheet.tables) {
    if (table === growing) continue;
    const isRow = shift.axis === "row";
    const across = isRow ? [table.area.left, table.area.right] : [table.area.top, table.area.bottom];
    const last = isRow ? table.area.bottom : table.area.right;
    const first = isRow ? table.area.top : table.area.left;
    const touched = last >= shift.at && (across[0] ?? 0) <= shift.band[1] && (across[1] ?? 0) >= shift.band[0];
    const whole = (across[0] ?? 0) >= shift.band[0] && (across[1] ?? 0) <= shift.band[1];
    if (touched && !whole) throw new ApiError("InsertDeleteConflict", `It would cut the table ${table.name}.`);
    // Deleting all of a table's rows, or its header with part of them, is for the table's own delete.
    if (
      touched &&
      shift.count < 0 &&
      first >= shift.at &&
      first < shift.at - shift.count &&
      last >= shift.at - shift.count
    ) {
      throw new ApiError("InsertDeleteConflict", `It would take away the headers of the table ${table.name}.`);
    }
  }
  for (const merged of sheet.raw.mergedRegions) {
    const [first, last, end] =
      shift.axis === "row" ? [merged.left, merged.right, merged.bottom] : [merged.top, merged.bottom, merged.right];
    const inside = first >= shift.band[0] && last <= shift.band[1];
    const apart = last < shift.band[0] || first > shift.band[1] || end < shift.at;
    if (!inside && !apart) throw new ApiError("InsertDeleteConflict", "It would cut a merged area.");
  }
}

/** Refuses to push cells with content off the sheet's end. */
function requireRoom(sheet: Sheet, { axis, count, band }: Shift): void {
  if (count <= 0) return;
  const [from, to] = band;
  const end: Area =
    axis === "row"
      ? { top: LAST_ROW - count + 1, bottom: LAST_ROW, left: from, right: to }
      : { left: LAST_COLUMN - count + 1, right: LAST_COLUMN, top: from, bottom: to };
  sheet.forEachCell(end, (cell, row, column) => {
    if (cell.value !== null || sheet.formulas.has(Sheet.key(row, column))) throw new ApiError("NonBlankCellOffSheet");
  });
}
