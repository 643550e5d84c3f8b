import { at, itemAt } from "../grid";
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

/** The choice at an offered load, by what an agent's hour on position costs and what the provider costs for an hour of work. */
export type ChooseOverflow = (load: Erlangs, insideRate: MoneyPerHour, outsideRate: MoneyPerHour) => OverflowChoice;

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
  return overflowChooser(busyness)(load, insideRate, outsideRate);
}

/** {@link overflowAgents} for many loads and prices: the blocking of a load is computed once, whatever the prices. */
export function overflowChooser(busyness: readonly Busyness[]): ChooseOverflow {
  const known = new Map<number, (agents: number) => number>();
  return (load, insideRate, outsideRate) => {
    requireIn({ min: 0, max: Infinity, openMax: true }, "load", load);
    requireIn({ min: 0, max: Infinity, openMax: true }, "insideRate", insideRate);
    requireIn({ min: 0, openMin: true, max: Infinity, openMax: true }, "outsideRate", outsideRate);
    const blocking = known.get(load) ?? blockingOf(load, busyness);
    known.set(load, blocking);
    const worth = insideRate / outsideRate;
    // The improvement falls with every agent, so the first that is not worth it ends the search.
    for (let agents = 0; ; agents += 1) {
      const overflow = blocking(agents);
      const next = blocking(agents + 1);
      if (load * (overflow - next) < worth || next === 0)
        return { agents: agentsOf(agents), overflow: ratio(overflow) };
    }
  };
}

const FORECAST: readonly Busyness[] = [{ multiple: 1, share: 1 }];

/** The mean share of contacts that find a number of agents all busy: Erlang's recursion over the volumes that may come, taken on from where it stood. */
function blockingOf(load: number, busyness: readonly Busyness[]): (agents: number) => number {
  const loads = Float64Array.from(busyness, ({ multiple }) => load * multiple);
  const shares = Float64Array.from(busyness, ({ share }) => share);
  const blocked = new Float64Array(loads.length).fill(1);
  const means = [1];
  return (agents) => {
    while (means.length <= agents) {
      let mean = 0;
      for (let place = 0; place < loads.length; place += 1) {
        const carried = at(loads, place) * at(blocked, place);
        const own = carried / (means.length + carried);
        mean += at(shares, place) * own;
        blocked[place] = own;
      }
      means.push(mean);
    }
    return itemAt(means, agents);
  };
}
