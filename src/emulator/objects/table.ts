import { flag, optionalText, text } from "../protocol/arguments";
import { ApiError } from "../errors";
import { kind, type HostObject } from "../protocol/members";
import type { Book } from "../book/book";
import { requireWritable } from "../sheet/edit";
import { convertToRange, deleteTable, renameTable, resizeTable, showTotals, STANDARD_STYLE } from "../table/table-edit";
import { showHeaders } from "../table/table-headers";
import type { Table } from "../sheet/sheet";
import { clearFilter } from "../table/table-filter";
import { bodyArea, headerArea, totalArea } from "../table/table";
import { autoFilterObject } from "./auto-filter";
import { events } from "./event-members";
import { rangeObject, worksheetObject } from "./makers";
import { rangeArgument, RangeRef } from "./range-ref";
import { tableColumnsObject } from "./table-columns";
import { tableRowsObject } from "./table-rows";
import type { TableSelf } from "./selves";

type Option =
  "showBandedRows" | "showBandedColumns" | "highlightFirstColumn" | "highlightLastColumn" | "showFilterButton";

const option = (
  name: Option,
): { get: (self: TableSelf) => boolean; set: (self: TableSelf, value: unknown) => void } => ({
  get: ({ table }) => table[name],
  set: ({ book, table }, value) => {
    requireWritable(book, table.sheet, null);
    table[name] = flag(value);
    book.changes.add({ kind: "format", sheet: table.sheet, area: table.area });
  },
});

const make = kind<TableSelf>({
  type: "Table",
  identity: ({ table }) => ({ Id: table.id }),
  scalars: {
    Id: { get: ({ table }) => table.id },
    LegacyId: { get: ({ table }) => table.id },
    Name: {
      get: ({ table }) => table.name,
      set: ({ book, table }, value) => renameTable(book, table, text(value, "a table name")),
    },
    ShowHeaders: {
      get: ({ table }) => table.showHeaders,
      set: ({ book, table }, value) => showHeaders(book, table, flag(value)),
    },
    ShowTotals: {
      get: ({ table }) => table.showTotals,
      set: ({ book, table }, value) => showTotals(book, table, flag(value)),
    },
    Style: {
      get: ({ table }) => table.style,
      set: ({ book, table }, value) => {
        requireWritable(book, table.sheet, null);
        const style = optionalText(value) ?? STANDARD_STYLE;
        if (
          style !== "" &&
          !/^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/u.test(style)
        )
          throw new ApiError("InvalidArgument", `"${style}" is not a table style.`);
        table.style = style;
        book.changes.add({ kind: "format", sheet: table.sheet, area: table.area });
      },
    },
    ShowBandedRows: option("showBandedRows"),
    ShowBandedColumns: option("showBandedColumns"),
    HighlightFirstColumn: option("highlightFirstColumn"),
    HighlightLastColumn: option("highlightLastColumn"),
    ShowFilterButton: option("showFilterButton"),
  },
  objects: {
    Worksheet: ({ book, table }) => worksheetObject(book, table.sheet),
    Columns: (self) => tableColumnsObject(self),
    Rows: (self) => tableRowsObject(self),
    AutoFilter: (self) => autoFilterObject(self),
  },
  methods: {
    GetRange: ({ book, table }) => rangeObject(new RangeRef(book, table.sheet, table.area)),
    GetDataBodyRange: ({ book, table }) => rangeObject(new RangeRef(book, table.sheet, bodyArea(table))),
    GetHeaderRowRange: ({ book, table }) => {
      if (!table.showHeaders) throw new ApiError("ItemNotFound", "The table shows no headers.");
      return rangeObject(new RangeRef(book, table.sheet, headerArea(table)));
    },
    GetTotalRowRange: ({ book, table }) => {
      if (!table.showTotals) throw new ApiError("ItemNotFound", "The table shows no total row.");
      return rangeObject(new RangeRef(book, table.sheet, totalArea(table)));
    },
    Resize: ({ book, table }, [range]) => {
      const wanted = rangeArgument(book, table.sheet, range);
      if (wanted.sheet !== table.sheet) throw new ApiError("InvalidArgument", "The range is on another sheet.");
      resizeTable(book, table, wanted.area);
    },
    ConvertToRange: ({ book, table }) => rangeObject(new RangeRef(book, table.sheet, convertToRange(book, table))),
    Delete: ({ book, table }) => deleteTable(book, table),
    ClearFilters: ({ book, table }) => clearFilter(book, table),
    ReapplyFilters: () => null,
    ...events("DataChanged", "SelectionChanged"),
  },
});

export function makeTable(book: Book, table: Table): HostObject {
  if (!book.tables.includes(table)) throw new ApiError("ItemNotFound", "The table was deleted.");
  return make({ book, table });
}
