import { SECONDS_PER_HOUR } from "../calendar";
import { moneyPerContact } from "../quantities";
import type { Fraction, MoneyPerContact, MoneyPerHour, Seconds } from "../quantities";
import { requireIn } from "../require";

/**
 * Cost of one contact: its handling time at the hour's cost, with the waiting for contacts that goes with it.
 *
 * At 60 % occupancy a contact costs half as much again as at 90 %: this is why an hour's price says little by itself.
 *
 * @param occupancy - share of the time on position spent on contacts, above 0
 * @throws DomainError `out-of-range` naming `occupancy`
 * @see docs/methods/internal-cost.md
 */
export function contactCost(handling: Seconds, hour: MoneyPerHour, occupancy: Fraction): MoneyPerContact {
  requireIn({ min: 0, openMin: true, max: 1 }, "occupancy", occupancy);
  return moneyPerContact(((handling / SECONDS_PER_HOUR) * hour) / occupancy);
}
