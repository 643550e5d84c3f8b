import { whole } from "../protocol/arguments";
import { kind, type HostObject } from "../protocol/members";
import { requireWritable } from "../sheet/edit";
import { frozenOf, freeze } from "../sheet/freeze";
import { rangeObject } from "./makers";
import { rangeArgument, RangeRef } from "./range-ref";
import type { SheetRef } from "./selves";

const make = kind<SheetRef>({
  type: "WorksheetFreezePanes",
  methods: {
    FreezeRows: ({ book, sheet }, [count]) => {
      requireWritable(book, sheet, null);
      freeze(sheet, count === null || count === undefined ? 1 : whole(count), 0);
    },
    FreezeColumns: ({ book, sheet }, [count]) => {
      requireWritable(book, sheet, null);
      freeze(sheet, 0, count === null || count === undefined ? 1 : whole(count));
    },
    FreezeAt: ({ book, sheet }, [range]) => {
      requireWritable(book, sheet, null);
      const { area } = rangeArgument(book, sheet, range);
      const wholeRows = area.left === 1 && area.right === 16_384;
      const wholeColumns = area.top === 1 && area.bottom === 1_048_576;
      freeze(sheet, wholeColumns ? 0 : area.bottom, wholeRows ? 0 : area.right);
    },
    Unfreeze: ({ book, sheet }) => {
      requireWritable(book, sheet, null);
      freeze(sheet, 0, 0);
    },
    GetLocationOrNullObject: ({ book, sheet }) => {
      const { rows, columns } = frozenOf(sheet);
      if (rows === 0 && columns === 0) return null;
      return rangeObject(
        new RangeRef(book, sheet, {
          top: 1,
          left: 1,
          bottom: rows === 0 ? 1_048_576 : rows,
          right: columns === 0 ? 16_384 : columns,
        }),
      );
    },
  },
});

export function freezePanesObject(self: SheetRef): HostObject {
  return make(self);
}
