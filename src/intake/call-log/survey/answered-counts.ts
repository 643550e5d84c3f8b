import { wordScore } from "../words/vocabulary";
import type { LogField } from "../words/vocabulary";
import type { ColumnEvidence } from "./column-evidence";
import { looksLike } from "./fields";
import type { FieldColumn } from "./fields";

/** Word score from which on a heading may name contacts answered. */
const MAY_BE = 0.6;

/**
 * Contacts answered beside contacts offered are a count: noughts and ones of a quiet report look like marks of a status, but no status is a two.
 *
 * @see docs/methods/call-log.md
 */
export function answeredCounted(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
): ReadonlyMap<LogField, FieldColumn> {
  const answered = fields.get("answered");
  if (answered === undefined || answered.why === "named" || !fields.has("offered") || fields.has("handled"))
    return fields;
  const cells = columns[answered.position];
  if (cells === undefined || looksLike("handled", cells) === 0 || wordScore("handled", answered.heading) < MAY_BE)
    return fields;
  const others = [...fields].filter(([field]) => field !== "answered");
  return new Map([...others, ["handled", { ...answered, field: "handled" }]]);
}
