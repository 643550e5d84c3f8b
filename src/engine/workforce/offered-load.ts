import { erlangs } from "../quantities";
import type { Contacts, Erlangs, Seconds } from "../quantities";
import { requireIn } from "../require";
import { loadIn } from "./numerics/erlang";

/**
 * Offered load: the agents who would be busy on average if nobody ever had to wait.
 *
 * The usual slip is to leave out wrap-up: `handling` is the whole time a contact keeps an agent.
 *
 * @param volume - contacts that arrive in the interval, 0 or more
 * @param handling - talk, hold and wrap-up, above 0
 * @param interval - length of the interval, above 0
 * @throws {@link DomainError} `out-of-range`
 * @see docs/methods/offered-load.md
 */
export function offeredLoad(volume: Contacts, handling: Seconds, interval: Seconds): Erlangs {
  requireIn({ min: 0, max: Infinity, openMin: true, openMax: true }, "handling", handling);
  requireIn({ min: 0, max: Infinity, openMin: true, openMax: true }, "interval", interval);
  return erlangs(loadIn(volume, handling, interval));
}
