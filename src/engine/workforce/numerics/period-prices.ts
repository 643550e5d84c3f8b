import { at, itemAt } from "../../grid";

const SLIP = 1e-9;
const HALVINGS = 60;

/**
 * Counts whose gains together reach what is needed with nearly the smallest sum: at a price of a contact each interval takes the count that is worth most,
 * the price is found by halving, and what is left over is saved one by one.
 *
 * @param gains - of each interval, by count from 0
 */
export function pricedCounts(gains: readonly Float64Array[], needed: number): Float64Array {
  const hulls = gains.map(hullOf);
  let low = 0;
  let high = 1;
  while (totalAt(hulls, gains, high) < needed - SLIP && high < 1e12) high *= 4;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (totalAt(hulls, gains, middle) >= needed - SLIP) high = middle;
    else low = middle;
  }
  const counts = Float64Array.from(hulls, (hull) => countAt(hull, high));
  return saved(counts, gains, needed);
}

/** A count that some price makes best, and the price from which it is. */
interface Corner {
  readonly count: number;
  readonly from: number;
}

/** The counts on the upper hull of the gains, by rising price. */
function hullOf(gains: Float64Array): readonly Corner[] {
  const corners: Corner[] = [{ count: 0, from: 0 }];
  for (let count = 1; count < gains.length; count += 1) {
    for (;;) {
      const last = itemAt(corners, corners.length - 1);
      const slope = (at(gains, count) - at(gains, last.count)) / (count - last.count);
      const from = slope > 0 ? 1 / slope : Infinity;
      if (corners.length > 1 && from <= last.from) {
        corners.pop();
        continue;
      }
      if (from < Infinity) corners.push({ count, from });
      break;
    }
  }
  return corners;
}

function countAt(hull: readonly Corner[], price: number): number {
  return hull.findLast(({ from }) => from <= price)?.count ?? 0;
}

function totalAt(hulls: readonly (readonly Corner[])[], gains: readonly Float64Array[], price: number): number {
  return hulls.reduce((sum, hull, place) => sum + at(itemAt(gains, place), countAt(hull, price)), 0);
}

/** Takes agents away one by one, and two for one added, as long as the gains still reach what is needed. */
function saved(counts: Float64Array, gains: readonly Float64Array[], needed: number): Float64Array {
  const lossOf = (place: number): number => {
    const count = at(counts, place);
    return count === 0 ? Infinity : at(itemAt(gains, place), count) - at(itemAt(gains, place), count - 1);
  };
  const gainOf = (place: number): number => {
    const own = itemAt(gains, place);
    const count = at(counts, place);
    return count + 1 >= own.length ? 0 : at(own, count + 1) - at(own, count);
  };
  const move = (place: number, by: number): void => {
    counts[place] = at(counts, place) + by;
  };
  let spare = counts.reduce((sum, count, place) => sum + at(itemAt(gains, place), count), 0) - needed;
  const cheapest = (): number => bestPlace(counts.length, (place) => -lossOf(place));
  for (;;) {
    const place = cheapest();
    if (lossOf(place) > spare + SLIP) break;
    spare -= lossOf(place);
    move(place, -1);
  }
  for (;;) {
    const up = bestPlace(counts.length, gainOf);
    const gain = gainOf(up);
    if (gain <= 0) break;
    move(up, 1);
    const first = cheapest();
    const one = lossOf(first);
    move(first, -1);
    const second = cheapest();
    const two = lossOf(second);
    if (first !== up && second !== up && one + two <= spare + gain + SLIP) {
      move(second, -1);
      spare += gain - one - two;
      continue;
    }
    move(first, 1);
    move(up, -1);
    break;
  }
  return counts;
}

function bestPlace(length: number, value: (place: number) => number): number {
  let best = 0;
  for (let place = 1; place < length; place += 1) if (value(place) > value(best)) best = place;
  return best;
}
