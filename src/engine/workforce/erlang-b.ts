import { fraction } from "../quantities";
import type { Agents, Erlangs, Fraction } from "../quantities";
import { idleWeight } from "./numerics/idle-weight";
import { timesExp } from "./numerics/scaled";
import { nobodyCalls } from "./numerics/nobody-calls";

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
  return fraction(blocking(places, load));
}

/** {@link blockingProbability} in plain numbers, for loops whose arguments are already checked. */
export function blocking(places: number, load: number): number {
  if (places === 0) return 1;
  if (nobodyCalls(load)) return 0;
  const idle = idleWeight(places, load);
  return timesExp(load / (load * Math.exp(-idle.log) + places * idle.value), -idle.log);
}
