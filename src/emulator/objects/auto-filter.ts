import { kind, type HostObject } from "../protocol/members";
import { clearFilter } from "../table/table-filter";
import { rangeObject } from "./makers";
import { RangeRef } from "./range-ref";
import type { TableSelf } from "./selves";

const make = kind<TableSelf>({
  type: "AutoFilter",
  scalars: {
    Enabled: { get: ({ table }) => table.showFilterButton },
    IsDataFiltered: { get: ({ table }) => table.isFiltered },
    Criteria: { get: () => [] },
  },
  methods: {
    ClearCriteria: ({ book, table }) => clearFilter(book, table),
    Reapply: () => null,
    GetRangeOrNullObject: ({ book, table }) =>
      table.showFilterButton
        ? rangeObject(
            new RangeRef(book, table.sheet, { ...table.area, bottom: table.area.bottom - (table.showTotals ? 1 : 0) }),
          )
        : null,
  },
});

/** A table's filter, which a person sets; the API sees it and clears it, and is refused by name where it would set one. */
export function autoFilterObject(self: TableSelf): HostObject {
  return make(self);
}
