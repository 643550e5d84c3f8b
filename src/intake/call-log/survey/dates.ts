import { message } from "../../../language";
import type { DayTexts } from "../cells/day-text";
import { dateParts, parseMoment } from "../cells/moment";
import type { DateOrder } from "../cells/moment";
import { zoneOfHeading } from "../cells/written-zone";
import { finding, LogRefused } from "../log-finding";
import type { LogFinding } from "../log-finding";
import type { LogQuestion } from "../reading-plan";
import { namesMonth, wordScore } from "../words/vocabulary";
import type { LogField } from "../words/vocabulary";
import { firstsOfMonths } from "./by-month";
import type { FieldColumn } from "./fields";
import { daysCovered } from "./outliers";
import type { ColumnEvidence } from "./column-evidence";
import type { Tracking } from "./tracking";

const WEEK = /^\s*(?:semaine|week)/i;

/** Why nothing can be read without a date: months that stand side by side, or without their year, are said to be that. */
export function withoutDate(headings: readonly string[], columns: readonly ColumnEvidence[] = []): LogRefused {
  const headed = columns.find(
    ({ heading, filled }) =>
      filled > 0 && (wordScore("date", heading) === 1 || wordScore("moment", heading) === 1 || WEEK.test(heading)),
  );
  // A heading that is there is not asked for: what is below it cannot be read.
  if (headed !== undefined && !headings.some(namesMonth)) {
    const [received = ""] = headed.distinct.keys();
    return new LogRefused("heading-missing", received, message("importLog.expected.date-cells"), headed.heading);
  }
  return new LogRefused(
    "heading-missing",
    "",
    message(headings.some(namesMonth) ? "importLog.expected.month-with-year" : "importLog.expected.date-heading"),
  );
}

/** Which of day and month comes first; asked where the dates do not tell. */
export function orderOf(
  tracking: Tracking,
  fields: ReadonlyMap<LogField, FieldColumn>,
  answers: ReadonlyMap<string, string>,
  questions: LogQuestion[],
  isFrench = false,
): DateOrder {
  const answer = answers.get("date-order");
  if (answer === "day-first" || answer === "month-first" || answer === "year-first") return answer;
  const { order, sure } = tracking.dateOrder.order();
  // No system writes the month first in French.
  if (!sure && isFrench) return "day-first";
  if (!sure && firstsOfMonths(tracking.dayTexts.keys(), fields)) return "day-first";
  if (!sure) {
    const { dayFirst, monthFirst, example } = tracking.dateOrder;
    questions.push({
      key: "date-order",
      text:
        dayFirst + monthFirst > 0
          ? message("importLog.question.dates-mixed", { dayFirst, monthFirst })
          : message("importLog.question.date-order", { example }),
      choices: [
        { value: "day-first", means: message("importLog.question.day-first") },
        { value: "month-first", means: message("importLog.question.month-first") },
      ],
    });
  }
  return order;
}

/** The order that the dates of a report are written in, to be said; null where none is written in figures that another order could explain. */
export function orderShown(tracking: Tracking, { figures, title }: DayTexts, order: DateOrder): DateOrder | null {
  if (figures !== null && figures.order !== null) return figures.order;
  const texts = [...tracking.dayTexts.keys(), ...(title === null ? [] : [title.first])];
  return texts.some((text) => dateParts(text) !== null) ? order : null;
}

/** The days that the report speaks of; lines far away from them are told. */
export function rangeOf(
  tracking: Tracking,
  order: DateOrder,
  today: number,
  findings: LogFinding[],
): { readonly first: number; readonly last: number; readonly days: readonly number[] } {
  const days = new Map<number, number>();
  for (const [text, { lines: count }] of tracking.dayTexts) {
    const day = parseMoment(text, order)?.day;
    if (day !== undefined) days.set(day, (days.get(day) ?? 0) + count);
  }
  const range = daysCovered(days, today);
  if (range === null) throw new LogRefused("no-calls", "", message("importLog.expected.date"));
  const outside = [...days].filter(([day]) => day < range.first || day > range.last);
  const count = outside.reduce((sum, [, lines]) => sum + lines, 0);
  if (count > 0) findings.push(finding("outlier-date", message("importLog.cause.outlier-date"), { count }));
  return { ...range, days: [...days.keys()].filter((day) => day >= range.first && day <= range.last) };
}

/** In whose hours the lines are told; hours that are instants, or that their heading gives a zone, are told to be. */
export function zoneOf(
  tracking: Tracking,
  fields: ReadonlyMap<LogField, FieldColumn>,
  answers: ReadonlyMap<string, string>,
  findings: LogFinding[],
): { readonly zone: string; readonly headedOffset: number | null } {
  const zone = answers.get("time-zone") ?? "as-written";
  const headings = (["moment", "time", "date"] as const).map((field) => fields.get(field)?.heading ?? "");
  const headedOffset = headings.map(zoneOfHeading).find((offset) => offset !== null) ?? null;
  const lines = [...tracking.dayTexts.values()].reduce((sum, each) => sum + each.lines, 0);
  const count = headedOffset === null ? tracking.instants : lines;
  if (count > 0 && zone === "as-written")
    findings.push(finding("time-zone", message("importLog.note.time-zone"), { count }));
  return { zone, headedOffset };
}
