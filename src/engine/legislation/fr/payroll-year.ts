import { DomainError } from "../../domain-error";

/** Which part of a salary a contribution is taken on. The ceiling is the year's social-security ceiling. */
export type ContributionBase = "whole" | "upToCeiling" | "upToFourCeilings" | "ceilingToEight" | "wholeIfAboveCeiling";

/** One employer contribution. */
export interface Contribution {
  readonly name: string;
  readonly base: ContributionBase;
  readonly rate: number;
  /** Rate for employers below fifty people, where it differs. */
  readonly rateBelowFifty?: number;
}

/** A band of the wage tax: the rate on what one person earns a year above an amount. */
export interface WageTaxBand {
  readonly above: number;
  readonly rate: number;
}

/** The payroll rules in force in one year; amounts in euros. */
export interface PayrollYear {
  readonly year: number;
  /** First day the rules hold, `YYYY-MM-DD`. */
  readonly validFrom: string;
  /** Gross minimum wage of one hour. */
  readonly minimumHourly: number;
  /** Yearly hours of a full-time contract. */
  readonly fullTimeHours: number;
  /** Yearly social-security ceiling. */
  readonly ceiling: number;
  readonly contributions: readonly Contribution[];
  /** Tax of employers whose receipts bear no VAT, by rising `above`. */
  readonly wageTax: readonly WageTaxBand[];
  readonly reduction: {
    readonly floor: number;
    readonly maximum: number;
    readonly maximumBelowFifty: number;
    readonly exponent: number;
    /** Salary, in minimum wages, from which nothing is reduced. */
    readonly endsAt: number;
  };
}

/**
 * France, 2026, private sector, employee without executive status. The degressive reduction is decree 2025-1446; the accident
 * rate is the national mean and differs by company. See docs/methods/payroll.md for the source of each line.
 */
const FRANCE_2026: PayrollYear = {
  year: 2026,
  validFrom: "2026-01-01",
  minimumHourly: 12.02,
  fullTimeHours: 1820,
  ceiling: 48060,
  contributions: [
    { name: "health", base: "whole", rate: 0.13 },
    { name: "solidarity", base: "whole", rate: 0.003 },
    { name: "old age, capped", base: "upToCeiling", rate: 0.0855 },
    { name: "old age, uncapped", base: "whole", rate: 0.0211 },
    { name: "family", base: "whole", rate: 0.0525 },
    { name: "accidents at work", base: "whole", rate: 0.0208 },
    { name: "housing fund", base: "whole", rate: 0.005, rateBelowFifty: 0.001 },
    { name: "unemployment", base: "upToFourCeilings", rate: 0.04 },
    { name: "wage guarantee", base: "upToFourCeilings", rate: 0.0025 },
    { name: "supplementary pension, first band", base: "upToCeiling", rate: 0.0472 },
    { name: "pension balance, first band", base: "upToCeiling", rate: 0.0129 },
    { name: "supplementary pension, second band", base: "ceilingToEight", rate: 0.1295 },
    { name: "pension balance, second band", base: "ceilingToEight", rate: 0.0162 },
    { name: "technical balance", base: "wholeIfAboveCeiling", rate: 0.0021 },
    { name: "social dialogue", base: "whole", rate: 0.00016 },
    { name: "training and apprenticeship", base: "whole", rate: 0.0168 },
    { name: "housing effort", base: "whole", rate: 0.0045, rateBelowFifty: 0 },
  ],
  wageTax: [
    { above: 0, rate: 0.0425 },
    { above: 9229, rate: 0.085 },
    { above: 18423, rate: 0.136 },
  ],
  reduction: { floor: 0.02, maximum: 0.4021, maximumBelowFifty: 0.3981, exponent: 1.75, endsAt: 3 },
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
