import type { ServiceLevelDefinition } from "../service-level";

/** What a guess takes into account, in plain numbers, already checked. */
interface RoughTerms {
  readonly load: number;
  readonly handling: number;
  readonly answer: number;
  readonly target: number;
  readonly patience: number;
  readonly uncertainty: number;
  readonly maxOccupancy: number;
  readonly maxAbandonment: number;
  readonly definition: ServiceLevelDefinition;
}

/** What a queue varies by itself within a day, in the variance of a Poisson law thinned by the answer time: seen to bring guesses within a tenth of √load. */
const OWN_NOISE = 1.2;
/** How close a guess is found, in √load. */
const CLOSE = 0.02;
const MOST_STEPS = 40;
const { exp, sqrt, cbrt, abs, max, min } = Math;

/**
 * About how many agents an uncertain volume of impatient contacts needs, and how far to look from a guess that misses by a margin: where the search begins,
 * and no more.
 *
 * The queue is taken as a fluid: on a day that brings more than is served, the wait settles where so many give up that the others are served. What a queue
 * varies by itself is added to the uncertainty of the volume.
 */
export function roughAgents(terms: RoughTerms): { readonly guess: number; readonly step: (margin: number) => number } {
  const { load } = terms;
  const noise = terms.uncertainty ** 2 + OWN_NOISE / (load * (1 + terms.answer / terms.handling));
  const margin = fluidMargin(terms, noise);
  let [low, lowMargin] = [0, -1];
  let [high, highMargin] = [1, margin(1)];
  for (let step = 0; highMargin < 0 && step < MOST_STEPS; step += 1) {
    [low, lowMargin] = [high, highMargin];
    high *= 2;
    highMargin = margin(high);
  }
  for (let step = 0; high - low > (CLOSE * high) / sqrt(load) && step < MOST_STEPS; step += 1) {
    const middle = (low + high) / 2;
    const found = margin(middle);
    if (found >= 0) [high, highMargin] = [middle, found];
    else [low, lowMargin] = [middle, found];
  }
  const slope = (highMargin - lowMargin) / (high - low) / load;
  const farthest = load * sqrt(noise);
  return {
    guess: (load * (low + high)) / 2,
    step: (missed) => min(abs(missed) / max(slope, Number.MIN_VALUE), farthest) + 0.5,
  };
}

/** The margin of a fluid queue by its agents over the mean load. Its volume follows a Gamma law with mean 1 and the variance `noise`. */
function fluidMargin(terms: RoughTerms, noise: number): (agents: number) => number {
  const { target, maxOccupancy, maxAbandonment, definition } = terms;
  const shape = 1 / noise;
  const staying = exp(-terms.answer / terms.patience);
  const ofDays = (most: number): number => gammaBelow(shape, most);
  // Of contacts, more of which come on busy days: a Gamma law with one more in shape.
  const ofContacts = (most: number): number => gammaBelow(shape + 1, most / (1 + noise));
  return (agents) => {
    // Up to `agents` nobody waits; up to this all who stay are answered in time, beyond nobody is.
    const bearable = agents / staying;
    const atOnce = ofContacts(agents);
    const inTime = ofContacts(bearable);
    const quiet = ofDays(agents);
    const reached = atOnce + agents * (ofDays(bearable) - quiet);
    const answered = atOnce + agents * (1 - quiet);
    const late = 1 - inTime;
    const level = {
      offered: reached,
      virtual: inTime,
      handled: inTime + (1 - staying) * late,
      patient: reached / (reached + staying * late),
      answered: reached / answered,
    }[definition];
    let margin = level - target;
    if (maxOccupancy < 1) margin = min(margin, maxOccupancy - (atOnce / agents + 1 - quiet));
    if (maxAbandonment < 1) margin = min(margin, maxAbandonment - (1 - answered));
    return margin;
  };
}

/** The Gamma law with mean 1 up to a multiple of it, to two or three digits (Wilson and Hilferty 1931). */
function gammaBelow(shape: number, times: number): number {
  return normalBelow((cbrt(times) - 1 + 1 / (9 * shape)) * 3 * sqrt(shape));
}

/** The normal law, to seven digits (Abramowitz and Stegun, 7.1.26). */
function normalBelow(z: number): number {
  const t = 1 / (1 + 0.3275911 * abs(z) * Math.SQRT1_2);
  const sum = 0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)));
  const tail = 0.5 * t * sum * exp((-z * z) / 2);
  return z > 0 ? 1 - tail : tail;
}
