import { at, CELL_HOURS, CELLS_PER_DAY } from "../../../engine/demand";
import type { WeekCells } from "../../../engine/demand";

const DAYS = 7;

/** The open half-hours of a week as a grid words them: `1-5 08:00-20:00; 6 09:00-17:00`. Empty where none is open. */
export function coveredHoursText(open: WeekCells): string {
  const days = Array.from({ length: DAYS }, (_, day) => stretches(open, day));
  const parts: string[] = [];
  let first = 0;
  while (first < DAYS) {
    const own = days[first] ?? [];
    let last = first;
    while (last + 1 < DAYS && days[last + 1]?.join() === own.join()) last += 1;
    const name = first === last ? String(first + 1) : `${first + 1}-${last + 1}`;
    parts.push(...own.map((stretch) => `${name} ${stretch}`));
    first = last + 1;
  }
  return parts.join("; ");
}

/** The stretches of a day without a gap. */
function stretches(open: WeekCells, day: number): readonly string[] {
  const found: string[] = [];
  let from: number | null = null;
  for (let cell = 0; cell <= CELLS_PER_DAY; cell += 1) {
    const isOpen = cell < CELLS_PER_DAY && at(open, day * CELLS_PER_DAY + cell) > 0;
    if (isOpen && from === null) from = cell;
    if (!isOpen && from !== null) {
      found.push(`${clock(from)}-${clock(cell)}`);
      from = null;
    }
  }
  return found;
}

/** A half-hour's start as `hh:mm`. */
export function clock(cell: number): string {
  const hours = cell * CELL_HOURS;
  return `${String(Math.floor(hours)).padStart(2, "0")}:${hours % 1 === 0 ? "00" : "30"}`;
}
