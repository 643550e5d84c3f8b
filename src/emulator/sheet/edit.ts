import { ApiError } from "../errors";
import { areaName, contains, overlaps, type Area } from "./address";
import type { Book } from "../book/book";
import { formulaTree } from "../formula/dependencies";
import { formulaForEngine } from "../formula/formula-dialect";
import { moveFormula } from "../formula/formula-text";
import { renameColumn } from "../table/table-columns";
import { Sheet } from "./sheet";
import type { Table } from "./sheet";
import { readTypedText } from "../formula/typed-text";
import { CellError, isErrorCode, type Scalar } from "../formula/values";

/** A value or formula to put into a cell; `undefined` leaves the cell as it is. */
export type CellInput = { readonly value: Scalar; readonly format?: string } | { readonly formula: string } | undefined;

/** Refuses a change of cells on a protected sheet or in a read-only workbook. */
export function requireWritable(book: Book, sheet: Sheet, area: Area | null): void {
  if (book.options.readOnly) throw new ApiError("AccessDenied", "The workbook is read-only.");
  if (!isProtected(sheet)) return;
  if (area === null) throw new ApiError("AccessDenied", `The sheet "${sheet.name}" is protected.`);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (sheet.foundCell(row, column)?.protection?.locked !== false)
        throw new ApiError("AccessDenied", `The sheet "${sheet.name}" is protected.`);
    }
  }
}

export function isProtected(sheet: Sheet): boolean {
  return sheet.raw.sheetProtection?.sheet === true;
}

/** What something written through `values` or `formulas` means for a cell with that number format. */
export function inputOf(written: unknown, format: string): CellInput {
  if (written === null || written === undefined) return undefined;
  if (typeof written === "number") {
    if (!Number.isFinite(written)) throw new ApiError("InvalidArgument");
    return { value: written };
  }
  if (typeof written === "boolean") return { value: written };
  if (typeof written !== "string")
    throw new ApiError("InvalidArgument", "A cell takes a text, a number, a boolean or null.");
  if (written.length > 32_767) throw new ApiError("InvalidArgument", "A cell holds at most 32,767 characters.");
  const isText = format === "@";
  if (!isText && isErrorCode(written)) return { value: new CellError(written.toUpperCase()) };
  const typed = readTypedText(written, isText);
  if (typed.kind === "formula") return { formula: typed.formula };
  return typed.format === undefined ? { value: typed.value } : { value: typed.value, format: typed.format };
}

export function formatAt(sheet: Sheet, row: number, column: number): string {
  const format = sheet.foundCell(row, column)?.numFmt;
  if (format === undefined) return "General";
  return typeof format === "string" ? format : format.formatCode;
}

/**
 * Writes an area cell by cell: what Excel does when values or formulas are set, or text is typed. Headers of tables stay texts, unique and not
 * empty; a value put into a spilled area turns the formula that spills there into `#SPILL!`.
 */
export function writeArea(
  book: Book,
  sheet: Sheet,
  area: Area,
  inputAt: (row: number, column: number) => CellInput,
): void {
  requireWritable(book, sheet, area);
  const single = area.top === area.bottom && area.left === area.right;
  const before = single ? sheet.value(area.top, area.left) : null;
  const headers = sheet.tables.filter(
    (table) => table.showHeaders && overlaps({ ...table.area, bottom: table.area.top }, area),
  );
  // Everything is read before anything is written: a fault in one cell leaves all of them as they were.
  const inputs: { row: number; column: number; input: NonNullable<CellInput> }[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const input = inputAt(row, column);
      if (input === undefined) continue;
      if ("formula" in input) requireFormula(book, input.formula);
      inputs.push({ row, column, input });
    }
  }
  for (const { row, column, input } of inputs) {
    const table = headers.find(
      (each) => each.area.top === row && column >= each.area.left && column <= each.area.right,
    );
    if (table) writeHeader(book, table, column - table.area.left, "value" in input ? input.value : `=${input.formula}`);
    else putInput(book, sheet, row, column, input);
  }
  book.calculation.touch(sheet, area);
  book.isDirty = true;
  noteChange(book, sheet, area, single ? before : undefined);
}

/** Tells the change log of edited cells. */
export function noteChange(book: Book, sheet: Sheet, area: Area, before?: Scalar): void {
  const tables = sheet.tables.filter((table) => overlaps(table.area, area));
  const single = area.top === area.bottom && area.left === area.right;
  if (single && before !== undefined) book.settle();
  const details =
    single && before !== undefined ? { details: { before, after: sheet.value(area.top, area.left) } } : {};
  book.changes.add({ kind: "data", sheet, area, type: "RangeEdited", tables, ...details });
}

/** Refuses what is not a formula. */
export function requireFormula(book: Book, formula: string): void {
  if (formula.length > 8192) throw new ApiError("InvalidArgument", "A formula holds at most 8,192 characters.");
  if (!formulaTree(formulaForEngine(formula, true, null, null, book.lookup)))
    throw new ApiError("InvalidArgument", `"=${formula}" is not a formula.`);
}

/** Puts one value or formula into a cell, without asking whether it may. */
export function putInput(book: Book, sheet: Sheet, row: number, column: number, input: NonNullable<CellInput>): void {
  const key = Sheet.key(row, column);
  const owner = sheet.spilled.get(key);
  if (owner) {
    // Emptying a cell that shows another's array does nothing; a value there stands in the array's way.
    if ("value" in input && input.value === null) return;
    sheet.spilled.delete(key);
  }
  const old = sheet.formulas.get(key);
  if (old) book.calculation.remove(old);
  if ("value" in input) {
    sheet.putValue(row, column, input.value);
    if (input.format !== undefined && formatAt(sheet, row, column) === "General") {
      const cell = sheet.madeCell(row, column);
      // Cells that look alike share a style: the library's own setter would change them all.
      cell.style = { ...cell.style, numFmt: input.format };
    }
    return;
  }
  const formula = { sheet, row, column, text: input.formula, dynamic: true };
  sheet.putFormula(formula, null);
  book.calculation.add(formula);
}

/** The formula of a cell of an area that was given one formula for all: relative references move, as when it is filled. */
export function filledFormula(formula: string, area: Area, row: number, column: number): string {
  return moveFormula(formula, row - area.top, column - area.left);
}

function writeHeader(book: Book, table: Table, index: number, value: Scalar): void {
  const text =
    value === null
      ? ""
      : value instanceof CellError
        ? value.code
        : typeof value === "boolean"
          ? String(value).toUpperCase()
          : String(value);
  renameColumn(book, table, index, text);
}

/** Empties the contents of an area. A header of a table takes its standard name. */
export function clearContents(book: Book, sheet: Sheet, area: Area): void {
  writeArea(book, sheet, limited(sheet, area), () => ({ value: null }));
}

/** The part of an area that can hold anything, so that whole columns are not walked to their end. */
export function limited(sheet: Sheet, area: Area): Area {
  const used = sheet.usedArea(false);
  const bottom = Math.max(area.top, Math.min(area.bottom, used?.bottom ?? 1));
  const right = Math.max(area.left, Math.min(area.right, used?.right ?? 1));
  return { top: area.top, left: area.left, bottom, right };
}

/** Refuses a change that would cut a table in two. */
export function requireTablesWhole(sheet: Sheet, area: Area): void {
  const cut = sheet.tables.find((table) => overlaps(table.area, area) && !contains(area, table.area));
  if (cut) throw new ApiError("InvalidOperation", `${areaName(area)} cuts the table ${cut.name}.`);
}
