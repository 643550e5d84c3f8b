import { message } from "../../../language";
import { finding } from "../log-finding";
import type { LogFinding } from "../log-finding";
import type { LogQuestion } from "../reading-plan";
import type { LogField } from "../words/vocabulary";
import type { ColumnEvidence } from "./column-evidence";
import type { FieldColumn } from "./fields";
import { headingChoices } from "./rival-questions";

const NEARLY_ALL = 0.98;
/** Fields without which a report does not say when its contacts came. */
const WHEN: readonly LogField[] = ["moment", "date"];

/**
 * The fields with when the contacts came, where no heading says it: the one column that holds a date with its time on every line. Of several a person says which; a column that
 * was named by hand as the date, and holds the times as well, is the moment.
 *
 * @param none - fields the user set aside
 */
export function momentByContents(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  none: ReadonlySet<LogField>,
  questions: LogQuestion[],
  findings: LogFinding[],
): ReadonlyMap<LogField, FieldColumn> {
  const date = fields.get("date");
  const dated = columns[date?.position ?? -1];
  if (date?.why === "named" && dated !== undefined && areMoments(dated) && !fields.has("time") && !fields.has("moment"))
    return new Map(
      [...fields].map(([field, column]) =>
        field === "date" ? ["moment", { ...date, field: "moment" }] : [field, column],
      ),
    );
  if (WHEN.some((field) => fields.has(field) || none.has(field))) return fields;
  const used = new Set([...fields.values()].map(({ position }) => position));
  const lines = Math.max(0, ...columns.map(({ filled }) => filled));
  const may = columns.filter(
    (column) => !used.has(column.position) && areMoments(column) && column.filled >= NEARLY_ALL * lines,
  );
  const [first, ...others] = may;
  if (first === undefined) return fields;
  if (others.length > 0) {
    const headings = may.map(({ heading }) => heading);
    questions.push({
      key: "field:date",
      text: message("importLog.question.arrival", { columns: headings.join(", ") }),
      choices: headingChoices(headings),
    });
  } else
    findings.push(
      finding("moments-by-contents", message("importLog.note.moment-by-contents"), { column: first.heading }),
    );
  const { position, heading } = first;
  return new Map([
    // A time beside it is of something else.
    ...[...fields].filter(([field]) => field !== "time"),
    ["moment", { field: "moment", position, heading, why: "heading-and-contents" }],
  ]);
}

function areMoments({ moments, filled, distinct, distinctOver }: ColumnEvidence): boolean {
  return filled > 0 && moments >= NEARLY_ALL * filled && (filled === 1 || distinctOver || distinct.size > 1);
}
