import type { LogQuestion, Shape } from "../reading-plan";
import { namesDuration } from "../words/changed-meaning";
import { COUNTS, DURATIONS, LOG_FIELDS, namesMean, wordScore } from "../words/vocabulary";
import type { LogField } from "../words/vocabulary";
import type { ColumnEvidence } from "./column-evidence";
import { looksLike } from "./fields";
import type { FieldColumn } from "./fields";
import { beginsOnQuarters } from "./numbering";
import { fieldQuestion, orNone } from "./rival-questions";
import { MOST_A_LINE } from "./shape";

/** Word score from which on a heading names another field than a count. */
const NAMED = 0.6;
const NOT_COUNTS: readonly LogField[] = LOG_FIELDS.filter((field) => !COUNTS.some((count) => count === field));
/** What one call alone has: a report whose lines have one of these is of calls. */
const OF_ONE_CALL: readonly LogField[] = ["id", "answered", "abandoned", "answerMoment", "endMoment"];

/**
 * A mean is of several calls, and calls do not begin on quarters of an hour. Where a line bears means or begins on one, and has nothing that one call has but whole numbers
 * under headings that say nothing (*NCO*, *N1*, *Vol*), it may sum up the calls of an interval: which column counts them is asked, for else each line would pass for one call.
 */
export function unknownCounts(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  shape: Shape,
  aside: (field: LogField) => boolean,
): readonly LogQuestion[] {
  if (shape !== "calls" || aside("offered") || OF_ONE_CALL.some((field) => fields.has(field))) return [];
  if (!beginsOnQuarters(columns) && !DURATIONS.some((field) => namesMean(fields.get(field)?.heading ?? ""))) return [];
  const used = new Set([...fields.values()].map(({ position }) => position));
  const counts = columns.filter(
    (column) =>
      !used.has(column.position) &&
      column.heading !== "" &&
      !namesDuration(column.heading) &&
      !NOT_COUNTS.some((field) => wordScore(field, column.heading) >= NAMED) &&
      looksLike("offered", column) > 0 &&
      column.max < MOST_A_LINE &&
      column.sum > column.filled,
  );
  const headings = counts.map(({ heading }) => heading);
  return headings.length === 0 ? [] : [orNone(fieldQuestion("offered", headings))];
}
