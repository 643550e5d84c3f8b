/**
 * The queues once more, slowly and with as many digits as asked: the judge of the engine's own arithmetic.
 *
 * Nothing here is shared with the engine. The engine integrates; this sums series, recursions and continued fractions in
 * decimal arithmetic, and integrates (by another rule) only where a series would need more than {@link MOST_TERMS} terms.
 * Complements are taken by subtraction, with more digits instead of more care.
 */
import { Decimal } from "decimal.js";

const MOST_TERMS = 300_000;

/** The exact value of a double: `new Decimal(0.1)` would take the decimal 0.1 instead. */
function exact(value: number): Decimal {
  return new Decimal(value.toPrecision(100));
}

export interface ExactMeasures {
  readonly wait: Decimal;
  readonly abandonment: Decimal;
  readonly meanWait: Decimal;
  readonly occupancy: Decimal;
  readonly offered: Decimal;
  readonly virtual: Decimal;
  readonly handled: Decimal;
  readonly patient: Decimal;
  readonly answered: Decimal;
}

/** A decimal as a fraction of whole numbers. */
function asFraction(value: Decimal): { numerator: bigint; denominator: bigint } {
  const places = value.decimalPlaces();
  return { numerator: BigInt(value.toFixed(places).replace(".", "")), denominator: 10n ** BigInt(places) };
}

/** The working precision in bits, with a margin for the rounding of many steps. */
function workingBits(): bigint {
  return BigInt(Math.ceil(Decimal.precision * 3.33) + 64);
}

function fromFixed(value: bigint, bits: bigint): Decimal {
  return new Decimal(value.toString()).div(new Decimal(2).pow(bits.toString()));
}

/** Σ over j of x(x-1)…(x-j+1)/load^j = 1/B(x, load), x ≥ 0 whole or not. */
export function exactInverseBlocking(x: Decimal, load: Decimal): Decimal {
  // For other x the sum does not end, but its terms shrink to the order of e^(-load) before they grow.
  if (x.isInteger() || load.gt(4 * Decimal.precision)) return byFallingSum(x, load);
  let at = x.gt(load) ? x.minus(x.minus(load).ceil()) : x;
  if (at.lt(0)) at = at.plus(1);
  let value = upperGammaRatio(at, load);
  while (at.lt(x.minus(0.5))) {
    at = at.plus(1);
    value = value.times(at).div(load).plus(1);
  }
  return value;
}

function byFallingSum(x: Decimal, load: Decimal): Decimal {
  const bits = workingBits();
  const top = asFraction(x);
  const bottom = asFraction(load);
  const divisor = top.denominator * bottom.numerator;
  let term = 1n << bits;
  let sum = term;
  for (let left = top.numerator; left !== 0n && term !== 0n; left -= top.denominator) {
    const next = (term * left * bottom.denominator) / divisor;
    if (left < 0n && next * next > term * term) break; // the smallest term is the error left
    term = next;
    sum += term;
  }
  return fromFixed(sum, bits);
}

function tiny(): Decimal {
  return new Decimal(10).pow(-Decimal.precision);
}

/** e^load · load^(-x) · Γ(x + 1, load): Legendre's continued fraction, or Γ less the lower series for small loads. */
function upperGammaRatio(x: Decimal, load: Decimal): Decimal {
  const s = x.plus(1);
  if (load.lt(3)) {
    const gamma = wholeGamma(s);
    const lower = lowerSeries(s, load).times(load.neg().exp()).times(load.pow(s));
    return gamma.minus(lower).times(load.exp()).times(load.pow(x.neg()));
  }
  return load.times(legendreFraction(s, load));
}

/** Γ(s) = γ(s, N) + Γ(s, N), for a large N. */
function wholeGamma(s: Decimal): Decimal {
  const far = new Decimal(4 * Decimal.precision);
  const scale = far.neg().exp().times(far.pow(s));
  return lowerSeries(s, far).plus(legendreFraction(s, far)).times(scale);
}

/** Σ y^k/(s(s+1)…(s+k)). */
function lowerSeries(s: Decimal, y: Decimal): Decimal {
  let term = new Decimal(1).div(s);
  let sum = term;
  const small = tiny();
  for (let k = 1; term.gt(sum.times(small)) || y.gt(s.plus(k)); k++) {
    term = term.times(y).div(s.plus(k));
    sum = sum.plus(term);
  }
  return sum;
}

/** Γ(s, y)/(e^(-y) y^s) for s ≤ y + 1, by the modified Lentz method. */
function legendreFraction(s: Decimal, y: Decimal): Decimal {
  const small = tiny().times(1e6);
  let b = y.plus(1).minus(s);
  let c = new Decimal(10).pow(3 * Decimal.precision);
  let d = new Decimal(1).div(b);
  let h = d;
  for (let i = 1; ; i++) {
    const an = s.minus(i).times(i);
    b = b.plus(2);
    d = new Decimal(1).div(an.times(d).plus(b));
    c = b.plus(an.div(c));
    const step = d.times(c);
    h = h.times(step);
    if (step.minus(1).abs().lt(small)) return h;
  }
}

