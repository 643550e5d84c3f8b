import type { LogRecord } from "../source/record";
import { headingWords } from "../words/heading-words";
import { wordScore } from "../words/vocabulary";
import type { LogField } from "../words/vocabulary";
import type { ColumnEvidence } from "./column-evidence";
import { looksLike } from "./fields";
import type { FieldColumn } from "./fields";
import { secondsIn } from "./seconds-in";
import { unitInHeading } from "./units";

/** Lines on which calls were on hold from which on it shows. */
const FEWEST = 8;
const NEARLY_ALL = 0.95;
/** Seconds by which rounded parts may miss their sum. */
const ROUNDED = 2;
const NAMED = 0.6;
/** In French one word waits in a queue and on hold: beside *File d'attente*, *Attente* alone may be the hold. */
const WAITING = "attente";
const QUEUE = "file";

/**
 * The fields with the hold in the column that, with the talk and the work after the call, makes the handling time on every line: *Total attente* of some systems is how long
 * a call was on hold, and *Total file d'attente* how long it waited. Where no handling time tells and two such columns stand side by side, each could be the wait.
 */
export function holdBySum(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  looked: readonly LogRecord[],
): ReadonlyMap<LogField, FieldColumn> {
  const wait = fields.get("wait");
  const queue = queueColumn(fields, columns);
  if (fields.has("hold") || wait === undefined || wait.why === "named" || queue === undefined) return fields;
  if (!completes(fields, wait, looked)) {
    const rivals = [...new Set([...(wait.rivals ?? []), queue.position])];
    return fields.has("handling") ? fields : new Map([...fields, ["wait", { ...wait, rivals }]]);
  }
  const { position, heading } = queue;
  return new Map([
    ...fields,
    ["hold", { ...wait, field: "hold", rivals: [], proved: true }],
    ["wait", { field: "wait", position, heading, why: "heading-and-contents" }],
  ]);
}

/** The column of a wait in a queue that is not read, beside a wait whose heading names none. */
function queueColumn(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
): ColumnEvidence | undefined {
  const own = headingWords(fields.get("wait")?.heading ?? "");
  if (!own.includes(WAITING) || own.includes(QUEUE)) return undefined;
  const namesQueue = (heading: string): boolean =>
    [WAITING, QUEUE].every((word) => headingWords(heading).includes(word));
  const used = new Set([...fields.values()].map(({ position }) => position));
  const may = columns.filter(
    (column) =>
      !used.has(column.position) &&
      namesQueue(column.heading) &&
      wordScore("wait", column.heading) >= NAMED &&
      looksLike("wait", column) > 0,
  );
  return may.length === 1 ? may[0] : undefined;
}

/** Whether a column with the talk and the work after the call makes the handling time, which the others alone do not. */
function completes(
  fields: ReadonlyMap<LogField, FieldColumn>,
  part: FieldColumn,
  looked: readonly LogRecord[],
): boolean {
  const [handling, talk, wrap] = [fields.get("handling"), fields.get("talk"), fields.get("wrap")];
  if (handling === undefined || talk === undefined) return false;
  const all = [handling, talk, part, ...(wrap === undefined ? [] : [wrap])];
  if (new Set(all.map(({ heading }) => unitInHeading(heading))).size > 1) return false;
  let worked = 0;
  let whole = 0;
  let held = 0;
  for (const { cells } of looked) {
    const [work = 0, talked = 0, own = 0, after = 0] = all.map(({ position }) => secondsIn(cells[position] ?? "") ?? 0);
    if (work <= 0) continue;
    worked += 1;
    if (own > ROUNDED) held += 1;
    if (Math.abs(work - talked - own - after) <= ROUNDED) whole += 1;
  }
  return held >= FEWEST && whole >= NEARLY_ALL * worked;
}
