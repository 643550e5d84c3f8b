import { hoursPerYear } from "../quantities";
import type { DaysPerYear, Fraction, HoursPerYear } from "../quantities";

/** What takes time off the hours worked. */
export interface ProductiveTerms {
  /** Legal hours of work a year, holidays and leave already off. */
  readonly worked: HoursPerYear;
  readonly absence: Fraction;
  /** Days of training a year, of seven hours. */
  readonly trainingDays: DaysPerYear;
  readonly meetings: Fraction;
  readonly breaks: Fraction;
}

const DAY_HOURS = 7;

/**
 * Hours a year in which one full-time agent is on position or ready: absence and training off the hours worked, then meetings and breaks off
 * what is left.
 *
 * @see docs/methods/internal-cost.md
 */
export function productiveTime({ worked, absence, trainingDays, meetings, breaks }: ProductiveTerms): HoursPerYear {
  return hoursPerYear(Math.max(0, worked * (1 - absence) - trainingDays * DAY_HOURS) * (1 - meetings) * (1 - breaks));
}
