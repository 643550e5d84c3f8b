import { hours } from "../quantities";
import type { Fraction, Hours } from "../quantities";

/** What takes time off the hours worked. */
export interface ProductiveTerms {
  /** Legal hours of work a year, holidays and leave already off. */
  readonly worked: Hours;
  readonly absence: Fraction;
  /** Days of training a year, of seven hours. */
  readonly trainingDays: number;
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
export function productiveTime({ worked, absence, trainingDays, meetings, breaks }: ProductiveTerms): Hours {
  return hours(Math.max(0, worked * (1 - absence) - trainingDays * DAY_HOURS) * (1 - meetings) * (1 - breaks));
}
