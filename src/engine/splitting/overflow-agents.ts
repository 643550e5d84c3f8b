import { itemAt } from "../grid";
import { agents as agentsOf, ratio } from "../quantities";
import type { Agents, Erlangs, MoneyPerHour, Ratio } from "../quantities";
import { requireIn } from "../require";
import type { Busyness } from "../workforce";

/** Agents to keep when every contact that finds them all busy goes to a provider at once. */
export interface OverflowChoice {
  readonly agents: Agents;
  /** Share of contacts that overflow. */
  readonly overflow: Ratio;
}

/**
 * Moe's principle: the fewest agents for whom one more would keep less work inside, in erlangs, than an agent's hour costs against the provider's
 * price of an hour of work. One more agent is worth its cost as long as load × (B(n) − B(n+1)) ≥ inside / outside.
 *
 * @param load - offered load, erlangs, 0 or more
 * @param insideRate - cost of an agent's hour on position
 * @param outsideRate - what the provider costs for an hour of work, above 0
 * @param busyness - the volumes that may come, as multiples of the load; the forecast alone unless said. More agents are worth keeping, and more overflows
 * @see docs/methods/partial-outsourcing.md
 */
export function overflowAgents(
  load: Erlangs,
  insideRate: MoneyPerHour,
  outsideRate: MoneyPerHour,
  busyness: readonly Busyness[] = FORECAST,
): OverflowChoice {
  requireIn({ min: 0, max: Infinity, openMax: true }, "load", load);
  requireIn({ min: 0, max: Infinity, openMax: true }, "insideRate", insideRate);
  requireIn({ min: 0, openMin: true, max: Infinity, openMax: true }, "outsideRate", outsideRate);
  const worth = insideRate / outsideRate;
  const blocked = busyness.map(() => 1);
  let overflow = 1;
  // The improvement falls with every agent, so the first that is not worth it ends the search.
  for (let agents = 0; ; agents += 1) {
    let next = 0;
    const after = busyness.map(({ multiple, share }, place) => {
      const carried = load * multiple * itemAt(blocked, place);
      const own = carried / (agents + 1 + carried);
      next += share * own;
      return own;
    });
    if (load * (overflow - next) < worth || next === 0) return { agents: agentsOf(agents), overflow: ratio(overflow) };
    after.forEach((own, place) => (blocked[place] = own));
    overflow = next;
  }
}

const FORECAST: readonly Busyness[] = [{ multiple: 1, share: 1 }];
