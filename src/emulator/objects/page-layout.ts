import { amount, choice, flag, property, text } from "../protocol/arguments";
import { ApiError } from "../errors";
import { kind, type HostObject } from "../protocol/members";
import { areaName } from "../sheet/address";
import { requireWritable } from "../sheet/edit";
import { headersFootersObject } from "./headers-footers";
import { rangeObject } from "./makers";
import { rangeArgument, RangeRef } from "./range-ref";
import type { SheetRef } from "./selves";

/** Paper sizes by their numbers in files. */
const PAPERS: Readonly<Record<string, number>> = {
  Letter: 1,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
};
const MARGINS = {
  LeftMargin: "left",
  RightMargin: "right",
  TopMargin: "top",
  BottomMargin: "bottom",
  HeaderMargin: "header",
  FooterMargin: "footer",
} as const;
/** Points in an inch: files keep inches. */
const INCH = 72;

type Setup = SheetRef["sheet"]["raw"]["pageSetup"];
type Switch =
  "blackAndWhite" | "draft" | "horizontalCentered" | "verticalCentered" | "showRowColHeaders" | "showGridLines";

const setupOf = ({ sheet }: SheetRef): Setup => sheet.raw.pageSetup;
const change = (self: SheetRef, set: (setup: Setup) => void): void => {
  requireWritable(self.book, self.sheet, null);
  set(setupOf(self));
  self.book.isDirty = true;
};
const toggle = (name: Switch): { get: (self: SheetRef) => boolean; set: (self: SheetRef, value: unknown) => void } => ({
  get: (self) => setupOf(self)[name],
  set: (self, value) => change(self, (setup) => void (setup[name] = flag(value))),
});
const margin = (
  name: (typeof MARGINS)[keyof typeof MARGINS],
): { get: (self: SheetRef) => number; set: (self: SheetRef, value: unknown) => void } => ({
  get: (self) =>
    ((setupOf(self).margins as Partial<Setup["margins"]> | undefined)?.[name] ?? standardMargins()[name]) * INCH,
  set: (self, value) =>
    change(
      self,
      (setup) => void (setup.margins = { ...standardMargins(), ...setup.margins, [name]: amount(value) / INCH }),
    ),
});
const standardMargins = (): Setup["margins"] => ({
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
});

const make = kind<SheetRef>({
  type: "PageLayout",
  scalars: {
    Orientation: {
      get: (self) => (setupOf(self).orientation === "landscape" ? "Landscape" : "Portrait"),
      set: (self, value) =>
        change(self, (setup) => void (setup.orientation = choice(value, ["Portrait", "Landscape"]).toLowerCase())),
    },
    PaperSize: {
      get: (self) => Object.entries(PAPERS).find(([, number]) => number === setupOf(self).paperSize)?.[0] ?? "Letter",
      set: (self, value) => {
        const paper = PAPERS[text(value)];
        if (paper === undefined)
          throw new ApiError("InvalidArgument", `"${String(value)}" is not a paper size it knows.`);
        change(self, (setup) => void (setup.paperSize = paper));
      },
    },
    Zoom: {
      get: (self) => zoomOf(setupOf(self)),
      set: (self, value) => change(self, (setup) => setZoom(setup, value)),
    },
    CenterHorizontally: toggle("horizontalCentered"),
    CenterVertically: toggle("verticalCentered"),
    BlackAndWhite: toggle("blackAndWhite"),
    DraftMode: toggle("draft"),
    PrintHeadings: toggle("showRowColHeaders"),
    PrintGridlines: toggle("showGridLines"),
    PrintOrder: {
      get: (self) => (setupOf(self).pageOrder === "overThenDown" ? "OverThenDown" : "DownThenOver"),
      set: (self, value) =>
        change(
          self,
          (setup) =>
            void (setup.pageOrder =
              choice(value, ["DownThenOver", "OverThenDown"]) === "OverThenDown" ? "overThenDown" : "downThenOver"),
        ),
    },
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  objects: { HeadersFooters: (self) => headersFootersObject(self) },
  methods: {
    SetPrintArea: (self, [range]) => {
      const { area } = rangeArgument(self.book, self.sheet, range);
      change(self, (setup) => void (setup.printArea = areaName(area)));
    },
    SetPrintTitleRows: (self, [range]) => {
      const { area } = rangeArgument(self.book, self.sheet, range);
      change(self, (setup) => void (setup.printTitlesRow = `${area.top}:${area.bottom}`));
    },
    SetPrintTitleColumns: (self, [range]) => {
      const { area } = rangeArgument(self.book, self.sheet, range);
      change(self, (setup) => void (setup.printTitlesColumn = areaName({ ...area, top: 1, bottom: 1_048_576 })));
    },
    SetPrintMargins: (self, [unit, options]) => {
      const inches = { Points: 1 / INCH, Inches: 1, Centimeters: 1 / 2.54 }[
        choice(unit, ["Points", "Inches", "Centimeters"])
      ];
      change(self, (setup) => {
        const given = Object.values(MARGINS).flatMap((name) => {
          const value = property(options, name);
          return value === undefined || value === null ? [] : [[name, amount(value) * inches] as const];
        });
        setup.margins = { ...standardMargins(), ...setup.margins, ...Object.fromEntries(given) };
      });
    },
    GetPrintAreaOrNullObject: ({ book, sheet }) => {
      const found =
        sheet.raw.pageSetup.printArea === undefined
          ? null
          : book.resolve(sheet.raw.pageSetup.printArea.split("&&")[0] ?? "", sheet);
      return found ? rangeObject(new RangeRef(book, sheet, found.area)) : null;
    },
    GetPrintTitleRowsOrNullObject: ({ book, sheet }) => {
      const found =
        sheet.raw.pageSetup.printTitlesRow === undefined
          ? null
          : book.resolve(sheet.raw.pageSetup.printTitlesRow, sheet);
      return found ? rangeObject(new RangeRef(book, sheet, found.area)) : null;
    },
  },
});

/** Either a scale in percent, or so many pages across and down; a direction that is not given is not limited. */
function setZoom(setup: Setup, value: unknown): void {
  const scale = property(value, "scale");
  const [across, down] = [property(value, "horizontalFitToPages"), property(value, "verticalFitToPages")];
  if (typeof scale === "number") {
    if (scale < 10 || scale > 400) throw new ApiError("InvalidArgument", "The scale lies between 10 and 400 percent.");
    setup.fitToPage = false;
    setup.scale = scale;
    return;
  }
  for (const pages of [across, down]) {
    if (typeof pages === "number" && (pages < 1 || !Number.isInteger(pages)))
      throw new ApiError("InvalidArgument", "A number of pages is 1 or more; absent, the other side follows.");
  }
  setup.fitToPage = true;
  setup.fitToWidth = typeof across === "number" ? across : 0;
  setup.fitToHeight = typeof down === "number" ? down : 0;
}

function zoomOf(setup: Setup): Record<string, number> {
  if (!setup.fitToPage) return { scale: setup.scale || 100 };
  return {
    ...(setup.fitToWidth ? { horizontalFitToPages: setup.fitToWidth } : {}),
    ...(setup.fitToHeight ? { verticalFitToPages: setup.fitToHeight } : {}),
  };
}

export function pageLayoutObject(self: SheetRef): HostObject {
  return make(self);
}
