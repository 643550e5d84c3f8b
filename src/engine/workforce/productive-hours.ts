import { DomainError } from "../domain-error";
import { fraction, hours } from "../quantities";
import type { Fraction, Hours } from "../quantities";

/** What stands between a year's pay and a year's work. */
export interface WorkingYear {
  /** Paid hours a year: 35 hours × 52 weeks in France. */
  readonly paid: Hours;
  /** Share of working time lost to sickness and other absence. */
  readonly absence: Fraction;
  /** Training hours a year. */
  readonly training: Hours;
  /** Share of the time at work spent in meetings and coaching. */
  readonly meetings: Fraction;
  /** Share of what is left spent on breaks: paid, but not on position. */
  readonly breaks: Fraction;
}

/** The French full-time year with the product's default losses. */
export const FRENCH_YEAR: WorkingYear = {
  paid: hours(1820),
  absence: fraction(0.08),
  training: hours(35),
  meetings: fraction(0.03),
  breaks: fraction(0.07),
};

/** Effective hours of the legal full-time year, for 1,820 paid: 228 days of 7 hours, rounded to 1,600, and the solidarity day. */
const LEGAL_EFFECTIVE = 1607;
const LEGAL_PAID = 1820;

/**
 * Hours a year on position, from hours paid: leave and public holidays, absence, training, meetings, breaks, in this order.
 *
 * Leave and public holidays take the same share of a part-time year as of the legal full-time year. Training is a number of
 * hours, so it weighs more on part-timers.
 *
 * @throws {@link DomainError} `contradiction` naming `training` where it exceeds the hours at work
 * @see docs/methods/productive-hours.md
 */
export function productiveHours(year: WorkingYear = FRENCH_YEAR): Hours {
  const atWork = year.paid * (LEGAL_EFFECTIVE / LEGAL_PAID) * (1 - year.absence);
  if (year.training > atWork)
    throw new DomainError(
      "contradiction",
      "training",
      `no more than the ${Math.round(atWork)} hours at work`,
      year.training,
    );
  return hours((atWork - year.training) * (1 - year.meetings) * (1 - year.breaks));
}
