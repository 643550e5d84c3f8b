import { text, whole } from "../protocol/arguments";
import { ApiError } from "../errors";
import { kind, type HostObject } from "../protocol/members";
import type { Area } from "../sheet/address";
import { formatAt, inputOf, requireWritable, writeArea } from "../sheet/edit";
import { sameName } from "../book/names";
import { renameColumn } from "../table/table-columns";
import { addTableColumn, deleteTableColumn } from "../table/table-column-edit";
import type { TableColumn } from "../sheet/sheet";
import { bodyArea, headerArea, totalArea } from "../table/table";
import { wireValue } from "../formula/values";
import { rangeObject } from "./makers";
import { RangeRef } from "./range-ref";
import type { TableSelf } from "./selves";

interface ColumnSelf extends TableSelf {
  readonly column: TableColumn;
}

const make = kind<ColumnSelf>({
  type: "TableColumn",
  identity: ({ column }) => ({ Id: String(column.id) }),
  scalars: {
    Id: { get: ({ column }) => column.id },
    Index: { get: (self) => place(self) },
    Name: {
      get: ({ column }) => column.name,
      set: (self, value) => {
        requireWritable(self.book, self.table.sheet, null);
        const name = text(value, "a column name");
        if (name === "" || self.table.columns.some((other) => other !== self.column && sameName(other.name, name)))
          throw new ApiError("InvalidArgument", `"${name}" cannot be the name of a column.`);
        renameColumn(self.book, self.table, place(self), name);
      },
    },
    Values: {
      get: (self) => {
        self.book.settle();
        const area = across(self, self.table.area);
        return Array.from({ length: area.bottom - area.top + 1 }, (_, index) => [
          wireValue(self.table.sheet.value(area.top + index, area.left)),
        ]);
      },
      set: (self, value) => {
        const area = across(self, self.table.area);
        const rows = value as readonly (readonly unknown[])[];
        if (!Array.isArray(value) || rows.length !== area.bottom - area.top + 1) throw new ApiError("InvalidArgument");
        writeArea(self.book, self.table.sheet, area, (row) =>
          inputOf(rows[row - area.top]?.[0], formatAt(self.table.sheet, row, area.left)),
        );
      },
    },
  },
  methods: {
    GetRange: (self) => range(self, self.table.area),
    GetDataBodyRange: (self) => range(self, bodyArea(self.table)),
    GetHeaderRowRange: (self) => range(self, headerArea(self.table)),
    GetTotalRowRange: (self) => {
      if (!self.table.showTotals) throw new ApiError("ItemNotFound", "The table shows no total row.");
      return range(self, totalArea(self.table));
    },
    Delete: (self) => deleteTableColumn(self.book, self.table, place(self)),
  },
});

const columns = kind<TableSelf>({
  type: "TableColumnCollection",
  scalars: { Count: { get: ({ table }) => table.columns.length } },
  items: (self) => self.table.columns.map((column) => make({ ...self, column })),
  item: (self, key) => make({ ...self, column: required(find(self, key)) }),
  methods: {
    GetCount: ({ table }) => table.columns.length,
    GetItemAt: (self, [index]) => make({ ...self, column: required(self.table.columns[whole(index)]) }),
    GetItemOrNullObject: (self, [key]) => {
      const column = find(self, key);
      return column ? make({ ...self, column }) : null;
    },
    Add: (self, [index, values, name]) =>
      make({ ...self, column: addTableColumn(self.book, self.table, index, values, name) }),
  },
});

function find({ table }: TableSelf, key: unknown): TableColumn | undefined {
  return (
    table.columns.find(({ id }) => String(id) === String(key)) ??
    table.columns.find(({ name }) => typeof key === "string" && sameName(name, key))
  );
}

function required(column: TableColumn | undefined): TableColumn {
  if (!column) throw new ApiError("ItemNotFound");
  return column;
}

function place({ table, column }: ColumnSelf): number {
  const index = table.columns.indexOf(column);
  if (index < 0) throw new ApiError("ItemNotFound", "The column was deleted.");
  return index;
}

function across(self: ColumnSelf, area: Area): Area {
  const left = self.table.area.left + place(self);
  return { ...area, left, right: left };
}

function range(self: ColumnSelf, area: Area): HostObject {
  return rangeObject(new RangeRef(self.book, self.table.sheet, across(self, area)));
}

export function tableColumnsObject(self: TableSelf): HostObject {
  return columns({ book: self.book, table: self.table });
}
