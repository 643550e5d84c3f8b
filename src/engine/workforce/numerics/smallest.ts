import { DomainError } from "../../domain-error";

/** How far a trial is from meeting its conditions: 0 or more when it meets them, and never falling as the trial grows. */
export type Margin = (trial: number) => number;

/** The first step of a search: a number, or what the margin of the guess says. */
export type Stride = number | ((margin: number) => number);

interface Bracket {
  low: number;
  lowMargin: number;
  high: number;
  highMargin: number;
}

const MOST_STEPS = 400;
/** Beyond this, doubles no longer count one by one. */
const LARGEST = 1e15;

/**
 * The smallest whole number from `least` on whose margin is not negative, found around a guess.
 *
 * The search gallops from the guess until it has one number that fails and one that passes, then closes in by
 * interpolation, halving wherever interpolation is slow: the answer is exact whatever the guess.
 */
export function smallestWhole(margin: Margin, least: number, guess: number, stride: Stride): number {
  const start = Math.min(LARGEST, Math.max(least, Math.round(guess)));
  const bracket = bracketWhole(margin, least, start, stride);
  if (bracket === null) return least;
  let wide = 0;
  while (bracket.high - bracket.low > 1) {
    const width = bracket.high - bracket.low;
    const aim = wide >= 2 ? 0.5 : aimed(bracket);
    const trial = Math.min(bracket.high - 1, Math.max(bracket.low + 1, Math.round(bracket.low + aim * width)));
    narrow(bracket, trial, margin(trial));
    wide = bracket.high - bracket.low > width / 2 ? wide + 1 : 0;
  }
  return bracket.high;
}

/** A bracket of whole numbers, or null where `least` itself passes. */
function bracketWhole(margin: Margin, least: number, start: number, strideOf: Stride): Bracket | null {
  const first = margin(start);
  const stride = Math.max(1, Math.round(typeof strideOf === "number" ? strideOf : strideOf(first)));
  if (first >= 0) {
    let high = start;
    let highMargin = first;
    for (let step = stride; high > least; step *= 4) {
      const low = Math.max(least, high - step);
      const lowMargin = margin(low);
      if (lowMargin < 0) return { low, lowMargin, high, highMargin };
      high = low;
      highMargin = lowMargin;
    }
    return null;
  }
  let low = start;
  let lowMargin = first;
  for (let step = stride; ; step *= 4) {
    const high = low + step;
    if (high > LARGEST)
      throw new DomainError("out-of-range", "target", "within reach of a billion million agents", low);
    const highMargin = margin(high);
    if (highMargin >= 0) return { low, lowMargin, high, highMargin };
    low = high;
    lowMargin = highMargin;
  }
}

/** Real answers are not looked for beyond: what no margin of such a size meets, none will. */
const FURTHEST = 1e30;
/** Quotient of the ends of a bracket above which it is halved by its orders of magnitude: plain halves would take hundreds of trials to come down. */
const ORDERS = 16;
/** Digits of a real answer: as many as its margin has. */
const LAST_DIGITS = 1e-14;

/**
 * The smallest real number in (`low`, `high`] whose margin is not negative, to 14 digits; `low` fails and `high` passes.
 * The number returned passes.
 */
export function smallestReal(margin: Margin, low: number, high: number): number {
  return closeIn(margin, { low, lowMargin: margin(low), high, highMargin: margin(high) });
}

/** The smallest real number from `least` on whose margin is not negative, found around a guess; null where `least` itself passes. */
export function smallestRealAround(margin: Margin, least: number, guess: number, strideOf: Stride): number | null {
  const start = Math.max(least, guess);
  const first = margin(start);
  const stride = typeof strideOf === "number" ? strideOf : strideOf(first);
  let near = { at: start, margin: first };
  if (first >= 0) {
    for (let step = stride, fall = 4; near.at > least; step *= 2) {
      // Where a step would leave nothing, a part is left: the answer may lie a hundred orders of magnitude below the guess.
      const isDeep = near.at - step < near.at / fall;
      const low = Math.max(least, isDeep ? near.at / fall : near.at - step);
      if (isDeep) fall *= fall;
      const lowMargin = margin(low);
      if (lowMargin < 0) return closeIn(margin, { low, lowMargin, high: near.at, highMargin: near.margin });
      near = { at: low, margin: lowMargin };
    }
    return null;
  }
  for (let step = stride; ; step *= 2) {
    const high = near.at + step;
    if (!(high <= FURTHEST)) throw new DomainError("out-of-range", "target", "within reach", near.at);
    const highMargin = margin(high);
    if (highMargin >= 0) return closeIn(margin, { low: near.at, lowMargin: near.margin, high, highMargin });
    near = { at: high, margin: highMargin };
  }
}

/**
 * Closes a bracket by the parabola through three points wherever it can be trusted, else by halves: of its orders of magnitude while it spans several.
 *
 * The rule by which it is trusted is Chandrupatla's (1997, A new hybrid quadratic/bisection algorithm for finding the zero of a nonlinear function).
 */
function closeIn(margin: Margin, { low, lowMargin, high, highMargin }: Bracket): number {
  let newest = { at: high, margin: highMargin };
  let across = { at: low, margin: lowMargin };
  let share = 1 - aimed({ low, lowMargin, high, highMargin });
  for (let step = 0; step < MOST_STEPS; step++) {
    const least = (LAST_DIGITS * Math.max(newest.at, across.at)) / Math.abs(across.at - newest.at);
    if (least > 0.5) break;
    const at =
      share === HALF && areOrdersApart(newest.at, across.at)
        ? Math.sqrt(newest.at) * Math.sqrt(across.at)
        : newest.at + Math.min(1 - least, Math.max(least, share)) * (across.at - newest.at);
    if (at === newest.at || at === across.at) break;
    const trial = { at, margin: margin(at) };
    const isOnSameSide = trial.margin >= 0 === newest.margin >= 0;
    const before = isOnSameSide ? newest : across;
    if (!isOnSameSide) across = newest;
    newest = trial;
    share = byParabola(newest, across, before);
  }
  return newest.margin >= 0 ? newest.at : across.at;
}

function areOrdersApart(one: number, other: number): boolean {
  return Math.min(one, other) > 0 && Math.max(one, other) > ORDERS * Math.min(one, other);
}

interface Point {
  readonly at: number;
  readonly margin: number;
}

const HALF = 0.5;

/** The share of the way from the newest point across the bracket to go next; {@link HALF} where the parabola cannot be trusted. */
function byParabola(newest: Point, across: Point, before: Point): number {
  const along = (newest.at - across.at) / (before.at - across.at);
  const up = (newest.margin - across.margin) / (before.margin - across.margin);
  if (!(up * up < along && (1 - up) * (1 - up) < 1 - along)) return HALF;
  const one = (newest.margin / (across.margin - newest.margin)) * (before.margin / (across.margin - before.margin));
  const other = (newest.margin / (before.margin - newest.margin)) * (across.margin / (before.margin - across.margin));
  return one + ((before.at - newest.at) / (across.at - newest.at)) * other;
}

/** Where, as a share of the bracket, the straight line through its ends crosses zero. */
function aimed({ lowMargin, highMargin }: Bracket): number {
  const share = -lowMargin / (highMargin - lowMargin);
  return share >= 0 && share <= 1 ? share : 0.5;
}

function narrow(bracket: Bracket, trial: number, trialMargin: number): void {
  if (trialMargin >= 0) {
    bracket.high = trial;
    bracket.highMargin = trialMargin;
  } else {
    bracket.low = trial;
    bracket.lowMargin = trialMargin;
  }
}
