import { filledWidth } from "../source/record";
import type { LogRecord } from "../source/record";
import { beginsWithTotal, endsWithTotal } from "../words/total-words";
import type { LeftOutCause } from "../log-finding";

/** What is known of a report when its lines are sorted. */
export interface Sorting {
  /** Headings as they stand; empty where there are none. */
  readonly headings: readonly string[];
  /** The first heading that is none of the empty ones; null where there are none. */
  readonly firstHeading: string | null;
  /** Columns in which a word for a total makes a row a total, whatever stands beside it: those of an interval report. */
  readonly totalsIn: readonly number[];
  /** Columns in which a word for a total may name a flow: the topics of an interval report. Lines with their own day and time are told by their figures. */
  readonly namesIn?: readonly number[];
  /** Whether a line can be read as a contact all the same: a flow may be named Total. */
  readonly isContact: (cells: readonly string[]) => boolean;
}

const NOTE_CELLS = 2;
const WIDE = 5;

/** Why a line of the data is no contact by its form alone; null where it may be one. */
export function setAside(
  { cells, damage }: LogRecord,
  { headings, firstHeading, totalsIn, namesIn = [], isContact }: Sorting,
): LeftOutCause | null {
  const first = firstFilled(cells);
  if (firstHeading !== null && first.trim() === firstHeading && isHeadings(cells, headings)) return "repeated-headings";
  if (totalsIn.some((position) => beginsWithTotal(cells[position] ?? ""))) return "total-row";
  if ((beginsWithTotal(first) || endsWithTotal(first)) && !isContact(cells)) return "total-row";
  const says = (position: number): boolean =>
    beginsWithTotal(cells[position] ?? "") || endsWithTotal(cells[position] ?? "");
  if ([...totalsIn, ...namesIn].some(says) && !isContact(cells)) return "total-row";
  if (
    headings.length >= WIDE &&
    filledWidth(cells) <= NOTE_CELLS &&
    cells.filter((cell) => cell.trim() !== "").length <= NOTE_CELLS &&
    !isContact(cells)
  )
    return "foot-note";
  return damage ?? null;
}

/** What sorting needs to know of the headings. */
export function sortedBy(headings: readonly string[]): Pick<Sorting, "headings" | "firstHeading"> {
  return { headings, firstHeading: headings.find((heading) => heading !== "") ?? null };
}

function firstFilled(cells: readonly string[]): string {
  for (const cell of cells) if (cell.charCodeAt(0) > 32 || cell.trim() !== "") return cell;
  return "";
}

function isHeadings(cells: readonly string[], headings: readonly string[]): boolean {
  return headings.every((heading, position) => heading === (cells[position] ?? "").trim());
}
