import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { at, itemAt } from "../grid";
import { fraction } from "../quantities";
import type { Fraction, Weight } from "../quantities";

/** A bid's values on the weighed criteria, in one order for all bids. */
export type Values = readonly Fraction[];

/** Weightings drawn: a share is then told to half a point. */
const WEIGHTINGS = 20_000;

/**
 * For each bid, the share of weightings in which it ranks first, among all weightings that keep the stated order of the criteria. Criteria of one weight have no order.
 *
 * Weights are drawn evenly: the spacings of exponential numbers, sorted, the largest for the criterion that weighs most. A weighting in which two bids share the first
 * place counts half for each.
 *
 * @param seed - the same seed, the same weightings
 * @see docs/methods/tender.md
 */
export function acceptability(bids: readonly Values[], stated: readonly Weight[], seed: number): readonly Fraction[] {
  const random = xoroshiro128plus(seed);
  const first = new Float64Array(bids.length);
  const order = stated.map((weight, place) => ({ weight, place }));
  for (let draw = 0; draw < WEIGHTINGS; draw += 1) {
    const sizes = order.map(() => -Math.log(1 - uniformFloat64(random))).sort((a, b) => b - a);
    // Criteria of one weight are shuffled, so that none of them always comes first.
    const ranked = order
      .map((each) => ({ ...each, chance: uniformFloat64(random) }))
      .sort((a, b) => b.weight - a.weight || a.chance - b.chance);
    const weights = new Float64Array(order.length);
    ranked.forEach(({ place }, rank) => (weights[place] = itemAt(sizes, rank)));
    const totals = bids.map((values) => values.reduce((sum, value, place) => sum + value * at(weights, place), 0));
    const best = Math.max(...totals);
    const winners = totals.flatMap((total, bid) => (total >= best - 1e-12 ? [bid] : []));
    for (const bid of winners) first[bid] = at(first, bid) + 1 / winners.length;
  }
  return Array.from(first, (wins) => fraction(Math.min(1, wins / WEIGHTINGS)));
}
