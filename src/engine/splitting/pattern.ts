import { itemAt } from "../grid";
import type { Weeks } from "../quantities";
import { at, CELLS_PER_WEEK } from "../demand";
import type { FlowWork } from "../demand";

/** How a part leaves: whole half-hours, the highest peaks, what overflows a base, or an even share. */
export type PartPattern = "window" | "peak" | "overflow" | "share";

/** Share of what leaves that must fit a description for the part to be called by it. */
const MOSTLY = 0.7;
/** The busiest tenth of open time is the peak. */
const PEAK_TIME = 0.1;
/** Half-hours of which this much leaves are handed over whole. */
const WHOLE = 0.999;

/**
 * The name of the way in which `out` leaves `work`, from what leaves and not from what the option was called.
 *
 * @param weeks - weeks a year of each season
 * @see docs/methods/partial-outsourcing.md
 */
export function partPattern(work: FlowWork, out: FlowWork, weeks: readonly Weeks[]): PartPattern {
  const cells: { all: number; out: number; weeks: number }[] = [];
  work.contacts.forEach((week, season) => {
    const part = itemAt(out.contacts, season);
    const span = itemAt(weeks, season);
    for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) {
      const leaving = at(part, cell);
      // What finds it closed inside leaves whole.
      const all = Math.max(at(week, cell), leaving);
      if (all > 0) cells.push({ all, out: leaving, weeks: span });
    }
  });
  const total = cells.reduce((sum, each) => sum + each.out * each.weeks, 0);
  if (total === 0) return "share";
  const whole = cells.reduce((sum, each) => sum + (each.out >= WHOLE * each.all ? each.out * each.weeks : 0), 0);
  if (whole >= MOSTLY * total) return "window";
  const shares = cells.map((each) => each.out / each.all);
  if (Math.max(...shares) - Math.min(...shares) < 1e-9) return "share";
  const time = cells.reduce((sum, each) => sum + each.weeks, 0);
  let passed = 0;
  let peak = 0;
  for (const each of [...cells].sort((a, b) => b.all - a.all)) {
    if (passed >= PEAK_TIME * time - 1e-9) break;
    peak += each.out * each.weeks;
    passed += each.weeks;
  }
  return peak >= MOSTLY * total ? "peak" : "overflow";
}
