import { Sheet } from "../sheet/sheet";
import { cellsOf, rowsOf, sheetBlocks } from "./sheet-text";
import { attributeOf, localName, nextTag } from "./xml-scan";

/**
 * The numbers of a sheet's cells as its text has them, by the key of the cell. The library makes dates of numbers that look like dates, and
 * loses their last digits: 8:00 is 0.3333333333333333 and must stay it.
 */
export function exactNumbers(text: string): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  const data = sheetBlocks(text).find(({ local }) => local === "sheetData");
  if (!data) return numbers;
  for (const row of rowsOf(text, data)) {
    for (const cell of cellsOf(text, row)) {
      const kind = attributeOf(text, cell.tag, "t");
      if (kind !== null && kind !== "n") continue;
      const value = valueText(text, cell.tag.end, cell.closeStart);
      const number = value === null || value.trim() === "" ? NaN : Number(value);
      if (Number.isFinite(number)) numbers.set(Sheet.key(row.row, cell.column), number);
    }
  }
  return numbers;
}

function valueText(text: string, from: number, to: number): string | null {
  for (let tag = nextTag(text, from); tag !== null && tag.start < to; tag = nextTag(text, tag.end))
    if (tag.kind === "open" && localName(tag.name) === "v") return text.slice(tag.end, text.indexOf("<", tag.end));
  return null;
}
