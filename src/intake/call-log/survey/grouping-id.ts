import type { LogRecord } from "../source/record";
import { wordScore } from "../words/vocabulary";
import type { LogField } from "../words/vocabulary";
import type { ColumnEvidence } from "./column-evidence";
import { looksLike } from "./fields";
import type { FieldColumn } from "./fields";
import { areTogether } from "./legs-together";

/** Word score from which on a heading names an identifier and nothing else. */
const CLEAN = 0.92;
const MOMENT = ["moment", "date", "time", "topic"] as const;

/**
 * The fields with the identifier that groups the legs of a call: beside *uniqueid*, of which each line has its own, *linkedid* comes again on neighbouring lines of one moment
 * and topic. A column named by hand stays.
 */
export function withGroupingId(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  looked: readonly LogRecord[],
): ReadonlyMap<LogField, FieldColumn> {
  const id = fields.get("id");
  if (id === undefined || id.why === "named") return fields;
  const used = new Set([...fields.values()].map(({ position }) => position));
  const may = columns.filter(
    (column) => !used.has(column.position) && wordScore("id", column.heading) >= CLEAN && looksLike("id", column) > 0,
  );
  if (may.length === 0 || !areAllDifferent(looked, id.position)) return fields;
  const grouping = may.find((column) => groupsLegs(looked, column.position, fields));
  if (grouping === undefined) return fields;
  const { position, heading } = grouping;
  return new Map([...fields, ["id", { ...id, position, heading, rivals: [] }]]);
}

function areAllDifferent(looked: readonly LogRecord[], at: number): boolean {
  const seen = new Set(looked.map(({ cells }) => cells[at] ?? ""));
  return seen.size === looked.length;
}

/** Whether the entries of a column that come again do so on neighbouring lines that begin at the same moment under the same topic. */
function groupsLegs(looked: readonly LogRecord[], at: number, fields: ReadonlyMap<LogField, FieldColumn>): boolean {
  const positions = MOMENT.flatMap((field) => fields.get(field)?.position ?? []);
  return areTogether(looked, at, (earlier, later) =>
    positions.every((position) => looked[earlier]?.cells[position] === looked[later]?.cells[position]),
  );
}