function needsIntegral(x: number, y: number): boolean {
  const terms = Math.max(0, y - x) + 20 * Math.sqrt(Math.max(x, y));
  const dropping = x > y ? 300 / Math.log(x / y) : Infinity;
  return Math.min(terms, dropping) > MOST_TERMS;
}

/** A(x, y) = 1 + Σ y^j/((x+1)…(x+j)). */
export function exactSeries(x: Decimal, y: Decimal): Decimal {
  if (needsIntegral(x.toNumber(), y.toNumber())) return seriesByIntegral(x, y);
  const bits = workingBits();
  const base = asFraction(x);
  const over = asFraction(y);
  const up = over.numerator * base.denominator;
  let down = base.numerator * over.denominator;
  const stride = base.denominator * over.denominator;
  let term = 1n << bits;
  let sum = term;
  let dropped = 0n; // the sum may reach e^100000: low bits that no longer matter are let go
  const full = 1n << (2n * bits);
  while (term > 0n) {
    down += stride;
    term = (term * up) / down;
    sum += term;
    if (sum > full) {
      sum >>= bits;
      term >>= bits;
      dropped += bits;
    }
  }
  return fromFixed(sum, bits - dropped);
}

/** A(x, y) = x ∫₀^∞ exp(y(1 - e^(-w)) - x·w) dw, by the double-exponential rule on both sides of the highest point. */
function seriesByIntegral(x: Decimal, y: Decimal): Decimal {
  const top = y.gt(x) ? Decimal.ln(y.div(x)) : new Decimal(0);
  const height = (w: Decimal): Decimal => y.times(new Decimal(1).minus(w.neg().exp())).minus(x.times(w));
  const peak = height(top);
  const integrand = (w: Decimal): Decimal => height(w).minus(peak).exp();
  const wide = edgeOfSight(height, peak, top, 1);
  let sum = doubleExponential(integrand, top, wide);
  if (top.gt(0)) sum = sum.plus(doubleExponential(integrand, Decimal.max(0, edgeOfSight(height, peak, top, -1)), top));
  return x.times(sum).times(peak.exp());
}

function edgeOfSight(height: (w: Decimal) => Decimal, peak: Decimal, top: Decimal, way: 1 | -1): Decimal {
  const fall = new Decimal(-2.4 * Decimal.precision);
  let near = new Decimal(0);
  let far = new Decimal("1e-30");
  while (
    height(top.plus(far.times(way)))
      .minus(peak)
      .gt(fall)
  ) {
    near = far;
    far = far.times(2);
    if (far.gt(1e6)) break;
  }
  for (let i = 0; i < 20; i++) {
    const middle = near.plus(far).div(2);
    if (
      height(top.plus(middle.times(way)))
        .minus(peak)
        .gt(fall)
    )
      near = middle;
    else far = middle;
  }
  return top.plus(far.times(way));
}

interface Node {
  readonly at: Decimal;
  readonly weight: Decimal;
}
const rules = new Map<number, readonly Node[]>();

/** The tanh-sinh rule on [-1, 1] at the working precision; nodes whose weight vanishes are left out. */
function tanhSinh(): readonly Node[] {
  const known = rules.get(Decimal.precision);
  if (known !== undefined) return known;
  const halfPi = Decimal.acos(-1).div(2);
  const step = new Decimal(1).div(Decimal.precision);
  const made: Node[] = [];
  const reach = Math.ceil(4.5 * Decimal.precision);
  for (let k = -reach; k <= reach; k++) {
    const rise = step.times(k).exp();
    const fall = new Decimal(1).div(rise);
    const u = halfPi.times(rise.minus(fall)).exp(); // e^(2·(π/2)·sinh t)
    const sum = u.plus(1);
    const weight = halfPi.times(rise.plus(fall)).times(2).times(u).div(sum.times(sum)).times(step);
    if (weight.gt(tiny().times(1e-5))) made.push({ at: u.minus(1).div(sum), weight });
  }
  rules.set(Decimal.precision, made);
  return made;
}

function doubleExponential(f: (w: Decimal) => Decimal, from: Decimal, to: Decimal): Decimal {
  const half = to.minus(from).div(2);
  const middle = to.plus(from).div(2);
  return tanhSinh()
    .reduce((sum, { at, weight }) => sum.plus(weight.times(f(middle.plus(half.times(at))))), new Decimal(0))
    .times(half);
}

