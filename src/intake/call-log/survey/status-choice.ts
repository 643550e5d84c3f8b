import type { LogQuestion } from "../reading-plan";
import type { LogRecord } from "../source/record";
import { means, wordScore } from "../words/vocabulary";
import type { LogField } from "../words/vocabulary";
import type { ColumnEvidence } from "./column-evidence";
import { shareMeaning } from "./fields";
import type { FieldColumn } from "./fields";
import { fieldQuestion } from "./rival-questions";
import { answeredWord } from "./tracking";

/** Word score from which on a heading may name a status. */
const MAY_BE = 0.55;
const MOSTLY = 0.5;

/** The fields with their status, and what has to be asked of it. */
export interface StatusChoice {
  readonly fields: ReadonlyMap<LogField, FieldColumn>;
  readonly questions: readonly LogQuestion[];
}

/**
 * Of two columns that may be the status, the one that says which calls were lost: *Call status* is "completed" for a call that nobody answered. Where both say so and
 * differ, or neither does and they differ in words, a person says which.
 */
export function statusByLosses(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  looked: readonly LogRecord[],
): StatusChoice {
  const chosen = fields.get("answered");
  const own = columns[chosen?.position ?? -1];
  if (chosen === undefined || own === undefined || chosen.why === "named") return { fields, questions: [] };
  const used = new Set([...fields.values()].map(({ position }) => position));
  // Of two that say the same, the one whose every word is known asks nothing.
  const plain = columns.find(
    (column) =>
      unknown(own) > 0 &&
      !used.has(column.position) &&
      mayBeStatus(column) &&
      unknown(column) === 0 &&
      losses(column) > 0 &&
      !contradict(looked, own, column),
  );
  if (plain !== undefined) return { fields: withStatus(fields, plain), questions: [] };
  // Marks that say of every line whether it was lost need no word of a disposition.
  const lost = columns[fields.get("abandoned")?.position ?? -1];
  if (lost !== undefined && unknown(own) > 0 && saysWhole(lost) && !turned(looked, own, lost))
    return { fields: new Map([...fields].filter(([field]) => field !== "answered")), questions: [] };
  const others = columns.filter(
    (column) => !used.has(column.position) && mayBeStatus(column) && losses(column) > 0 && differ(looked, own, column),
  );
  if (others.length === 0) return { fields, questions: [] };
  const [only] = others;
  if (others.length === 1 && only !== undefined && losses(own) === 0) {
    return { fields: withStatus(fields, only), questions: [] };
  }
  const choices = losses(own) === 0 ? others : [own, ...others];
  return {
    fields: new Map([...fields, ["answered", { ...chosen, rivals: [] }]]),
    questions: [
      fieldQuestion(
        "answered",
        choices.map(({ heading }) => heading),
      ),
    ],
  };
}

function withStatus(
  fields: ReadonlyMap<LogField, FieldColumn>,
  { position, heading }: ColumnEvidence,
): ReadonlyMap<LogField, FieldColumn> {
  const column: FieldColumn = { field: "answered", position, heading, why: "heading-and-contents" };
  return new Map([...fields, ["answered", column]]);
}

/** Cells whose word is no status that is known. */
function unknown({ distinct }: ColumnEvidence): number {
  let lines = 0;
  for (const [word, often] of distinct) if (answeredWord(word) === null) lines += often;
  return lines;
}

function mayBeStatus(column: ColumnEvidence): boolean {
  return (
    !column.distinctOver &&
    wordScore("answered", column.heading) >= MAY_BE &&
    shareMeaning(column, ["answered", "notAnswered", "yes", "no"]) >= MOSTLY
  );
}

/** Share of the cells that say a call was lost. */
function losses(column: ColumnEvidence): number {
  return shareMeaning(column, ["notAnswered", "no"]);
}

/** Whether a column of calls lost says yes or no of nearly every line. */
function saysWhole(column: ColumnEvidence): boolean {
  const words = [...column.distinct.keys()];
  return (
    !column.distinctOver &&
    words.some((word) => means("yes", word)) &&
    words.some((word) => means("no", word)) &&
    words.every((word) => means("yes", word) || means("no", word))
  );
}

/** Whether a status says of one line that it was answered and the marks that it was lost, or the other way round. */
function turned(looked: readonly LogRecord[], status: ColumnEvidence, lost: ColumnEvidence): boolean {
  return looked.some(({ cells }) => {
    const own = answeredWord((cells[status.position] ?? "").trim());
    const mark = (cells[lost.position] ?? "").trim();
    return own !== null && (own ? means("yes", mark) : means("no", mark));
  });
}

/** Whether two columns say of one line that it was answered and that it was not. */
function contradict(looked: readonly LogRecord[], one: ColumnEvidence, other: ColumnEvidence): boolean {
  return looked.some(({ cells }) => {
    const [a, b] = [one, other].map(({ position }) => answeredWord((cells[position] ?? "").trim()));
    return a !== null && b !== null && a !== b;
  });
}

/** Whether two columns say different things of one line. */
function differ(looked: readonly LogRecord[], one: ColumnEvidence, other: ColumnEvidence): boolean {
  return looked.some(({ cells }) => {
    const [a, b] = [one, other].map(({ position }) => answeredWord((cells[position] ?? "").trim()));
    return a !== b && b !== null && b !== undefined;
  });
}
