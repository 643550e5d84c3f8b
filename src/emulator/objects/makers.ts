import type { HostObject } from "../protocol/members";
import type { Book } from "../book/book";
import type { Sheet, Table } from "../sheet/sheet";
import type { RangeRef } from "./range-ref";

interface Makers {
  range(ref: RangeRef): HostObject;
  worksheet(book: Book, sheet: Sheet): HostObject;
  table(book: Book, table: Table): HostObject;
}

let made: Makers | null = null;

/** Excel's objects lead to one another in circles (a range to its sheet, a sheet to its ranges), modules may not: the three that all lead to are made through here. */
export function setMakers(makers: Makers): void {
  made = makers;
}

function makers(): Makers {
  if (!made) throw new TypeError("The object model is not put together yet.");
  return made;
}

export function rangeObject(ref: RangeRef): HostObject {
  return makers().range(ref);
}

export function worksheetObject(book: Book, sheet: Sheet): HostObject {
  return makers().worksheet(book, sheet);
}

export function tableObject(book: Book, table: Table): HostObject {
  return makers().table(book, table);
}
