import { erlangs } from "../quantities";
import type { Agents, Erlangs, Fraction, Seconds } from "../quantities";
import { requireIn } from "../require";
import { smallestReal } from "./numerics/smallest";
import { staffingShares } from "./numerics/staffing-shares";
import { nobodyCalls } from "./numerics/nobody-calls";

/** A queue whose callers come back. */
export interface RedialQuestion {
  readonly agents: Agents;
  /** Offered load of first attempts. */
  readonly load: Erlangs;
  readonly handling: Seconds;
  /** Mean patience, finite: without abandonment nobody redials. */
  readonly patience: Seconds;
  /** Share of those who gave up that call again. */
  readonly redial: Fraction;
  /** Share of those who were answered that call again, because the matter was not settled. */
  readonly reconnect: Fraction;
}

/** The load with everybody who comes back, or none where each attempt breeds at least another. */
export type LoadWithRedials = { readonly kind: "settled"; readonly load: Erlangs } | { readonly kind: "never settles" };

/** A load this many times the agents counts as endless. */
const ENDLESS = 1e9;

/**
 * The offered load once callers who gave up, or whose matter was not settled, have called again.
 *
 * It solves load = first attempts + redial · load · abandoned + reconnect · load · answered. What does not come back grows
 * with the load, so there is one solution or none. Measured volumes contain redials already: apply this to first attempts only.
 *
 * @throws {@link DomainError} naming the argument that is out of range
 * @see docs/methods/redials.md
 */
export function loadWithRedials({
  agents,
  load,
  handling,
  patience,
  redial,
  reconnect,
}: RedialQuestion): LoadWithRedials {
  const positive = { min: 0, max: Infinity, openMin: true, openMax: true };
  requireIn(positive, "agents", agents);
  requireIn(positive, "handling", handling);
  requireIn(positive, "patience", patience);
  if (nobodyCalls(load)) return { kind: "settled", load };
  const terms = { handling, answer: 0, patience, definition: "offered" as const };
  const margin = (total: number): number => {
    const { abandonment } = staffingShares(agents, total, terms);
    return total * ((1 - redial) * abandonment + (1 - reconnect) * (1 - abandonment)) - load;
  };
  if (margin(load) >= 0) return { kind: "settled", load };
  for (let high = load * 2; high < ENDLESS * Math.max(agents, load); high *= 2) {
    if (margin(high) >= 0) return { kind: "settled", load: erlangs(smallestReal(margin, high / 2, high)) };
  }
  return { kind: "never settles" };
}
