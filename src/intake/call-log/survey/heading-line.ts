import { isBlank } from "../source/record";
import type { LogRecord } from "../source/record";
import { LOG_FIELDS, means, wordScore } from "../words/vocabulary";

const FIRST_LINES = 40;
const KNOWN = 0.55;

/** Where the headings of a report stand, or that it has none. */
export interface HeadingLine {
  /** 1-based line; 0 where the file begins with its data. */
  readonly line: number;
  readonly headings: readonly string[];
}

/**
 * The line of headings: among the first lines, the one with the most cells whose words name a field. Null where no line has two such cells.
 *
 * @param named - headings the user named, which count as known
 */
export function headingLine(head: readonly LogRecord[], named: ReadonlySet<string>): HeadingLine | null {
  let best: { readonly known: number; readonly record: LogRecord } | null = null;
  for (const record of head.filter((each) => !isBlank(each)).slice(0, FIRST_LINES)) {
    const known = record.cells.filter((cell) => isHeading(cell, named)).length;
    if (best === null || known > best.known) best = { known, record };
  }
  if (best === null || best.known < 2) return null;
  return { line: best.record.line, headings: best.record.cells.map((cell) => cell.trim()) };
}

function isHeading(cell: string, named: ReadonlySet<string>): boolean {
  const text = cell.trim();
  if (text === "" || text.length > 80 || /^\d/.test(text)) return false;
  return named.has(text) || LOG_FIELDS.some((field) => wordScore(field, text) >= KNOWN);
}

/** Share of lines from which on a file without headings is a list of queue events. */
const NEARLY_ALL = 0.95;

/** Whether records are queue events by place: moment, identifier, queue, agent, event, and what belongs to it. */
export function areQueueEvents(head: readonly LogRecord[]): boolean {
  const records = head.filter((record) => !isBlank(record));
  const events = records.filter(
    ({ cells }) =>
      cells.length >= 5 && /^\d{10}(?:\.\d+)?$|^\d{13}$/.test((cells[0] ?? "").trim()) && isEventWord(cells[4] ?? ""),
  );
  // A line of headings says what its columns are.
  if (events[0] !== records[0]) return false;
  return records.length > 0 && events.length >= NEARLY_ALL * records.length;
}

/** What can happen to a contact in a queue, and what happens beside it. */
export const EVENT_MEANINGS = ["arrival", "connect", "complete", "hangUpEvent", "abandonEvent", "otherEvent"] as const;
export type EventMeaning = (typeof EVENT_MEANINGS)[number];

/** Whether a word names something that happens to a call in a queue. */
export function isEventWord(text: string): boolean {
  return /^[A-Z]{3,}$/.test(text.trim()) || EVENT_MEANINGS.some((meaning) => means(meaning, text));
}
