import { moneyPerYear, ratio } from "../../../engine/quantities";
import type { MoneyPerYear, Ratio } from "../../../engine/quantities";
import type { TurningSubject } from "./subject";

/** Steps are real: a post more or less moves a cost at once. The turning point is told to this share of the value. */
const PRECISION = 0.002;
const MOST = 14;

/**
 * The multiple of today's value nearest to 1 at which a gain passes the subject's threshold, found between the multiples tried; undefined where it passes it
 * between none.
 *
 * @param gainAt - gain at a multiple of today's value
 * @param subject - the gain today, at multiple 1, and the threshold
 * @param tried - multiples, each list away from 1
 */
export function turningMultiple(
  gainAt: (multiple: Ratio) => MoneyPerYear,
  subject: Pick<TurningSubject, "gain" | "threshold">,
  tried: { readonly below: readonly Ratio[]; readonly above: readonly Ratio[] },
): Ratio | undefined {
  const above = (gain: MoneyPerYear): MoneyPerYear => moneyPerYear(gain - subject.threshold);
  const gain = (multiple: Ratio): MoneyPerYear => above(gainAt(multiple));
  const today = above(subject.gain);
  const found = [tried.below, tried.above].flatMap((side) => {
    let near: Point = { multiple: ratio(1), value: today };
    for (const multiple of side) {
      const value = gain(multiple);
      if (value > 0 !== near.value > 0) return [refine(gain, near, { multiple, value })];
      near = { multiple, value };
    }
    return [];
  });
  return found.sort((a, b) => Math.abs(Math.log(a)) - Math.abs(Math.log(b)))[0];
}

interface Point {
  readonly multiple: Ratio;
  /** The gain there, halved where the search would stall. */
  readonly value: MoneyPerYear;
}

/** Regula falsi with the Illinois halving: it keeps the bracket and does not stall on a convex side. */
function refine(gain: (multiple: Ratio) => MoneyPerYear, first: Point, second: Point): Ratio {
  let [a, b] = [first, second];
  for (let step = 0; step < MOST && Math.abs(a.multiple - b.multiple) > PRECISION * Math.abs(a.multiple); step += 1) {
    const guess = b.multiple - (b.value * (b.multiple - a.multiple)) / (b.value - a.value);
    const middle = ratio(Number.isFinite(guess) && step % 3 !== 2 ? guess : (a.multiple + b.multiple) / 2);
    const value = gain(middle);
    if (value === 0) return middle;
    if (value > 0 === b.value > 0) a = { ...a, value: moneyPerYear(a.value / 2) };
    else a = b;
    b = { multiple: middle, value };
  }
  return b.multiple;
}
