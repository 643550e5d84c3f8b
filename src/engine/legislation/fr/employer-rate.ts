import { fraction, ratio } from "../../quantities";
import type { Fraction, HoursPerYear, MoneyPerYear, Ratio } from "../../quantities";
import { requireIn } from "../../require";
import type { Rules } from "../rules-on";
import { payrollRules } from "./payroll-rules";
import type { Contribution, PayrollRules } from "./payroll-rules";
import { chargesReduction } from "./reduction";
import { wageTax } from "./wage-tax";

/** What the employer's rate depends on beside the salary. */
export interface EmployerTerms {
  /** The law in force. */
  readonly law: Rules;
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
export function grossContributions(gross: MoneyPerYear, rules: PayrollRules, partTime = fraction(1)): Ratio {
  const ceiling = rules.ceiling * partTime;
  return ratio(rules.contributions.reduce((sum, line) => sum + (basis(line, gross, ceiling) * line.rate) / gross, 0));
}

/**
 * Net employer charges over gross salary, the general reduction taken off.
 *
 * At the minimum wage it is about 4 %, at twice the minimum wage 39 %: a flat 45 % overstates an agent by a quarter.
 *
 * @param gross - gross salary of one person a year, above 0
 * @returns charges as a share of gross; never below 0
 * @throws {@link DomainError} `out-of-range` for a salary of 0, or naming a parameter of law that is not known then
 * @see docs/methods/payroll.md
 */
export function employerRate(gross: MoneyPerYear, terms: EmployerTerms): Ratio {
  requireIn({ min: 0, openMin: true, max: Infinity, openMax: true }, "gross", gross);
  const { wageTaxed = fraction(0) } = terms;
  const rules = payrollRules(terms.law, terms.fiftyPlus, wageTaxed > 0);
  const charged = grossContributions(gross, rules, terms.partTime);
  const reduced = chargesReduction(gross, rules, terms);
  return ratio(
    Math.max(0, charged - reduced) +
      terms.mobility +
      terms.insurance +
      (wageTax(gross, rules.wageTax) * wageTaxed) / gross,
  );
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
    case "upToEightIfAboveCeiling":
      return gross > ceiling ? Math.min(gross, 8 * ceiling) : 0;
  }
}
