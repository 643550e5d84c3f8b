import type { Block } from "../workbook";
import { words } from "./cells";

/** The heading of a part of a sheet, with the line below it that says how it is read. */
export function headingBlock(id: string, text: string, note: string): Block {
  return { id, gap: 2, column: 1, cells: [[words(text, "heading")], [words(note, "note")]] };
}
