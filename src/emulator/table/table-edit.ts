import { ApiError } from "../errors";
import { areaName, columnCount, contains, overlaps, rowCount, type Area } from "../sheet/address";
import type { Book } from "../book/book";
import { noteChange, requireWritable, writeArea, type CellInput } from "../sheet/edit";
import { rewriteFormula, renameTableIn } from "../formula/formula-text";
import { requireName, sameName } from "../book/names";
import { shiftCells } from "../book/shift";
import type { Sheet } from "../sheet/sheet";
import type { Table } from "../sheet/sheet";
import { bodyArea, totalArea } from "./table";
import { headersFrom, putHeaders, uniqueHeader } from "./table-columns";

export const STANDARD_STYLE = "TableStyleMedium2";

/** Makes a table over an area; without headers, a row of them is put in above its data. */
export function addTable(book: Book, sheet: Sheet, asked: Area, hasHeaders: boolean): Table {
  requireWritable(book, sheet, null);
  let area = asked;
  requireFree(sheet, area, null);
  if (!hasHeaders) {
    shiftCells(book, sheet, { ...area, bottom: area.top }, "row", 1);
    area = { ...area, bottom: area.bottom + 1 };
  } else if (rowCount(area) === 1) {
    // A table has at least one row of data.
    shiftCells(book, sheet, { ...area, top: area.top + 1, bottom: area.top + 1 }, "row", 1);
    area = { ...area, bottom: area.bottom + 1 };
  }
  const values = Array.from({ length: columnCount(area) }, (_, index) =>
    hasHeaders ? sheet.value(area.top, area.left + index) : null,
  );
  const number = book.nextId();
  const table: Table = {
    id: String(number),
    name: freeName(book),
    sheet,
    area,
    columns: headersFrom(values).map((name, index) => ({ id: index + 1, name, extra: {} })),
    showHeaders: true,
    showTotals: false,
    style: STANDARD_STYLE,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
    isFiltered: false,
  };
  sheet.tables.push(table);
  putHeaders(book, table);
  book.calculation.touch(sheet, area);
  book.calculation.touchNames();
  book.isDirty = true;
  book.changes.add({ kind: "table added", table });
  return table;
}

function freeName(book: Book): string {
  for (let number = 1; ; number += 1) if (!isTaken(book, `Table${number}`, null)) return `Table${number}`;
}

function isTaken(book: Book, name: string, except: Table | null): boolean {
  return (
    book.tables.some((table) => table !== except && sameName(table.name, name)) ||
    book.names.some((each) => each.sheet === null && sameName(each.name, name))
  );
}

/** Tables may not overlap another, a merged area or a spilled array. */
function requireFree(sheet: Sheet, area: Area, except: Table | null): void {
  const other = sheet.tables.find((table) => table !== except && overlaps(table.area, area));
  if (other)
    throw new ApiError(
      "InvalidArgument",
      `${areaName(area)} overlaps the table ${other.name}. A table can't overlap another table.`,
    );
  if (sheet.raw.mergedRegions.some((merged) => overlaps(merged, area)))
    throw new ApiError("InvalidArgument", "A table can't hold merged cells.");
  for (const formula of sheet.formulas.values())
    if (formula.spill && overlaps(formula.spill, area))
      throw new ApiError("InvalidArgument", "A table can't hold a spilled array.");
}

export function renameTable(book: Book, table: Table, name: string): void {
  requireWritable(book, table.sheet, null);
  requireName(name);
  if (isTaken(book, name, table)) throw new ApiError("ItemAlreadyExists", `The name "${name}" is taken.`);
  const before = table.name;
  table.name = name;
  for (const sheet of book.sheets) {
    for (const formula of sheet.formulas.values()) {
      const text = renameTableIn(formula.text, before, name);
      if (text === formula.text) continue;
      formula.text = text;
      sheet.putFormula(formula, sheet.value(formula.row, formula.column));
    }
  }
  for (const each of book.names) each.formula = renameTableIn(each.formula, before, name);
  book.calculation.touchNames();
  book.isDirty = true;
}

