import { parseMoment, parseTime } from "../cells/moment";
import type { LogQuestion } from "../reading-plan";
import type { LogRecord } from "../source/record";
import type { LogField } from "../words/vocabulary";
import { shareOf } from "./column-evidence";
import type { ColumnEvidence } from "./column-evidence";
import type { FieldColumn } from "./fields";
import { countsOfIntervals } from "./interval-counts";
import { beginsOnQuarters } from "./numbering";

/** Fewer lines show nothing. */
const FEWEST = 4;
const LOOKED_AT = 2000;
const NEARLY_ALL = 0.98;
const MOSTLY = 0.9;
const SECONDS_A_DAY = 86_400;
/** The shortest interval of a report. */
const STEP = 300;
const HOUR = 3600;
/** By how much the last moment of an interval lies before the next one: `08:00`, `08:29:59` or `08:29`. */
const BEFORE_NEXT = [0, 1, 60] as const;
/** What one call has, and no interval. */
const OF_ONE_CALL: readonly LogField[] = ["answerMoment", "endMoment"];

/**
 * The fields of a report of which each line has the start and the end of an interval: as far apart on every line, and on the marks of a clock. Calls are neither, so
 * the end is that of no call, and whole numbers beside are counts.
 *
 * @param none - fields the user set aside
 */
export function withIntervals(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  none: ReadonlySet<LogField>,
  shape: string | undefined,
  looked: readonly LogRecord[],
  questions: LogQuestion[],
): ReadonlyMap<LogField, FieldColumn> {
  if (shape !== undefined && shape !== "intervals") return fields;
  if ([...fields.values()].some(({ field, why }) => OF_ONE_CALL.includes(field) && why === "named")) return fields;
  const ends = stretchesOf(columns, looked.slice(0, LOOKED_AT));
  // Without an end a beginning on quarters of an hour says as much, where a count stands beside.
  const isMarked = fields.has("answered") || fields.has("abandoned");
  const isCounted = fields.has("offered") || fields.has("handled");
  if (ends === null && isCounted && !isMarked && beginsOnQuarters(columns))
    return countsOfIntervals(fields, columns, none, looked.slice(0, LOOKED_AT), questions);
  if (ends === null) return fields;
  const kept = [...fields].filter(
    ([field, { position }]) => !OF_ONE_CALL.includes(field) && !(position === ends.end && MOMENTS.includes(field)),
  );
  const made = new Map(
    kept.map(([field, column]): [LogField, FieldColumn] => [
      field,
      { ...column, rivals: (column.rivals ?? []).filter((rival) => rival !== ends.end) },
    ]),
  );
  const isPlaced = MOMENTS.some((field) => made.get(field)?.position === ends.start);
  const start = columns[ends.start];
  if (!isPlaced && start !== undefined && !MOMENTS.some((field) => made.get(field)?.why === "named")) {
    const field = shareOf(start, start.moments + start.dates) >= MOSTLY ? "moment" : "time";
    made.delete(field);
    made.set(field, { field, position: start.position, heading: start.heading, why: "heading-and-contents" });
    if (field === "moment") for (const each of ["date", "time"] as const) made.delete(each);
  }
  return countsOfIntervals(made, columns, none, looked.slice(0, LOOKED_AT), questions);
}

const MOMENTS: readonly LogField[] = ["moment", "date", "time"];

/** The columns of starts and ends of intervals; null where the lines have none. */
function stretchesOf(
  columns: readonly ColumnEvidence[],
  looked: readonly LogRecord[],
): { readonly start: number; readonly end: number } | null {
  const clocks = columns
    .filter(mayBeClock)
    .map(({ position }) => ({ position, seconds: looked.map(({ cells }) => secondsOf(cells[position] ?? "")) }));
  for (const start of clocks)
    for (const end of clocks)
      if (start !== end && areStretches(start.seconds, end.seconds))
        return { start: start.position, end: end.position };
  return null;
}

/** Whether a column holds moments or times; counts such as 930 look like times. */
function mayBeClock(column: ColumnEvidence): boolean {
  return (
    column.filled >= FEWEST &&
    shareOf(column, column.moments + column.times) >= MOSTLY &&
    shareOf(column, column.numbers) < 1 - MOSTLY
  );
}

/** Whether the second of two columns is as far behind the first on every line, and all begin on the marks of a clock. */
function areStretches(starts: readonly (number | null)[], ends: readonly (number | null)[]): boolean {
  const lengths = new Map<number, number>();
  const different = new Set<number>();
  let lines = 0;
  for (const [line, start] of starts.entries()) {
    const end = ends[line] ?? null;
    if (start === null || end === null) continue;
    lines += 1;
    different.add(start);
    const apart =
      end < SECONDS_A_DAY || start < SECONDS_A_DAY ? (end - start + SECONDS_A_DAY) % SECONDS_A_DAY : end - start;
    const step = BEFORE_NEXT.map((before) => apart + before).find((length) => length > 0 && length % STEP === 0);
    if (step === undefined || (start % SECONDS_A_DAY) % Math.min(step, HOUR) !== 0) continue;
    lengths.set(step, (lengths.get(step) ?? 0) + 1);
  }
  const most = Math.max(0, ...lengths.values());
  return lines >= FEWEST && different.size > 1 && most >= NEARLY_ALL * lines;
}

/** Seconds of a moment since the beginning of the calendar, or of a time since midnight; null for another text. */
function secondsOf(text: string): number | null {
  const moment = parseMoment(text, "day-first") ?? parseMoment(text, "month-first");
  if (moment !== null) return moment.day * SECONDS_A_DAY + (moment.second ?? 0);
  return parseTime(text);
}
