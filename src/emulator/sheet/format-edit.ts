import type { Style } from "@cj-tech-master/excelts";

import { LAST_COLUMN, LAST_ROW, type Area } from "./address";
import type { Book } from "../book/book";
import { requireWritable } from "./edit";
import type { Sheet } from "./sheet";

/** One object for each look: the library knows a style again by its object, and cells that look alike share it. */
const LOOKS = new Map<string, Partial<Style>>();
/** Those objects, known again without reading them. */
const SHARED = new WeakSet<Partial<Style>>();

/** The object all cells of that look share. It must never be changed in place. */
export function sharedStyle(style: Partial<Style>): Partial<Style> {
  if (SHARED.has(style)) return style;
  const key = JSON.stringify(style);
  const known = LOOKS.get(key);
  if (known) return known;
  if (LOOKS.size > 20_000) LOOKS.clear();
  LOOKS.set(key, style);
  SHARED.add(style);
  return style;
}

/** A change that is made once for each look and word: cells that looked alike and change alike share what they become. */
export function oncePerLook(
  change: (style: Partial<Style>, word: string) => Partial<Style>,
): (style: Partial<Style>, word: string) => Partial<Style> {
  const made = new Map<string, Map<Partial<Style>, Partial<Style>>>();
  return (style, word) => {
    const byLook = made.get(word) ?? new Map<Partial<Style>, Partial<Style>>();
    made.set(word, byLook);
    const known = byLook.get(style) ?? sharedStyle(change(style, word));
    byLook.set(style, known);
    return known;
  };
}

/** Changes the format of each cell of an area. Of whole rows and columns, the cells that exist and the row's or column's own format change. */
export function changeStyle(
  book: Book,
  sheet: Sheet,
  area: Area,
  change: (style: Partial<Style>, row: number, column: number) => Partial<Style>,
): void {
  requireWritable(book, sheet, area.bottom === LAST_ROW || area.right === LAST_COLUMN ? null : area);
  if (area.top === 1 && area.bottom === LAST_ROW) {
    for (let number = area.left; number <= Math.min(area.right, sheet.raw.columnCount + 64); number += 1) {
      const column = sheet.raw.getColumn(number);
      column.style = change(column.style, 0, number);
    }
    sheet.forEachCell(area, (cell, row, column) => {
      cell.style = sharedStyle(change(cell.style, row, column));
    });
  } else if (area.left === 1 && area.right === LAST_COLUMN) {
    for (let number = area.top; number <= area.bottom; number += 1) {
      const row = sheet.raw.getRow(number);
      row.style = change(row.style, number, 0);
    }
    sheet.forEachCell(area, (cell, row, column) => {
      cell.style = sharedStyle(change(cell.style, row, column));
    });
  } else {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const cell = sheet.madeCell(row, column);
        // Styles are shared between cells of a loaded file: a changed one is always a new object.
        cell.style = sharedStyle(change(cell.style, row, column));
      }
    }
  }
  book.changes.add({ kind: "format", sheet, area });
  book.isDirty = true;
}

export function setNumberFormat(
  book: Book,
  sheet: Sheet,
  area: Area,
  all: string | null,
  at: (row: number, column: number) => string | null,
): void {
  const formatted = oncePerLook((style, format) => ({ ...style, numFmt: format }));
  changeStyle(book, sheet, area, (style, row, column) => {
    const format = all ?? at(row, column);
    return format === null ? style : formatted(style, format);
  });
}
