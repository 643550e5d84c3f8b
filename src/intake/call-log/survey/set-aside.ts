import { filledWidth } from "../source/record";
import type { LogRecord } from "../source/record";
import { beginsWithTotal } from "../words/vocabulary";
import type { LeftOutCause } from "../log-finding";

/** What is known of a report when its lines are sorted. */
export interface Sorting {
  /** Headings as they stand; empty where there are none. */
  readonly headings: readonly string[];
  /** Columns in which a word for a total makes a row a total, whatever stands beside it: those of an interval report. */
  readonly totalsIn: readonly number[];
  /** Whether a line can be read as a contact all the same: a flow may be named Total. */
  readonly isContact: (cells: readonly string[]) => boolean;
}

const NOTE_CELLS = 2;
const WIDE = 5;

/** Why a line of the data is no contact by its form alone; null where it may be one. */
export function setAside(
  { cells, damage }: LogRecord,
  { headings, totalsIn, isContact }: Sorting,
): LeftOutCause | null {
  const first = cells.find((cell) => cell.trim() !== "") ?? "";
  if (headings.length > 0 && first.trim() === headings.find((heading) => heading !== "") && isHeadings(cells, headings))
    return "repeated-headings";
  if (totalsIn.some((position) => beginsWithTotal(cells[position] ?? ""))) return "total-row";
  if (beginsWithTotal(first) && !isContact(cells)) return "total-row";
  if (
    headings.length >= WIDE &&
    filledWidth(cells) <= NOTE_CELLS &&
    cells.filter((cell) => cell.trim() !== "").length <= NOTE_CELLS &&
    !isContact(cells)
  )
    return "foot-note";
  return damage ?? null;
}

function isHeadings(cells: readonly string[], headings: readonly string[]): boolean {
  return headings.every((heading, position) => heading === (cells[position] ?? "").trim());
}
