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
export function bestWindow(gains: ArrayLike<number>): DayWindow | undefined {
  const count = gains.length;
  let best: { sum: number; from: number; length: number } | undefined;
  let sum = 0;
  let from = 0;
  // Twice round: a night's window begins in the evening. A stretch is never longer than the day.
  for (let index = 0; index < 2 * count; index += 1) {
    if (sum <= 0 || index - from >= count) {
      sum = 0;
      from = index;
    }
    sum += at(gains, index % count);
    if (sum > 0 && (best === undefined || sum > best.sum * (1 + 1e-12))) best = { sum, from, length: index - from + 1 };
  }
  return best === undefined ? undefined : { from: best.from % count, to: (best.from + best.length) % count };
}
