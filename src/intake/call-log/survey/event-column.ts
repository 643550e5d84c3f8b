import type { LogRecord } from "../source/record";
import { means, valueWord, wordScore } from "../words/vocabulary";
import type { LogField } from "../words/vocabulary";
import { MOST_WORDS } from "./column-evidence";
import type { ColumnEvidence } from "./column-evidence";
import type { FieldColumn } from "./fields";
import { shareMeaning } from "./fields";
import { EVENT_MEANINGS } from "./heading-line";
import type { EventMeaning } from "./heading-line";

/** Share of a column's cells that name events, and of those in which a contact arrives. */
const MOSTLY = 0.6;
const ARRIVALS = 0.1;
/** Under a heading that names no event, lines of one identifier must be this many more than the identifiers. */
const LINES_A_CONTACT = 1.5;
/** Headings that name an event and nothing else. */
const EVENT = /\b(?:events?|evt|evenements?)\b/;

/**
 * The column whose cells say what happened to a contact: it arrived, was connected, gave up, ended. Words decide; under a heading that could also name a
 * status, only where the lines of an identifier come several times. Null where no column does.
 */
export function eventColumn(
  columns: readonly ColumnEvidence[],
  id: FieldColumn | undefined,
  sample: readonly LogRecord[],
): ColumnEvidence | null {
  const several = id !== undefined && linesAContact(sample, id.position) >= LINES_A_CONTACT;
  const could = columns.filter(
    (column) => !column.distinctOver && column.distinct.size <= MOST_WORDS && tellsEvents(column),
  );
  return (
    could.find(namesEvent) ??
    (several ? (could.find(({ heading }) => wordScore("event", heading) > 0) ?? could[0]) : undefined) ??
    null
  );
}

function tellsEvents(column: ColumnEvidence): boolean {
  const share = (...meanings: readonly EventMeaning[]): number => shareMeaning(column, meanings);
  return (
    (share("arrival") >= ARRIVALS || namesEvent(column)) &&
    share("connect", "abandonEvent", "hangUpEvent") > 0 &&
    share(...EVENT_MEANINGS) >= (namesEvent(column) ? ARRIVALS : MOSTLY)
  );
}

/** Under such a heading a word that is not known is asked for. */
function namesEvent({ heading }: ColumnEvidence): boolean {
  return EVENT.test(valueWord(heading));
}

function linesAContact(sample: readonly LogRecord[], position: number): number {
  const cells = sample.map((record) => (record.cells[position] ?? "").trim()).filter((cell) => cell !== "");
  return cells.length / Math.max(1, new Set(cells).size);
}

/** What a report of events is read by: when, whose, in which queue, and what happened. */
const READ: readonly LogField[] = ["moment", "date", "time", "id", "topic", "agent"];

/** The fields of a report of events: its column of events, and what stands beside it. */
export function eventFields(
  fields: ReadonlyMap<LogField, FieldColumn>,
  { position, heading }: ColumnEvidence,
): ReadonlyMap<LogField, FieldColumn> {
  const kept = [...fields].filter(([field, column]) => READ.includes(field) && column.position !== position);
  return new Map<LogField, FieldColumn>([
    ...kept,
    ["event", { field: "event", position, heading, why: fields.get("event")?.why ?? "heading-and-contents" }],
  ]);
}

/** What a word of an event means; null where it is not known. Programs' own words in capitals say nothing of a contact. */
export function eventMeaning(word: string): EventMeaning | null {
  const found = EVENT_MEANINGS.find((meaning) => means(meaning, word));
  return found ?? (/^[A-Z]{3,}$/.test(word.trim()) ? "otherEvent" : null);
}
