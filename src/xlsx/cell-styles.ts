import { LOOKS } from "../workbook";
import type { CellStyle, Look } from "../workbook";
import { element, part } from "./xml";

const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Numbers below belong to the formats that every program knows. */
const FIRST_FORMAT = 164;
const BODY = { size: 10, font: "Arial" };

/** How a cell of a file looks, what it shows a number as, and whether it may be typed into on a protected sheet. */
export interface CellLook {
  readonly style: CellStyle | null;
  readonly format: string;
  readonly wrap: boolean;
  readonly header: boolean;
}

/** The looks of a file: each is written once. */
export interface CellStyles {
  /** The number by which a cell names its look. */
  numberOf(look: CellLook): number;
  /** The part `styles.xml`. */
  xml(): string;
}

/** Collects the looks of the cells of a file. */
export function cellStyles(): CellStyles {
  const fonts = numbered([fontXml({})]);
  const fills = numbered([fillXml(undefined), element("fill", {}, element("patternFill", { patternType: "gray125" }))]);
  const borders = numbered([borderXml({})]);
  const formats = numbered([]);
  const looks = numbered([xf({ font: 0, fill: 0, border: 0, format: 0, look: {}, open: false, wrap: false })]);
  return {
    numberOf: ({ style, format, wrap, header }) => {
      const look: Look = header ? HEADER : style === null ? {} : LOOKS[style];
      return looks.numberOf(
        xf({
          font: fonts.numberOf(fontXml(look)),
          fill: fills.numberOf(fillXml(look.fill)),
          border: borders.numberOf(borderXml(look)),
          format: format === "General" ? 0 : format === "@" ? 49 : FIRST_FORMAT + formats.numberOf(format),
          look,
          open: style === "input",
          wrap: wrap || header || look.wrap === true,
        }),
      );
    },
    xml: () =>
      part(
        element("styleSheet", { xmlns: SPREADSHEET }, [
          list("numFmts", formats.all().map(formatXml)),
          list("fonts", fonts.all()),
          list("fills", fills.all()),
          list("borders", borders.all()),
          list("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
          list("cellXfs", looks.all()),
          list("cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
        ]),
      ),
  };
}

const HEADER: Look = { bold: true, ink: "#1F2933", fill: "#EEF2F6", ruleBelow: true, vertical: "Top" };

interface FormatRecord {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly format: number;
  readonly look: Look;
  readonly open: boolean;
  readonly wrap: boolean;
}

function xf({ font, fill, border, format, look, open, wrap }: FormatRecord): string {
  const alignment = element("alignment", {
    horizontal: look.align?.toLowerCase(),
    vertical: (look.vertical ?? "Top").toLowerCase(),
    wrapText: wrap ? 1 : undefined,
  });
  return element(
    "xf",
    {
      numFmtId: format,
      fontId: font,
      fillId: fill,
      borderId: border,
      xfId: 0,
      applyNumberFormat: 1,
      applyFont: 1,
      applyFill: 1,
      applyBorder: 1,
      applyAlignment: 1,
      applyProtection: open ? 1 : undefined,
    },
    [alignment, open ? '<protection locked="0"/>' : ""],
  );
}

function fontXml({ bold, italic, size, ink }: Look): string {
  return element("font", {}, [
    bold === true ? "<b/>" : "",
    italic === true ? "<i/>" : "",
    element("sz", { val: size ?? BODY.size }),
    ink === undefined ? "" : element("color", { rgb: argb(ink) }),
    element("name", { val: BODY.font }),
    element("family", { val: 2 }),
  ]);
}

function fillXml(fill: string | undefined): string {
  const pattern =
    fill === undefined
      ? element("patternFill", { patternType: "none" })
      : element("patternFill", { patternType: "solid" }, element("fgColor", { rgb: argb(fill) }));
  return element("fill", {}, pattern);
}

function borderXml({ ruleAbove, ruleBelow, box }: Look): string {
  const line = (side: string, isDrawn: boolean): string =>
    isDrawn ? element(side, { style: "thin" }, element("color", { rgb: argb("#C9D1DA") })) : element(side, {});
  const isBox = box === true;
  return element("border", {}, [
    line("left", isBox),
    line("right", isBox),
    line("top", isBox || ruleAbove === true),
    line("bottom", isBox || ruleBelow === true),
    element("diagonal", {}),
  ]);
}

function formatXml(format: string, index: number): string {
  return element("numFmt", { numFmtId: FIRST_FORMAT + index, formatCode: format });
}

const argb = (colour: string): string => `FF${colour.slice(1)}`;

function list(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : element(name, { count: items.length }, items);
}

/** Texts by the order in which they first came. */
export interface Numbered {
  numberOf(text: string): number;
  all(): readonly string[];
}

export function numbered(first: readonly string[]): Numbered {
  const numbers = new Map(first.map((text, index) => [text, index]));
  return {
    numberOf: (text) => {
      const known = numbers.get(text) ?? numbers.size;
      numbers.set(text, known);
      return known;
    },
    all: () => [...numbers.keys()],
  };
}
