import { flag, whole } from "../protocol/arguments";
import { ApiError } from "../errors";
import { kind, type HostObject } from "../protocol/members";
import type { Book } from "../book/book";
import { sameName } from "../book/names";
import type { Sheet } from "../sheet/sheet";
import { addTable } from "../table/table-edit";
import type { Table } from "../sheet/sheet";
import { rangeArgument } from "./range-ref";
import { tableObject } from "./makers";
import { events } from "./event-members";

interface Tables {
  readonly book: Book;
  /** `null` for all tables of the workbook. */
  readonly sheet: Sheet | null;
}

const tables = kind<Tables>({
  type: "TableCollection",
  scalars: {
    Count: { get: (self) => listed(self).length },
    _EventTargetId: { get: ({ sheet }) => sheet?.id ?? "workbook" },
  },
  items: (self) => listed(self).map((table) => tableObject(self.book, table)),
  item: (self, key) => tableObject(self.book, required(find(self, key))),
  methods: {
    Add: ({ book, sheet }, [address, hasHeaders]) => {
      const range = rangeArgument(book, sheet ?? book.activeSheet, address);
      if (sheet && range.sheet !== sheet) throw new ApiError("InvalidArgument", "The range is on another sheet.");
      return tableObject(book, addTable(book, range.sheet, range.area, flag(hasHeaders)));
    },
    GetCount: (self) => listed(self).length,
    GetItemAt: (self, [index]) => tableObject(self.book, required(listed(self)[whole(index)])),
    GetItemOrNullObject: (self, [key]) => {
      const table = find(self, key);
      return table ? tableObject(self.book, table) : null;
    },
    ...events("Added", "DataChanged", "Deleted"),
  },
});

function listed({ book, sheet }: Tables): Table[] {
  return sheet ? sheet.tables : book.tables;
}

function find(self: Tables, key: unknown): Table | undefined {
  const all = listed(self);
  return (
    all.find(({ id }) => id === String(key)) ?? all.find(({ name }) => typeof key === "string" && sameName(name, key))
  );
}

function required(table: Table | undefined): Table {
  if (!table) throw new ApiError("ItemNotFound");
  return table;
}

export function tablesObject(book: Book, sheet: Sheet | null): HostObject {
  return tables({ book, sheet });
}
