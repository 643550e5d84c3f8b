import { message } from "../../../language";
import { finding } from "../log-finding";
import type { LogFinding } from "../log-finding";
import type { LogQuestion, RateReading } from "../reading-plan";
import type { LogField } from "../words/vocabulary";
import type { ColumnEvidence } from "./column-evidence";
import type { FieldColumn } from "./fields";

/** Below this a column headed as a percentage could be either. */
const TINY = 0.02;

/**
 * How the contacts answered come from a share, where a report of counts gives no number of them: those offered times the share answered, or times what
 * the share given up leaves. Null where it gives their number, or no share.
 */
export function ratePlan(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  answers: ReadonlyMap<string, string>,
  questions: LogQuestion[],
  findings: LogFinding[],
): RateReading | null {
  if (fields.has("handled") || fields.has("abandonedCount") || !fields.has("offered")) return null;
  const field = (["answeredRate", "abandonRate"] as const).find((each) => fields.has(each));
  const column = field === undefined ? undefined : fields.get(field);
  if (field === undefined || column === undefined) return null;
  const { position, heading } = column;
  const evidence = columns[position];
  const max = evidence?.max ?? 0;
  const answer = answers.get(`unit:${field}`);
  findings.push(
    finding(
      "answered-by-rate",
      message("importLog.note.answered-by-rate", { rate: field === "answeredRate" ? "answered" : "abandoned" }),
      { column: heading },
    ),
  );
  if (answer === "share" || answer === "percent") return { field, position, scale: answer === "share" ? 1 : 0.01 };
  if (max > 0 && max < TINY)
    questions.push({
      key: `unit:${field}`,
      text: message("importLog.question.unit", { column: heading, example: String(max) }),
      choices: [
        { value: "share", means: message("importLog.question.rate.share") },
        { value: "percent", means: message("importLog.question.rate.percent") },
      ],
    });
  return { field, position, scale: max > 1 ? 0.01 : 1 };
}
