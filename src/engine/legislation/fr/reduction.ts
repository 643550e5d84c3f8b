import { fraction, hoursPerYear } from "../../quantities";
import type { Fraction, HoursPerYear, MoneyPerYear } from "../../quantities";
import { requireIn } from "../../require";
import { FULL_TIME_HOURS } from "./payroll-rules";
import type { PayrollRules } from "./payroll-rules";

/** What the reduction depends on beside the salary. */
export interface ReductionTerms {
  /** Contract hours over full-time hours, above 0 to 1: the minimum wage is taken for the hours of the contract. */
  readonly partTime?: Fraction;
  /** Overtime hours a year. They enter the minimum-wage term as hours, without their premium. */
  readonly overtimeHours?: HoursPerYear;
}

/** The law rounds the coefficient to the nearest ten-thousandth. */
const DECIMALS = 1e4;
/** A coefficient that rounding of numbers has left just below a half is on it. */
const SLIP = 1e-12;

/**
 * The general degressive reduction as a share of the gross salary: floor + delta · (½ · (3 · minimum wage / gross − 1)) ^ 1.75, to four decimals,
 * the largest at the minimum wage, 0 from three minimum wages on.
 *
 * @param gross - gross salary of one person a year, above 0, overtime pay included
 * @returns share of the gross salary the employer does not pay in charges
 * @throws {@link DomainError} `out-of-range` for a salary of 0 or a part-time share outside (0, 1]
 * @see docs/methods/payroll.md
 */
export function chargesReduction(
  gross: MoneyPerYear,
  { reduction }: Pick<PayrollRules, "reduction">,
  { partTime = fraction(1), overtimeHours = hoursPerYear(0) }: ReductionTerms = {},
): Fraction {
  requireIn({ min: 0, openMin: true, max: Infinity, openMax: true }, "gross", gross);
  requireIn({ min: 0, openMin: true, max: 1 }, "partTime", partTime);
  requireIn({ min: 0, max: 2000 }, "overtimeHours", overtimeHours);
  const { hourly, floor, delta, exponent, endsAt } = reduction;
  const minimum = hourly * (FULL_TIME_HOURS * partTime + overtimeHours);
  const multiples = gross / minimum;
  if (multiples >= endsAt) return fraction(0);
  // A reduction that ends at the minimum wage or below has no slope: under its end it is whole.
  const closeness = endsAt > 1 ? (endsAt / multiples - 1) / (endsAt - 1) : 1;
  // Below the minimum wage (an apprentice, a slip) the formula would exceed what is charged at all; the decree caps it.
  const exact = floor + delta * Math.min(1, closeness) ** exponent;
  // Whatever a workbook puts in the place of the law's values, no more than the salary is taken off.
  return fraction(Math.min(1, Math.round((exact + SLIP) * DECIMALS) / DECIMALS));
}
