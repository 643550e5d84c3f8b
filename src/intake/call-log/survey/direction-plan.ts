import { message } from "../../../language";
import { fold } from "../../kinds";
import { finding } from "../log-finding";
import type { LogFinding } from "../log-finding";
import { DIRECTIONS } from "../reading-plan";
import type { Direction, LogQuestion } from "../reading-plan";
import { directionOf, isMissed } from "./direction-words";
import { valueWord } from "../words/vocabulary";
import type { LogField } from "../words/vocabulary";
import type { ColumnEvidence } from "./column-evidence";
import { isSetAside } from "./fields";
import type { FieldColumn } from "./fields";

/** Different words that are asked for; of more it is told that they count as inbound. */
const MOST_ASKED = 8;
/** Different words of a column that is called the direction and of which none is known. */
const MOST_UNKNOWN = 5;
const HEADING = /\b(?:direction|dir|sens|in ?\/? ?out|i ?\/ ?o|e ?\/ ?s)\b/;

/** What each word of a direction means. A word that is not known is asked for: outbound calls would count among the others. */
export function directionPlan(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  answers: ReadonlyMap<string, string>,
  questions: LogQuestion[],
  findings: LogFinding[],
): ReadonlyMap<string, Direction> {
  const plan = new Map<string, Direction>();
  const column = columns[fields.get("direction")?.position ?? -1];
  if (column === undefined) return plan;
  const strange: [string, number][] = [];
  for (const [word, often] of column.distinct) {
    const answer = answers.get(`word:log.direction:${word}`);
    if (answer === "other") continue;
    const known =
      DIRECTIONS.find((direction) => answer === direction) ??
      directionOf(word) ??
      (isMissed(word) ? "inbound" : undefined);
    if (known === undefined) strange.push([word, often]);
    else plan.set(valueWord(word), known);
  }
  if (strange.length > MOST_ASKED)
    findings.push(
      finding(
        "direction-unread",
        message("importLog.note.direction-unread", { words: strange.map(([word]) => word).join(", ") }),
        { count: strange.reduce((sum, [, often]) => sum + often, 0), column: column.heading },
      ),
    );
  else
    for (const [word, count] of strange)
      questions.push({
        key: `word:log.direction:${word}`,
        text: message("importLog.question.direction", { column: column.heading, word, count }),
        choices: [...DIRECTIONS, "other" as const].map((value) => ({
          value,
          means: message(`importLog.question.direction.${value}`),
        })),
      });
  return plan;
}

/** The fields with a direction, where a column is called it though not one of its words is known: they are asked for. */
export function withUnknownDirection(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  answers: ReadonlyMap<string, string>,
): ReadonlyMap<LogField, FieldColumn> {
  if (fields.has("direction") || isSetAside(answers.get("field:direction"))) return fields;
  const used = new Set([...fields.values()].map(({ position }) => position));
  const column = columns.find(
    ({ position, heading, distinct, distinctOver }) =>
      !used.has(position) &&
      !distinctOver &&
      distinct.size > 1 &&
      distinct.size <= MOST_UNKNOWN &&
      HEADING.test(fold(heading)),
  );
  if (column === undefined) return fields;
  const { position, heading } = column;
  return new Map([...fields, ["direction", { field: "direction", position, heading, why: "heading" }]]);
}
