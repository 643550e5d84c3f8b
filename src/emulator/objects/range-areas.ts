import { whole } from "../protocol/arguments";
import { ApiError } from "../errors";
import { kind, type HostObject } from "../protocol/members";
import { areaName, columnCount, quotedSheet, rowCount, type Area } from "../sheet/address";
import type { Book } from "../book/book";
import type { Sheet } from "../sheet/sheet";
import { RangeRef } from "./range-ref";

interface Areas {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
  readonly make: (ref: RangeRef) => HostObject;
}

const collection = kind<Areas>({
  type: "RangeCollection",
  items: ({ book, sheet, areas, make }) => areas.map((area) => make(new RangeRef(book, sheet, area))),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ book, sheet, areas, make }, [index]) => {
      const area = areas[whole(index)];
      if (!area) throw new ApiError("ItemNotFound");
      return make(new RangeRef(book, sheet, area));
    },
  },
});

const make = kind<Areas>({
  type: "RangeAreas",
  held: true,
  scalars: {
    Address: {
      get: ({ sheet, areas }) => areas.map((area) => `${quotedSheet(sheet.name)}!${areaName(area)}`).join(","),
    },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0) },
  },
  objects: { Areas: (self) => collection(self) },
});

/** Several areas of one sheet, as Office.js's RangeAreas: to be read only. */
export function rangeAreasObject(
  book: Book,
  sheet: Sheet,
  areas: readonly Area[],
  makeRange: (ref: RangeRef) => HostObject,
): HostObject {
  return make({ book, sheet, areas, make: makeRange });
}
