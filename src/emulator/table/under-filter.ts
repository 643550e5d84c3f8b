import { ApiError } from "../errors";
import { areaName, overlaps, type Area } from "../sheet/address";
import type { Book } from "../book/book";
import type { Sheet, Table } from "../sheet/sheet";
import { bodyArea } from "./table";

/** The filtered table whose body an area touches in rows that are not seen. */
function filteredTable(sheet: Sheet, area: Area): Table | undefined {
  return sheet.tables.find((table) => {
    const body = bodyArea(table);
    if (!table.isFiltered || !overlaps(body, area)) return false;
    const [top, bottom] = [Math.max(body.top, area.top), Math.min(body.bottom, area.bottom)];
    return Array.from({ length: bottom - top + 1 }, (_, index) => top + index).some((row) => isHidden(sheet, row));
  });
}

function isHidden(sheet: Sheet, row: number): boolean {
  return sheet.raw.findRow(row)?.hidden ?? false;
}

/**
 * Which row of what is written goes to which row of the sheet, where a filter hides some: Excel refuses, or puts the first rows into those that
 * are seen and loses the rest. `null` where nothing is in the way.
 */
export function rowsUnderFilter(book: Book, sheet: Sheet, area: Area): ReadonlyMap<number, number> | null {
  if (area.top === area.bottom) return null;
  const table = filteredTable(sheet, area);
  if (!table) return null;
  requireMisplacing(book, table, area);
  const seen = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index).filter(
    (row) => !isHidden(sheet, row),
  );
  return new Map(seen.map((row, index) => [row, area.top + index]));
}

/** Whether rows taken out under a filter stay where they are. */
export function keepsRowsUnderFilter(book: Book, sheet: Sheet, area: Area): boolean {
  const table = filteredTable(sheet, area);
  if (table) requireMisplacing(book, table, area);
  return table !== undefined;
}

function requireMisplacing(book: Book, table: Table, area: Area): void {
  if (book.options.edition.underFilter === "refused")
    throw new ApiError("FilteredRangeConflict", `${areaName(area)} lies under the filter of ${table.name}.`);
}
