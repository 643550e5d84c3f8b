import { optionalText, text } from "../protocol/arguments";
import { ApiError } from "../errors";
import { kind, type HostObject } from "../protocol/members";
import type { Book } from "../book/book";
import { addSheet, visibilityOf } from "../sheet/sheet-edit";
import type { Sheet } from "../sheet/sheet";
import { events } from "./event-members";
import { worksheetObject } from "./makers";

const worksheets = kind<Book>({
  type: "WorksheetCollection",
  items: (book) => book.sheets.map((sheet) => worksheetObject(book, sheet)),
  item: (book, key) => worksheetObject(book, required(find(book, key))),
  methods: {
    Add: (book, [name]) => worksheetObject(book, addSheet(book, optionalText(name))),
    GetActiveWorksheet: (book) => worksheetObject(book, book.activeSheet),
    GetCount: (book, [visibleOnly]) => listed(book, visibleOnly).length,
    GetFirst: (book, [visibleOnly]) => worksheetObject(book, required(listed(book, visibleOnly)[0])),
    GetLast: (book, [visibleOnly]) => worksheetObject(book, required(listed(book, visibleOnly).at(-1))),
    GetItemOrNullObject: (book, [key]) => {
      const sheet = find(book, key);
      return sheet ? worksheetObject(book, sheet) : null;
    },
    ...events(
      "Activated",
      "Added",
      "Calculated",
      "DataChanged",
      "Deactivated",
      "Deleted",
      "FormatChanged",
      "SelectionChanged",
      "ProtectionChanged",
    ),
  },
});

function find(book: Book, key: unknown): Sheet | undefined {
  const wanted = text(key, "a sheet's name or id");
  return book.sheets.find(({ id }) => id === wanted) ?? book.sheet(wanted);
}

function required(sheet: Sheet | undefined): Sheet {
  if (!sheet) throw new ApiError("ItemNotFound");
  return sheet;
}

function listed(book: Book, visibleOnly: unknown): Sheet[] {
  return visibleOnly === true ? book.sheets.filter((sheet) => visibilityOf(sheet) === "Visible") : book.sheets;
}

export function worksheetsObject(book: Book): HostObject {
  return worksheets(book);
}
