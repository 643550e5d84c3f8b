import { message } from "../../../language";
import { parseMoment, parseTime } from "../cells/moment";
import { finding } from "../log-finding";
import type { LogFinding } from "../log-finding";
import type { LogQuestion } from "../reading-plan";
import type { LogRecord } from "../source/record";
import { isEmptyCell, wordScore } from "../words/vocabulary";
import type { LogField } from "../words/vocabulary";
import { shareOf } from "./column-evidence";
import type { ColumnEvidence } from "./column-evidence";
import type { FieldColumn } from "./fields";
import { beginsOnQuarters } from "./numbering";
import { fieldQuestion, orNone } from "./rival-questions";
import { answeredWord } from "./tracking";

/** Start, answer and end of a call, as its moments follow one another. */
type Step = "moment" | "answerMoment" | "endMoment";
const STEPS: readonly Step[] = ["moment", "answerMoment", "endMoment"];
/** Of counts and events no line has the moments of one call. */
const NO_CALLS: readonly LogField[] = ["offered", "handled", "abandonedCount", "event"];
const DAY_FIELDS: readonly LogField[] = ["date", "time"];

const NEARLY_ALL = 0.99;
const MOSTLY = 0.8;
const FOUR_HOURS = 4 * 3600;
const SECONDS_A_DAY = 86_400;
const QUARTER = 900;
const LOOKED_AT = 2000;
/** Calls whose moments show the order of their columns. */
const ENOUGH = 5;
/** Word score from which on a heading names its moment and nothing else. */
const CLEAN = 0.92;

/** A column of moments with the second of the day of each line; null where the line has none. */
interface Clock {
  readonly column: ColumnEvidence;
  readonly seconds: readonly (number | null)[];
}

/**
 * The fields with start, answer and end of the calls, where three columns of moments follow one another on every line and their headings do not say which is which. What could be
 * the answer but stands on calls that were lost as well is asked for.
 *
 * @param none - fields the user set aside
 */
export function momentsInOrder(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  none: ReadonlySet<LogField>,
  looked: readonly LogRecord[],
  questions: LogQuestion[],
  findings: LogFinding[],
): ReadonlyMap<LogField, FieldColumn> {
  if (NO_CALLS.some((field) => fields.has(field))) return fields;
  if ([...STEPS, ...DAY_FIELDS].some((field) => none.has(field) || fields.get(field)?.why === "named")) return fields;
  if (beginsOnQuarters(columns)) return fields;
  const clocks = clocksOf(columns, looked.slice(0, LOOKED_AT));
  const own = ownStart(fields, clocks, looked.slice(0, LOOKED_AT));
  const first =
    own === null
      ? clocks.find((each) => isFull(each) && clocks.every((other) => follow(each.seconds, other.seconds)))
      : undefined;
  const start = own ?? first;
  if (start === undefined) return fields;
  const later = clocks.filter((each) => each !== start && !isShift(start.seconds, each.seconds));
  const end = later.find((each) => isFull(each) && later.every((other) => follow(other.seconds, each.seconds)));
  const between = later.filter((each) => each !== end && follow(start.seconds, each.seconds));
  if (end === undefined || between.length === 0 || !follow(start.seconds, end.seconds)) return fields;
  const places = new Map<Step, ColumnEvidence>([["endMoment", end.column]]);
  if (first !== undefined) places.set("moment", first.column);
  const [answer, ...others] = between;
  const named = between.find(({ column }) => wordScore("answerMoment", column.heading) >= CLEAN);
  const found =
    named ?? (others.length === 0 && answer !== undefined && isOfAnswered(answer, fields, looked) ? answer : null);
  if (found !== null) places.set("answerMoment", found.column);
  else
    questions.push(
      orNone(
        fieldQuestion(
          "answerMoment",
          between.map(({ column }) => column.heading),
        ),
      ),
    );
  return withPlaces(fields, places, findings);
}

