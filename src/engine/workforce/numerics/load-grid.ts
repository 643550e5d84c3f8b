/** Points in the logarithm of the load over a team's agents, 0 where the load is the agents; they stand at whole places. */
export interface LoadGrid {
  /** The logarithm at a place. */
  readonly logAt: (place: number) => number;
  /** The place of a logarithm, not rounded. */
  readonly placeOf: (log: number) => number;
  /** What a place stands for, in proportion to the others. */
  readonly widthAt: (place: number) => number;
}

/** How wide, in the logarithm of the load, the things are that a grid must show. */
export interface GridTerms {
  /** The standard deviation of the volume. */
  readonly spread: number;
  /** Where a queue of n agents tips: about 1/√n. */
  readonly tip: number;
  /** Over which the share that waits too long falls by e, where nobody gives up; else Infinity. */
  readonly decay: number;
  /** Whether the service breaks off at place 0. */
  readonly breaks: boolean;
}

/** Steps in a standard deviation of the volume, and in the width over which a queue tips. */
const STEPS = 1.25;
const STEPS_OF_QUEUE = 2;
const WIDEST = 0.25;

/** The parts of a standard deviation beyond which even steps would be as many as a team has agents. */
const MOST_EVEN = 400;
/** A step of the uneven grid, as a part of the tip near it and of the distance from it. */
const PART = 0.05;

/**
 * The grid on which a mean over volumes is taken.
 *
 * Even steps, as small as the tip asks: they serve teams of up to some thousands. A team of a million tips within a hundredth of a thousandth, where even
 * steps would be a hundred thousand; there the steps grow with the distance from the tip (a hyperbolic sine), so that their number grows with the number of
 * digits of the agents.
 */
export function gridOf({ spread, tip, decay, breaks }: GridTerms): LoadGrid {
  const finer = breaks ? 4 : 1;
  const step = Math.min(Math.min(spread / STEPS, tip / STEPS_OF_QUEUE, WIDEST) / finer, decay / STEPS_OF_QUEUE);
  if (spread < MOST_EVEN * step)
    return { logAt: (place) => place * step, placeOf: (log) => log / step, widthAt: () => 1 };
  const narrow = Math.min(spread, tip, decay);
  return {
    logAt: (place) => narrow * Math.sinh(place * PART),
    placeOf: (log) => Math.asinh(log / narrow) / PART,
    widthAt: (place) => Math.cosh(place * PART),
  };
}
