import type { Worksheet } from "@cj-tech-master/excelts";

import { choice, flag, optionalText, text, whole } from "../protocol/arguments";
import { ApiError } from "../errors";
import { kind, type HostObject } from "../protocol/members";
import { LAST_COLUMN, LAST_ROW } from "../sheet/address";
import type { Book } from "../book/book";
import { colorOf, colorText } from "../sheet/colors";
import { requireWritable } from "../sheet/edit";
import { pointsOfWidth, widthOfPoints } from "../sheet/sizes";
import type { Sheet } from "../sheet/sheet";
import {
  activateSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  setVisibility,
  VISIBILITIES,
  visibilityOf,
} from "../sheet/sheet-edit";
import { chartsObject } from "./charts";
import { events } from "./event-members";
import { freezePanesObject } from "./freeze-panes";
import { namesObject } from "./names";
import { pageLayoutObject } from "./page-layout";
import { protectionObject } from "./protection";
import { rangeObject, worksheetObject } from "./makers";
import { RangeRef } from "./range-ref";
import type { SheetRef } from "./selves";
import { tablesObject } from "./tables";

const ALL_CELLS = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };

type View = Worksheet["views"][number];

function viewFlag(name: "showGridLines" | "showRowColHeaders"): {
  get: (self: SheetRef) => boolean;
  set: (self: SheetRef, value: unknown) => void;
} {
  return {
    get: ({ sheet }) => sheet.raw.views[0]?.[name] !== false,
    set: ({ book, sheet }, value) => {
      requireWritable(book, sheet, null);
      sheet.raw.views = [{ state: "normal", ...sheet.raw.views[0], [name]: flag(value) } as View];
      book.changes.add({ kind: "other" });
    },
  };
}

const make = kind<SheetRef>({
  type: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet.id }),
  scalars: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: {
      get: ({ sheet }) => sheet.name,
      set: ({ book, sheet }, value) => renameSheet(book, sheet, text(value, "a sheet name")),
    },
    Position: {
      get: ({ book, sheet }) => book.sheets.indexOf(sheet),
      set: ({ book, sheet }, value) => moveSheet(book, sheet, whole(value)),
    },
    Visibility: {
      get: ({ sheet }) => visibilityOf(sheet),
      set: ({ book, sheet }, value) => setVisibility(book, sheet, choice(value, VISIBILITIES)),
    },
    TabColor: {
      get: ({ sheet }) => colorText((sheet.raw.properties as { tabColor?: object } | undefined)?.tabColor) ?? "",
      set: ({ book, sheet }, value) => {
        requireWritable(book, sheet, null);
        const color = text(value, "a colour");
        if (color === "") delete sheet.raw.properties.tabColor;
        else sheet.raw.properties.tabColor = colorOf(color);
      },
    },
    ShowGridlines: viewFlag("showGridLines"),
    ShowHeadings: viewFlag("showRowColHeaders"),
    // The client sets these two under other names than it reads them by.
    Gridlines: { set: viewFlag("showGridLines").set },
    Headings: { set: viewFlag("showRowColHeaders").set },
    StandardWidth: {
      get: ({ sheet }) => sheet.raw.properties.defaultColWidth ?? 8.43,
      set: ({ sheet }, value) => {
        sheet.raw.properties.defaultColWidth = widthOfPoints(pointsOfWidth(Number(value)));
      },
    },
    StandardHeight: { get: ({ sheet }) => sheet.raw.properties.defaultRowHeight ?? 15 },
    EnableCalculation: { get: () => true },
  },
  objects: {
    Tables: ({ book, sheet }) => tablesObject(book, sheet),
    Names: ({ book, sheet }) => namesObject(book, sheet),
    Charts: ({ book, sheet }) => chartsObject(book, sheet),
    Protection: (self) => protectionObject(self),
    FreezePanes: (self) => freezePanesObject(self),
    PageLayout: (self) => pageLayoutObject(self),
  },
  methods: {
    GetRange: ({ book, sheet }, [address]) => {
      const given = optionalText(address);
      if (given === undefined || given === "") return rangeObject(new RangeRef(book, sheet, ALL_CELLS));
      const found = book.resolve(given, sheet);
      if (!found || (found.sheet !== sheet && given.includes("!")))
        throw new ApiError("InvalidArgument", `"${given}" is not an address on "${sheet.name}".`);
      return rangeObject(new RangeRef(book, found.sheet, found.area));
    },
    GetCell: ({ book, sheet }, [row, column]) => at(book, sheet, whole(row), whole(column), 1, 1),
    GetRangeByIndexes: ({ book, sheet }, [row, column, rows, columns]) =>
      at(book, sheet, whole(row), whole(column), whole(rows), whole(columns)),
    GetUsedRange: ({ book, sheet }, [valuesOnly]) => {
      book.settle();
      return rangeObject(
        new RangeRef(book, sheet, sheet.usedArea(valuesOnly === true) ?? { top: 1, left: 1, bottom: 1, right: 1 }),
      );
    },
    GetUsedRangeOrNullObject: ({ book, sheet }, [valuesOnly]) => {
      book.settle();
      const used = sheet.usedArea(valuesOnly === true);
      return used ? rangeObject(new RangeRef(book, sheet, used)) : null;
    },
    GetNextOrNullObject: ({ book, sheet }, [visibleOnly]) => neighbour(book, sheet, 1, visibleOnly === true),
    GetPreviousOrNullObject: ({ book, sheet }, [visibleOnly]) => neighbour(book, sheet, -1, visibleOnly === true),
    _GetSheetById: ({ book }, [id]) => {
      const sheet = book.sheets.find((each) => each.id === id);
      if (!sheet) throw new ApiError("ItemNotFound");
      return worksheetObject(book, sheet);
    },
    Activate: ({ book, sheet }) => activateSheet(book, sheet),
    Delete: ({ book, sheet }) => deleteSheet(book, sheet),
    Calculate: ({ book, sheet }, [markAllDirty]) => {
      if (markAllDirty === true)
        for (const formula of sheet.formulas.values())
          book.calculation.touch(sheet, {
            top: formula.row,
            bottom: formula.row,
            left: formula.column,
            right: formula.column,
          });
      book.calculate();
    },
    ...events(
      "Activated",
      "Calculated",
      "DataChanged",
      "Deactivated",
      "FormatChanged",
      "SelectionChanged",
      "ProtectionChanged",
    ),
  },
});

export function makeWorksheet(book: Book, sheet: Sheet): HostObject {
  if (!book.sheets.includes(sheet)) throw new ApiError("ItemNotFound", "The sheet was deleted.");
  return make({ book, sheet });
}

function at(book: Book, sheet: Sheet, row: number, column: number, rows: number, columns: number): HostObject {
  return rangeObject(
    new RangeRef(book, sheet, { top: row + 1, left: column + 1, bottom: row + rows, right: column + columns }),
  );
}

function neighbour(book: Book, sheet: Sheet, step: 1 | -1, visibleOnly: boolean): HostObject | null {
  for (let place = book.sheets.indexOf(sheet) + step; ; place += step) {
    const found = book.sheets[place];
    if (!found) return null;
    if (!visibleOnly || visibilityOf(found) === "Visible") return worksheetObject(book, found);
  }
}
