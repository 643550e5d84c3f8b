import { ApiError } from "../errors";
import type { Book } from "../book/book";
import { rewriteChartReferences } from "../chart/chart-references";
import { loseSheetIn, mayName, renameSheetIn } from "../formula/formula-text";
import { sameName } from "../book/names";
import { Sheet, type FormulaCell } from "./sheet";

export const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;
export type Visibility = (typeof VISIBILITIES)[number];

function requireEditable(book: Book): void {
  if (book.options.readOnly) throw new ApiError("AccessDenied", "The workbook is read-only.");
}

/** Refuses what Excel refuses as a sheet's name: 31 characters, none of `[]:*?/\`, no apostrophe at an end, each name once. */
export function requireSheetName(book: Book, name: string, own: Sheet | null): void {
  if (
    name === "" ||
    name.length > 31 ||
    /[[\]:*?/\\]/u.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    sameName(name, "history")
  ) {
    throw new ApiError("InvalidArgument", `"${name}" cannot be the name of a sheet.`);
  }
  if (book.sheets.some((sheet) => sheet !== own && sameName(sheet.name, name)))
    throw new ApiError("ItemAlreadyExists", `There is a sheet named "${name}".`);
}

export function addSheet(book: Book, wanted: string | undefined): Sheet {
  requireEditable(book);
  const name = wanted ?? freeSheetName(book);
  requireSheetName(book, name, null);
  const raw = book.raw.addWorksheet(name);
  const sheet = new Sheet(sheetId(raw.id), raw);
  book.sheets.push(sheet);
  book.isDirty = true;
  book.changes.add({ kind: "sheet added", sheet });
  return sheet;
}

export function sheetId(number: number): string {
  return `{00000000-0001-0000-${String(number - 1).padStart(4, "0")}-000000000000}`;
}

function freeSheetName(book: Book): string {
  for (let number = book.sheets.length + 1; ; number += 1) if (!book.sheet(`Sheet${number}`)) return `Sheet${number}`;
}

export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  requireEditable(book);
  requireSheetName(book, name, sheet);
  const before = sheet.name;
  if (before === name) return;
  sheet.raw.name = name;
  const rewritten = rewriteAll(book, (formula) => renameSheetIn(formula, before, name));
  // A formula may have named a sheet that was not there.
  const waiting = book.sheets.flatMap(({ formulas }) =>
    [...formulas.values()].filter(({ text }) => mayName(text, name)),
  );
  book.calculation.relearn(before, [...sheet.formulas.values(), ...rewritten, ...waiting]);
  book.isDirty = true;
  book.changes.add({ kind: "sheet renamed", sheet, before, after: name });
}

export function deleteSheet(book: Book, sheet: Sheet): void {
  requireEditable(book);
  const others = book.sheets.filter((each) => each !== sheet && each.raw.state === "visible");
  if (others.length === 0) throw new ApiError("InvalidOperation", "A workbook keeps at least one visible sheet.");
  if (sheet.raw.state === "veryHidden")
    throw new ApiError("InvalidOperation", "A very hidden sheet cannot be deleted.");
  for (const formula of [...sheet.formulas.values()]) book.calculation.remove(formula);
  const place = book.sheets.indexOf(sheet);
  book.sheets.splice(place, 1);
  const rewritten = rewriteAll(book, (formula) => loseSheetIn(formula, sheet.name));
  for (const name of [...book.names]) if (name.sheet === sheet) book.names.splice(book.names.indexOf(name), 1);
  for (const chart of book.chartsOf(sheet)) book.charts.splice(book.charts.indexOf(chart), 1);
  book.raw.removeWorksheetEx(sheet.raw);
  if (book.active === sheet) {
    book.active = null;
    activateSheet(
      book,
      book.sheets.slice(place).find((each) => each.raw.state === "visible") ?? others[0] ?? book.activeSheet,
    );
  }
  book.calculation.relearn(sheet.name, rewritten);
  book.isDirty = true;
  book.changes.add({ kind: "sheet deleted", sheet });
}

/** Rewrites formulas, names and what charts show; gives the formulas that are no longer what they were. */
function rewriteAll(book: Book, rewrite: (formula: string) => string): readonly FormulaCell[] {
  const rewritten: FormulaCell[] = [];
  for (const sheet of book.sheets) {
    for (const formula of sheet.formulas.values()) {
      const text = rewrite(formula.text);
      if (text === formula.text) continue;
      formula.text = text;
      sheet.putFormula(formula, sheet.value(formula.row, formula.column));
      rewritten.push(formula);
    }
  }
  for (const name of book.names) name.formula = rewrite(name.formula);
  rewriteChartReferences(book, rewrite);
  return rewritten;
}

export function activateSheet(book: Book, sheet: Sheet): void {
  if (sheet.raw.state !== "visible") throw new ApiError("InvalidOperation", `The sheet "${sheet.name}" is hidden.`);
  if (book.active === sheet) return;
  if (book.active) book.changes.add({ kind: "sheet deactivated", sheet: book.active });
  book.active = sheet;
  book.selected = { top: 1, left: 1, bottom: 1, right: 1 };
  book.changes.add({ kind: "sheet activated", sheet });
}

export function moveSheet(book: Book, sheet: Sheet, position: number): void {
  requireEditable(book);
  if (position < 0 || position >= book.sheets.length)
    throw new ApiError("InvalidArgument", "The position lies outside the workbook.");
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(position, 0, sheet);
  book.sheets.forEach((each, index) => {
    each.raw.orderNo = index;
  });
  book.isDirty = true;
  book.changes.add({ kind: "other" });
}

export function visibilityOf(sheet: Sheet): Visibility {
  if (sheet.raw.state === "hidden") return "Hidden";
  return sheet.raw.state === "veryHidden" ? "VeryHidden" : "Visible";
}

export function setVisibility(book: Book, sheet: Sheet, visibility: Visibility): void {
  requireEditable(book);
  const others = book.sheets.filter((each) => each !== sheet && each.raw.state === "visible");
  if (visibility !== "Visible" && others.length === 0)
    throw new ApiError("InvalidOperation", "A workbook keeps at least one visible sheet.");
  sheet.raw.state = visibility === "Visible" ? "visible" : visibility === "Hidden" ? "hidden" : "veryHidden";
  if (visibility !== "Visible" && book.active === sheet && others[0]) activateSheet(book, others[0]);
  book.isDirty = true;
  book.changes.add({ kind: "other" });
}
