import type { CSSProperties } from "react";
import { textWidth } from "./text-width";
import type { GridBorder, GridCell, GridStyle } from "../../emulator";

/** Points on paper to pixels on screen. */
export const PIXELS_PER_POINT = 4 / 3;

/** How a cell looks. Cells keep the sheet's own colours in the dark too: a sheet is paper. */
export function cellLook(cell: GridCell): CSSProperties {
  const { style } = cell;
  const look: CSSProperties = {
    justifyContent: JUSTIFY[horizontalOf(cell)],
    textAlign: horizontalOf(cell),
    alignItems: style.vertical === "top" ? "flex-start" : style.vertical === "center" ? "center" : "flex-end",
  };
  if (style.fill !== undefined) look.backgroundColor = style.fill;
  if (style.color !== undefined) look.color = style.color;
  if (style.bold === true) look.fontWeight = 700;
  if (style.italic === true) look.fontStyle = "italic";
  if (style.fontSize !== undefined) look.fontSize = `${style.fontSize * PIXELS_PER_POINT}px`;
  if (style.fontName !== undefined) look.fontFamily = fontFamily(style);
  if (style.wrap === true) Object.assign(look, { whiteSpace: "pre-wrap", overflowWrap: "anywhere" });
  if (style.indent !== undefined && style.indent > 0) look.paddingInlineStart = `${3 + style.indent * 9}px`;
  const decoration = [style.underline === true ? "underline" : "", style.strikethrough === true ? "line-through" : ""]
    .join(" ")
    .trim();
  if (decoration !== "") look.textDecoration = decoration;
  return { ...look, ...borders(style) };
}

const DEFAULT_FONT = 11;

function fontFamily({ fontName }: GridStyle): string {
  return `${fontName === undefined ? "" : `"${fontName}", `}Calibri, Carlito, "Segoe UI", Arial, sans-serif`;
}

const JUSTIFY = { left: "flex-start", center: "center", right: "flex-end" } as const;

function horizontalOf({ value, style, error }: GridCell): "left" | "center" | "right" {
  if (style.horizontal === "left" || style.horizontal === "center" || style.horizontal === "right")
    return style.horizontal;
  if (error !== undefined || typeof value === "boolean") return "center";
  return typeof value === "number" ? "right" : "left";
}

function borders({ borders: sides }: GridStyle): CSSProperties {
  if (sides === undefined) return {};
  const look: CSSProperties = {};
  if (sides.top !== undefined) look.borderTop = border(sides.top);
  if (sides.bottom !== undefined) look.borderBottom = border(sides.bottom);
  if (sides.left !== undefined) look.borderLeft = border(sides.left);
  if (sides.right !== undefined) look.borderRight = border(sides.right);
  return look;
}

const WIDTHS: Readonly<Record<GridBorder["style"], string>> = {
  thin: "1px solid",
  medium: "2px solid",
  thick: "3px solid",
  dashed: "1px dashed",
  dotted: "1px dotted",
  double: "3px double",
};

function border({ style, color }: GridBorder): string {
  return `${WIDTHS[style]} ${color}`;
}

/** Text as it stands in the cell: a number that does not fit shows as hashes, as in Excel. */
export function shownText({ text, value, style }: GridCell, width: number): string {
  if (typeof value !== "number") return text;
  const pixels = (style.fontSize ?? DEFAULT_FONT) * PIXELS_PER_POINT;
  const font = `${style.bold === true ? "bold " : ""}${pixels}px ${fontFamily(style)}`;
  const fits = (each: string): boolean => textWidth(each, font, pixels) <= width;
  const shown = style.numberFormat === "General" ? (generalTexts(value).find(fits) ?? text) : text;
  return fits(shown) ? shown : "#".repeat(Math.max(1, Math.floor(width / textWidth("#", font, pixels))));
}

const MOST_DIGITS = 10;

/** A number in the General format, with ever fewer decimals: Excel shows as many as the column holds. */
function generalTexts(value: number): string[] {
  const wholeDigits = Math.max(1, Math.trunc(Math.abs(value)).toString().length);
  const least = Math.min(MOST_DIGITS, wholeDigits);
  return Array.from({ length: MOST_DIGITS - least + 1 }, (_, dropped) =>
    String(Number(value.toPrecision(MOST_DIGITS - dropped))),
  );
}
