import { gaussLegendre } from "./gauss-legendre";
import { read } from "./read";
import type { QuadratureRule } from "./gauss-legendre";
import { SERIES_REACH, expRemainder, expRemainderSeries } from "./small-differences";

/** Three integrals over the same stretch, with weights 1, e^(-s) and 1 - e^(-s). */
export interface Decay {
  readonly all: number;
  readonly stay: number;
  readonly leave: number;
}

/** Which way the integral runs from its starting point. */
export type Direction = 1 | -1;

const NOTHING: Decay = { all: 0, stay: 0, leave: 0 };

/** Where the integrand has fallen below e^(-40), 4·10⁻¹⁸ of its start, nothing is left to add. */
const NEGLIGIBLE = 40;

const FEW = gaussLegendre(16);
const MANY = gaussLegendre(24);
// Bound here once: looked up through the module in the innermost loop they would cost as much as the arithmetic.
const remainderSeries = expRemainderSeries;
const reachOfSeries = SERIES_REACH;

const NARROW_EDGES = Float64Array.from([0, 0.4, 1]);
const WIDE_EDGES = Float64Array.from([0, 0.3, 0.6, 1]);
const LONG_EDGES = Float64Array.from([0, 0.2, 0.4, 0.6, 0.8, 1]);
const NARROW = 1.6;
const WIDE = 6;
/** From here on e^(-t) is nothing beside 1, and what is left falls as a plain exponential. */
const PLAIN_FROM = 40;

/**
 * ∫ exp(-drift·t - mass·(e^(-s) - 1 + s)) dt over t from 0 to `reach`, where s = `direction`·t.
 *
 * Every queue of this room is made of this one integral: the law of the waiting time runs to the right, the states without
 * waiting run to the left. The integrand starts at 1 and only falls, all terms are positive, and the rule has a fixed number
 * of nodes: the cost does not grow with the number of agents and no digit is lost to cancellation.
 *
 * @param drift - 0 or more
 * @param mass - 0 or more; `drift` and `mass` not both 0 unless `reach` is finite
 * @param reach - 0 or more, may be infinite
 */
export function decay(direction: Direction, drift: number, mass: number, reach: number): Decay {
  const length = Math.min(reach, direction === 1 ? cutoffRight(drift, mass) : cutoffLeft(drift, mass));
  if (length <= 0) return NOTHING;
  if (length <= NARROW) return panels(FEW, NARROW_EDGES, direction, drift, mass, length);
  if (length <= WIDE) return panels(MANY, WIDE_EDGES, direction, drift, mass, length);
  if (direction === -1) return panels(MANY, LONG_EDGES, direction, drift, mass, length);
  if (length <= PLAIN_FROM) return panels(MANY, growingEdges(length), direction, drift, mass, length);
  const { all, stay, leave } = panels(MANY, growingEdges(PLAIN_FROM), direction, drift, mass, PLAIN_FROM);
  const left = plainTail(drift, mass, reach - PLAIN_FROM);
  return { all: all + left, stay, leave: leave + left };
}

/**
 * What lies beyond {@link PLAIN_FROM}, however far it goes: of next to nobody, the wait may last 10¹⁰⁰ patiences.
 *
 * So far the integrand only goes where the mass is about 1 or less: mass·e^(-t) is then nothing as well.
 */
function plainTail(drift: number, mass: number, length: number): number {
  const rate = drift + mass;
  const fallen = rate === 0 ? length : -Math.expm1(-rate * length) / rate;
  return Math.exp(mass - rate * PLAIN_FROM) * fallen;
}

/** Shares of a long stretch to the right: e^(-s) moves at scale 1, the integrand at scale `length`. */
function growingEdges(length: number): Float64Array {
  const edges = [0];
  for (let at = 2; at * 1.2 < length; at *= 3) edges.push(at / length);
  edges.push(1);
  return Float64Array.from(edges);
}

/** A point at which drift·t + mass·(e^(-t) - 1 + t) is 40 or a little more; uses e^(-t) - 1 + t ≥ t²/(2 + t). */
function cutoffRight(drift: number, mass: number): number {
  const lead = drift + mass;
  const middle = 2 * drift - NEGLIGIBLE;
  const root = Math.sqrt(middle * middle + 8 * NEGLIGIBLE * lead);
  return middle > 0 ? (4 * NEGLIGIBLE) / (middle + root) : (root - middle) / (2 * lead);
}

/** The same for drift·t + mass·(e^t - 1 - t): from above, by two Newton steps on a convex function. */
function cutoffLeft(drift: number, mass: number): number {
  const parabola = (2 * NEGLIGIBLE) / (drift + Math.sqrt(drift * drift + 2 * NEGLIGIBLE * mass));
  if (parabola < 0.2) return parabola;
  let t = Math.min(parabola, Math.max(1.7, Math.log((2 * NEGLIGIBLE) / mass)));
  for (let step = 0; step < 2; step++) {
    const slope = drift + mass * Math.expm1(t);
    t += (NEGLIGIBLE - drift * t - mass * expRemainder(-t)) / slope;
  }
  return t;
}

function panels(
  rule: QuadratureRule,
  edges: Float64Array,
  direction: Direction,
  drift: number,
  mass: number,
  length: number,
): Decay {
  const { nodes, weights } = rule;
  const size = nodes.length;
  let all = 0;
  let stay = 0;
  let leave = 0;
  for (let panel = 1; panel < edges.length; panel++) {
    const from = read(edges, panel - 1) * length;
    const half = (read(edges, panel) * length - from) / 2;
    for (let i = 0; i < size; i++) {
      const t = from + half * (1 + read(nodes, i));
      const s = direction * t;
      let kept: number;
      let remainder: number;
      if (s < reachOfSeries && s > -reachOfSeries) {
        remainder = remainderSeries(s);
        kept = 1 - (s - remainder);
      } else {
        kept = Math.exp(-s);
        remainder = kept - 1 + s;
      }
      const term = half * read(weights, i) * Math.exp(-drift * t - mass * remainder);
      all += term;
      stay += term * kept;
      leave += term * (s - remainder);
    }
  }
  return { all, stay, leave };
}
