import { at } from "../grid";
import { agents } from "../quantities";
import type { Agents, Hours } from "../quantities";
import { highestStaffBetween } from "../staff-between";
import { CELL_HOURS } from "./week";
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
  const sorted = [...works].sort((one, other) => one.deadline - other.deadline);
  const since = new Float64Array(count);
  const due = new Float64Array(2 * count);
  const starts = { work: since, times: Float64Array.from(since, (_, cell) => cell * CELL_HOURS) };
  const ends = { work: due, times: Float64Array.from(due, (_, cell) => cell * CELL_HOURS) };
  // Between two moments those flows count whose deadline is shorter than the time between them: the first ones by deadline. Where more are taken, what
  // is too many makes the quotient smaller, never greater.
  let most = agents(sumOver(cells, works) / (count * CELL_HOURS));
  for (const { hours, deadline } of sorted) {
    const within = Math.max(1, Math.round(deadline / CELL_HOURS));
    let arrived = 0;
    for (let index = 0; index < 2 * count; index += 1) {
      if (index < count) since[index] = at(since, index) + arrived;
      if (index + within < 2 * count) due[index + within] = at(due, index + within) + arrived;
      arrived += at(hours, at(cells, index % count));
    }
    most = highestStaffBetween(starts, ends, most);
  }
  return most;
}

/** Hours of work of a week. */
function sumOver(cells: Float64Array, works: readonly DeferrableWork[]): number {
  let sum = 0;
  for (const { hours } of works) for (const cell of cells) sum += at(hours, cell);
  return sum;
}
