import { kind, type HostObject } from "../protocol/members";
import { rangeObject } from "./makers";
import { RangeRef } from "./range-ref";
import type { TableSelf } from "./selves";

const make = kind<TableSelf>({
  type: "AutoFilter",
  scalars: {
    Enabled: { get: ({ table }) => table.showFilterButton },
    IsDataFiltered: { get: () => false },
    Criteria: { get: () => [] },
  },
  methods: {
    ClearCriteria: () => null,
    Reapply: () => null,
    GetRangeOrNullObject: ({ book, table }) =>
      table.showFilterButton
        ? rangeObject(
            new RangeRef(book, table.sheet, { ...table.area, bottom: table.area.bottom - (table.showTotals ? 1 : 0) }),
          )
        : null,
  },
});

/** A table's filter. The host knows whether there is one; it filters nothing, and refuses to by name. */
export function autoFilterObject(self: TableSelf): HostObject {
  return make(self);
}
