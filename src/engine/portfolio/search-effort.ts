import type { Fraction, Seconds } from "../quantities";

/** How long and how closely a plan is searched for. */
export interface SearchEffort {
  /** Part of the cost that may stay unproven. */
  readonly gap: Fraction;
  readonly seconds: Seconds;
  /** Time since the search was asked for: this room knows no clock. */
  readonly elapsed: () => Seconds;
}
