import { fraction, ratio } from "../../quantities";
import type { Fraction, HoursPerYear, MoneyPerYear, Ratio } from "../../quantities";
import { requireIn } from "../../require";
import { payrollYear } from "./payroll-year";
import type { Contribution, PayrollYear } from "./payroll-year";
import { wageTax } from "./wage-tax";
import { chargesReduction } from "./reduction";

/** What the employer's rate depends on beside the salary. */
export interface EmployerTerms {
  readonly year: number;
  readonly fiftyPlus: boolean;
  /** Local transport contribution, a share of gross; 0 in many towns, above 3 % in Paris. */
  readonly mobility: Fraction;
  /** Supplementary health and welfare insurance, a share of gross. */
  readonly insurance: Fraction;
  /** Contract hours over full-time hours, above 0 to 1. */
  readonly partTime?: Fraction;
  /** Overtime hours a year, whose pay `gross` includes. */
  readonly overtimeHours?: HoursPerYear;
  /** Share of the wage tax that is due: 1 less the share of VAT the employer may deduct. 0 unless said. */
  readonly wageTaxed?: Fraction;
}

/** Contributions before the reduction, as a share of gross. */
export function grossContributions(
  gross: MoneyPerYear,
  rules: PayrollYear,
  fiftyPlus: boolean,
  partTime = fraction(1),
): Ratio {
  const ceiling = rules.ceiling * partTime;
  return ratio(
    rules.contributions.reduce((sum, line) => sum + (basis(line, gross, ceiling) * rate(line, fiftyPlus)) / gross, 0),
  );
}

/**
 * Net employer charges over gross salary, the general reduction taken off.
 *
 * At the minimum wage it is about 4 %, at twice the minimum wage 39 %: a flat 45 % overstates an agent by a quarter.
 *
 * @param gross - gross salary of one person a year, above 0
 * @returns charges as a share of gross; never below 0
 * @throws {@link DomainError} `out-of-range` for a salary of 0; `not-a-choice` for a year whose rules are not known
 * @see docs/methods/payroll.md
 */
export function employerRate(gross: MoneyPerYear, terms: EmployerTerms): Ratio {
  requireIn({ min: 0, openMin: true, max: Infinity, openMax: true }, "gross", gross);
  const rules = payrollYear(terms.year);
  const charged = grossContributions(gross, rules, terms.fiftyPlus, terms.partTime);
  const reduced = chargesReduction(gross, rules, terms);
  return ratio(
    Math.max(0, charged - reduced) +
      terms.mobility +
      terms.insurance +
      (wageTax(gross, rules.wageTax) * (terms.wageTaxed ?? 0)) / gross,
  );
}

function rate(line: Contribution, fiftyPlus: boolean): number {
  return fiftyPlus ? line.rate : (line.rateBelowFifty ?? line.rate);
}

function basis({ base }: Contribution, gross: number, ceiling: number): number {
  switch (base) {
    case "whole":
      return gross;
    case "upToCeiling":
      return Math.min(gross, ceiling);
    case "upToFourCeilings":
      return Math.min(gross, 4 * ceiling);
    case "ceilingToEight":
      return Math.max(0, Math.min(gross, 8 * ceiling) - ceiling);
    case "wholeIfAboveCeiling":
      return gross > ceiling ? gross : 0;
  }
}
