import { Workbook, type Cell, type Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { installFormulaEngine } from "@cj-tech-master/excelts/formula";

import type { Edition } from "../edition";
import { WorkbookFileError } from "../errors";
import type { HostFunction } from "../host-types";
import { cellName, contains, parseArea, type Area } from "../sheet/address";
import { Book } from "../book/book";
import { chartsFromFile } from "../chart/chart-file";
import { sharedStyle } from "../sheet/format-edit";
import { formulaFromFile } from "../formula/formula-dialect";
import { namesFromFile } from "../book/names";
import { Sheet, type FormulaCell } from "../sheet/sheet";
import { sheetId } from "../sheet/sheet-edit";
import { readSettings } from "../book/settings";
import { tablesFromFile } from "../table/table-file";
import { scalarOf, stored, type Scalar } from "../formula/values";

const FORMULA = 6;

export interface OpenOptions {
  readonly xlsx?: Uint8Array;
  readonly functions: readonly HostFunction[];
  readonly name: string;
  readonly readOnly: boolean;
  readonly culture: string;
  readonly edition: Edition;
}

/** Opens a workbook, or makes a new one with one empty sheet. */
export async function openBook(options: OpenOptions): Promise<Book> {
  installFormulaEngine();
  installChartSupport();
  const raw = options.xlsx === undefined ? emptyWorkbook() : await load(options.xlsx);
  raw.views = (raw as Partial<typeof raw>).views ?? [];
  const book = new Book(raw, options.functions, options);
  const customNames = new Map(
    options.functions.map(({ name }) => [name.toUpperCase().replaceAll(".", "_"), name.toUpperCase()]),
  );
  for (const worksheet of raw.worksheets) {
    complete(worksheet);
    const sheet = new Sheet(sheetId(worksheet.id), worksheet);
    book.sheets.push(sheet);
    tablesFromFile(book, sheet);
    chartsFromFile(book, sheet);
  }
  book.names.push(...namesFromFile(raw.definedNames.model, book.sheets));
  readSettings(book);
  for (const sheet of book.sheets) takeFormulas(book, sheet, customNames);
  const view = raw.views[0];
  book.active = book.sheets[view?.activeTab ?? 0] ?? book.sheets[0] ?? null;
  book.calculate();
  book.changes.take();
  return book;
}

/** The library leaves out of a loaded sheet what its file does not mention. */
function complete(worksheet: Worksheet): void {
  const loaded: Partial<Worksheet> = worksheet;
  worksheet.views = loaded.views ?? [];
  worksheet.conditionalFormattings = loaded.conditionalFormattings ?? [];
  worksheet.properties = loaded.properties ?? {};
  worksheet.pageSetup = loaded.pageSetup ?? ({} as Worksheet["pageSetup"]);
  worksheet.headerFooter = loaded.headerFooter ?? ({} as Worksheet["headerFooter"]);
}

function emptyWorkbook(): Workbook {
  const workbook = new Workbook();
  workbook.addWorksheet("Sheet1");
  return workbook;
}

async function load(bytes: Uint8Array): Promise<Workbook> {
  if (bytes.length === 0) throw new WorkbookFileError("empty");
  const starts = (...signature: number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) throw new WorkbookFileError("encrypted");
  if (!starts(0x50, 0x4b)) throw new WorkbookFileError("not-xlsx");
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(bytes);
  } catch (cause) {
    throw new WorkbookFileError("corrupt", { cause });
  }
  // A .zip or a .docx opens without a word, and without a sheet.
  if (workbook.worksheets.length === 0)
    throw new WorkbookFileError(hasEntry(bytes, "xl/workbook.xml") ? "corrupt" : "not-xlsx");
  return workbook;
}

function hasEntry(bytes: Uint8Array, name: string): boolean {
  return new TextDecoder("latin1").decode(bytes).includes(name);
}

/** Some programs leave the pattern of an empty fill unsaid; the library would write the absence as a word that no reader knows. */
function withPattern(style: Cell["style"]): Cell["style"] {
  const { fill } = style;
  const isUnsaid = fill?.type === "pattern" && (fill.pattern as string | undefined) === undefined;
  return isUnsaid ? { ...style, fill: { ...fill, pattern: "none" } } : style;
}

/** Brings the library's cells to the host's ways: serial numbers for dates, one formula a cell, areas of spilled arrays known. */
function takeFormulas(book: Book, sheet: Sheet, customNames: ReadonlyMap<string, string>): void {
  const date1904 = book.raw.properties?.date1904 ?? false;
  const formulas: FormulaCell[] = [];
  const everything = { top: 1, left: 1, bottom: 1_048_576, right: 16_384 };
  const legacyArrays: Area[] = [];
  sheet.forEachCell(everything, (cell, row, column) => {
    const kind: number = cell.type;
    cell.style = sharedStyle(withPattern(cell.style));
    if (kind === FORMULA) {
      const formula = formulaOf(sheet, cell, row, column, customNames, legacyArrays);
      if (formula) formulas.push(formula);
    } else if (cell.value instanceof Date) {
      cell.value = stored(scalarOf(cell.value, date1904));
    }
  });
  for (const formula of formulas) {
    const result: Scalar = scalarOf(sheet.raw.getCell(formula.row, formula.column).result, date1904);
    sheet.putFormula(formula, result);
    if (formula.spill) markSpilled(sheet, formula, formula.spill);
    book.calculation.add(formula, result !== null);
  }
}

function formulaOf(
  sheet: Sheet,
  cell: Cell,
  row: number,
  column: number,
  customNames: ReadonlyMap<string, string>,
  arrays: Area[],
): FormulaCell | null {
  const text = cell.formula;
  const { shareType, ref, isDynamicArray } = cell.model;
  const here = { top: row, bottom: row, left: column, right: column };
  if (text === undefined || text === "") return null;
  const isArray = shareType === "array" && ref !== undefined;
  if (!isArray && arrays.some((area) => contains(area, here))) return null;
  const table = sheet.tables.find(({ area }) => contains(area, here));
  const formula: FormulaCell = {
    sheet,
    row,
    column,
    text: formulaFromFile(text, table?.name ?? null, customNames),
    dynamic: isDynamicArray === true || isArray,
  };
  const area = isArray ? parseArea(ref) : null;
  if (isArray) formula.array = true;
  if (area && (area.bottom > area.top || area.right > area.left)) {
    formula.spill = area;
    arrays.push(area);
  }
  return formula;
}

function markSpilled(sheet: Sheet, formula: FormulaCell, area: Area): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (cellName(row, column) !== cellName(formula.row, formula.column))
        sheet.spilled.set(Sheet.key(row, column), formula);
    }
  }
}
