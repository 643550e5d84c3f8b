import type { Cell, TableColumnProperties, Worksheet } from "@cj-tech-master/excelts";

import type { Area } from "./address";
import { scalarOf, stored, type Scalar } from "../formula/values";

/** What the library says of a cell's kind; its enumeration by number. */
const KIND = { merged: 1, link: 5, formula: 6 } as const;

/** A formula in a cell, as the calculation knows it. */
export interface FormulaCell {
  readonly sheet: Sheet;
  row: number;
  column: number;
  /** Without the equals sign, as a person writes it. */
  text: string;
  /** Its result spills; a formula of an old file or of an array entered by Ctrl+Shift+Enter does not. */
  dynamic: boolean;
  /** Where its result lies, when that is more than its own cell. */
  spill?: Area;
  /** Where its result would lie if nothing were in the way. */
  blocked?: Area;
  /** It has once given an array, so the file must say so. */
  array?: boolean;
  /** What a custom function said when it refused. */
  message?: string;
  /** What it said beside errors in the cells to which its result spills, by their place from its own. */
  messages?: ReadonlyMap<number, string>;
}

/** A column of a table: its header, and what the file keeps of it. */
export interface TableColumn {
  readonly id: number;
  name: string;
  extra: Partial<TableColumnProperties>;
}

/** An Excel table (ListObject). `area` includes header and total rows. */
export interface Table {
  readonly id: string;
  name: string;
  sheet: Sheet;
  area: Area;
  columns: TableColumn[];
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showFilterButton: boolean;
  /** Some of its rows are hidden by its filter. A file does not keep it. */
  isFiltered: boolean;
}

/** A worksheet: the library's sheet holds cells and formats, this class what Excel knows beside them. */
export class Sheet {
  readonly tables: Table[] = [];
  readonly formulas = new Map<number, FormulaCell>();
  /** The formula whose result a cell shows, for cells inside a spilled area. */
  readonly spilled = new Map<number, FormulaCell>();

  constructor(
    readonly id: string,
    readonly raw: Worksheet,
  ) {}

  get name(): string {
    return this.raw.name;
  }

  static key(row: number, column: number): number {
    return row * 16_384 + column;
  }

  formulaAt(row: number, column: number): FormulaCell | undefined {
    return this.formulas.get(Sheet.key(row, column));
  }

  /** The cell, where there is one. */
  foundCell(row: number, column: number): Cell | undefined {
    // The library's own way from a sheet to a cell goes by the text of its address.
    return this.raw.findRow(row)?.findCell(column);
  }

  /** The cell; it is made where there is none. */
  madeCell(row: number, column: number): Cell {
    return this.raw.getRow(row).getCell(column);
  }

  /** What the cell shows. */
  value(row: number, column: number): Scalar {
    const cell = this.foundCell(row, column);
    return cell === undefined ? null : valueOf(cell);
  }

  /** Puts a plain value into a cell, keeping its format and its link. */
  putValue(row: number, column: number, value: Scalar): void {
    const existing = this.foundCell(row, column);
    if (existing === undefined && value === null) return;
    const cell = existing ?? this.madeCell(row, column);
    if (kindOf(cell) === KIND.merged) return;
    if (kindOf(cell) === KIND.link && typeof value === "string" && cell.hyperlink !== undefined) {
      cell.value = { text: value, hyperlink: cell.hyperlink };
      return;
    }
    cell.value = stored(value);
  }

  /** Puts a formula's text and result into the library's cell. */
  putFormula(formula: FormulaCell, result: Scalar): void {
    const cell = this.madeCell(formula.row, formula.column);
    const value = stored(result);
    cell.value = { formula: formula.text, ...(value === null ? {} : { result: value as number }) };
  }

  putResult(formula: FormulaCell, result: Scalar): void {
    const cell = this.foundCell(formula.row, formula.column);
    if (cell === undefined) return;
    const value = stored(result);
    cell.result = value === null ? undefined : (value as number);
  }

  /** Visits the cells of an area that exist, row by row. */
  forEachCell(area: Area, visit: (cell: Cell, row: number, column: number) => void): void {
    const last = Math.min(area.bottom, this.raw.rowCount);
    for (let row = area.top; row <= last; row += 1) {
      const found = this.raw.findRow(row);
      if (!found) continue;
      const right = Math.min(area.right, found.cellCount);
      for (let column = area.left; column <= right; column += 1) {
        const cell = found.findCell(column);
        if (cell) visit(cell, row, column);
      }
    }
  }

  /** The smallest area that holds every cell with a value (or, unless `valuesOnly`, a format); `null` on an empty sheet. */
  usedArea(valuesOnly: boolean): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
    const counts = (row: number, column: number): boolean => {
      const cell = this.raw.findRow(row)?.findCell(column);
      if (!cell) return false;
      if (kindOf(cell) === KIND.merged) return !valuesOnly;
      return valueOf(cell) !== null || this.formulas.has(Sheet.key(row, column)) || (!valuesOnly && isFormatted(cell));
    };
    // A row is looked at from its ends inwards, until it can widen the area no further.
    for (let row = 1; row <= this.raw.rowCount; row += 1) {
      const last = this.raw.findRow(row)?.cellCount ?? 0;
      let first = 1;
      while (first <= last && !counts(row, first)) first += 1;
      if (first > last) continue;
      [top, left, bottom] = [Math.min(top, row), Math.min(left, first), row];
      let end = last;
      while (end > right && !counts(row, end)) end -= 1;
      right = Math.max(right, end);
    }
    for (const { area } of this.tables) {
      [top, left] = [Math.min(top, area.top), Math.min(left, area.left)];
      [bottom, right] = [Math.max(bottom, area.bottom), Math.max(right, area.right)];
    }
    return bottom === 0 ? null : { top, left, bottom, right };
  }
}

function kindOf(cell: Cell): number {
  return cell.type;
}

export function isCovered(cell: Cell): boolean {
  return kindOf(cell) === KIND.merged;
}

function isFormatted(cell: Cell): boolean {
  for (const part of Object.values(cell.style)) if (part !== undefined) return true;
  return false;
}

/** What a cell of the library shows. */
export function valueOf(cell: Cell): Scalar {
  const kind = kindOf(cell);
  if (kind === KIND.merged) return null;
  if (kind === KIND.formula) return scalarOf(cell.result);
  const value = cell.value;
  return typeof value === "number" || typeof value === "string" ? value : scalarOf(value);
}

/** The cell of a formula, without those to which it spills. */
export function ownCell({ row, column }: FormulaCell): Area {
  return { top: row, bottom: row, left: column, right: column };
}
