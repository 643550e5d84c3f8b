import { at, itemAt } from "../grid";
import { fraction, moneyPerYear, ratio } from "../quantities";
import type { Fraction, MoneyPerYear, Ratio } from "../quantities";

/** What the draws say of a recommendation. */
export interface WeighedDraws {
  /** Share of the draws in which no other option is better. */
  readonly probability: Fraction;
  /** What knowing the future would be worth: the mean of the best option in each draw less the mean of the recommended. 0 or more. */
  readonly regret: MoneyPerYear;
}

/** Values closer than this, relatively to the largest in the draw, are equal: the recommended option then keeps its place. */
const SAME = 1e-9;

/**
 * How often the recommended option is the best, and what is lost on average by not knowing the draw.
 *
 * @param values - for each option its value in every draw, all of one length
 * @param recommended - place of the recommended option among them
 * @see docs/methods/confidence.md
 */
export function weighDraws(values: readonly Float64Array[], recommended: number): WeighedDraws {
  const own = itemAt(values, recommended);
  let best = 0;
  let regret = 0;
  own.forEach((value, draw) => {
    let top = value;
    for (const option of values) top = Math.max(top, at(option, draw));
    if (top - value <= SAME * Math.max(Math.abs(top), Math.abs(value))) best += 1;
    else regret += top - value;
  });
  return { probability: fraction(best / own.length), regret: moneyPerYear(regret / own.length) };
}

/** Share of the draws in which each option is the best, the first of equals. */
export function bestShares(values: readonly Float64Array[]): readonly Ratio[] {
  const count = values[0]?.length ?? 0;
  const wins = values.map(() => 0);
  for (let draw = 0; draw < count; draw += 1) {
    let top = 0;
    values.forEach((option, place) => {
      if (at(option, draw) > at(itemAt(values, top), draw)) top = place;
    });
    wins[top] = itemAt(wins, top) + 1 / count;
  }
  return wins.map(ratio);
}

/**
 * The quantile of some values, interpolated between the two that stand around it.
 *
 * @param share - 0 to 1
 */
export function quantile(values: Float64Array, share: Fraction): number {
  const sorted = Float64Array.from(values).sort();
  const place = share * (sorted.length - 1);
  const below = at(sorted, Math.floor(place));
  const above = at(sorted, Math.ceil(place));
  return below + (above - below) * (place - Math.floor(place));
}

/** The mean of the worst share of some values: what to expect where it goes badly. */
export function worstMean(values: Float64Array, share: Fraction): number {
  const sorted = Float64Array.from(values).sort();
  const worst = sorted.subarray(0, Math.max(1, Math.round(share * sorted.length)));
  return mean(worst);
}

/** The mean; 0 of no values. */
export function mean(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return values.length === 0 ? 0 : sum / values.length;
}

/** Parts into which the draws are cut to see what one parameter decides. */
const BINS = 10;

/**
 * What knowing one parameter beforehand would be worth: within each tenth of its draws the best option is taken by its mean there.
 *
 * The estimate is a little high where options are worth nearly the same.
 *
 * @param parameter - the parameter's draws, in the order of the values'
 */
export function informationValue(values: readonly Float64Array[], parameter: Float64Array): number {
  const order = rising(parameter);
  let known = 0;
  for (let bin = 0; bin < BINS; bin += 1) {
    const from = Math.floor((bin * order.length) / BINS);
    const to = Math.floor(((bin + 1) * order.length) / BINS);
    known += Math.max(
      ...values.map((option) => {
        let sum = 0;
        for (let rank = from; rank < to; rank += 1) sum += at(option, at(order, rank));
        return sum;
      }),
    );
  }
  return Math.max(0, known / order.length - Math.max(...values.map(mean)));
}

/** The orders of draws that many options and flows share, each found once. */
const ORDERS = new WeakMap<Float64Array, Float64Array>();

/** The places of draws by their rising values, of equal ones the first first. Numbers alone are sorted: a comparison of our own for each pair takes five times as long. */
function rising(draws: Float64Array): Float64Array {
  const known = ORDERS.get(draws);
  if (known !== undefined) return known;
  const sorted = draws.slice().sort();
  const next = new Map<number, number>();
  sorted.forEach((value, rank) => {
    if (!next.has(value)) next.set(value, rank);
  });
  const order = new Float64Array(draws.length);
  draws.forEach((value, draw) => {
    const rank = next.get(value) ?? 0;
    order[rank] = draw;
    next.set(value, rank + 1);
  });
  ORDERS.set(draws, order);
  return order;
}
