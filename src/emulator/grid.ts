import type { GridCell, GridChart, GridSheet, GridTable, GridView } from "./grid-view";
import { areaName, columnCount, LAST_COLUMN, parseArea, rowCount, type Area } from "./sheet/address";
import type { Book } from "./book/book";
import { clearContents, formatAt, inputOf, isProtected, requireWritable, writeArea } from "./sheet/edit";
import type { CellInput } from "./sheet/edit";
import { sortedNames } from "./book/names";
import { frozenOf } from "./sheet/freeze";
import { gridCell } from "./sheet/grid-cell";
import { colorText } from "./sheet/colors";
import { gridCharts } from "./chart/grid-charts";
import { shiftCells } from "./book/shift";
import { columnPoints, rowPoints, setColumnPoints } from "./sheet/sizes";
import type { Sheet } from "./sheet/sheet";
import { activateSheet, addSheet, deleteSheet, renameSheet } from "./sheet/sheet-edit";
import { applyFilter, clearFilter } from "./table/table-filter";
import { growRows } from "./table/table-edit";
import { ApiError } from "./errors";

interface Told {
  changed(): void;
  listen(listener: () => void): () => void;
}

/** The workbook for a person's eyes and hands; what is done here raises the same events as what the add-in does. */
export class Grid implements GridView {
  constructor(
    private readonly book: Book,
    private readonly told: Told,
  ) {}

  sheets(): GridSheet[] {
    return this.book.sheets.map((sheet) => {
      const color = colorText((sheet.raw.properties as { tabColor?: object } | undefined)?.tabColor);
      return {
        id: sheet.id,
        name: sheet.name,
        visible: sheet.raw.state === "visible",
        active: sheet === this.book.activeSheet,
        protected: isProtected(sheet),
        ...(color === undefined ? {} : { tabColor: color }),
      };
    });
  }

  usedRange(name: string): { rows: number; columns: number } {
    this.book.settle();
    const used = this.sheet(name).usedArea(false);
    return { rows: used?.bottom ?? 0, columns: used?.right ?? 0 };
  }