/** Blocking and waiting probabilities; waiting is 1 where the load is not below the agents. */
export function exactErlang(agents: number, load: number, digits = 50): { blocking: Decimal; waiting: Decimal } {
  Decimal.set({ precision: digits, toExpNeg: -20, minE: -9e15, maxE: 9e15 });
  const n = exact(agents);
  const a = exact(load);
  const blocking = new Decimal(1).div(exactInverseBlocking(n, a));
  const waiting = n.lte(a) ? new Decimal(1) : n.times(blocking).div(n.minus(a.times(new Decimal(1).minus(blocking))));
  return { blocking, waiting };
}

export interface Corner {
  readonly agents: number;
  readonly load: number;
  readonly handling: number;
  readonly answer: number;
  /** Seconds; infinite where absent from a stored line. */
  readonly patience: number;
}

/**
 * All measures with at least 25 digits of each, however small: the working precision grows until that is so.
 *
 * @returns null where the answer would take more digits than are worth computing
 */
export function exactMeasures(corner: Corner, mostDigits = 420): ExactMeasures | null {
  for (let digits = 70 + digitsLost(corner); digits <= mostDigits; digits += 100) {
    const found = measuresWith(corner, digits);
    const smallest = Math.min(...Object.values(found).map((each: Decimal) => (each.isZero() ? 0 : each.e)));
    // The integral is good for 60 digits and no more: enough for a complement of 20 digits, not for one of 60.
    if (
      smallest < -20 &&
      needsIntegral(
        (corner.agents * corner.patience) / corner.handling,
        (corner.load * corner.patience) / corner.handling,
      )
    )
      return null;
    if (-smallest + 45 < digits) return found;
  }
  return null;
}

/** Whether the probability of finding everybody busy is below every double. */
export function outOfRange(agents: number, load: number): boolean {
  return agents > load && agents * Math.log(agents / load) - agents + load > 715;
}

/** About how many digits a subtraction from 1 will cost: the waiting time avoids its beginning by that much. */
function digitsLost({ agents, load, handling, answer, patience }: Corner): number {
  if (outOfRange(agents, load)) return Infinity;
  if (patience === Infinity || load <= agents) return 0;
  const distance = Math.min(0, answer / patience - Math.log(load / agents));
  return Math.floor(((agents * patience) / handling) * (Math.expm1(-distance) + distance) * Math.LOG10E);
}

function measuresWith(corner: Corner, digits: number): ExactMeasures {
  Decimal.set({ precision: digits, minE: -9e15, maxE: 9e15 });
  return corner.patience === Infinity ? withoutPatience(corner) : withPatience(corner);
}

function withoutPatience({ agents, load, handling, answer }: Corner): ExactMeasures {
  const n = exact(agents);
  const a = exact(load);
  const h = exact(handling);
  const blocking = new Decimal(1).div(exactInverseBlocking(n, a));
  const wait = n.times(blocking).div(n.minus(a.times(new Decimal(1).minus(blocking))));
  const level = new Decimal(1).minus(wait.times(n.minus(a).neg().times(exact(answer)).div(h).exp()));
  return {
    wait,
    abandonment: new Decimal(0),
    meanWait: wait.times(h).div(n.minus(a)),
    occupancy: a.div(n),
    offered: level,
    virtual: level,
    handled: level,
    patient: level,
    answered: level,
  };
}

function withPatience({ agents, load, handling, answer, patience }: Corner): ExactMeasures {
  const one = new Decimal(1);
  const n = exact(agents);
  const a = exact(load);
  const perPatience = exact(patience).div(exact(handling));
  const x = n.times(perPatience);
  const y = a.times(perPatience);
  const rho = a.div(n);
  const w = exact(answer).div(exact(patience));
  const still = w.neg().exp();
  const idle = n.eq(1)
    ? one
    : n.lt(1)
      ? exactInverseBlocking(n, a).minus(1).times(a).div(n)
      : exactInverseBlocking(n.minus(1), a);
  const series = exactSeries(x, y);
  const all = idle.plus(rho.times(series));
  const seriesLate = exactSeries(x, y.times(still));
  const factor = y.times(one.minus(still)).minus(x.times(w)).exp();
  const wait = rho.times(series).div(all);
  const abandonment = one.plus(rho.minus(1).times(series)).div(all);
  const late = rho.times(factor).times(seriesLate).div(all);
  const servedLate = factor.times(seriesLate.minus(1)).div(all);
  const served = one.minus(abandonment);
  const offered = served.minus(servedLate);
  const waitLate = still.times(late);
  return {
    wait,
    abandonment,
    meanWait: abandonment.times(exact(patience)),
    occupancy: rho.times(served),
    offered,
    virtual: one.minus(late),
    handled: one.minus(waitLate),
    patient: offered.div(offered.plus(waitLate)),
    answered: offered.div(served),
  };
}
