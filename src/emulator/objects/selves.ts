import type { Book } from "../book/book";
import type { Sheet, Table } from "../sheet/sheet";

/** What an object of the model that belongs to a sheet stands for. */
export interface SheetRef {
  readonly book: Book;
  readonly sheet: Sheet;
}

/** What an object of the model that belongs to a table stands for. */
export interface TableSelf {
  readonly book: Book;
  readonly table: Table;
}
