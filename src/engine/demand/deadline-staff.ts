import { at } from "../grid";
import { agents } from "../quantities";
import type { Agents, Hours } from "../quantities";
import type { WeekCells } from "./week";

/** Deferrable work of one flow: hours of work by half-hour of a week, to be done within a number of working hours. */
export interface DeferrableWork {
  readonly hours: WeekCells;
  readonly deadline: Hours;
}

const CLOSED = -1;

/**
 * The constant staff that clears every piece of work by its deadline, week after week, over the open half-hours.
 *
 * In working time, whatever arrives after `s` and is due before `e` must be done between them: staff ≥ Σ A(s, e − deadline) / (e − s) for all
 * s < e, and never less than the week's mean. Work is taken in the order in which it is due.
 *
 * @param works - the flows that share the staff
 * @param open - 1 in the half-hours worked
 * @returns agents at work in every open half-hour; 0 without work
 * @see docs/methods/deferrable-work.md
 */
export function deadlineStaff(works: readonly DeferrableWork[], open: WeekCells): Agents {
  if (works.length === 0) return agents(0);
  const cells = open.map((each, cell) => (each > 0 ? cell : CLOSED)).filter((cell) => cell !== CLOSED);
  const count = cells.length;
  if (count === 0) return agents(0);
  const sums = works.map(({ hours, deadline }) => {
    const upTo = new Float64Array(2 * count + 1);
    for (let index = 0; index < 2 * count; index += 1)
      upTo[index + 1] = at(upTo, index) + at(hours, at(cells, index % count));
    return { upTo, due: Math.max(1, Math.round(deadline * 2)) };
  });
  const mean = sums.reduce((sum, { upTo }) => sum + at(upTo, count), 0) / (count / 2);
  let most = mean;
  for (let start = 0; start < count; start += 1) {
    for (let end = start + 1; end <= start + count; end += 1) {
      let due = 0;
      for (const { upTo, due: within } of sums)
        if (end - within > start) due += at(upTo, end - within) - at(upTo, start);
      most = Math.max(most, due / ((end - start) / 2));
    }
  }
  return agents(most);
}
