import { requireIn } from "../require";

/** Agents to keep when every contact that finds them all busy goes to a provider at once. */
export interface OverflowChoice {
  readonly agents: number;
  /** Share of contacts that overflow. */
  readonly overflow: number;
}

/**
 * Moe's principle: the fewest agents for whom one more would keep less work inside, in erlangs, than an agent's hour costs against the provider's
 * price of an hour of work. One more agent is worth its cost as long as load × (B(n) − B(n+1)) ≥ inside / outside.
 *
 * @param load - offered load, erlangs, 0 or more
 * @param insideRate - cost of an agent's hour on position
 * @param outsideRate - what the provider costs for an hour of work, above 0
 * @see docs/methods/partial-outsourcing.md
 */
export function overflowAgents(load: number, insideRate: number, outsideRate: number): OverflowChoice {
  requireIn({ min: 0, max: Infinity, openMax: true }, "load", load);
  requireIn({ min: 0, max: Infinity, openMax: true }, "insideRate", insideRate);
  requireIn({ min: 0, openMin: true, max: Infinity, openMax: true }, "outsideRate", outsideRate);
  const worth = insideRate / outsideRate;
  let agents = 0;
  let blocked = 1;
  // The improvement falls with every agent, so the first that is not worth it ends the search.
  for (;;) {
    const next = (load * blocked) / (agents + 1 + load * blocked);
    if (load * (blocked - next) < worth || next === 0) return { agents, overflow: blocked };
    agents += 1;
    blocked = next;
  }
}