/** Moves a table's edges. The header row stays where it is, and the new area overlaps the old, as Excel asks. */
export function resizeTable(book: Book, table: Table, area: Area): void {
  requireWritable(book, table.sheet, null);
  const fits =
    overlaps(area, table.area) && area.top === table.area.top && rowCount(area) >= (table.showHeaders ? 2 : 1);
  if (!fits)
    throw new ApiError(
      "InvalidArgument",
      `The table ${table.name} cannot become ${areaName(area)}: its headers must stay in the same row, and the areas must overlap.`,
    );
  requireFree(table.sheet, area, table);
  if (table.showTotals) throw new ApiError("InvalidOperation", "A table with a total row cannot be resized.");
  setArea(book, table, area);
}

function setArea(book: Book, table: Table, area: Area): void {
  const kept = new Map(table.columns.map((column, index) => [table.area.left + index, column]));
  const next = Math.max(0, ...table.columns.map(({ id }) => id));
  const columns: Table["columns"] = [];
  for (let column = area.left, fresh = next; column <= area.right; column += 1) {
    const known = kept.get(column);
    if (known) columns.push(known);
    else {
      const value = table.showHeaders ? table.sheet.value(area.top, column) : null;
      const text = value === null || typeof value === "object" ? "" : String(value);
      const others = [...kept.values(), ...columns].map(({ name }) => name);
      fresh += 1;
      columns.push({
        id: fresh,
        name: uniqueHeader(text === "" ? `Column${column - area.left + 1}` : text, others),
        extra: {},
      });
    }
  }
  table.area = area;
  table.columns = columns;
  putHeaders(book, table);
  book.calculation.touch(table.sheet, area);
  book.calculation.touchNames();
  book.isDirty = true;
}

/** Puts rows into a table, moving down what lies below it. `index` counts from 0; `null` is the end. Columns with one formula throughout go on with it. */
export function addTableRows(
  book: Book,
  table: Table,
  index: number | null,
  rows: readonly (readonly CellInput[])[],
): number {
  requireWritable(book, table.sheet, null);
  const body = bodyArea(table);
  const at = index ?? rowCount(body);
  if (at < 0 || at > rowCount(body)) throw new ApiError("InvalidArgument", "The row does not lie in the table.");
  if (rows.some((row) => row.length !== table.columns.length))
    throw new ApiError("InvalidArgument", "The rows are not as wide as the table.");
  const count = rows.length;
  const empty = rowCount(body) === 1 && index === null && isEmptyRow(table, body.top);
  const added = empty ? count - 1 : count;
  const first = empty ? body.top : body.top + at;
  const formulas = calculatedColumns(table);
  if (added > 0) growRows(book, table, empty ? first + 1 : first, added);
  const area = { top: first, bottom: first + count - 1, left: table.area.left, right: table.area.right };
  writeArea(book, table.sheet, area, (row, column) => {
    const given = rows[row - first]?.[column - area.left];
    const formula = formulas[column - area.left];
    return given ?? (formula === undefined ? undefined : { formula });
  });
  return first - body.top;
}

/** Opens empty rows in a table before the given sheet row; cells below the table move down. */
export function growRows(book: Book, table: Table, before: number, count: number): void {
  const { sheet } = table;
  const atEnd = before > bodyArea(table).bottom;
  shiftCells(
    book,
    sheet,
    { top: before, bottom: before + count - 1, left: table.area.left, right: table.area.right },
    "row",
    count,
    table,
  );
  table.area = { ...table.area, bottom: table.area.bottom + count };
  if (atEnd) copyFormats(table, before, count);
  book.calculation.touchNames();
  book.isDirty = true;
}

function copyFormats(table: Table, from: number, count: number): void {
  const source = from - 1;
  if (source <= table.area.top && table.showHeaders) return;
  for (let column = table.area.left; column <= table.area.right; column += 1) {
    const style = table.sheet.foundCell(source, column)?.style;
    if (!style || Object.keys(style).length === 0) continue;
    for (let row = from; row < from + count; row += 1) table.sheet.madeCell(row, column).style = style;
  }
}

function isEmptyRow(table: Table, row: number): boolean {
  for (let column = table.area.left; column <= table.area.right; column += 1)
    if (table.sheet.value(row, column) !== null) return false;
  return true;
}

function calculatedColumns(table: Table): (string | undefined)[] {
  const body = bodyArea(table);
  return table.columns.map((_, index) => {
    const column = table.area.left + index;
    const first = table.sheet.formulaAt(body.top, column)?.text;
    const last = table.sheet.formulaAt(body.bottom, column)?.text;
    return first !== undefined && first === last ? first : undefined;
  });
}

