import { message } from "../../../language";
import type { TimeForm } from "../cells/moment";
import type { LogQuestion } from "../reading-plan";
import type { LogField } from "../words/vocabulary";
import { areFractions, areHours } from "./column-evidence";
import type { ColumnEvidence } from "./column-evidence";
import type { FieldColumn } from "./fields";

/** How the times of day of a report are written. Hours from 1 to 24 may name where an hour begins or where it ends: see {@link hoursQuestion}. */
export function timeForm(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  answers: ReadonlyMap<string, string>,
): TimeForm {
  const column = columns[fields.get("time")?.position ?? -1];
  if (column === undefined) return "clock";
  if (areFractions(column)) return "fractions";
  if (!areHours(column)) return "clock";
  return answers.get("hours") === "ending" ? "hours-ending" : "hours";
}

/** Asks what an hour 24 means, where there is no hour 0: only who made the report knows whether 8 is from 7 to 8 or from 8 to 9. */
export function hoursQuestion(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  answers: ReadonlyMap<string, string>,
): readonly LogQuestion[] {
  const column = columns[fields.get("time")?.position ?? -1];
  if (column === undefined || answers.has("hours") || !areHours(column)) return [];
  const hours = new Set([...column.distinct.keys()].map((text) => Number(text)));
  if (!hours.has(24) || hours.has(0)) return [];
  return [
    {
      key: "hours",
      text: message("importLog.question.hours", { column: column.heading }),
      choices: [
        { value: "ending", means: message("importLog.question.hours.ending") },
        { value: "beginning", means: message("importLog.question.hours.beginning") },
      ],
    },
  ];
}
