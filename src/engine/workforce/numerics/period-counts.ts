import { at, itemAt } from "../../grid";

const SLIP = 1e-9;

/**
 * Counts whose gains together reach what is needed with the smallest sum, exactly: the best gain of every sum, interval after interval.
 *
 * Where even the largest counts do not reach it, these.
 *
 * @param gains - of each interval, by count from 0
 */
export function exactCounts(gains: readonly Float64Array[], needed: number): Float64Array {
  const steps: { readonly best: Float64Array; readonly choice: Float64Array }[] = [];
  let before: Float64Array = new Float64Array(1);
  for (const own of gains) {
    const length = before.length + own.length - 1;
    const best = new Float64Array(length).fill(-1);
    const choice = new Float64Array(length);
    for (let sum = 0; sum < before.length; sum += 1)
      for (let count = 0; count < own.length; count += 1) {
        const value = at(before, sum) + at(own, count);
        if (value > at(best, sum + count)) {
          best[sum + count] = value;
          choice[sum + count] = count;
        }
      }
    steps.push({ best, choice });
    before = best;
  }
  const found = before.findIndex((value) => value >= needed - SLIP);
  let sum = found < 0 ? before.length - 1 : found;
  const counts = new Float64Array(gains.length);
  for (let place = gains.length - 1; place >= 0; place -= 1) {
    const count = at(itemAt(steps, place).choice, sum);
    counts[place] = count;
    sum -= count;
  }
  return counts;
}
