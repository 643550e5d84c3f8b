import { matrix, whole } from "../protocol/arguments";
import { ApiError } from "../errors";
import { kind, type HostObject } from "../protocol/members";
import { rowCount, type Area } from "../sheet/address";
import { formatAt, inputOf, writeArea } from "../sheet/edit";
import { addTableRows, deleteTableRows } from "../table/table-edit";
import { bodyArea } from "../table/table";
import { wireValue } from "../formula/values";
import { rangeObject } from "./makers";
import { RangeRef } from "./range-ref";
import type { TableSelf } from "./selves";

interface RowSelf extends TableSelf {
  readonly index: number;
}

const make = kind<RowSelf>({
  type: "TableRow",
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (self) => {
        self.book.settle();
        const { top, left, right } = rowArea(self);
        return [
          Array.from({ length: right - left + 1 }, (_, offset) =>
            wireValue(self.table.sheet.value(top, left + offset)),
          ),
        ];
      },
      set: (self, value) => {
        const area = rowArea(self);
        const at = matrix(value, 1, area.right - area.left + 1);
        writeArea(self.book, self.table.sheet, area, (row, column) =>
          inputOf(at(0, column - area.left), formatAt(self.table.sheet, row, column)),
        );
      },
    },
  },
  methods: {
    GetRange: (self) => rangeObject(new RangeRef(self.book, self.table.sheet, rowArea(self))),
    Delete: ({ book, table, index }) => deleteTableRows(book, table, index, 1),
  },
});

const rows = kind<TableSelf>({
  type: "TableRowCollection",
  scalars: { Count: { get: ({ table }) => rowCount(bodyArea(table)) } },
  items: (self) => Array.from({ length: rowCount(bodyArea(self.table)) }, (_, index) => make({ ...self, index })),
  methods: {
    GetCount: ({ table }) => rowCount(bodyArea(table)),
    GetItemAt: (self, [index]) => {
      const at = whole(index);
      if (at < 0 || at >= rowCount(bodyArea(self.table))) throw new ApiError("ItemNotFound");
      return make({ ...self, index: at });
    },
    Add: (self, [index, values]) => {
      const at = index === null || index === undefined || index === -1 ? null : whole(index);
      const given = values === null || values === undefined ? [self.table.columns.map(() => null)] : values;
      if (!Array.isArray(given)) throw new ApiError("InvalidArgument", "Expected rows of values.");
      const list = (given as readonly unknown[]).map((row) =>
        Array.isArray(row) ? row : given,
      ) as readonly (readonly unknown[])[];
      const wanted = Array.isArray((given as readonly unknown[])[0]) ? list : [given as readonly unknown[]];
      const body = bodyArea(self.table);
      const inputs = wanted.map((row) =>
        row.map((value, column) =>
          inputOf(value, formatAt(self.table.sheet, body.bottom, self.table.area.left + column)),
        ),
      );
      return make({ ...self, index: addTableRows(self.book, self.table, at, inputs) });
    },
    DeleteRowsAt: ({ book, table }, [index, count]) =>
      deleteTableRows(book, table, whole(index), count === null || count === undefined ? 1 : whole(count)),
  },
});

function rowArea({ table, index }: RowSelf): Area {
  const body = bodyArea(table);
  if (index >= rowCount(body)) throw new ApiError("ItemNotFound", "The row was deleted.");
  return { ...body, top: body.top + index, bottom: body.top + index };
}

export function tableRowsObject(self: TableSelf): HostObject {
  return rows({ book: self.book, table: self.table });
}
