import { message } from "../../../language";
import { namesWeek } from "../cells/week";
import type { LogQuestion, Shape } from "../reading-plan";
import type { LogField } from "../words/vocabulary";
import { shareOf } from "./column-evidence";
import type { ColumnEvidence } from "./column-evidence";
import type { FieldColumn } from "./fields";

const MOSTLY = 0.9;
const WEEK = 7;
/** Days a week or several apart from which on a report may be one by week, whatever its heading. */
const FEWEST = 4;
/** The first and the second half of a year, in French: `S1 2026`. */
const HALF_YEAR = /^(?:\d{4}[-/ ]*)?S[12](?:[-/ ]*\d{2,4})?$/i;

/** Whether a line sums up a week: its weeks are written as such, or under a heading that names one stand days a week apart. Asked where the days alone look so. */
export function isByWeek(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  shape: Shape,
  given: Iterable<number>,
  answers: ReadonlyMap<string, string>,
  questions: LogQuestion[],
): boolean {
  const column = columns[fields.get("date")?.position ?? -1];
  if (shape !== "intervals" || column === undefined) return false;
  const named = namesWeek(column.heading);
  if (shareOf(column, column.weeks) >= MOSTLY)
    return named || ![...column.distinct.keys()].every((text) => HALF_YEAR.test(text));
  const days = [...given].sort((a, b) => a - b);
  const gaps = days.slice(1).map((day, index) => day - (days[index] ?? day));
  if (named) return gaps.every((gap) => gap >= WEEK);
  const mayBe = days.length >= FEWEST && !fields.has("time") && gaps.every((gap) => gap % WEEK === 0);
  if (!mayBe) return false;
  const answer = answers.get("period");
  if (answer !== "week" && answer !== "day")
    questions.push({
      key: "period",
      text: message("importLog.question.period", { column: column.heading }),
      choices: [
        { value: "week", means: message("importLog.question.period.week") },
        { value: "day", means: message("importLog.question.period.day") },
      ],
    });
  return answer === "week";
}