/** Takes rows out of a table; cells below it move up. A table keeps at least one row, emptied. */
export function deleteTableRows(book: Book, table: Table, index: number, count: number): void {
  requireWritable(book, table.sheet, null);
  const body = bodyArea(table);
  if (index < 0 || count < 1 || index + count > rowCount(body))
    throw new ApiError("ItemNotFound", "The row does not lie in the table.");
  const first = body.top + index;
  if (count === rowCount(body)) {
    writeArea(book, table.sheet, { ...body, bottom: body.top }, () => ({ value: null }));
    if (count > 1) deleteTableRows(book, table, 1, count - 1);
    return;
  }
  const gone = { top: first, bottom: first + count - 1, left: table.area.left, right: table.area.right };
  shiftCells(book, table.sheet, gone, "row", -count, table);
  table.area = { ...table.area, bottom: table.area.bottom - count };
  book.calculation.touchNames();
  book.changes.add({ kind: "data", sheet: table.sheet, area: gone, type: "RowDeleted", tables: [table] });
}

export function showTotals(book: Book, table: Table, show: boolean): void {
  if (show === table.showTotals) return;
  requireWritable(book, table.sheet, null);
  const { sheet } = table;
  if (show) {
    const below = { ...table.area, top: table.area.bottom + 1, bottom: table.area.bottom + 1 };
    shiftCells(book, sheet, below, "row", 1, table);
    table.area = { ...table.area, bottom: below.bottom };
    table.showTotals = true;
    writeArea(book, sheet, { ...below, right: below.left }, () => ({ value: "Total" }));
  } else {
    const row = totalArea(table);
    shiftCells(book, sheet, row, "row", -1, table);
    table.area = { ...table.area, bottom: table.area.bottom - 1 };
    table.showTotals = false;
  }
  book.calculation.touchNames();
  book.isDirty = true;
}

/** Takes the table away and leaves its cells. Formulas that named it name its cells from now on. */
export function convertToRange(book: Book, table: Table): Area {
  requireWritable(book, table.sheet, null);
  const { sheet, area } = table;
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  const body = bodyArea(table);
  spellOut(book, table, body);
  book.calculation.touchNames();
  book.isDirty = true;
  book.changes.add({ kind: "table deleted", table });
  return area;
}

function spellOut(book: Book, table: Table, body: Area): void {
  const at = `'${table.sheet.name.replaceAll("'", "''")}'!`;
  for (const sheet of book.sheets) {
    for (const formula of sheet.formulas.values()) {
      const inside =
        sheet === table.sheet &&
        contains(table.area, { top: formula.row, bottom: formula.row, left: formula.column, right: formula.column });
      const text = rewriteFormula(formula.text, (piece) => {
        const own = piece.kind === "structured" && piece.body === "" && inside;
        if (!own && !((piece.kind === "structured" || piece.kind === "name") && sameName(piece.body, table.name)))
          return undefined;
        const inner = piece.text.slice(piece.body.length);
        const thisRow = /^\[@|#This Row/iu.test(inner);
        const wanted = table.columns.findIndex(({ name }) => new RegExp(`\\[@?${escaped(name)}\\]`, "iu").test(inner));
        const rows = thisRow
          ? { top: formula.row, bottom: formula.row }
          : /#All/iu.test(inner)
            ? table.area
            : /#Headers/iu.test(inner)
              ? { top: table.area.top, bottom: table.area.top }
              : body;
        const columns = wanted < 0 ? table.area : { left: table.area.left + wanted, right: table.area.left + wanted };
        return `${sheet === table.sheet ? "" : at}${areaName({ top: rows.top, bottom: rows.bottom, left: columns.left, right: columns.right }, true)}`;
      });
      if (text === formula.text) continue;
      formula.text = text;
      sheet.putFormula(formula, sheet.value(formula.row, formula.column));
      book.calculation.remove(formula);
      book.calculation.add(formula);
    }
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}

/** Takes the table away with its cells. */
export function deleteTable(book: Book, table: Table): void {
  requireWritable(book, table.sheet, null);
  const { sheet, area } = table;
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  book.calculation.touchNames();
  shiftCells(book, sheet, area, "row", -rowCount(area));
  book.isDirty = true;
  book.changes.add({ kind: "table deleted", table });
  noteChange(book, sheet, area);
}
