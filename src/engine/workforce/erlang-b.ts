import { fraction } from "../quantities";
import type { Agents, Erlangs, Fraction } from "../quantities";
import { blocking } from "./numerics/erlang";

/**
 * Probability that a contact finds all places taken and is lost, where nobody can wait: Erlang's first formula.
 *
 * It holds whatever the law of the handling time. The number of places may be fractional, which lets a full-time
 * equivalent be priced smoothly.
 *
 * @param places - lines or agents, 0 or more; without any, every contact is lost
 * @param load - offered load, 0 or more; without any, nothing is lost
 * @returns a share; below 10⁻³⁰⁷ its last digits fade, and below 5·10⁻³²⁴ it is 0
 * @see docs/methods/erlang-b.md
 */
export function blockingProbability(places: Agents, load: Erlangs): Fraction {
  // Near no place at all the last digit may be rounded past 1.
  return fraction(Math.min(1, blocking(places, load)));
}
