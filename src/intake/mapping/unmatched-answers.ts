import { message } from "../../language";
import type { Issue } from "../issue";
import { fold } from "../kinds";
import { namesRange, standsAt, TOGETHER_WORDS } from "./choose-block";
import { dimensionOf } from "./dimension";
import { columnsCalled } from "./layout";
import type { Layout } from "./layout";
import { answeredChoice } from "./made-choices";
import { NOT_USED } from "./not-used";
import type { MappingAnswers, MappingQuestion } from "./question";
import { unknownAnswers } from "./unknown-answers";
import { choicesOf, SOURCE_TABLES } from "./words/dictionary";
import { ROWS } from "./rows-apart";

const MOST_OFFERED = 12;

/** Answers of which nothing is read: under a key that no question has, or that none of the choices is, no column bears or no range is called. What is accepted is said with each. */
export function unheardAnswers(
  answers: MappingAnswers,
  questions: readonly MappingQuestion[],
  layouts: readonly Layout[],
): readonly Issue[] {
  const asked = new Map(questions.map(({ key, choices }) => [key, choices.map(({ value }) => value)]));
  const unmatched = [...answers].flatMap(([key, answer]): readonly Issue[] => {
    const accepted = asked.get(key) ?? (answer === NOT_USED ? null : acceptedFor(key, answer, layouts));
    return accepted === null
      ? []
      : [
          {
            severity: "warning",
            code: "answer-unknown",
            table: "answers",
            row: null,
            column: null,
            received: answer,
            expected: message("mapping.issue.answer-unmatched", {
              key,
              accepted: accepted.slice(0, MOST_OFFERED).join(", "),
            }),
            place: null,
          },
        ];
  });
  return [...unknownAnswers(answers), ...unmatched];
}

/** What an answer could be in place of one that matches nothing; null where it matches, or may mean something of its own. */
function acceptedFor(key: string, answer: string, layouts: readonly Layout[]): readonly string[] | null {
  const [kind = "", ...rest] = key.split(":");
  const subject = rest.join(":");
  const [name = "", column = ""] = (subject.split(kind === "word" ? /[@:]/ : "@")[0] ?? "").split(".");
  const table = SOURCE_TABLES.find((each) => each === name);
  if (table === undefined) return null;
  if (kind === "block") {
    const isKnown = (layout: Layout): boolean => namesRange(layout, answer) || standsAt(layout, answer);
    if (layouts.some(isKnown) || TOGETHER_WORDS.includes(fold(answer))) return null;
    return [...new Set(layouts.map(({ region }) => region.sheet.name))];
  }
  if (kind === "decimal") return answer === "." || answer === "," ? null : [".", ","];
  if (kind === "word") {
    const dimension = dimensionOf(table, column);
    if (dimension.kind !== "choice" || answeredChoice(dimension.list, answer) !== null) return null;
    return choicesOf(dimension.list);
  }
  if ((kind !== "field" && kind !== "version") || column === ROWS) return null;
  if (layouts.some((layout) => columnsCalled(layout, answer).length > 0)) return null;
  const headings = [...new Set(layouts.flatMap(({ columns }) => columns.map(({ path }) => path)))].filter(
    (path) => path !== "",
  );
  const near = headings.filter((path) => fold(path).includes(fold(answer)) || fold(answer).includes(fold(path)));
  return near.length > 0 ? near : headings;
}
