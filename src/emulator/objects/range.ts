import { flag, matrix, text } from "../protocol/arguments";
import { ApiError } from "../errors";
import { kind, type HostObject } from "../protocol/members";
import { areaName, columnCount, LAST_COLUMN, LAST_ROW, quotedSheet, rowCount, type Area } from "../sheet/address";
import { filledFormula, formatAt, inputOf, writeArea } from "../sheet/edit";
import { displayText } from "../sheet/display-text";
import { setNumberFormat } from "../sheet/format-edit";
import { linkAt, setLink } from "../file/links";
import { rowsUnderFilter } from "../table/under-filter";
import { isCovered, Sheet } from "../sheet/sheet";
import { valueType, wireValue } from "../formula/values";
import { conditionalFormatsObject } from "./conditional-formats";
import { dataValidationObject } from "./data-validation";
import { rangeMethods } from "./range-methods";
import { rangeFormatObject } from "./range-format";
import { rememberRange, type RangeRef } from "./range-ref";
import { rangeObject, worksheetObject } from "./makers";

/** Excel for the web answers at most five million cells. */
const MOST_CELLS = 5_000_000;

const make = kind<RangeRef>({
  type: "Range",
  held: true,
  scalars: {
    Address: { get: ({ sheet, area }) => `${quotedSheet(sheet.name)}!${areaName(area)}` },
    AddressLocal: { get: ({ sheet, area }) => `${quotedSheet(sheet.name)}!${areaName(area)}` },
    CellCount: { get: ({ area }) => Math.min(rowCount(area) * columnCount(area), 2 ** 31 - 1) },
    RowCount: { get: ({ area }) => rowCount(area) },
    ColumnCount: { get: ({ area }) => columnCount(area) },
    RowIndex: { get: ({ area }) => area.top - 1 },
    ColumnIndex: { get: ({ area }) => area.left - 1 },
    IsEntireColumn: { get: ({ area }) => area.top === 1 && area.bottom === LAST_ROW },
    IsEntireRow: { get: ({ area }) => area.left === 1 && area.right === LAST_COLUMN },
    Values: {
      get: (ref) => settled(ref, (sheet, row, column) => wireValue(sheet.value(row, column))),
      set: (ref, value) => write(ref, value),
    },
    Formulas: { get: (ref) => settled(ref, formulaOrValue), set: (ref, value) => write(ref, value) },
    FormulasLocal: { get: (ref) => settled(ref, formulaOrValue), set: (ref, value) => write(ref, value) },
    Text: { get: (ref) => settled(ref, (sheet, row, column) => displayText(sheet, row, column)) },
    ValueTypes: { get: (ref) => settled(ref, (sheet, row, column) => valueType(sheet.value(row, column))) },
    NumberFormat: { get: (ref) => each(ref, formatAt), set: (ref, value) => writeFormats(ref, value) },
    NumberFormatLocal: { get: (ref) => each(ref, formatAt), set: (ref, value) => writeFormats(ref, value) },
    HasSpill: {
      get: (ref) =>
        common(
          ref,
          (sheet, row, column) =>
            sheet.spilled.has(Sheet.key(row, column)) || sheet.formulaAt(row, column)?.spill !== undefined,
        ),
    },
    Hidden: { get: (ref) => hidden(ref, "row") === true || hidden(ref, "column") === true },
    RowHidden: { get: (ref) => hidden(ref, "row"), set: (ref, value) => setHidden(ref, "row", flag(value)) },
    ColumnHidden: { get: (ref) => hidden(ref, "column"), set: (ref, value) => setHidden(ref, "column", flag(value)) },
    Hyperlink: {
      get: (ref) => linkAt(ref.sheet, ref.area),
      set: (ref, value) => setLink(ref.book, ref.sheet, ref.area, value),
    },
  },
  objects: {
    Worksheet: ({ book, sheet }) => worksheetObject(book, sheet),
    Format: (ref) => rangeFormatObject(ref),
    DataValidation: (ref) => dataValidationObject(ref),
    ConditionalFormats: (ref) => conditionalFormatsObject(ref),
  },
  methods: rangeMethods((ref) => rangeObject(ref)),
});

export function makeRange(ref: RangeRef): HostObject {
  return rememberRange(make(ref), ref);
}

function each<T>(ref: RangeRef, read: (sheet: Sheet, row: number, column: number) => T): T[][] {
  const { sheet, area } = ref;
  if (rowCount(area) * columnCount(area) > MOST_CELLS) throw new ApiError("RangeExceedsLimit");
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: T[] = [];
    for (let column = area.left; column <= area.right; column += 1) cells.push(read(sheet, row, column));
    rows.push(cells);
  }
  return rows;
}

function settled<T>(ref: RangeRef, read: (sheet: Sheet, row: number, column: number) => T): T[][] {
  ref.book.settle();
  return each(ref, read);
}

/** The value all cells share, or `null` where they differ. */
function common<T>(ref: RangeRef, read: (sheet: Sheet, row: number, column: number) => T): T | null {
  const all = each(ref, read).flat();
  return all.every((value) => value === all[0]) ? (all[0] ?? null) : null;
}

function formulaOrValue(sheet: Sheet, row: number, column: number): string | number | boolean {
  const formula = sheet.formulaAt(row, column);
  return formula ? `=${formula.text}` : wireValue(sheet.value(row, column));
}

function write(ref: RangeRef, value: unknown): void {
  const { book, sheet, area } = ref;
  const at = matrix(value, rowCount(area), columnCount(area));
  const same = !Array.isArray(value);
  const moved = rowsUnderFilter(book, sheet, bounded(area));
  writeArea(book, sheet, area, (row, column) => {
    const cell = sheet.foundCell(row, column);
    const from = moved === null ? row : moved.get(row);
    if (from === undefined || (cell && isCovered(cell))) return undefined;
    const input = inputOf(at(from - area.top, column - area.left), formatAt(sheet, row, column));
    return same && input && "formula" in input ? { formula: filledFormula(input.formula, area, row, column) } : input;
  });
}

function bounded(area: Area): Area {
  if (rowCount(area) * columnCount(area) > MOST_CELLS) throw new ApiError("RangeExceedsLimit");
  return area;
}

function writeFormats(ref: RangeRef, value: unknown): void {
  const { area } = ref;
  const at = matrix(value, rowCount(area), columnCount(area));
  setNumberFormat(ref.book, ref.sheet, area, Array.isArray(value) ? null : text(value), (row, column) => {
    const format = at(row - area.top, column - area.left);
    return format === null ? null : text(format, "a number format");
  });
}

function hidden(ref: RangeRef, axis: "row" | "column"): boolean | null {
  const { area, sheet } = ref;
  const isHidden = (index: number): boolean =>
    axis === "row" ? (sheet.raw.findRow(index)?.hidden ?? false) : (sheet.raw.getColumn(index).hidden ?? false);
  const [first, last] =
    axis === "row"
      ? [area.top, Math.min(area.bottom, sheet.raw.rowCount + 1)]
      : [area.left, Math.min(area.right, sheet.raw.columnCount + 1)];
  const start = isHidden(first);
  for (let index = first + 1; index <= last; index += 1) if (isHidden(index) !== start) return null;
  return start;
}

function setHidden(ref: RangeRef, axis: "row" | "column", value: boolean): void {
  const { area, sheet } = ref;
  const [first, last] = axis === "row" ? [area.top, area.bottom] : [area.left, area.right];
  for (let index = first; index <= last; index += 1)
    (axis === "row" ? sheet.raw.getRow(index) : sheet.raw.getColumn(index)).hidden = value;
}
