import { at } from "../grid";
import type { Hours } from "../quantities";
import type { Weekday } from "../records";

export { at } from "../grid";

/** Half-hours of a day, of a week, and the hours each lasts. */
export const CELLS_PER_DAY = 48;
export const CELLS_PER_WEEK = 336;
export const CELL_HOURS = 0.5;
export const CELL_SECONDS = 1800;

/** Values by half-hour of the week: cell 0 is Monday 00:00–00:30, cell 335 Sunday 23:30–24:00. */
export type WeekCells = Float64Array;

/** An empty week. */
export function emptyWeek(): WeekCells {
  return new Float64Array(CELLS_PER_WEEK);
}

/** The cell of a weekday and a time of day in hours after midnight; a time inside a half-hour belongs to it. */
export function cellOf(day: Weekday, start: Hours): number {
  return (day - 1) * CELLS_PER_DAY + Math.min(CELLS_PER_DAY - 1, Math.floor(start / CELL_HOURS + 1e-9));
}

/** Sum of a week's cells. */
export function sumOf(cells: WeekCells): number {
  let sum = 0;
  for (let index = 0; index < cells.length; index += 1) sum += at(cells, index);
  return sum;
}

/** Half-hour by half-hour, one week times another: with a mask, what lies inside it. */
export function both(a: WeekCells, b: WeekCells): WeekCells {
  const cells = emptyWeek();
  for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) cells[cell] = at(a, cell) * at(b, cell);
  return cells;
}

/** 1 where the time of day lies from `from` to `to` on the days, 0 elsewhere; `to` at or before `from` runs past midnight. */
export function maskOf(days: readonly Weekday[], from: Hours, to: Hours): WeekCells {
  const mask = emptyWeek();
  const first = Math.floor(from / CELL_HOURS + 1e-9);
  const end = Math.ceil(to / CELL_HOURS - 1e-9);
  for (const day of days) {
    for (let cell = 0; cell < CELLS_PER_DAY; cell += 1) {
      const inside = end > first ? cell >= first && cell < end : cell >= first || cell < end;
      if (inside) mask[(day - 1) * CELLS_PER_DAY + cell] = 1;
    }
  }
  return mask;
}
