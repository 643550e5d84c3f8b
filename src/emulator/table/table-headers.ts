import type { Book } from "../book/book";
import { requireWritable } from "../sheet/edit";
import { shiftCells } from "../book/shift";
import type { Table } from "../sheet/sheet";
import { headerArea } from "./table";
import { putHeaders } from "./table-columns";

/** Shows or takes away the header row; the cells below move. */
export function showHeaders(book: Book, table: Table, show: boolean): void {
  if (show === table.showHeaders) return;
  requireWritable(book, table.sheet, null);
  if (show) {
    const row = { ...table.area, bottom: table.area.top };
    shiftCells(book, table.sheet, row, "row", 1, table);
    table.area = { ...table.area, bottom: table.area.bottom + 1 };
    table.showHeaders = true;
    putHeaders(book, table);
  } else {
    shiftCells(book, table.sheet, headerArea(table), "row", -1, table);
    table.area = { ...table.area, bottom: table.area.bottom - 1 };
    table.showHeaders = false;
  }
  book.calculation.touchNames();
  book.isDirty = true;
}
