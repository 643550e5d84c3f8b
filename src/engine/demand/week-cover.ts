import { at } from "../grid";
import { hoursPerWeek } from "../quantities";
import type { Hours, HoursPerWeek } from "../quantities";
import { shiftCover } from "./shift-cover";
import type { ShiftTemplates } from "./shift-cover";
import { CELLS_PER_DAY, CELLS_PER_WEEK } from "./week";
import type { WeekCells } from "./week";

/** Days already covered, by their positions: the same day is never solved twice in a run. */
export type CoverMemo = Map<string, Hours>;

/**
 * Hours a week of the shifts that cover a week's positions.
 *
 * A day of shifts begins at the time of day at which the week needs the fewest people, so that a night is one shift and not two halves.
 */
export function weekCover(positions: WeekCells, shifts: ShiftTemplates, memo: CoverMemo): HoursPerWeek {
  const cut = quietest(positions);
  const day = new Float64Array(CELLS_PER_DAY);
  const codes = new Array<number>(CELLS_PER_DAY).fill(0);
  let hours = 0;
  for (let start = cut; start < CELLS_PER_WEEK + cut; start += CELLS_PER_DAY) {
    let any = false;
    for (let cell = 0; cell < CELLS_PER_DAY; cell += 1) {
      const need = at(positions, (start + cell) % CELLS_PER_WEEK);
      day[cell] = need;
      codes[cell] = need;
      any ||= need > 0;
    }
    if (!any) continue;
    const key = Reflect.apply(String.fromCharCode, null, codes);
    const known = memo.get(key);
    const found = known ?? shiftCover(day, shifts);
    if (known === undefined) memo.set(key, found);
    hours += found;
  }
  return hoursPerWeek(hours);
}

/** The half-hour of the day with the least need over the week; the earliest of equals. */
function quietest(positions: WeekCells): number {
  let best = 0;
  let least = Infinity;
  for (let cell = 0; cell < CELLS_PER_DAY; cell += 1) {
    let need = 0;
    for (let offset = cell; offset < CELLS_PER_WEEK; offset += CELLS_PER_DAY) need += at(positions, offset);
    if (need < least) {
      least = need;
      best = cell;
    }
  }
  return best;
}