  cells(name: string, row: number, column: number, rows: number, columns: number): GridCell[][] {
    this.book.settle();
    const sheet = this.sheet(name);
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => gridCell(this.book, sheet, row + r + 1, column + c + 1)),
    );
  }

  columnWidth(name: string, column: number): number {
    return columnPoints(this.sheet(name), column + 1);
  }

  rowHeight(name: string, row: number): number {
    return rowPoints(this.sheet(name), row + 1);
  }

  columnHidden(name: string, column: number): boolean {
    const { raw } = this.sheet(name);
    return column < raw.columnCount && (raw.getColumn(column + 1).hidden ?? false);
  }

  rowHidden(name: string, row: number): boolean {
    return this.sheet(name).raw.findRow(row + 1)?.hidden ?? false;
  }

  setColumnWidth(name: string, column: number, points: number): void {
    const sheet = this.sheet(name);
    setColumnPoints(sheet, column + 1, points);
    this.book.changes.add({ kind: "format", sheet, area: { top: 1, bottom: 1, left: column + 1, right: column + 1 } });
    this.told.changed();
  }

  frozen(name: string): { rows: number; columns: number } {
    return frozenOf(this.sheet(name));
  }

  showGridlines(name: string): boolean {
    return this.sheet(name).raw.views[0]?.showGridLines !== false;
  }

  tables(name: string): GridTable[] {
    return this.sheet(name).tables.map((table) => ({
      id: table.id,
      name: table.name,
      address: areaName(table.area),
      style: table.style,
      showHeaders: table.showHeaders,
      showTotals: table.showTotals,
      bandedRows: table.showBandedRows,
    }));
  }

  names(): { name: string; formula: string; sheet?: string }[] {
    return sortedNames(this.book.names)
      .filter(({ visible }) => visible)
      .map(({ name, formula, sheet }) => ({ name, formula: `=${formula}`, ...(sheet ? { sheet: sheet.name } : {}) }));
  }

  charts(name: string): GridChart[] {
    this.book.settle();
    return gridCharts(this.book, this.sheet(name));
  }

  edit(name: string, row: number, column: number, text: string): void {
    const sheet = this.sheet(name);
    const cell = { top: row + 1, bottom: row + 1, left: column + 1, right: column + 1 };
    const format = formatAt(sheet, cell.top, cell.left);
    const input = percentEntry(inputOf(text, format) ?? { value: null }, format);
    requireWritable(this.book, sheet, cell);
    if (text !== "") this.extendTable(sheet, cell);
    writeArea(this.book, sheet, cell, () => input);
    this.told.changed();
  }

  clear(name: string, address: string): void {
    clearContents(this.book, this.sheet(name), this.area(address));
    this.told.changed();
  }

  filter(name: string, column?: number, shown: readonly string[] = []): void {
    const table = this.book.table(name);
    if (!table) throw new ApiError("ItemNotFound", `There is no table named "${name}".`);
    if (column === undefined) clearFilter(this.book, table);
    else applyFilter(this.book, table, column, shown);
    this.told.changed();
  }

  insertRows(name: string, row: number, count: number): void {
    this.rows(name, row, count, 1);
  }

  deleteRows(name: string, row: number, count: number): void {
    this.rows(name, row, count, -1);
  }

  addSheet(name?: string): string {
    const sheet = addSheet(this.book, name);
    activateSheet(this.book, sheet);
    this.told.changed();
    return sheet.name;
  }

  renameSheet(name: string, to: string): void {
    renameSheet(this.book, this.sheet(name), to);
    this.told.changed();
  }

  deleteSheet(name: string): void {
    deleteSheet(this.book, this.sheet(name));
    this.told.changed();
  }

  activate(name: string): void {
    activateSheet(this.book, this.sheet(name));
    this.told.changed();
  }

  select(name: string, address: string): void {
    const sheet = this.sheet(name);
    activateSheet(this.book, sheet);
    this.book.selected = this.area(address);
    this.book.changes.add({ kind: "selection", sheet, area: this.book.selected });
    this.told.changed();
  }

  selection(): { sheet: string; address: string } {
    return { sheet: this.book.activeSheet.name, address: areaName(this.book.selected) };
  }

  calculate(): void {
    this.book.calculation.touchAll();
    this.book.calculate();
    this.book.changes.add({ kind: "other" });
    this.told.changed();
  }

  onChange(listener: () => void): () => void {
    return this.told.listen(listener);
  }

  private rows(name: string, row: number, count: number, sign: 1 | -1): void {
    const sheet = this.sheet(name);
    requireWritable(this.book, sheet, null);
    const area = { top: row + 1, bottom: row + count, left: 1, right: LAST_COLUMN };
    shiftCells(this.book, sheet, area, "row", sign * count);
    const tables = sheet.tables.filter((table) => table.area.top <= area.bottom && table.area.bottom >= area.top);
    this.book.changes.add({ kind: "data", sheet, area, type: sign > 0 ? "RowInserted" : "RowDeleted", tables });
    this.told.changed();
  }

  /** A person who types right below a table makes it a row longer, as Excel does. */
  private extendTable(sheet: Sheet, cell: Area): void {
    const table = sheet.tables.find(
      ({ area, showTotals }) =>
        !showTotals && cell.top === area.bottom + 1 && cell.left >= area.left && cell.left <= area.right,
    );
    if (!table) return;
    const below = { top: cell.top, bottom: cell.top, left: table.area.left, right: table.area.right };
    let empty = true;
    sheet.forEachCell(below, (_, row, column) => {
      if (sheet.value(row, column) !== null) empty = false;
    });
    if (
      !empty ||
      sheet.tables.some(
        (other) =>
          other !== table &&
          other.area.top <= below.bottom &&
          other.area.bottom >= below.top &&
          other.area.left <= below.right &&
          other.area.right >= below.left,
      )
    )
      return;
    growRows(this.book, table, cell.top, 1);
  }

  private sheet(name: string): Sheet {
    const sheet = this.book.sheet(name);
    if (!sheet) throw new ApiError("ItemNotFound", `There is no sheet "${name}".`);
    return sheet;
  }

  private area(address: string): Area {
    const area = parseArea(address);
    if (!area || rowCount(area) * columnCount(area) < 1)
      throw new ApiError("InvalidArgument", `"${address}" is not an address.`);
    return area;
  }
}

/** Automatic percent entry: 80 typed into a cell formatted as a percentage is 80 %, as 0.8 is. */
function percentEntry(input: NonNullable<CellInput>, format: string): NonNullable<CellInput> {
  if (!("value" in input) || typeof input.value !== "number" || input.format !== undefined || !format.includes("%"))
    return input;
  return Math.abs(input.value) >= 1 ? { value: input.value / 100 } : input;
}
