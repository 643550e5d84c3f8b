import { message } from "../../../language";
import type { LogQuestion, RateReading, Shape } from "../reading-plan";
import { unknownWords } from "../words/unknown-words";
import { COUNTS, DURATIONS, holdsPhrase, namesShare, RATES, wordScore } from "../words/vocabulary";
import type { DurationField, LogField } from "../words/vocabulary";
import type { ColumnEvidence } from "./column-evidence";
import { looksLike } from "./fields";
import type { FieldColumn } from "./fields";
import { headingChoices, orNone } from "./rival-questions";

/** Fields whose heading a person is not asked about: who took a contact and what it is called moves no figure, and what is no identifier is seen and told. */
const UNASKED: ReadonlySet<LogField> = new Set(["id", "agent", "event"]);
/** Word score from which on a heading may name a field beside other words. */
const MAY_BE = 0.6;

/** What is read of a report, as far as it decides which of its fields move a figure. */
export interface Reading {
  readonly shape: Shape;
  readonly durations: ReadonlyMap<DurationField, unknown>;
  readonly rate: RateReading | null;
  /** Whether a person set a field aside. */
  readonly aside: (field: LogField) => boolean;
}

/**
 * Asks of each heading that names a field and holds a word that the dictionary does not know beside it, whether it is that field: *Handled within target* counts some of those
 * handled, *Talk time (previous month)* is of other calls. A heading that the dictionary knows whole is preferred and asked about by nobody, and so is one whose cells move no figure.
 */
export function partialHeadingQuestions(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  reading: Reading,
): readonly LogQuestion[] {
  const used = new Set([...fields.values()].map(({ position }) => position));
  const read = [...fields.values()].flatMap((column): readonly LogQuestion[] => {
    const { field, heading, why } = column;
    if (
      why === "named" ||
      column.proved === true ||
      UNASKED.has(field) ||
      !moves(field, reading) ||
      wordScore(field, heading) === 0
    )
      return [];
    const words = unknownWords(field, heading);
    if (words.length === 0) return [];
    const others = columns.filter(
      (each) => !used.has(each.position) && wordScore(field, each.heading) >= MAY_BE && looksLike(field, each) > 0,
    );
    return [question(field, words, [heading, ...others.map((each) => each.heading)])];
  });
  return [...read, ...missing(fields, columns, reading), ...offeredInBrackets(fields, columns, reading)];
}

/** Figures that one column of these gives, and the field under which a column is asked for where there is none of them. */
const GIVEN_BY: readonly {
  readonly field: LogField;
  readonly by: readonly LogField[];
  readonly shapes: readonly Shape[];
}[] = [
  {
    field: "whole",
    by: ["handling", "talk", "whole", "endMoment"],
    shapes: ["calls", "legs", "intervals"],
  },
  { field: "handled", by: ["handled", "abandonedCount", "answeredRate", "abandonRate"], shapes: ["intervals"] },
];

/** A figure that no column gives, where one would but for words that the dictionary does not know: *Billed duration*, *Handled within target*. */
function missing(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  { shape, aside }: Reading,
): readonly LogQuestion[] {
  const used = new Set([...fields.values()].map(({ position }) => position));
  return GIVEN_BY.flatMap(({ field, by, shapes }): readonly LogQuestion[] => {
    if (!shapes.includes(shape) || by.some((each) => fields.has(each) || aside(each))) return [];
    const may = columns.filter(
      ({ position, heading }) => !used.has(position) && holdsPhrase(field, heading) && !namesShare(heading),
    );
    const [first] = may.filter((column) => column.filled > 0 && looksLike(field, column) > 0);
    if (first === undefined) return [];
    return [question(field, unknownWords(field, first.heading), [first.heading])];
  });
}

const BRACKETS = /[([][^)\]]*[)\]]/g;
/** Word score from which on a heading names a field and nothing else. */
const WHOLE = 0.92;

/** Contacts offered that no column gives, where one would but for what its brackets say: *Appels reçus (hors rappels)*. */
function offeredInBrackets(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  { shape, aside }: Reading,
): readonly LogQuestion[] {
  if (shape !== "intervals" || fields.has("offered") || aside("offered")) return [];
  const used = new Set([...fields.values()].map(({ position }) => position));
  const column = columns.find(
    ({ position, heading }) =>
      !used.has(position) && /[([]/.test(heading) && wordScore("offered", heading.replace(BRACKETS, " ")) >= WHOLE,
  );
  if (column === undefined || looksLike("offered", column) === 0) return [];
  return [question("offered", unknownWords("offered", column.heading), [column.heading])];
}

function question(field: LogField, words: readonly string[], headings: readonly string[]): LogQuestion {
  const [heading = ""] = headings;
  return orNone({
    key: `field:${field}`,
    text: textOf(field, words, heading),
    choices: headingChoices(headings),
  });
}

function textOf(field: LogField, words: readonly string[], heading: string): LogQuestion["text"] {
  const named = { heading, field: message(`importLog.field.${field}`) };
  return words.length === 0
    ? message("importLog.question.near", named)
    : message("importLog.question.partial", { ...named, words: words.join(", ") });
}

/** Whether a field moves a figure of a report of this shape. */
function moves(field: LogField, { shape, durations, rate }: Reading): boolean {
  if (isOne(DURATIONS, field)) return durations.has(field as DurationField);
  if (isOne(RATES, field)) return rate?.field === field;
  if (isOne(COUNTS, field)) return shape === "intervals";
  if (shape === "intervals")
    return !["abandoned", "resolved", "direction", "answerMoment", "endMoment"].includes(field);
  return true;
}

function isOne(fields: readonly LogField[], field: LogField): boolean {
  return fields.includes(field);
}
