import { at } from "../demand";

/** A stretch of the day, in half-hours after midnight; it may run past midnight, and then `to` is at most `from`. */
export interface DayWindow {
  readonly from: number;
  readonly to: number;
}

/**
 * The contiguous stretch of the day whose handing over gains most: the greatest sum of neighbouring gains round the clock.
 *
 * @param gains - what handing over each half-hour of the day gains, through the year; below 0 where it loses
 * @returns undefined where no half-hour gains
 */
export function bestWindow(gains: Float64Array): DayWindow | undefined {
  const count = gains.length;
  let best: { sum: number; from: number; length: number } | undefined;
  for (let from = 0; from < count; from += 1) {
    let sum = 0;
    for (let length = 1; length <= count; length += 1) {
      sum += at(gains, (from + length - 1) % count);
      if (sum > 0 && (best === undefined || sum > best.sum * (1 + 1e-12))) best = { sum, from, length };
    }
  }
  return best === undefined ? undefined : { from: best.from, to: (best.from + best.length) % count };
}
