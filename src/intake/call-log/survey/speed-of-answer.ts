import { headingWords, wordSet } from "../words/heading-words";
import { wordScore } from "../words/vocabulary";
import type { LogField } from "../words/vocabulary";
import type { ColumnEvidence } from "./column-evidence";
import { looksLike } from "./fields";
import type { FieldColumn } from "./fields";

const ANSWER = wordSet("answer reponse decroche");
const HOW_LONG = wordSet("speed time delay delai temp temps vitesse duree duration");
const NAMED = 0.6;

/**
 * The fields with the mean wait of those answered as the wait, in a report of counts that has the mean time in the queue beside it: *ASA* and not *Avg Queue Time*, which those
 * who gave up are in. Where no column, or more than one, is called so, the fields as they are.
 */
export function waitOfAnswered(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
): ReadonlyMap<LogField, FieldColumn> {
  const wait = fields.get("wait");
  if (wait === undefined || wait.why === "named" || !(fields.has("offered") || fields.has("handled"))) return fields;
  const used = new Set([...fields.values()].map(({ position }) => position));
  const exact = columns.filter(
    (column) =>
      (column.position === wait.position || !used.has(column.position)) &&
      isSpeedOfAnswer(column.heading) &&
      looksLike("wait", column) > 0,
  );
  const [only, ...others] = exact;
  if (only === undefined || others.length > 0) return fields;
  const { position, heading } = only;
  if (position === wait.position) return new Map([...fields, ["wait", { ...wait, rivals: [] }]]);
  return new Map([...fields, ["wait", { field: "wait", position, heading, why: "heading", rivals: [] }]]);
}

function isSpeedOfAnswer(heading: string): boolean {
  if (wordScore("wait", heading) < NAMED) return false;
  const words = headingWords(heading);
  return words.includes("asa") || (words.some((word) => ANSWER.has(word)) && words.some((word) => HOW_LONG.has(word)));
}
