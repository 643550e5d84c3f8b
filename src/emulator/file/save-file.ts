import { areaName, cellName, contains } from "../sheet/address";
import { needsArrayMark } from "../formula/array-formula";
import type { Book } from "../book/book";
import { untouchedSheets } from "./as-opened";
import { Budget } from "./budget";
import { readBook } from "./open-file";
import { WorkbookPackage } from "./package";
import { savePackage } from "./save-package";
import type { SavedFile } from "./saved-file";
import { chartsForFile } from "../chart/chart-file";
import { formulaForFile } from "../formula/formula-dialect";
import { namesForFile } from "../book/names";
import { settingNames } from "../book/settings";
import type { FormulaCell, Sheet } from "../sheet/sheet";
import { tablesForFile } from "../table/table-file";
import { stored } from "../formula/values";

/**
 * The workbook as .xlsx: the opened file edited, or, for a workbook made new, the library's own.
 *
 * @throws {@link WorkbookSaveError} where the opened file cannot be edited without loss
 */
export async function saveBook(book: Book): Promise<SavedFile> {
  book.settle();
  const { file } = book;
  if (file === null) {
    const bytes = await libraryBytes(book);
    const parts = new WorkbookPackage(bytes, Budget.unlimited()).paths();
    return { bytes, kept: [], edited: [], added: parts, removed: [], notes: [] };
  }
  const untouched = untouchedSheets(book);
  const before = await readBook({ ...book.options, functions: book.given, xlsx: file.bytes }, true, untouched);
  return savePackage({ file, before, after: book, untouched, write: () => libraryBytes(book, untouched) });
}

/** The workbook as the library writes it, without the cells of sheets that are left out. */
async function libraryBytes(book: Book, leftOut: ReadonlySet<number> = new Set()): Promise<Uint8Array> {
  const { raw } = book;
  for (const sheet of book.sheets) tablesForFile(sheet);
  raw.definedNames.model = [
    ...namesForFile(book.names, book.sheets),
    ...settingNames(book).map(({ name, formula }) => ({
      name,
      ranges: [formula],
      formulaExpression: formula,
      hidden: true,
    })),
  ];
  const view = raw.views[0];
  const activeTab = book.sheets.indexOf(book.activeSheet);
  raw.views = [{ x: 0, y: 0, width: 28_800, height: 17_620, firstSheet: 0, visibility: "visible", ...view, activeTab }];
  const written = book.sheets.filter(({ raw: own }) => !leftOut.has(own.id));
  const formulas = written.flatMap((sheet) => [...sheet.formulas.values()]);
  for (const formula of formulas) putFileFormula(book, formula);
  const takeBack = chartsForFile(book);
  // The library takes its picture of the workbook before it first waits, so the cells can be put back at once.
  const putBack = book.sheets.flatMap((sheet) => (written.includes(sheet) ? [] : [withoutRows(sheet)]));
  const writing = raw.xlsx.writeBuffer({ validate: false });
  for (const back of putBack) back();
  for (const formula of formulas) formula.sheet.putFormula(formula, formula.sheet.value(formula.row, formula.column));
  try {
    return new Uint8Array(await writing);
  } finally {
    // The library looks the charts up while it writes.
    takeBack();
  }
}

/** Takes the library's rows from a sheet, and gives the way to put them back. */
function withoutRows({ raw }: Sheet): () => void {
  const rows: unknown = Reflect.get(raw, "_rows");
  Reflect.set(raw, "_rows", []);
  return () => void Reflect.set(raw, "_rows", rows);
}

function putFileFormula(book: Book, formula: FormulaCell): void {
  const { sheet, row, column } = formula;
  const isCustom = (name: string): boolean => book.functions.has(name.toUpperCase());
  const text = formulaForFile(formula.text, tableAround(sheet, row, column), isCustom);
  const result = stored(sheet.value(row, column)) as number | undefined;
  const value = { formula: text, ...(result === null || result === undefined ? {} : { result }) };
  const isArray = formula.array === true || (formula.dynamic && needsArrayMark(formula.text, isCustom));
  const ref = formula.spill ? areaName(formula.spill) : cellName(row, column);
  sheet.madeCell(row, column).value = isArray ? { ...value, shareType: "array", ref, isDynamicArray: true } : value;
}

function tableAround(sheet: Sheet, row: number, column: number): string | null {
  return (
    sheet.tables.find(({ area }) => contains(area, { top: row, bottom: row, left: column, right: column }))?.name ??
    null
  );
}
