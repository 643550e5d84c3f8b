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
  const start = Math.max(least, Math.round(guess));
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

/**
 * The smallest real number in (`low`, `high`] whose margin is not negative, to 14 digits; `low` fails and `high` passes.
 * The number returned passes.
 */
export function smallestReal(margin: Margin, low: number, high: number): number {
  const bracket: Bracket = { low, lowMargin: margin(low), high, highMargin: margin(high) };
  let wide = 0;
  for (let step = 0; step < MOST_STEPS && bracket.high - bracket.low > 1e-14 * bracket.high; step++) {
    const width = bracket.high - bracket.low;
    // Close to the end the interpolated point is pushed a little to the far side, so that both ends move.
    const aim = wide >= 2 ? 0.5 : Math.min(0.999, Math.max(0.001, aimed(bracket)));
    const trial = bracket.low + aim * width;
    if (trial <= bracket.low || trial >= bracket.high) break;
    narrow(bracket, trial, margin(trial));
    wide = bracket.high - bracket.low > width / 2 ? wide + 1 : 0;
  }
  return bracket.high;
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
