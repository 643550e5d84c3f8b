import { DomainError } from "../../domain-error";
import { fraction, hoursPerYear, moneyPerHour, moneyPerYear, ratio } from "../../quantities";
import type { Fraction, HoursPerYear, MoneyPerHour, MoneyPerYear, Ratio } from "../../quantities";

/** Which part of a salary a contribution is taken on. The ceiling is the year's social-security ceiling. */
export type ContributionBase = "whole" | "upToCeiling" | "upToFourCeilings" | "ceilingToEight" | "wholeIfAboveCeiling";

/** One employer contribution. */
export interface Contribution {
  readonly name: string;
  readonly base: ContributionBase;
  readonly rate: Fraction;
  /** Rate for employers below fifty people, where it differs. */
  readonly rateBelowFifty?: Fraction;
}

/** A band of the wage tax: the rate on what one person earns a year above an amount. */
export interface WageTaxBand {
  readonly above: MoneyPerYear;
  readonly rate: Fraction;
}

/** The payroll rules in force in one year; amounts in euros. */
export interface PayrollYear {
  readonly year: number;
  /** First day the rules hold, `YYYY-MM-DD`. */
  readonly validFrom: string;
  /** Gross minimum wage of one hour. */
  readonly minimumHourly: MoneyPerHour;
  /** Yearly hours of a full-time contract. */
  readonly fullTimeHours: HoursPerYear;
  /** Yearly social-security ceiling. */
  readonly ceiling: MoneyPerYear;
  readonly contributions: readonly Contribution[];
  /** Tax of employers whose receipts bear no VAT, by rising `above`. */
  readonly wageTax: readonly WageTaxBand[];
  readonly reduction: {
    readonly floor: Fraction;
    readonly maximum: Fraction;
    readonly maximumBelowFifty: Fraction;
    /** Of the closeness to the minimum wage: no unit. */
    readonly exponent: number;
    /** Salary, in minimum wages, from which nothing is reduced. */
    readonly endsAt: Ratio;
  };
}

/**
 * France, 2026, private sector, employee without executive status. The degressive reduction is decree 2025-1446; the accident
 * rate is the national mean and differs by company. See docs/methods/payroll.md for the source of each line.
 */
const FRANCE_2026: PayrollYear = {
  year: 2026,
  validFrom: "2026-01-01",
  minimumHourly: moneyPerHour(12.02),
  fullTimeHours: hoursPerYear(1820),
  ceiling: moneyPerYear(48060),
  contributions: [
    { name: "health", base: "whole", rate: fraction(0.13) },
    { name: "solidarity", base: "whole", rate: fraction(0.003) },
    { name: "old age, capped", base: "upToCeiling", rate: fraction(0.0855) },
    { name: "old age, uncapped", base: "whole", rate: fraction(0.0211) },
    { name: "family", base: "whole", rate: fraction(0.0525) },
    { name: "accidents at work", base: "whole", rate: fraction(0.0208) },
    { name: "housing fund", base: "whole", rate: fraction(0.005), rateBelowFifty: fraction(0.001) },
    { name: "unemployment", base: "upToFourCeilings", rate: fraction(0.04) },
    { name: "wage guarantee", base: "upToFourCeilings", rate: fraction(0.0025) },
    { name: "supplementary pension, first band", base: "upToCeiling", rate: fraction(0.0472) },
    { name: "pension balance, first band", base: "upToCeiling", rate: fraction(0.0129) },
    { name: "supplementary pension, second band", base: "ceilingToEight", rate: fraction(0.1295) },
    { name: "pension balance, second band", base: "ceilingToEight", rate: fraction(0.0162) },
    { name: "technical balance", base: "wholeIfAboveCeiling", rate: fraction(0.0021) },
    { name: "social dialogue", base: "whole", rate: fraction(0.00016) },
    { name: "training and apprenticeship", base: "whole", rate: fraction(0.0168) },
    { name: "housing effort", base: "whole", rate: fraction(0.0045), rateBelowFifty: fraction(0) },
  ],
  wageTax: [
    { above: moneyPerYear(0), rate: fraction(0.0425) },
    { above: moneyPerYear(9229), rate: fraction(0.085) },
    { above: moneyPerYear(18423), rate: fraction(0.136) },
  ],
  reduction: {
    floor: fraction(0.02),
    maximum: fraction(0.4021),
    maximumBelowFifty: fraction(0.3981),
    exponent: 1.75,
    endsAt: ratio(3),
  },
};

const YEARS: readonly PayrollYear[] = [FRANCE_2026];

/** The years whose rules are known. */
export const PAYROLL_YEARS: readonly number[] = YEARS.map(({ year }) => year);

/**
 * The payroll rules of a year.
 *
 * @throws {@link DomainError} `not-a-choice` for a year whose rules are not known: last year's charges are not a guess at this year's
 */
export function payrollYear(year: number): PayrollYear {
  const found = YEARS.find((each) => each.year === year);
  if (found === undefined) throw new DomainError("not-a-choice", "year", PAYROLL_YEARS.join(", "), year);
  return found;
}
