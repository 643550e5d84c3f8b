import { message } from "../../../language";
import { finding } from "../log-finding";
import type { LogFinding } from "../log-finding";
import type { LogQuestion } from "../reading-plan";
import type { LogRecord } from "../source/record";
import { certainDirectionOf } from "./direction-words";
import type { LogField } from "../words/vocabulary";
import type { ColumnEvidence } from "./column-evidence";
import { isSetAside } from "./fields";
import type { FieldColumn } from "./fields";
import { fieldQuestion, orNone } from "./rival-questions";
import { holdsDirections } from "./words-alone";

/** What directions are looked for with, and what is said of them. */
interface Told {
  readonly sample: readonly LogRecord[];
  readonly answers: ReadonlyMap<string, string>;
  readonly questions: LogQuestion[];
  readonly findings: LogFinding[];
}

/**
 * The fields with a direction, where a column holds nothing but words for directions whatever its heading: outbound calls would count as inbound in silence.
 * Of two such columns that contradict each other a person says which.
 */
export function withDirectionByContents(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  { sample, answers, questions, findings }: Told,
): ReadonlyMap<LogField, FieldColumn> {
  if (fields.has("direction") || isSetAside(answers.get("field:direction"))) return fields;
  const used = new Set([...fields.values()].map(({ position }) => position));
  const [first, ...others] = columns.filter((column) => !used.has(column.position) && holdsDirections(column));
  if (first === undefined) return fields;
  const rivals = others.filter((other) =>
    sample.some(({ cells }) => contradict(cells[first.position] ?? "", cells[other.position] ?? "")),
  );
  const { position, heading } = first;
  if (rivals.length > 0)
    questions.push(orNone(fieldQuestion("direction", [heading, ...rivals.map((rival) => rival.heading)])));
  else
    findings.push(
      finding("direction-by-contents", message("importLog.note.direction-by-contents"), { column: heading }),
    );
  return new Map([...fields, ["direction", { field: "direction", position, heading, why: "heading-and-contents" }]]);
}

function contradict(one: string, other: string): boolean {
  return certainDirectionOf(one) !== certainDirectionOf(other);
}
