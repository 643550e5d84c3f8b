import { message } from "../../../language";
import type { LogQuestion } from "../reading-plan";
import { valueWord } from "../words/vocabulary";
import type { LogField } from "../words/vocabulary";
import { eventMeaning } from "./event-column";
import type { FieldColumn } from "./fields";
import { EVENT_MEANINGS } from "./heading-line";
import type { EventMeaning } from "./heading-line";
import type { Tracking } from "./tracking";

/** What each word of a report of events means; one that is not known is asked for: it could be the arrival of every contact. */
export function eventPlan(
  fields: ReadonlyMap<LogField, FieldColumn>,
  { statusWords }: Tracking,
  answers: ReadonlyMap<string, string>,
  questions: LogQuestion[],
): ReadonlyMap<string, EventMeaning> {
  const plan = new Map<string, EventMeaning>();
  const column = fields.get("event");
  if (column === undefined) return plan;
  for (const [word, count] of statusWords) {
    const answer = answers.get(`word:log.event:${word}`);
    const known = EVENT_MEANINGS.find((meaning) => meaning === answer) ?? eventMeaning(word);
    if (known !== null) plan.set(valueWord(word), known);
    else
      questions.push({
        key: `word:log.event:${word}`,
        text: message("importLog.question.event", { column: column.heading, word, count }),
        choices: EVENT_MEANINGS.map((meaning) => ({
          value: meaning,
          means: message(`importLog.question.event.${meaning}`),
        })),
      });
  }
  return plan;
}
