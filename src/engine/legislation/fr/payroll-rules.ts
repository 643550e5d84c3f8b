import { ratio } from "../../quantities";
import { fraction, hoursPerYear, moneyPerHour, moneyPerYear } from "../../quantities";
import type { Fraction, HoursPerYear, MoneyPerHour, MoneyPerYear, Ratio } from "../../quantities";
import type { LawKey } from "../pack";
import type { Rules } from "../rules-on";
import type { WageTaxBand } from "./wage-tax";

/** Which part of a salary a contribution is taken on. The ceiling is the year's social-security ceiling. */
export type ContributionBase =
  "whole" | "upToCeiling" | "upToFourCeilings" | "ceilingToEight" | "upToEightIfAboveCeiling";

/** One employer contribution. */
export interface Contribution {
  readonly key: LawKey;
  readonly base: ContributionBase;
  readonly rate: Fraction;
}

/** The payroll rules in force at one moment for employers of one size; amounts in euros. */
export interface PayrollRules {
  /** Gross minimum wage of one hour. */
  readonly minimumHourly: MoneyPerHour;
  /** Yearly social-security ceiling. */
  readonly ceiling: MoneyPerYear;
  readonly contributions: readonly Contribution[];
  /** Tax of employers whose receipts bear no VAT, by rising `above`. */
  readonly wageTax: readonly WageTaxBand[];
  readonly reduction: {
    /** What the reduction takes for the minimum wage of an hour: a branch's own where the law says so. */
    readonly hourly: MoneyPerHour;
    readonly floor: Fraction;
    /** Highest share above the floor. */
    readonly delta: Fraction;
    /** Of the closeness to the minimum wage: no unit. */
    readonly exponent: number;
    /** Salary, in minimum wages, from which nothing is reduced. */
    readonly endsAt: Ratio;
  };
}

/** Yearly hours of a full-time contract: 35 in each of 52 weeks. */
export const FULL_TIME_HOURS: HoursPerYear = hoursPerYear(1820);

const BASES = [
  ["fr.health", "whole"],
  ["fr.solidarity", "whole"],
  ["fr.oldage.capped", "upToCeiling"],
  ["fr.oldage.uncapped", "whole"],
  ["fr.family", "whole"],
  ["fr.accidents", "whole"],
  ["fr.unemployment", "upToFourCeilings"],
  ["fr.wageguarantee", "upToFourCeilings"],
  ["fr.pension.first", "upToCeiling"],
  ["fr.balance.first", "upToCeiling"],
  ["fr.pension.second", "ceilingToEight"],
  ["fr.balance.second", "ceilingToEight"],
  ["fr.technical", "upToEightIfAboveCeiling"],
  ["fr.dialogue", "whole"],
  ["fr.training", "whole"],
] as const satisfies readonly (readonly [LawKey, ContributionBase])[];

/** Where the size of the employer decides: from fifty people on, and below. */
const BY_SIZE = {
  large: [
    ["fr.housing.50", "whole"],
    ["fr.effort.50", "whole"],
  ],
  small: [["fr.housing.small", "upToCeiling"]],
} as const satisfies Readonly<Record<"large" | "small", readonly (readonly [LawKey, ContributionBase])[]>>;

const WAGE_TAX = [
  "fr.wagetax.first",
  "fr.wagetax.second",
  "fr.wagetax.second.from",
  "fr.wagetax.third",
  "fr.wagetax.third.from",
] as const satisfies readonly LawKey[];

/** The parameters of law that a salary's charges need. */
export function payrollKeys(fiftyPlus: boolean, isWageTaxed: boolean): readonly LawKey[] {
  return [
    "fr.smic.hourly",
    "fr.ceiling.year",
    ...BASES.map(([key]) => key),
    ...BY_SIZE[fiftyPlus ? "large" : "small"].map(([key]) => key),
    "fr.reduction.floor",
    fiftyPlus ? "fr.reduction.delta.50" : "fr.reduction.delta.small",
    "fr.reduction.exponent",
    "fr.reduction.ends",
    ...(isWageTaxed ? WAGE_TAX : []),
  ];
}

const MADE = new WeakMap<Rules, Map<string, PayrollRules>>();

/**
 * The payroll rules in force.
 *
 * @param isWageTaxed - whether the employer bears the wage tax, so that its bands are needed
 * @throws {@link DomainError} `out-of-range` naming a parameter that is not known then: last year's charges are no guess at this year's
 */
export function payrollRules(rules: Rules, fiftyPlus: boolean, isWageTaxed: boolean): PayrollRules {
  const made = MADE.get(rules) ?? new Map<string, PayrollRules>();
  MADE.set(rules, made);
  const key = `${fiftyPlus}/${isWageTaxed}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const found = readRules(rules, fiftyPlus, isWageTaxed);
  made.set(key, found);
  return found;
}

function readRules(rules: Rules, fiftyPlus: boolean, isWageTaxed: boolean): PayrollRules {
  const minimumHourly = moneyPerHour(rules.get("fr.smic.hourly"));
  const contributions = [...BASES, ...BY_SIZE[fiftyPlus ? "large" : "small"]].map(([key, base]): Contribution => ({
    key,
    base,
    rate: fraction(rules.get(key)),
  }));
  return {
    minimumHourly,
    ceiling: moneyPerYear(rules.get("fr.ceiling.year")),
    contributions,
    wageTax: isWageTaxed
      ? [
          { above: moneyPerYear(0), rate: fraction(rules.get("fr.wagetax.first")) },
          { above: moneyPerYear(rules.get("fr.wagetax.second.from")), rate: fraction(rules.get("fr.wagetax.second")) },
          { above: moneyPerYear(rules.get("fr.wagetax.third.from")), rate: fraction(rules.get("fr.wagetax.third")) },
        ]
      : [],
    reduction: {
      hourly:
        rules.find("fr.reduction.base") === undefined ? minimumHourly : moneyPerHour(rules.get("fr.reduction.base")),
      floor: fraction(rules.get("fr.reduction.floor")),
      delta: fraction(rules.get(fiftyPlus ? "fr.reduction.delta.50" : "fr.reduction.delta.small")),
      exponent: rules.get("fr.reduction.exponent"),
      endsAt: ratio(rules.get("fr.reduction.ends")),
    },
  };
}
