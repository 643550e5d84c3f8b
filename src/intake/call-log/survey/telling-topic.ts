import { fold } from "../../kinds";
import type { LogRecord } from "../source/record";
import { headingWords, wordSet } from "../words/heading-words";
import { isEmptyCell } from "../words/vocabulary";
import type { LogField } from "../words/vocabulary";
import type { ColumnEvidence } from "./column-evidence";
import { mayServeAsTopic } from "./fields";
import type { FieldColumn } from "./fields";

/** Words of what stands for a name: the same told twice is told better by the other. */
const CODED = wordSet("id identifiant identifier code key cle number numero no nr num uuid guid ref reference");

/**
 * The fields with the topic that parts the contacts: of several columns that are headed as one, none with one entry throughout, no numbers beside words, and of two
 * that say the same of each line, the one with the names.
 */
export function withTellingTopic(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  looked: readonly LogRecord[],
): ReadonlyMap<LogField, FieldColumn> {
  const topic = fields.get("topic");
  if (topic !== undefined && topic.why !== "named") {
    const instead = insteadOfNumber(topic, fields, columns);
    if (instead !== undefined) {
      const { position, heading } = instead;
      return new Map([...fields, ["topic", { field: "topic", position, heading, why: topic.why }]]);
    }
  }
  if (topic?.rivals === undefined || topic.rivals.length === 0 || topic.why === "named") return fields;
  const used = new Set([...fields.values()].map(({ position }) => position));
  const all = [topic.position, ...topic.rivals.filter((position) => !used.has(position))].flatMap(
    (position) => columns[position] ?? [],
  );
  const told = all.filter((one) => !all.some((other) => one !== other && tellsBetter(other, one, looked)));
  const [first, ...rest] = told;
  if (first === undefined) return fields;
  const { position, heading } = first;
  const rivals = rest.filter(parts).map((each) => each.position);
  return new Map([...fields, ["topic", { ...topic, position, heading, rivals }]]);
}

/** Headings of kinds, which say of every line the same where they part something else. */
const IS_KIND =
  /^(?:(?:call |contact )?(?:categor(?:y|ies?)|types?|kinds?)|(?:categories?|types?)(?: d[' ]?appels?)?)$/;

/** The column of names that serves where the topic is one number throughout, the one that all customers call, or one kind. */
function insteadOfNumber(
  { position, heading }: FieldColumn,
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
): Pick<FieldColumn, "position" | "heading"> | undefined {
  const own = columns[position];
  if (own === undefined || own.distinctOver || own.distinct.size > 1) return undefined;
  if (own.numbers < own.filled && !IS_KIND.test(fold(heading))) return undefined;
  const used = new Set([...fields.values()].map((each) => each.position));
  return columns.find((column) => !used.has(column.position) && mayServeAsTopic(column));
}

const MOSTLY = 0.8;

/** Whether a column parts the contacts at all. */
function parts({ distinctOver, distinct }: ColumnEvidence): boolean {
  return distinctOver || distinct.size > 1;
}

/** Whether a column says all that another does, and better. */
function tellsBetter(one: ColumnEvidence, other: ColumnEvidence, looked: readonly LogRecord[]): boolean {
  if (!parts(one)) return false;
  if (!parts(other)) return true;
  const areNumbers = ({ numbers, filled }: ColumnEvidence): boolean => numbers > MOSTLY * filled;
  if (areNumbers(one)) return false;
  if (areNumbers(other)) return true;
  // What agents fill in behind a call is blank on those that nobody took.
  if (isWhole(one, looked) !== isWhole(other, looked)) return isWhole(one, looked);
  return !isCoded(one) && isCoded(other) && areTwins(one, other, looked);
}

/** Share of the lines with an entry below which a column parts only some of the contacts. */
const WHOLE = 0.95;

function isWhole({ position }: ColumnEvidence, looked: readonly LogRecord[]): boolean {
  const blank = looked.filter(({ cells }) => isEmptyCell((cells[position] ?? "").trim())).length;
  return blank <= (1 - WHOLE) * looked.length;
}

function isCoded({ heading }: ColumnEvidence): boolean {
  return headingWords(heading).some((word) => CODED.has(word));
}

/** Whether each entry of a column stands beside one entry of another, and the other way round. */
function areTwins(one: ColumnEvidence, other: ColumnEvidence, looked: readonly LogRecord[]): boolean {
  const [there, back] = [new Map<string, string>(), new Map<string, string>()];
  return looked.every(({ cells }) => {
    const [a, b] = [cells[one.position] ?? "", cells[other.position] ?? ""];
    if (!there.has(a)) there.set(a, b);
    if (!back.has(b)) back.set(b, a);
    return there.get(a) === b && back.get(b) === a;
  });
}
