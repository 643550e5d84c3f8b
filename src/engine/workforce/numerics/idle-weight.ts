import { decay } from "./decaying-integral";
import { sumAbove, sumBelow, wholeAtCrossing } from "./gamma-sums";
import type { Scaled } from "./scaled";
import { ratioRemainder } from "./small-differences";

/** From one agent to so many the sums take less than the integral. */
const SUMS_LIMIT = 50_000;

/** Up to this many whole agents the plain recursion is both exact and the fastest. */
const RECURSION_LIMIT = 500;

/**
 * Weight of the states in which somebody is free, where the state with exactly one free place left has weight 1:
 * Σ over j < agents of p(j)/p(agents - 1) = 1/B(agents - 1, load), for any real number of agents above 0.
 *
 * Erlang B, C and A are ratios with this one number in them, and it is a sum of positive terms.
 *
 * For whole numbers it obeys w(1) = 1, w(n + 1) = 1 + w(n)·n/load; in general it is the integral
 * load · ∫₀^∞ exp(agents·v - load·(e^v - 1)) dv.
 */
export function idleWeight(agents: number, load: number): Scaled {
  if (agents <= RECURSION_LIMIT && Number.isInteger(agents)) {
    const value = byRecursion(agents, load);
    if (value < Number.MAX_VALUE) return { value, log: 0 };
  }
  if (agents >= 1 && agents <= SUMS_LIMIT) return bySums(agents, load, wholeAtCrossing(agents));
  if (agents <= load) return { value: load * decay(-1, load - agents, load, Infinity).all, log: 0 };
  const right = decay(1, 0, agents, Math.log1p((agents - load) / load)).all;
  const left = decay(-1, 0, agents, Infinity).all;
  return { value: load * (left + right), log: agents * ratioRemainder(load, agents) };
}

/**
 * The same for agents from 1 to {@link SUMS_LIMIT}, by the sum that falls from its first term.
 *
 * @param whole - `wholeAtCrossing(agents)`, which is the same for all loads
 */
export function bySums(agents: number, load: number, whole: number): Scaled {
  if (load >= agents) return { value: sumAbove(agents, load), log: 0 };
  const log = agents * ratioRemainder(load, agents);
  const gone = Math.exp(-log) * (1 / agents + sumBelow(agents, load));
  return { value: load * (whole - gone), log };
}

function byRecursion(agents: number, load: number): number {
  const step = 1 / load; // the quotient of each step is then ready before the last weight is
  let weight = 1;
  for (let n = 1; n < agents; n++) weight = 1 + weight * (n * step);
  return weight;
}
