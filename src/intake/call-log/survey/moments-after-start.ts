import { parseMoment, parseTime } from "../cells/moment";
import { wordScore } from "../words/vocabulary";
import type { LogField } from "../words/vocabulary";
import { shareOf } from "./column-evidence";
import type { ColumnEvidence } from "./column-evidence";
import type { FieldColumn } from "./fields";
import type { Tracking } from "./tracking";

const FOUR_HOURS = 4 * 3600;
const NEARLY_ALL = 0.9;

/**
 * *Answer time* may hold how long it took or when it was. Its cells decide: clock times that follow the start of the call within hours are moments.
 */
export function momentsAfterStart(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  { sample }: Tracking,
): ReadonlyMap<LogField, FieldColumn> {
  const found = new Map(fields);
  const startAt = fields.get("time")?.position ?? fields.get("moment")?.position;
  for (const field of ["answerMoment", "endMoment"] as const) {
    const column = fields.get(field);
    if (column !== undefined && !follows(column.position)) found.delete(field);
  }
  const wait = found.get("wait");
  if (wait !== undefined && !found.has("answerMoment") && isClock(columns[wait.position]) && follows(wait.position)) {
    found.delete("wait");
    found.set("answerMoment", { ...wait, field: "answerMoment" });
  }
  const used = new Set([...found.values()].map(({ position }) => position));
  for (const field of ["answerMoment", "endMoment"] as const) {
    if (found.has(field)) continue;
    const column = columns.find(
      ({ position, heading }) => !used.has(position) && wordScore(field, heading) > 0.6 && follows(position),
    );
    if (column === undefined) continue;
    found.set(field, { field, position: column.position, heading: column.heading, why: "heading-and-contents" });
    used.add(column.position);
  }
  return found;

  function follows(position: number): boolean {
    if (startAt === undefined) return false;
    let seen = 0;
    let after = 0;
    for (const { cells } of sample) {
      const start = timeIn(cells[startAt] ?? "");
      const then = timeIn(cells[position] ?? "");
      if (start === null || then === null) continue;
      seen += 1;
      const apart = (then - start + 86_400) % 86_400;
      if (apart <= FOUR_HOURS) after += 1;
    }
    return seen > 0 && after >= NEARLY_ALL * seen;
  }
}

function isClock(column: ColumnEvidence | undefined): boolean {
  return (
    column !== undefined &&
    shareOf(column, column.moments + column.times) >= NEARLY_ALL &&
    column.whole < column.filled / 2
  );
}

function timeIn(text: string): number | null {
  return parseMoment(text, "day-first")?.second ?? parseTime(text);
}
