import type { MoneyPerHour } from "../../engine/quantities";

/** What the closed forms compare: the price of an hour on position inside and of an hour of work outside. */
export interface HourRates {
  /** Avoidable cost of one scheduled hour on position, premiums apart. */
  readonly position: MoneyPerHour;
  /** What the provider costs for an hour of work at our handling time, quality included, whatever else it charges apart. */
  readonly outside: MoneyPerHour;
}
