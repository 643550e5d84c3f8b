import { parseNumber, POINT } from "../cells/number";
import type { LogQuestion } from "../reading-plan";
import type { LogRecord } from "../source/record";
import { namesDuration } from "../words/changed-meaning";
import { headingWords, wordSet } from "../words/heading-words";
import { unknownWords } from "../words/unknown-words";
import { isEmptyCell, wordScore } from "../words/vocabulary";
import type { CountField, LogField } from "../words/vocabulary";
import { shareOf } from "./column-evidence";
import type { ColumnEvidence } from "./column-evidence";
import type { FieldColumn } from "./fields";
import { beginsOnQuarters } from "./numbering";
import { fieldQuestion, orNone } from "./rival-questions";
import { MOST_A_LINE } from "./shape";
import { areTelephoneNumbers } from "./telephone-numbers";

const NEARLY_ALL = 0.98;
/** Word score from which on a heading names a field. */
const NAMED = 0.6;
/** Fields that marks give: over whole numbers of intervals they count. */
const MARKS: readonly LogField[] = ["answered", "abandoned", "resolved"];
const COUNTED = ["offered", "handled", "abandonedCount"] as const satisfies readonly CountField[];

/** Words that count contacts where a line is an interval, and say nothing in other reports. */
const HERE: Readonly<Record<(typeof COUNTED)[number], ReadonlySet<string>>> = {
  offered: wordSet("request requete enqueued queued arrived arrive entered entree nco offered offert presente recu"),
  handled: wordSet("accepted connected served taken nch answered handled repondu traite servi pris decroche connecte"),
  abandonedCount: wordSet("missed left reneged nca lost dropped abandoned abandonne perdu manque quitte"),
};

/**
 * The fields with their counts, of lines that are intervals: known by their words, or since those that came are those answered and those lost on every line. What could be
 * both is asked for.
 */
export function countsOfIntervals(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  none: ReadonlySet<LogField>,
  looked: readonly LogRecord[],
  questions: LogQuestion[],
): ReadonlyMap<LogField, FieldColumn> {
  const isCounted = ({ field, position, why }: FieldColumn): boolean =>
    MARKS.includes(field) && why !== "named" && isWhole(columns[position]);
  const made = new Map([...fields].filter(([, column]) => !isCounted(column)));
  const used = new Set([...made.values()].map(({ position }) => position));
  const free = columns.filter((column) => !used.has(column.position) && mayCount(column));
  const place = (field: CountField, column: ColumnEvidence | undefined): void => {
    if (column === undefined || made.has(field) || none.has(field)) return;
    const { position, heading } = column;
    made.set(field, { field, position, heading, why: "heading-and-contents" });
  };
  const named = (field: (typeof COUNTED)[number]): readonly ColumnEvidence[] =>
    free.filter(({ heading }) => wordScore(field, heading) >= NAMED || isCalledHere(field, heading));
  const of = (field: CountField): readonly ColumnEvidence[] => {
    const own = columns[made.get(field)?.position ?? -1];
    return own === undefined ? free : [own];
  };
  const sums =
    made.has("offered") && made.has("handled")
      ? []
      : sumsIn(of("offered"), of("handled"), of("abandonedCount"), looked);
  const fitting = sums.filter(
    ({ done, lost }) => !named("handled").includes(lost) && !named("abandonedCount").includes(done),
  );
  const [first, ...others] = fitting;
  if (first !== undefined && others.length === 0) {
    place("offered", first.came);
    place("handled", first.done);
    place("abandonedCount", first.lost);
    return made;
  }
  if (first !== undefined && others.every(({ came }) => came === first.came) && !none.has("handled")) {
    place("offered", first.came);
    const both = [...new Set(fitting.map(({ done }) => done.heading))];
    questions.push(orNone(fieldQuestion("handled", both)));
    return made;
  }
  for (const field of COUNTED) {
    const [only, ...more] = named(field);
    if (
      more.length === 0 &&
      (field === "offered" || isWithin(only, columns[made.get("offered")?.position ?? -1], looked))
    )
      place(field, only);
  }
  return made;
}

/** Whether a heading names a count by words of intervals, and holds none that the dictionary does not know: *Handled within target* counts some of those handled. */
function isCalledHere(field: (typeof COUNTED)[number], heading: string): boolean {
  const isHere = (word: string): boolean => HERE[field].has(word);
  return (
    headingWords(heading).some(isHere) && unknownWords(field, heading).every((word) => headingWords(word).every(isHere))
  );
}

/** The fields without a status of whole numbers above one, where lines begin on quarters of an hour as no calls do: it counts. */
export function withoutNumberedStatus(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
): ReadonlyMap<LogField, FieldColumn> {
  const answered = fields.get("answered");
  const column = columns[answered?.position ?? -1];
  if (answered === undefined || answered.why === "named" || column === undefined) return fields;
  if (!isWhole(column) || column.max <= 1 || fields.has("offered") || !beginsOnQuarters(columns)) return fields;
  return new Map([...fields].filter(([field]) => field !== "answered"));
}

/** Contacts that came, as those answered and those lost. */
export interface Sum {
  readonly came: ColumnEvidence;
  readonly done: ColumnEvidence;
  readonly lost: ColumnEvidence;
}

/** Columns of which one is the sum of two others on nearly every line, none of them nought throughout. */
export function sumsIn(
  offered: readonly ColumnEvidence[],
  handled: readonly ColumnEvidence[],
  abandoned: readonly ColumnEvidence[],
  looked: readonly LogRecord[],
): readonly Sum[] {
  return offered.flatMap((came) =>
    handled.flatMap((done) =>
      abandoned.flatMap((lost): readonly Sum[] => {
        if (came === done || came === lost || done === lost || done.sum === 0 || lost.sum === 0) return [];
        const tied = looked.filter(
          ({ cells }) => numberAt(cells, came) === numberAt(cells, done) + numberAt(cells, lost),
        );
        return tied.length >= NEARLY_ALL * looked.length ? [{ came, done, lost }] : [];
      }),
    ),
  );
}

/** Whether no more were answered or lost than came, on any line; true where nobody says how many came. */
function isWithin(
  part: ColumnEvidence | undefined,
  whole: ColumnEvidence | undefined,
  looked: readonly LogRecord[],
): boolean {
  if (part === undefined || whole === undefined) return true;
  return looked.every(({ cells }) => numberAt(cells, part) <= numberAt(cells, whole));
}

function numberAt(cells: readonly string[], { position }: ColumnEvidence): number {
  const text = (cells[position] ?? "").trim();
  return isEmptyCell(text) ? 0 : (parseNumber(text, POINT) ?? Number.NaN);
}

function isWhole(column: ColumnEvidence | undefined): boolean {
  return column !== undefined && column.filled > 0 && shareOf(column, column.whole) >= NEARLY_ALL;
}

/** Whether a column may count contacts, by its cells. */
export function mayCount(column: ColumnEvidence): boolean {
  return (
    isWhole(column) &&
    column.heading !== "" &&
    column.max < MOST_A_LINE &&
    !namesDuration(column.heading) &&
    !areTelephoneNumbers(column)
  );
}
