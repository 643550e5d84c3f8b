import { optionalText } from "../protocol/arguments";
import { ApiError } from "../errors";
import type { Book } from "../book/book";
import { formatAt, inputOf, requireWritable, writeArea } from "../sheet/edit";
import { shiftCells } from "../book/shift";
import type { Table, TableColumn } from "../sheet/sheet";
import { bodyArea } from "./table";
import { putHeaders, uniqueHeader } from "./table-columns";

/** Puts a column into a table: at the end, or at a place counted from 0. Values may begin with the header, or be one value for all rows. */
export function addTableColumn(book: Book, table: Table, index: unknown, values: unknown, name: unknown): TableColumn {
  requireWritable(book, table.sheet, null);
  const at = index === null || index === undefined || index === -1 ? table.columns.length : index;
  if (typeof at !== "number" || at < 0 || at > table.columns.length)
    throw new ApiError("InvalidArgument", "The column does not lie in the table.");
  const height = table.area.bottom - table.area.top + 1;
  const rows = Array.isArray(values)
    ? (values as readonly unknown[]).map((row) => (Array.isArray(row) ? (row[0] as unknown) : row))
    : null;
  if (rows && rows.length !== height)
    throw new ApiError("InvalidArgument", `The column holds ${height} cells with its header.`);
  const left = table.area.left + at;
  shiftCells(
    book,
    table.sheet,
    { top: table.area.top, bottom: table.area.bottom, left, right: left },
    "column",
    1,
    table,
  );
  const given =
    optionalText(name) ??
    (rows && table.showHeaders && rows[0] !== null && rows[0] !== "" ? String(rows[0]) : undefined);
  const others = table.columns.map((each) => each.name);
  const column = {
    id: Math.max(0, ...table.columns.map(({ id }) => id)) + 1,
    name: uniqueHeader(given ?? `Column${at + 1}`, others),
    extra: {},
  };
  table.columns.splice(at, 0, column);
  table.area = { ...table.area, right: table.area.right + 1 };
  putHeaders(book, table);
  book.calculation.touchNames();
  const body = { ...bodyArea(table), left, right: left };
  const offset = table.showHeaders ? 1 : 0;
  if (values !== null && values !== undefined)
    writeArea(book, table.sheet, body, (row) =>
      inputOf(rows ? rows[row - body.top + offset] : values, formatAt(table.sheet, row, left)),
    );
  return column;
}

export function deleteTableColumn(book: Book, table: Table, index: number): void {
  requireWritable(book, table.sheet, null);
  if (table.columns.length === 1) throw new ApiError("InvalidOperation", "A table keeps at least one column.");
  const left = table.area.left + index;
  shiftCells(
    book,
    table.sheet,
    { top: table.area.top, bottom: table.area.bottom, left, right: left },
    "column",
    -1,
    table,
  );
  table.columns.splice(index, 1);
  table.area = { ...table.area, right: table.area.right - 1 };
  book.calculation.touchNames();
  book.isDirty = true;
}
