import { message } from "../../../language";
import { parseMoment } from "../cells/moment";
import type { LogQuestion, Shape } from "../reading-plan";
import { COUNTS, namesMean, namesSum } from "../words/vocabulary";
import type { LogField } from "../words/vocabulary";
import type { ColumnEvidence } from "./column-evidence";
import type { FieldColumn } from "./fields";
import { answeredWord } from "./tracking";
import type { Tracking } from "./tracking";

/** Fields that move figures: of two columns that could be one of them, a person says which. */
const ASKED = [
  "moment",
  "date",
  "time",
  "topic",
  "answered",
  "handling",
  "talk",
  "wait",
  "offered",
  "handled",
  "abandonedCount",
  "hold",
  "wrap",
  "whole",
] as const satisfies readonly LogField[];

/** Asks which of two columns holds a field, where both are named after it and their cells differ. */
export function rivalQuestions(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  { sample }: Tracking,
  shape: Shape,
): readonly LogQuestion[] {
  const used = new Set([...fields.values()].map(({ position }) => position));
  return ASKED.flatMap((field): readonly LogQuestion[] => {
    // Of a report with a line a call no count is read.
    if (shape !== "intervals" && COUNTS.some((count) => count === field)) return [];
    if (field === "whole" && !isWholeRead(fields)) return [];
    const column = fields.get(field);
    const rivals = (column?.rivals ?? []).filter(
      (rival) =>
        !used.has(rival) &&
        isOfForm(columns[column?.position ?? -1], columns[rival]) &&
        !(shape === "intervals" && isSumBesideMean(column?.heading ?? "", columns[rival]?.heading ?? "")) &&
        sample.some(({ cells }) => differ(field, cells[column?.position ?? -1] ?? "", cells[rival] ?? "")),
    );
    if (column === undefined || rivals.length === 0) return [];
    const headings = [column.position, ...rivals].map((position) => columns[position]?.heading ?? "");
    return [orNone(fieldQuestion(field, headings))];
  });
}

/** The whole of a call is not read where its parts are. */
function isWholeRead(fields: ReadonlyMap<LogField, FieldColumn>): boolean {
  return !fields.has("handling") && !(fields.has("talk") && fields.has("wait"));
}

/** Whether a heading is the sum of what another is the mean of: *Total Handle* beside *Avg Handle*, of one report of counts. */
function isSumBesideMean(heading: string, rival: string): boolean {
  return namesMean(heading) && namesSum(rival);
}

/** Which of some columns holds a field. */
export function fieldQuestion(field: LogField, headings: readonly string[]): LogQuestion {
  return {
    key: `field:${field}`,
    text: message("importLog.question.field", { field: message(`importLog.field.${field}`) }),
    choices: headingChoices(headings),
  };
}

/** Columns to choose among, by their headings. */
export function headingChoices(headings: readonly string[]): LogQuestion["choices"] {
  return headings.map((heading) => ({ value: heading, means: message("importLog.question.heading", { heading }) }));
}

/** A question that may be answered with none of its choices: the field is then set aside. */
export function orNone(question: LogQuestion): LogQuestion {
  return { ...question, choices: [...question.choices, { value: "-", means: message("importLog.question.none") }] };
}

/** Whether two cells say different things: of statuses the words may differ and mean the same, and a word that is not known contradicts none. */
function differ(field: LogField, own: string, rival: string): boolean {
  if (field === "moment" || field === "date") return own !== rival && !isSameMoment(own, rival);
  if (field !== "answered") return own !== rival;
  const [one, other] = [own, rival].map((word) => answeredWord(word.trim()));
  return one !== null && other !== null && one !== other;
}

/** Whether two cells write one moment in two forms: `2026-03-02 08:16:04` and `20260302081604`. */
function isSameMoment(own: string, rival: string): boolean {
  const [one, other] = [own, rival].map((cell) => parseMoment(cell, "day-first"));
  if (one === null || other === null || one === undefined || other === undefined) return false;
  return one.day === other.day && Math.trunc(one.second ?? 0) === Math.trunc(other.second ?? 0);
}

/** A column of plain numbers is no rival of one of clock times: how often a call was held, beside how long. */
function isOfForm(column: ColumnEvidence | undefined, rival: ColumnEvidence | undefined): boolean {
  if (column === undefined || rival === undefined) return false;
  const clocks = ({ clocks2, clocks3, filled }: ColumnEvidence): boolean => clocks2 + clocks3 > filled / 2;
  return !clocks(column) || clocks(rival);
}
