import { Workbook, type Cell, type Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { installFormulaEngine } from "@cj-tech-master/excelts/formula";

import type { Edition } from "../edition";
import { WorkbookFileError } from "../errors";
import type { HostFunction } from "../host-types";
import { cellName, contains, parseArea, WHOLE_SHEET, type Area } from "../sheet/address";
import { asOpened } from "./as-opened";
import { Book } from "../book/book";
import { chartsFromFile } from "../chart/chart-file";
import { Budget, MOST_READS } from "./budget";
import { compoundFault, isCompoundFile } from "./compound-file";
import { exactNumbers } from "./exact-numbers";
import type { OpenedFile } from "./opened-file";
import { WorkbookPackage } from "./package";
import type { FileName } from "./readable-workbook";
import { readingView } from "./reading-view";
import { mapWorkbook } from "./workbook-map";
import { sharedStyle } from "../sheet/format-edit";
import { formulaFromFile } from "../formula/formula-dialect";
import { namesFromFile } from "../book/names";
import { Sheet, type FormulaCell } from "../sheet/sheet";
import { sheetId } from "../sheet/sheet-edit";
import { readSettings } from "../book/settings";
import { tablesFromFile } from "../table/table-file";
import { scalarOf, stored, type Scalar } from "../formula/values";

const FORMULA = 6;
/** Cells an array formula of a file may lie over. */
const MOST_SPILLED = 1_000_000;

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
  const book = await readBook(options);
  if (book.calculation.readsMoreThan(MOST_READS)) throw new WorkbookFileError("too-many-reads", { limit: MOST_READS });
  const settled = book.calculation.calculatedBy(() => {
    book.calculate();
  });
  if (book.file !== null) book.opened = asOpened(book, settled);
  book.changes.take();
  return book;
}

/** The workbook with the results its file has, not calculated; one to compare with is read no further than that asks, and without the cells of sheets that are left out. */
export async function readBook(
  options: OpenOptions,
  toCompare = false,
  leftOut: ReadonlySet<number> = new Set(),
): Promise<Book> {
  installFormulaEngine();
  installChartSupport();
  const file = options.xlsx === undefined ? null : await load(options.xlsx, leftOut);
  const raw = file?.raw ?? emptyWorkbook();
  raw.views = (raw as Partial<typeof raw>).views ?? [];
  const book = new Book(raw, options.functions, options);
  book.file = file && { bytes: file.bytes, origins: file.origins };
  if (toCompare) book.calculation.waitForRun();
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
  for (const name of namesFromFile(raw.definedNames.model, file?.names ?? [], book.sheets)) book.names.push(name);
  readSettings(book);
  for (const sheet of book.sheets) takeFormulas(book, sheet, customNames, () => file?.sheetText(sheet.raw.id));
  const view = raw.views[0];
  book.active = book.sheets[view?.activeTab ?? 0] ?? book.sheets[0] ?? null;
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

/** The file a workbook was opened from, and what of it is needed to save it again. */
interface LoadedFile extends OpenedFile {
  readonly raw: Workbook;
  readonly sheetText: (sheetId: number) => string | undefined;
  readonly names: readonly FileName[];
}

async function load(bytes: Uint8Array, leftOut: ReadonlySet<number>): Promise<LoadedFile> {
  if (bytes.length === 0) throw new WorkbookFileError("empty");
  if (isCompoundFile(bytes)) throw new WorkbookFileError(compoundFault(bytes));
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new WorkbookFileError("not-xlsx");
  const budget = Budget.forFile(bytes.length);
  const pack = new WorkbookPackage(bytes, budget);
  const view = readingView(pack, mapWorkbook(pack), budget, leftOut);
  const raw = new Workbook();
  try {
    await raw.xlsx.loadFromFiles(view.parts);
  } catch (cause) {
    throw new WorkbookFileError("corrupt", { cause });
  }
  if (raw.worksheets.length === 0) throw new WorkbookFileError("corrupt");
  return { raw, bytes, origins: view.origins, sheetText: view.sheetText, names: view.names };
}

/** Some programs leave the pattern of an empty fill unsaid; the library would write the absence as a word that no reader knows. */
function withPattern(style: Cell["style"]): Cell["style"] {
  const { fill } = style;
  const isUnsaid = fill?.type === "pattern" && (fill.pattern as string | undefined) === undefined;
  return isUnsaid ? { ...style, fill: { ...fill, pattern: "none" } } : style;
}

/** Brings the library's cells to the host's ways: serial numbers for dates, one formula a cell, areas of spilled arrays known. */
function takeFormulas(
  book: Book,
  sheet: Sheet,
  customNames: ReadonlyMap<string, string>,
  fileText: () => string | undefined,
): void {
  const date1904 = book.raw.properties?.date1904 ?? false;
  let numbers: ReadonlyMap<number, number> | undefined;
  const numberOf = (value: unknown, row: number, column: number): Scalar => {
    if (!(value instanceof Date)) return scalarOf(value, date1904);
    numbers ??= exactNumbers(fileText() ?? "");
    const exact = numbers.get(Sheet.key(row, column));
    if (exact !== undefined) return exact;
    return Number.isNaN(value.getTime()) ? null : scalarOf(value, date1904);
  };
  const formulas: FormulaCell[] = [];
  const legacyArrays: Area[] = [];
  sheet.forEachCell(WHOLE_SHEET, (cell, row, column) => {
    const kind: number = cell.type;
    cell.style = sharedStyle(withPattern(cell.style));
    if (kind === FORMULA) {
      const formula = formulaOf(sheet, cell, row, column, customNames, legacyArrays);
      if (formula) formulas.push(formula);
    } else if (cell.value instanceof Date) {
      cell.value = stored(numberOf(cell.value, row, column));
    }
  });
  for (const formula of formulas) {
    const result = numberOf(sheet.madeCell(formula.row, formula.column).result, formula.row, formula.column);
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
  const size = area ? (area.bottom - area.top + 1) * (area.right - area.left + 1) : 1;
  // An area that no workbook holds results for is somebody's slip: the formula keeps its own cell.
  if (area && size > 1 && size <= MOST_SPILLED) {
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
