import type { Rules } from "../legislation";
import { money, months } from "../quantities";
import type { Fte, Money, MoneyPerMonth, Months, Years } from "../quantities";
import { requireIn } from "../require";
import { noticeMonths } from "./notice";
import type { NoticeBand } from "./notice";
import { severance } from "./severance";

/** How many people have served so long. */
export interface TenureCount {
  /** 0 to 60. */
  readonly tenure: Years;
  /** Above 0. */
  readonly people: Fte;
}

/**
 * Mean severance pay by law of people whose years are known one by one: the law's steps are taken by each, not by their mean.
 *
 * @param counts - at least one
 * @throws {@link DomainError} `out-of-range` naming `people` or `years`, or a parameter of law that is not known then
 * @see docs/methods/parting.md
 */
export function measuredSeverance(monthly: MoneyPerMonth, counts: readonly TenureCount[], law: Rules): Money {
  return money(meanOf(counts, (tenure) => severance(monthly, tenure, law)));
}

/** Mean months of notice of people whose years are known one by one. */
export function measuredNotice(counts: readonly TenureCount[], bands: readonly NoticeBand[]): Months {
  return months(meanOf(counts, (tenure) => noticeMonths(tenure, bands)));
}

function meanOf(counts: readonly TenureCount[], of: (tenure: Years) => number): number {
  const people = counts.reduce((sum, each) => sum + each.people, 0);
  requireIn({ min: 0, openMin: true, max: Infinity }, "people", people);
  return counts.reduce((sum, { tenure, people: some }) => sum + of(tenure) * (some / people), 0);
}