/** The fields with the moments in their columns, which are no other moment then. */
function withPlaces(
  fields: ReadonlyMap<LogField, FieldColumn>,
  places: ReadonlyMap<Step, ColumnEvidence>,
  findings: LogFinding[],
): ReadonlyMap<LogField, FieldColumn> {
  const taken = new Set([...places.values()].map(({ position }) => position));
  const made = new Map([...fields].filter(([, { position }]) => !taken.has(position)));
  const changed: string[] = [];
  for (const [field, { position, heading }] of places) {
    if (fields.get(field)?.position !== position && wordScore(field, heading) < CLEAN) changed.push(heading);
    made.set(field, { field, position, heading, why: "heading-and-contents" });
  }
  // The moment of the start has the day and the time.
  if (places.has("moment")) for (const field of DAY_FIELDS) made.delete(field);
  if (changed.length > 0)
    findings.push(
      finding("moments-by-contents", message("importLog.note.moments-by-contents"), { column: changed.join(", ") }),
    );
  return made;
}

/** Columns that hold nothing but moments, or times as a clock shows them; not those of half-hours, nor one moment throughout. */
function clocksOf(columns: readonly ColumnEvidence[], looked: readonly LogRecord[]): readonly Clock[] {
  return columns.flatMap((column) => {
    const isMoments = shareOf(column, column.moments) >= NEARLY_ALL;
    if (!isMoments && shareOf(column, column.clocks3) < NEARLY_ALL) return [];
    if (!column.distinctOver && column.distinct.size < ENOUGH) return [];
    const seconds = looked.map(({ cells }) => secondOf(cells[column.position] ?? "", isMoments));
    return seconds.every((second) => second === null || second % QUARTER === 0) ? [] : [{ column, seconds }];
  });
}

/** The second of the day of a cell; a clock at nought where none was started says nothing. */
function secondOf(text: string, isMoment: boolean): number | null {
  if (isEmptyCell(text)) return null;
  if (isMoment) return (parseMoment(text, "day-first") ?? parseMoment(text, "month-first"))?.second ?? null;
  const second = parseTime(text);
  return second === 0 ? null : second;
}

/** The start of each line where a column of days and one of times say it; null where they do not, or are moments themselves. */
function ownStart(
  fields: ReadonlyMap<LogField, FieldColumn>,
  clocks: readonly Clock[],
  looked: readonly LogRecord[],
): Pick<Clock, "seconds"> | null {
  const [date, time] = [fields.get("date"), fields.get("time")];
  if (date === undefined || time === undefined || fields.has("moment")) return null;
  if (clocks.some(({ column }) => column.position === date.position)) return null;
  const own = clocks.find(({ column }) => column.position === time.position);
  return own ?? { seconds: looked.map(({ cells }) => parseTime(cells[time.position] ?? "")) };
}

function isFull({ seconds }: Pick<Clock, "seconds">): boolean {
  return seconds.filter((second) => second !== null).length >= NEARLY_ALL * seconds.length;
}

/** Whether the moments of one column come within hours after those of another, on nearly every line that has both. */
function follow(earlier: readonly (number | null)[], later: readonly (number | null)[]): boolean {
  const apart = distances(earlier, later);
  return apart.length >= ENOUGH && apart.filter((each) => each <= FOUR_HOURS).length >= NEARLY_ALL * apart.length;
}

/** Whether two columns hold the same moments, be it in the hours of two places. */
function isShift(one: readonly (number | null)[], other: readonly (number | null)[]): boolean {
  const apart = distances(one, other);
  return apart.every((each) => each === apart[0] && each % QUARTER === 0);
}

function distances(earlier: readonly (number | null)[], later: readonly (number | null)[]): readonly number[] {
  return earlier.flatMap((from, line) => {
    const to = later[line] ?? null;
    return from === null || to === null ? [] : [(to - from + SECONDS_A_DAY) % SECONDS_A_DAY];
  });
}

/** Whether a moment between start and end is that of the answer: it is blank on some calls, and on those that were lost. */
function isOfAnswered(
  { column, seconds }: Clock,
  fields: ReadonlyMap<LogField, FieldColumn>,
  looked: readonly LogRecord[],
): boolean {
  const statusAt = fields.get("answered")?.position;
  if (statusAt === undefined || statusAt === column.position) return seconds.some((second) => second === null);
  const lost = seconds.filter((_, line) => answeredWord((looked[line]?.cells[statusAt] ?? "").trim()) === false);
  const blank = lost.filter((second) => second === null).length;
  return blank >= MOSTLY * lost.length;
}
