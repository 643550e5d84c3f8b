import { message } from "../../../language";
import type { LogQuestion, Shape } from "../reading-plan";
import type { LinesRead } from "../source/report-file";
import { wordScore } from "../words/vocabulary";
import type { LogField } from "../words/vocabulary";
import type { ColumnEvidence } from "./column-evidence";
import type { FieldColumn } from "./fields";
import { beginsAtAnyTime, numbersLinesOne } from "./numbering";
import { areTelephoneNumbers } from "./telephone-numbers";

/** A report of counts has at least what was offered, or what was handled beside what that took. */
export function shapeOf(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  events: boolean,
  answers: ReadonlyMap<string, string>,
  questions: LogQuestion[],
  { physical }: LinesRead,
): Shape {
  if (events) return "events";
  const answer = answers.get("shape");
  if (answer === "calls" || answer === "intervals") return answer;
  const counted =
    fields.has("offered") ||
    (fields.has("handled") && (["handling", "talk", "abandonedCount"] as const).some((field) => fields.has(field)));
  const id = columns[fields.get("id")?.position ?? -1];
  const identified = id !== undefined && (id.distinctOver || id.distinct.size > 0.9 * id.filled) && id.filled > 20;
  const column = fields.get("offered") ?? fields.get("handled");
  const most = columns[column?.position ?? -1];
  const areCalls = beginsAtAnyTime(columns);
  const odd = column?.why !== "named" && (areCalls || isTooMany(most, columns[fields.get("date")?.position ?? -1]));
  const doubtful = counted ? identified || odd : countsInDisguise(fields, columns, physical, areCalls);
  if (doubtful !== false && doubtful !== null)
    questions.push({
      key: "shape",
      text: message("importLog.question.shape", {
        lines: physical,
        column: typeof doubtful === "string" ? doubtful : (column?.heading ?? ""),
      }),
      choices: [
        { value: "calls", means: message("importLog.question.shape.calls") },
        { value: "intervals", means: message("importLog.question.shape.intervals") },
      ],
    });
  return counted ? "intervals" : "calls";
}

/** Contacts of one line from which on a number looks like something else; a month has more. */
export const MOST_A_LINE = 100_000;
const MOST_A_MONTH = 3_000_000;

function isTooMany(counts: ColumnEvidence | undefined, date: ColumnEvidence | undefined): boolean {
  if (counts === undefined) return false;
  const months = date !== undefined && date.months > date.filled / 2;
  return counts.max > (months ? MOST_A_MONTH : MOST_A_LINE);
}

/** Fields that count contacts which came, were answered or were lost. */
const COUNTED = ["offered", "handled", "abandonedCount"] as const;

/** Sum of a column over its lines from which on it looks like a count of calls. */
const MANY_A_LINE = 5;

/** A column of whole numbers named after calls, of which a line has several: its heading; null where there is none. */
function countsInDisguise(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  physical: number,
  areCalls: boolean,
): string | null {
  const used = new Set(
    [...fields.values()].flatMap(({ field, position }) => (COUNTED.some((count) => count === field) ? [] : [position])),
  );
  return (
    columns.find(
      (column) =>
        !(areCalls && numbersLinesOne(column)) &&
        !used.has(column.position) &&
        !areTelephoneNumbers(column) &&
        column.whole > 0.95 * column.filled &&
        column.max < MOST_A_LINE &&
        column.sum >= MANY_A_LINE * Math.min(physical, column.filled) &&
        COUNTED.some((field) => wordScore(field, column.heading) >= 0.7),
    )?.heading ?? null
  );
}
