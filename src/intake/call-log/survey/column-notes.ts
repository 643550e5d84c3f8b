import { message } from "../../../language";
import { fold } from "../../kinds";
import { finding } from "../log-finding";
import type { LogFinding } from "../log-finding";
import { namesSum } from "../words/vocabulary";
import type { LogField } from "../words/vocabulary";
import type { ColumnEvidence } from "./column-evidence";
import type { FieldColumn } from "./fields";
import type { HiddenIdentifier } from "./hidden-identifier";

/** Different words of a column of directions. */
const MOST_DIRECTIONS = 5;

/** A column that is called the direction and whose words are not known: outbound calls would count among the others. */
export function noteDirection(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  findings: LogFinding[],
): void {
  if (fields.has("direction")) return;
  const column = columns.find(
    ({ heading, distinct, distinctOver }) =>
      !distinctOver && distinct.size > 1 && distinct.size <= MOST_DIRECTIONS && DIRECTION.test(fold(heading)),
  );
  if (column === undefined) return;
  const words = [...column.distinct.keys()].join(", ");
  findings.push(
    finding("direction-unread", message("importLog.note.direction-unread", { words }), { column: column.heading }),
  );
}

const DIRECTION = /\b(?:direction|dir|sens|in ?\/? ?out)\b/;

/** Durations of an interval report that are sums of a line's contacts. */
export function noteSums(
  fields: ReadonlyMap<LogField, FieldColumn>,
  durations: ReadonlyMap<LogField, unknown>,
  findings: LogFinding[],
): void {
  for (const field of durations.keys()) {
    const heading = fields.get(field)?.heading ?? "";
    if (namesSum(heading))
      findings.push(finding("sums-divided", message("importLog.note.sums-divided"), { column: heading }));
  }
}

/** A column that could name the call. */
export function noteHidden(hidden: HiddenIdentifier | null, findings: LogFinding[]): void {
  if (hidden === null) return;
  const { heading, repeats } = hidden;
  findings.push(
    finding("may-name-calls", message("importLog.note.may-name-calls", { heading }), {
      count: repeats,
      column: heading,
    }),
  );
}
