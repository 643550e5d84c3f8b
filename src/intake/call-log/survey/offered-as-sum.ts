import type { LogRecord } from "../source/record";
import type { LogField } from "../words/vocabulary";
import type { ColumnEvidence } from "./column-evidence";
import type { FieldColumn } from "./fields";
import { mayCount, sumsIn } from "./interval-counts";

/**
 * The fields with contacts offered in the column that is the sum of two others: beside *Appels perdus*, *Appels distribués* are those answered where *Appels en file* are both
 * on every line. A column named by hand stays.
 */
export function offeredAsSum(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  looked: readonly LogRecord[],
): ReadonlyMap<LogField, FieldColumn> {
  const [offered, lost] = [fields.get("offered"), fields.get("abandonedCount")];
  if (offered === undefined || lost === undefined || offered.why === "named" || fields.has("handled")) return fields;
  const [part, other] = [columns[offered.position], columns[lost.position]];
  if (part === undefined || other === undefined) return fields;
  const used = new Set([...fields.values()].map(({ position }) => position));
  const wholes = columns.filter((column) => !used.has(column.position) && mayCount(column));
  const [sum, ...more] = sumsIn(wholes, [part], [other], looked);
  if (sum === undefined || more.length > 0) return fields;
  const { position, heading } = sum.came;
  return new Map([
    ...fields,
    ["offered", { field: "offered", position, heading, why: "heading-and-contents" }],
    ["handled", { ...offered, field: "handled", rivals: [] }],
  ]);
}
