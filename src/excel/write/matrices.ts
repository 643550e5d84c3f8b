import type { BlockCells, PlannedCell } from "../../workbook";
import { withAddresses } from "../../workbook";
import { plainText } from "../plain-text";

/** What stands in a cell where nothing is planned: an empty text clears it, where `null` would leave it. */
const EMPTY = "";
const GENERAL = "General";

/** Days between Excel's day 0 and 1970-01-01. */
const EPOCH = 25_569;
const DAY = 86_400_000;

/** What to write into a cell: text that stays text, a number, a logical value, or a formula with the addresses filled in. */
export function cellContent(cell: PlannedCell, addressOf: (cells: BlockCells) => string): string | number | boolean {
  if (cell === null || "blank" in cell) return EMPTY;
  if ("formula" in cell) return withAddresses(cell.formula, addressOf);
  if ("number" in cell) return cell.number;
  if ("logical" in cell) return cell.logical;
  if ("date" in cell) return serialDate(cell.date);
  return plainText(cell.text);
}

/** The number format of a cell, in en-US. */
export function cellFormat(cell: PlannedCell): string {
  return cell !== null && "format" in cell ? cell.format : GENERAL;
}

/** Excel's serial number of an ISO date. */
function serialDate(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY + EPOCH;
}
