import { MINUTES_PER_HOUR, WEEKS_PER_MONTH } from "../calendar";
import { unitsPerMonth, weeks as weeksOf } from "../quantities";
import type { Fraction, UnitsPerMonth, Weeks } from "../quantities";
import { guardedCeil } from "../workforce";
import type { OfferTerms } from "./offer-terms";
import type { ProviderWeek } from "./provider-work";

/** What the number of units depends on beside the work. */
export interface BillingRules {
  /** Share of handling time that is billed by the minute: talk without wrap-up where the provider bills talk. */
  readonly talkShare: Fraction;
  /** Our share of contacts resolved at first contact: the result an outcome price pays for. */
  readonly resolution: Fraction;
}

/** Units a month a provider bills in a season, in the unit of its pricing. */
export function billedUnits(
  week: ProviderWeek,
  offer: OfferTerms,
  { talkShare, resolution }: BillingRules,
): UnitsPerMonth {
  return unitsPerMonth(unitsOf(week, offer, { talkShare, resolution }));
}

/** Weeks of one month of a season. */
export function weeksPerMonth({ weeks, months }: Pick<ProviderWeek, "weeks" | "months">): Weeks {
  return weeksOf(months === undefined ? WEEKS_PER_MONTH : weeks / months);
}

function unitsOf(week: ProviderWeek, offer: OfferTerms, { talkShare, resolution }: BillingRules): number {
  const weeksOfMonth = weeksPerMonth(week);
  switch (offer.pricing) {
    case "hour":
      return week.positionHours * weeksOfMonth;
    case "productiveHour":
      return week.workHours * weeksOfMonth;
    case "minute":
      return week.workHours * MINUTES_PER_HOUR * talkShare * weeksOfMonth;
    case "contact":
    case "fixedBand":
      return week.contacts * weeksOfMonth;
    case "outcome":
      // A repeat brings no second result.
      return (week.contacts / (1 + offer.repeats)) * Math.min(1, resolution * offer.outcomeRatio) * weeksOfMonth;
    case "fteMonth":
      return guardedCeil((week.positionHours * weeksOfMonth) / offer.hoursPerFteMonth);
  }
}
