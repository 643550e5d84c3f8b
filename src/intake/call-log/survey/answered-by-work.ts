import { message } from "../../../language";
import { finding } from "../log-finding";
import type { LogFinding } from "../log-finding";
import type { Shape } from "../reading-plan";
import { isEmptyCell } from "../words/vocabulary";
import type { LogField } from "../words/vocabulary";
import type { FieldColumn } from "./fields";
import type { Tracking } from "./tracking";

const TELLS = ["answered", "abandoned", "answerMoment"] as const;
/** Where most calls have no time of work, its absence says something else. */
const MOST = 0.9;

/**
 * Whether a report without a status shows by its durations which calls were answered: some have time of work, others none. Without it, the noughts of lost calls
 * would stand in the mean handling time, be it read from the whole duration, and the waits of those who gave up in the wait until answered.
 */
export function answeredByWork(
  fields: ReadonlyMap<LogField, FieldColumn>,
  shape: Shape,
  { sample }: Tracking,
  findings: LogFinding[],
): boolean {
  if (shape === "events" || shape === "intervals" || TELLS.some((field) => fields.has(field))) return false;
  const column = fields.get("talk") ?? fields.get("handling") ?? fields.get("whole");
  if (column === undefined) return false;
  const none = sample.filter(({ cells }) => !/[1-9]/.test(worked(cells[column.position] ?? ""))).length;
  if (none === 0 || none > MOST * sample.length) return false;
  findings.push(finding("answered-by-work", message("importLog.note.answered-by-work"), { column: column.heading }));
  return true;
}

function worked(cell: string): string {
  return isEmptyCell(cell.trim()) ? "" : cell;
}
