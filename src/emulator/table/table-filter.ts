import type { Book } from "../book/book";
import { displayText } from "../sheet/display-text";
import type { Table } from "../sheet/sheet";
import { bodyArea } from "./table";

/** Shows the rows of a table whose text in a column is among those given, and hides the others. */
export function applyFilter(book: Book, table: Table, column: number, shown: readonly string[]): void {
  book.settle();
  const body = bodyArea(table);
  table.isFiltered = true;
  for (let row = body.top; row <= body.bottom; row += 1) {
    const text = displayText(table.sheet, row, body.left + column);
    table.sheet.raw.getRow(row).hidden = !shown.includes(text);
  }
  book.changes.add({ kind: "other" });
}

/** Shows all rows again, unless the edition only says that it does. */
export function clearFilter(book: Book, table: Table): void {
  if (!table.isFiltered || !book.options.edition.clearsFilters) return;
  const body = bodyArea(table);
  table.isFiltered = false;
  for (let row = body.top; row <= body.bottom; row += 1) {
    const found = table.sheet.raw.findRow(row);
    if (found) found.hidden = false;
  }
  book.changes.add({ kind: "other" });
}
