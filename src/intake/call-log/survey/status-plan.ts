import { message } from "../../../language";
import { finding } from "../log-finding";
import type { LogFinding } from "../log-finding";
import type { LogQuestion, Shape } from "../reading-plan";
import { beginsWithTotal } from "../words/total-words";
import { valueWord } from "../words/vocabulary";
import type { LogField } from "../words/vocabulary";
import type { FieldColumn } from "./fields";
import { wordsBesideTalk } from "./lost-with-talk";
import { answeredWord } from "./tracking";
import type { Tracking } from "./tracking";

/** What the words of a status mean. */
export interface StatusPlan {
  /** Words as they are folded, and whether they mean that the contact was answered. */
  readonly statuses: ReadonlyMap<string, boolean>;
  /** Words under which a line of counts sums up the others: *Offered* beside *Answered* and *Abandoned*. */
  readonly totals: ReadonlySet<string>;
}

/** Whether the lines of a report of counts are told apart by a status: no column of it counts those answered or lost. */
export function isByStatus(fields: ReadonlyMap<LogField, FieldColumn>, shape: Shape): boolean {
  return (
    shape === "intervals" &&
    fields.has("answered") &&
    fields.has("offered") &&
    !(["handled", "abandonedCount", "answeredRate", "abandonRate"] as const).some((field) => fields.has(field))
  );
}

/** The fields without a status that is not read: a report that counts those answered or lost needs none. */
export function withReadStatus(
  fields: ReadonlyMap<LogField, FieldColumn>,
  shape: Shape,
): ReadonlyMap<LogField, FieldColumn> {
  if (shape !== "intervals" || isByStatus(fields, shape)) return fields;
  return new Map([...fields].filter(([field]) => field !== "answered"));
}

/** What each status word of a report means; a word that is not known is asked for, and no line is lost for it. */
export function statusPlan(
  fields: ReadonlyMap<LogField, FieldColumn>,
  { statusWords, blankStatus, sample }: Tracking,
  answers: ReadonlyMap<string, string>,
  questions: LogQuestion[],
  findings: LogFinding[],
  shape: Shape,
): StatusPlan {
  const statuses = new Map<string, boolean>();
  const totals = new Set<string>();
  const column = fields.get("answered");
  const ofCounts = isByStatus(fields, shape);
  if (column === undefined || shape === "events" || (shape === "intervals" && !ofCounts)) return { statuses, totals };
  const besideTalk = ofCounts ? new Map<string, never>() : wordsBesideTalk(fields, sample);
  for (const [word, count] of statusWords) {
    const answer = answers.get(`word:log.answered:${word}`);
    const meant = answeredWord(word);
    const talk = answer === undefined && meant === false ? besideTalk.get(word) : undefined;
    const known = answer === "answered" ? true : answer === "not-answered" ? false : talk === undefined ? meant : null;
    if (ofCounts && answer === "total") totals.add(valueWord(word));
    else if (known !== null) statuses.set(valueWord(word), known);
    else if (!ofCounts || !beginsWithTotal(word))
      questions.push({
        key: `word:log.answered:${word}`,
        text:
          talk === undefined
            ? message("importLog.question.word", { column: column.heading, word, count })
            : message("importLog.question.word-with-talk", { column: column.heading, word, ...talk }),
        choices: [
          { value: "answered", means: message("importLog.question.word.answered") },
          { value: "not-answered", means: message("importLog.question.word.not-answered") },
          ...(ofCounts ? [{ value: "total", means: message("importLog.question.word.total") }] : []),
        ],
      });
  }
  const blank = blankStatus.withTalk + blankStatus.withoutTalk;
  if (blank > 0 && !ofCounts)
    findings.push(
      finding("blank-status", message("importLog.note.blank-status", { ...blankStatus }), {
        count: blank,
        column: column.heading,
      }),
    );
  return { statuses, totals };
}
