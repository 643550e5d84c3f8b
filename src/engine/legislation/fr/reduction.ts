import { fraction, hoursPerYear } from "../../quantities";
import type { Fraction, HoursPerYear, MoneyPerYear } from "../../quantities";
import { requireIn } from "../../require";
import type { PayrollYear } from "./payroll-year";

/** What the reduction depends on beside the salary. */
export interface ReductionTerms {
  readonly fiftyPlus: boolean;
  /** Contract hours over full-time hours, above 0 to 1: the minimum wage is taken for the hours of the contract. */
  readonly partTime?: Fraction;
  /** Overtime hours a year. They enter the minimum-wage term as hours, without their premium. */
  readonly overtimeHours?: HoursPerYear;
}

/**
 * The general degressive reduction as a share of the gross salary: floor + delta · (½ · (3 · minimum wage / gross − 1)) ^ 1.75,
 * the largest at the minimum wage, 0 from three minimum wages on.
 *
 * @param gross - gross salary of one person a year, above 0, overtime pay included
 * @returns share of the gross salary the employer does not pay in charges
 * @throws {@link DomainError} `out-of-range` for a salary of 0 or a part-time share outside (0, 1]
 * @see docs/methods/payroll.md
 */
export function chargesReduction(
  gross: MoneyPerYear,
  rules: PayrollYear,
  { fiftyPlus, partTime = fraction(1), overtimeHours = hoursPerYear(0) }: ReductionTerms,
): Fraction {
  requireIn({ min: 0, openMin: true, max: Infinity, openMax: true }, "gross", gross);
  requireIn({ min: 0, openMin: true, max: 1 }, "partTime", partTime);
  requireIn({ min: 0, max: 2000 }, "overtimeHours", overtimeHours);
  const { floor, maximum, maximumBelowFifty, exponent, endsAt } = rules.reduction;
  const minimum = rules.minimumHourly * (rules.fullTimeHours * partTime + overtimeHours);
  const multiples = gross / minimum;
  if (multiples >= endsAt) return fraction(0);
  const top = fiftyPlus ? maximum : maximumBelowFifty;
  const closeness = (endsAt / multiples - 1) / (endsAt - 1);
  // Below the minimum wage (an apprentice, a slip) the formula would exceed what is charged at all; the decree caps it.
  return fraction(floor + (top - floor) * Math.min(1, closeness) ** exponent);
}
