import { at } from "./grid";
import { agents } from "./quantities";
import type { Agents } from "./quantities";

/** Moments in their order: the hours of work counted by each, and when it stands, in hours. */
export interface WorkMarks {
  readonly work: Float64Array;
  readonly times: Float64Array;
}

/**
 * The highest staff asked for between a start and an end after it: (work counted by the end − by the start) / (the time between them).
 *
 * A start is before an end if its place is lower. Dinkelbach's way: whether some pair asks for more than a given staff is answered for all pairs in one
 * pass, and the pair that is furthest above gives the staff that is asked about next; a few passes in place of all pairs.
 *
 * @param floor - what the answer is at least
 * @returns agents at work; `floor` where there is no pair
 * @see docs/methods/deferrable-work.md
 */
export function highestStaffBetween(starts: WorkMarks, ends: WorkMarks, floor: Agents): Agents {
  let highest: number = floor;
  for (;;) {
    const asked = staffOfFurthest(highest, starts, ends);
    if (!(asked > highest)) return agents(highest);
    highest = asked;
  }
}

/** The staff that the pair asks for whose work is furthest above what the given staff does. */
function staffOfFurthest(staff: number, starts: WorkMarks, ends: WorkMarks): number {
  let best = { start: -1, end: -1, beyond: -Infinity };
  let start = -1;
  let before = -Infinity;
  for (let end = 1; end < ends.times.length; end += 1) {
    const next = end - 1;
    if (next < starts.times.length) {
      const spare = staff * at(starts.times, next) - at(starts.work, next);
      if (spare > before) [before, start] = [spare, next];
    }
    const beyond = before + at(ends.work, end) - staff * at(ends.times, end);
    if (beyond > best.beyond) best = { start, end, beyond };
  }
  if (best.end < 0) return -Infinity;
  const work = at(ends.work, best.end) - at(starts.work, best.start);
  return work / (at(ends.times, best.end) - at(starts.times, best.start));
}
