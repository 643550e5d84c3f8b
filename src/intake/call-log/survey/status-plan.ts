import { message } from "../../../language";
import { finding } from "../log-finding";
import type { LogFinding } from "../log-finding";
import type { LogQuestion, Shape } from "../reading-plan";
import { valueWord } from "../words/vocabulary";
import type { LogField } from "../words/vocabulary";
import type { ColumnEvidence } from "./column-evidence";
import type { FieldColumn } from "./fields";
import { answeredWord } from "./tracking";
import type { Tracking } from "./tracking";

/** What each status word of a report means; a word that is not known is asked for, and no line is lost for it. */
export function statusPlan(
  fields: ReadonlyMap<LogField, FieldColumn>,
  _columns: readonly ColumnEvidence[],
  { statusWords, blankStatus }: Tracking,
  answers: ReadonlyMap<string, string>,
  questions: LogQuestion[],
  findings: LogFinding[],
  shape: Shape,
): ReadonlyMap<string, boolean> {
  const plan = new Map<string, boolean>();
  const column = fields.get("answered");
  if (column === undefined || shape === "intervals" || shape === "events") return plan;
  for (const [word, count] of statusWords) {
    const answer = answers.get(`word:log.answered:${word}`);
    const known = answer === "answered" ? true : answer === "not-answered" ? false : answeredWord(word);
    if (known !== null) plan.set(valueWord(word), known);
    else
      questions.push({
        key: `word:log.answered:${word}`,
        text: message("importLog.question.word", { column: column.heading, word, count }),
        choices: [
          { value: "answered", means: message("importLog.question.word.answered") },
          { value: "not-answered", means: message("importLog.question.word.not-answered") },
        ],
      });
  }
  const blank = blankStatus.withTalk + blankStatus.withoutTalk;
  if (blank > 0)
    findings.push(
      finding("blank-status", message("importLog.note.blank-status", { ...blankStatus }), {
        count: blank,
        column: column.heading,
      }),
    );
  return plan;
}
