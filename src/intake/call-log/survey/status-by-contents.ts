import { message } from "../../../language";
import { finding } from "../log-finding";
import type { LogFinding } from "../log-finding";
import { means } from "../words/vocabulary";
import type { LogField } from "../words/vocabulary";
import type { ColumnEvidence } from "./column-evidence";
import type { FieldColumn } from "./fields";

/** Different words of a column of statuses: more are something else. */
const MOST_STATUSES = 12;
/** Fields that say which contacts were answered, and counts, beside which no status is looked for. */
const TOLD: readonly LogField[] = ["answered", "abandoned", "event", "offered", "handled", "answerMoment"];

/**
 * The fields with a status, where none is named and one column holds nothing but words for contacts answered and lost, whatever its heading: under *Type* too. A column that
 * was read as a channel, of which it names none, is one.
 *
 * @param none - fields the user set aside
 */
export function withStatusByContents(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  none: ReadonlySet<LogField>,
  findings: LogFinding[],
): ReadonlyMap<LogField, FieldColumn> {
  if (none.has("answered") || TOLD.some((field) => fields.has(field))) return fields;
  const used = new Set(
    [...fields.values()].flatMap(({ field, why, position }) =>
      field === "channel" && why !== "named" ? [] : [position],
    ),
  );
  const [status, ...others] = columns.filter((column) => !used.has(column.position) && holdsStatuses(column));
  if (status === undefined || others.length > 0) return fields;
  const { position, heading } = status;
  findings.push(finding("status-by-contents", message("importLog.note.status-by-contents"), { column: heading }));
  return new Map([
    ...[...fields].filter(([, column]) => column.position !== position),
    ["answered", { field: "answered", position, heading, why: "heading-and-contents" }],
  ]);
}

function holdsStatuses({ distinct, distinctOver }: ColumnEvidence): boolean {
  if (distinctOver || distinct.size < 2 || distinct.size > MOST_STATUSES) return false;
  const words = [...distinct.keys()];
  const answered = words.filter((word) => means("answered", word)).length;
  const lost = words.filter((word) => means("notAnswered", word)).length;
  return answered > 0 && lost > 0 && answered + lost === words.length;
}
