import { agents as agentsOf } from "../quantities";
import type { Agents, Erlangs, Fraction } from "../quantities";
import { requireIn } from "../require";
import { blocking as blockingAt } from "./numerics/erlang";
import { smallestWhole } from "./numerics/smallest";
import { nobodyCalls } from "./numerics/nobody-calls";

/**
 * The fewest lines, or agents without a queue, that keep the blocked share at or below `blocking`.
 *
 * Lines carry the queue as well: their load counts waiting time and leaves out wrap-up, unlike the agents' load.
 *
 * @param load - offered load of the lines, 0 or more
 * @param blocking - highest share blocked, above 0 and below 1
 * @returns 0 where there is no load
 * @see docs/methods/erlang-b.md
 */
export function linesNeeded(load: Erlangs, blocking: Fraction): Agents {
  requireIn({ min: 0, max: 1, openMin: true, openMax: true }, "blocking", blocking);
  if (nobodyCalls(load)) return agentsOf(0);
  // A trillionth of slack, so that a limit that was itself computed is met by the lines it came from.
  const margin = (lines: number): number => blocking * (1 + 1e-12) - blockingAt(lines, load);
  return agentsOf(smallestWhole(margin, 1, load, Math.sqrt(load)));
}
