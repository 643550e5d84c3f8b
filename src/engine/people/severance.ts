import type { Rules } from "../legislation";
import { money, years as yearsOf } from "../quantities";
import type { Months, MoneyPerMonth, Money, Ratio, Years } from "../quantities";
import { requireIn } from "../require";

/** What an agreement gives from a number of years on, for those years alone. */
export interface SeveranceBand {
  readonly from: Years;
  /** Months of pay for each year. */
  readonly monthsAYear: Months;
}

const EXACT = 1e-9;
const MONTHS = 12;
const REASONABLE = { min: 0, max: 60 };

/**
 * Severance pay of one person who is dismissed: the higher of the law's and the agreement's.
 *
 * By law a quarter of a month's pay for each of the first ten years and a third beyond, months counting; nothing below eight months. Each band of an
 * agreement pays for its own years. No employer charges are due within the legal amount.
 *
 * @param monthly - gross pay of a month
 * @param years - tenure, 0 to 60
 * @throws {@link DomainError} `out-of-range` naming `years`, or a parameter of law that is not known then
 * @see docs/methods/parting.md
 */
export function severance(
  monthly: MoneyPerMonth,
  years: Years,
  law: Rules,
  agreement: readonly SeveranceBand[] = [],
): Money {
  requireIn(REASONABLE, "years", years);
  const turn = law.get("fr.severance.turn");
  const isDue = years * MONTHS >= law.get("fr.severance.months.min") - EXACT;
  const legal = isDue
    ? law.get("fr.severance.first") * Math.min(years, turn) + law.get("fr.severance.beyond") * Math.max(0, years - turn)
    : 0;
  const bands = [...agreement].sort((a, b) => a.from - b.from);
  const agreed = bands.reduce((sum, { from, monthsAYear }, index) => {
    const to = bands[index + 1]?.from ?? Infinity;
    return sum + monthsAYear * Math.max(0, Math.min(years, to) - from);
  }, 0);
  return money(monthly * Math.max(legal, agreed));
}

/**
 * Mean severance pay by law of a group whose tenure is known by its mean alone: a steady pace of hiring and leaving makes it exponential.
 *
 * @param mean - mean tenure, above 0
 * @throws {@link DomainError} `out-of-range` naming `tenure`
 * @see docs/methods/parting.md
 */
export function meanSeverance(monthly: MoneyPerMonth, mean: Years, law: Rules): Money {
  requireIn({ min: 0, openMin: true, max: 60 }, "tenure", mean);
  const rate = 1 / mean;
  const least = law.get("fr.severance.months.min") / MONTHS;
  const first = law.get("fr.severance.first");
  const more = law.get("fr.severance.beyond") - first;
  const turn = law.get("fr.severance.turn");
  return money(monthly * (first * (least + mean) * Math.exp(-rate * least) + more * mean * Math.exp(-rate * turn)));
}

/** A tenure of which nothing but the pace of leaving is known. */
export interface TenureTerms {
  /** Share of those present on 1 January who leave in the year; from 1 on, leavers over the mean headcount. */
  readonly attrition: Ratio;
  /** Tenure beyond which a mean is not believed. */
  readonly cap: Years;
}

/**
 * Mean tenure of a group that hires and loses people at a steady pace: 25 % a year make 3.48 years.
 *
 * @see docs/methods/parting.md
 */
export function meanTenure({ attrition, cap }: TenureTerms): Years {
  requireIn({ min: 0, max: 10 }, "attrition", attrition);
  if (attrition === 0) return cap;
  return yearsOf(Math.min(cap, attrition < 1 ? -1 / Math.log1p(-attrition) : 1 / attrition));
}
