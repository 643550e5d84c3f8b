import { message } from "../../../language";
import { parseNumber, POINT } from "../cells/number";
import { finding } from "../log-finding";
import type { LogFinding } from "../log-finding";
import type { LogRecord } from "../source/record";
import type { ColumnEvidence } from "./column-evidence";
import type { FieldColumn } from "./fields";
import { holdsPhrase, namesShare } from "../words/vocabulary";
import type { LogField } from "../words/vocabulary";

const NEARLY_ALL = 0.98;

/**
 * The fields without the column of contacts answered, where it and its rivals are parts of them: *served at once* and *served after waiting*. Together with those
 * lost they make those that came, line by line; contacts answered are then those that came without those lost.
 */
export function handledWhole(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  looked: readonly LogRecord[],
  findings: LogFinding[],
): ReadonlyMap<LogField, FieldColumn> {
  const [offered, handled, lost] = (["offered", "handled", "abandonedCount"] as const).map((field) =>
    fields.get(field),
  );
  if (offered === undefined || handled === undefined || lost === undefined) return fields;
  const used = new Set([...fields.values()].map(({ position }) => position));
  // “Servis sans attente” names none that was not served.
  const others = columns.filter(
    ({ position, heading, whole, filled }) =>
      !used.has(position) && filled > 0 && whole === filled && holdsPhrase("handled", heading) && !namesShare(heading),
  );
  const parts = [...new Set([handled.position, ...(handled.rivals ?? []), ...others.map(({ position }) => position)])];
  if (handled.why === "named" || parts.length < 2) return fields;
  let lines = 0;
  let tied = 0;
  let alone = 0;
  for (const { cells } of looked) {
    const at = (position: number): number => parseNumber((cells[position] ?? "").trim(), POINT) ?? 0;
    const answered = at(offered.position) - at(lost.position);
    lines += 1;
    if (parts.reduce((sum, position) => sum + at(position), 0) === answered) tied += 1;
    if (at(handled.position) === answered) alone += 1;
  }
  if (lines === 0 || tied < NEARLY_ALL * lines || alone === lines) return fields;
  const headings = parts.map((position) => columns[position]?.heading ?? "").join(" + ");
  findings.push(
    finding("handled-in-parts", message("importLog.note.handled-in-parts", { headings }), { column: handled.heading }),
  );
  const settled = new Map([...fields].filter(([field]) => field !== "handled"));
  return settled.set("abandonedCount", { ...lost, proved: true });
}
