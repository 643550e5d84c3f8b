import type { Style } from "@cj-tech-master/excelts";

import type { Area } from "./address";
import type { Book } from "../book/book";
import { limited } from "./edit";
import { changeStyle, oncePerLook } from "./format-edit";
import type { Sheet } from "./sheet";

interface Place {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly area: Area;
}

/** What all cells of a range have in common; `null` where they differ, as in Office.js. */
export function commonStyle<T>({ sheet, area }: Place, read: (style: Partial<Style>) => T): T | null {
  const { bottom, right } = area.bottom === 1_048_576 || area.right === 16_384 ? limited(sheet, area) : area;
  const first = read(styleAt(sheet, area.top, area.left));
  for (let row = area.top; row <= bottom; row += 1) {
    for (let column = area.left; column <= right; column += 1) {
      if (read(styleAt(sheet, row, column)) !== first) return null;
    }
  }
  return first;
}

export function styleAt(sheet: Sheet, row: number, column: number): Partial<Style> {
  return sheet.foundCell(row, column)?.style ?? {};
}

export function setStyle({ book, sheet, area }: Place, change: (style: Partial<Style>) => Partial<Style>): void {
  const changed = oncePerLook(change);
  changeStyle(book, sheet, area, (style) => changed(style, ""));
}
