import type { Border, Style } from "@cj-tech-master/excelts";

import type { GridBorder, GridCell, GridStyle } from "../grid-view";
import { contains } from "./address";
import type { Book } from "../book/book";
import { colorText } from "./colors";
import { displayText } from "./display-text";
import { formatAt } from "./edit";
import { validationsOf } from "./rules";
import { isCovered, Sheet } from "./sheet";
import { CellError, wireValue } from "../formula/values";

/** A cell as the grid shows it. Rows and columns count from 1 here. */
export function gridCell(book: Book, sheet: Sheet, row: number, column: number): GridCell {
  const value = sheet.value(row, column);
  const formula = sheet.formulaAt(row, column);
  const cell = sheet.foundCell(row, column);
  const style = { numberFormat: formatAt(sheet, row, column), ...(cell ? gridStyle(cell.style) : {}) };
  const link = cell?.hyperlink;
  const note = cell?.note;
  const comment =
    note === undefined
      ? undefined
      : typeof note === "string"
        ? note
        : (note.texts ?? []).map(({ text }) => text).join("");
  return {
    value: wireValue(value),
    text: displayText(sheet, row, column),
    ...(formula ? { formula: `=${formula.text}` } : {}),
    ...(value instanceof CellError ? { error: errorOf(book, sheet, row, column, value.code) } : {}),
    style,
    ...merged(sheet, row, column, cell !== undefined && isCovered(cell)),
    ...validation(book, sheet, row, column),
    ...(comment === undefined || comment === "" ? {} : { comment }),
    ...(link === undefined ? {} : { link }),
    ...(sheet.spilled.has(Sheet.key(row, column)) ? { spilled: true } : {}),
  };
}

function errorOf(book: Book, sheet: Sheet, row: number, column: number, code: string): NonNullable<GridCell["error"]> {
  const formula = sheet.formulaAt(row, column) ?? sheet.spilled.get(Sheet.key(row, column));
  if (!formula) return { code };
  const message = formula.message ?? formula.messages?.get(Sheet.key(row - formula.row, column - formula.column));
  const unknown = book.calculation.unknownCalls().get(formula);
  return {
    code,
    ...(message === undefined ? {} : { message }),
    ...(unknown === undefined || code !== "#NAME?" ? {} : { unknownFunctions: unknown }),
  };
}

function merged(sheet: Sheet, row: number, column: number, covered: boolean): Pick<GridCell, "merged"> {
  if (covered) return { merged: "covered" };
  const area = sheet.raw.mergedRegions.find(({ top, left }) => top === row && left === column);
  return area ? { merged: { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 } } : {};
}

function validation(book: Book, sheet: Sheet, row: number, column: number): Pick<GridCell, "list" | "prompt"> {
  const here = { top: row, bottom: row, left: column, right: column };
  const rule = validationsOf(sheet).find(({ area }) => contains(area, here))?.rule;
  if (!rule) return {};
  const prompt =
    rule.prompt === undefined && rule.promptTitle === undefined
      ? {}
      : { prompt: { title: rule.promptTitle ?? "", message: rule.prompt ?? "" } };
  if (rule.type !== "list") return prompt;
  const source = String(rule.formulae[0] ?? "");
  const quoted = /^"(.*)"$/su.exec(source);
  if (quoted)
    return {
      ...prompt,
      list: (quoted[1] ?? "")
        .replaceAll('""', '"')
        .split(",")
        .map((each) => each.trim()),
    };
  const place = book.resolve(source, sheet);
  if (!place) return prompt;
  const list: string[] = [];
  for (let r = place.area.top; r <= place.area.bottom && list.length < 1000; r += 1) {
    for (let c = place.area.left; c <= place.area.right; c += 1) {
      const text = displayText(place.sheet, r, c);
      if (text !== "") list.push(text);
    }
  }
  return { ...prompt, list };
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

export function gridStyle(style: Partial<Style>): Omit<GridStyle, "numberFormat"> {
  const { font, alignment, fill, border } = style;
  const shown: Mutable<Omit<GridStyle, "numberFormat">> = {};
  const fillText =
    fill?.type === "pattern" && fill.pattern !== "none" ? colorText(fill.fgColor ?? fill.bgColor) : undefined;
  if (fillText !== undefined) shown.fill = fillText;
  // The standard font goes without saying: files name it for some cells and not for others.
  if (font?.name !== undefined && font.name !== "Calibri") shown.fontName = font.name;
  if (font?.size !== undefined && font.size !== 11) shown.fontSize = font.size;
  const color = colorText(font?.color);
  if (color !== undefined && color !== "#000000") shown.color = color;
  if (font?.bold === true) shown.bold = true;
  if (font?.italic === true) shown.italic = true;
  if (font?.strike === true) shown.strikethrough = true;
  if (font?.underline !== undefined && font.underline !== false && font.underline !== "none") shown.underline = true;
  const horizontal =
    alignment?.horizontal === "centerContinuous" || alignment?.horizontal === "distributed"
      ? "center"
      : alignment?.horizontal;
  if (horizontal !== undefined) shown.horizontal = horizontal;
  const vertical = { top: "top", middle: "center", bottom: "bottom", justify: "top", distributed: "center" } as const;
  if (alignment?.vertical !== undefined) shown.vertical = vertical[alignment.vertical];
  if (alignment?.wrapText === true) shown.wrap = true;
  if (alignment?.indent !== undefined && alignment.indent > 0) shown.indent = alignment.indent;
  const lines = Object.fromEntries(
    (["top", "bottom", "left", "right"] as const).flatMap((side) =>
      border?.[side]?.style === undefined ? [] : [[side, gridBorder(border[side])]],
    ),
  ) as NonNullable<GridStyle["borders"]>;
  if (Object.keys(lines).length > 0) shown.borders = lines;
  return shown;
}

function gridBorder(border: Partial<Border>): GridBorder {
  const line = border.style ?? "thin";
  const style =
    line === "hair" || line === "thin"
      ? "thin"
      : line === "medium" || line === "thick" || line === "double" || line === "dotted"
        ? line
        : "dashed";
  return { style, color: colorText(border.color) ?? "#000000" };
}
