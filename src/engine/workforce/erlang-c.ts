import { fraction } from "../quantities";
import type { Agents, Erlangs, Fraction } from "../quantities";
import { waiting } from "./numerics/erlang";

/**
 * Probability of waiting, where everybody waits as long as it takes: Erlang's second formula.
 *
 * Where the agents do not exceed the load the queue grows without end and everybody waits: 1. The formula overstates waiting
 * as soon as callers hang up; with a known patience use Erlang A.
 *
 * @param agents - agents on position, 0 or more, may be fractional
 * @param load - offered load, 0 or more
 * @see docs/methods/erlang-c.md
 */
export function waitProbability(agents: Agents, load: Erlangs): Fraction {
  return fraction(waiting(agents, load));
}
