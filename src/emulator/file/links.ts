import { optionalText, property } from "../protocol/arguments";
import type { Area } from "../sheet/address";
import type { Book } from "../book/book";
import { requireWritable } from "../sheet/edit";
import type { Sheet } from "../sheet/sheet";
import { wireValue } from "../formula/values";

interface Link {
  address?: string;
  documentReference?: string;
  screenTip?: string;
  textToDisplay?: string;
}

/** The link of an area's first cell; `null` where it has none. A place in the workbook is a `documentReference`. */
export function linkAt(sheet: Sheet, area: Area): Link | null {
  const cell = sheet.foundCell(area.top, area.left);
  const target = cell?.hyperlink;
  if (cell === undefined || target === undefined) return null;
  const textToDisplay = String(wireValue(sheet.value(area.top, area.left)));
  return target.startsWith("#")
    ? { documentReference: target.slice(1), textToDisplay }
    : { address: target, textToDisplay };
}

/** Gives each cell of an area the link; text to display, where given, becomes its value. */
export function setLink(book: Book, sheet: Sheet, area: Area, value: unknown): void {
  requireWritable(book, sheet, area);
  const address = optionalText(property(value, "address"));
  const place = optionalText(property(value, "documentReference"));
  const tooltip = optionalText(property(value, "screenTip"));
  const shown = optionalText(property(value, "textToDisplay"));
  const hyperlink = place === undefined ? (address ?? "") : `#${place}`;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = sheet.madeCell(row, column);
      // An empty text shows where the link leads: a link needs something to press.
      const text = shown || String(wireValue(sheet.value(row, column)) || hyperlink.replace(/^#/u, ""));
      cell.value = { text, hyperlink, ...(tooltip === undefined ? {} : { tooltip }) };
    }
  }
  book.calculation.touch(sheet, area);
  book.isDirty = true;
}
