import { read } from "./read";
import { expRemainder } from "./small-differences";
import type { StaffingShares } from "./staffing-shares";

/** Whether means suffice that may be wrong by `doubt`. */
export type Enough = (means: StaffingShares, doubt: number) => boolean;

/** Shares at a load; `place` is the same for the same load. */
type SharesAt = (load: number, place: number) => StaffingShares;

/** Means of shares over the volumes that may come; null where that takes too many of them. */
export type EvenMeans = (shares: SharesAt, enough?: Enough) => StaffingShares | null;

/** Weights below e^-26 of the largest are nothing to 11 digits. */
const NEGLIGIBLE = 26;
/** What two steps agree on to 6 digits the finer one has to 8 and mostly more. */
const SETTLED = 1e-6;
/** Above this many loads the cuts of the other rule are cheaper, dear as each of its loads is. */
const MOST_LOADS = 4000;
/** Loads for which there is room at first: most means need no more, and a column of cells asks for thousands of means. */
const USUAL_LOADS = 256;
/** A first step, in the width that the law of the volume and the tipping queue have together. */
const FIRST_STEP = 2.4;
// Bound here once, as in the series.
const { exp } = Math;

/**
 * Means over load · G, G following a Gamma law with mean 1, by even steps in the logarithm of G.
 *
 * For smooth shares the error of even steps falls faster than any power of the step. They are halved until two agree; the doubt is their difference, many
 * times the error that is left. The loads are the same however many agents are asked about, and what they weigh is kept.
 *
 * @param uncertainty - coefficient of variation, above 0
 * @param steepness - the shares tip over within about its inverse root of the load
 * @returns a function of shares, smooth in the load, and of what ends the halving where less suffices
 */
export function evenMeans(load: number, uncertainty: number, steepness = load): EvenMeans {
  const shape = 1 / (uncertainty * uncertainty) + 1; // weighted by volume, a Gamma law gains one in shape
  const mode = Math.log1p(uncertainty * uncertainty);
  const spread = Math.sqrt((2 * NEGLIGIBLE) / shape);
  const right = Math.min(spread, Math.log1p((2 * NEGLIGIBLE) / shape) + 1);
  const left = spread + NEGLIGIBLE / shape;
  const first = FIRST_STEP / Math.sqrt(shape + steepness);
  const most = Math.min(MOST_LOADS, Math.ceil((2 * (left + right)) / first) * 64);
  let densities = new Float64Array(Math.min(most, USUAL_LOADS));
  let volumes = new Float64Array(densities.length);
  let known = 0;
  const know = (s: number): void => {
    if (known === densities.length) {
      densities = longer(densities);
      volumes = longer(volumes);
    }
    densities[known] = exp(-shape * expRemainder(-s));
    volumes[known] = exp(mode + s);
    known += 1;
  };
  return (shares, enough) => {
    const sums = { weight: 0, reached: 0, counted: 0, abandonment: 0, busy: 0 };
    let place = 0;
    const add = (from: number, step: number): void => {
      for (let s = from; s < right; s += step) {
        if (place === known) know(s);
        const density = read(densities, place);
        const busyness = read(volumes, place);
        const { reached, counted, abandonment, occupancy } = shares(load * busyness, place);
        sums.weight += density;
        sums.reached += density * reached;
        sums.counted += density * counted;
        sums.abandonment += density * abandonment;
        sums.busy += (density * occupancy) / busyness; // occupancy is a share of time, not of contacts
        place += 1;
      }
    };
    let step = first;
    if ((left + right) / step + 1 >= most) return null;
    add(-left, step);
    for (let coarse = meansOf(sums); (2 * (left + right)) / step + 2 < most; step /= 2) {
      add(-left + step / 2, step);
      const fine = meansOf(sums);
      const doubt = apart(coarse, fine);
      if (doubt < SETTLED || enough?.(fine, doubt) === true) return fine;
      coarse = fine;
    }
    return null;
  };
}

/** A table with room for as many values again. */
function longer(table: Float64Array): Float64Array<ArrayBuffer> {
  const twice = new Float64Array(2 * table.length);
  twice.set(table);
  return twice;
}

type Sums = Readonly<Record<"weight" | "reached" | "counted" | "abandonment" | "busy", number>>;

function meansOf({ weight, reached, counted, abandonment, busy }: Sums): StaffingShares {
  return {
    reached: reached / weight,
    counted: counted / weight,
    abandonment: abandonment / weight,
    occupancy: busy / weight,
  };
}

function apart(one: StaffingShares, other: StaffingShares): number {
  return Math.max(
    Math.abs(one.reached / one.counted - other.reached / other.counted),
    Math.abs(one.abandonment - other.abandonment),
    Math.abs(one.occupancy - other.occupancy),
  );
}
