import { WEEKS_PER_MONTH, WEEKS_PER_YEAR } from "../calendar";
import { contactsPerYear, hoursPerYear, money, moneyPerYear, unitsPerMonth, unitsPerYear, weeks } from "../quantities";
import type {
  ContactsPerYear,
  Fraction,
  HoursPerYear,
  Money,
  MoneyPerYear,
  Ratio,
  UnitsPerMonth,
  UnitsPerYear,
  Weeks,
} from "../quantities";
import { billedUnits } from "./billed-units";
import type { BillingRules } from "./billed-units";
import { monthlyBill } from "./monthly-bill";
import type { OfferTerms } from "./offer-terms";
import type { ProviderWeek } from "./provider-work";

/** Terms of the assumptions that the cost of buying depends on. */
export interface BuyingRules extends BillingRules {
  /** Expected share of the bonus (above 0) or malus (below 0) that an offer's clause allows. */
  readonly bonusMalusExpected: Ratio;
  /** Tax on the provider's bill that is not recovered, as a share of it. */
  readonly lostTax: Fraction;
  readonly rampUpStart: Fraction;
  /** Weeks in which the gap to full speed falls to 37 %. */
  readonly rampUpTime: Weeks;
  readonly exitShare: Fraction;
  readonly exitProbability: Fraction;
}

/** What buying a part of a flow costs; yearly amounts at the first year's prices. */
export interface OutsideCost {
  /** Units billed a year. */
  readonly units: UnitsPerYear;
  readonly unitsPeakMonth: UnitsPerMonth;
  readonly fixed: MoneyPerYear;
  readonly used: MoneyPerYear;
  readonly commitment: MoneyPerYear;
  readonly bonusMalus: MoneyPerYear;
  readonly lostTax: MoneyPerYear;
  readonly governance: MoneyPerYear;
  /** Fixed, used, commitment, bonus or malus, and tax: what the provider costs a year, steering apart. */
  readonly bill: MoneyPerYear;
  /** Once, at the start. */
  readonly setUp: Money;
  readonly training: Money;
  readonly rampUp: Money;
  /** Once, at the end of the horizon, weighted by its probability. */
  readonly exit: Money;
  /** Contacts a year the provider handles, repeats included. */
  readonly contacts: ContactsPerYear;
  readonly positionHours: HoursPerYear;
  /** Contacts a year that give up in the provider's queue, where they have a value. */
  readonly lost: ContactsPerYear;
}

/** Pricings under which the client pays for the provider's slowness while it learns. */
const TIMED: ReadonlySet<OfferTerms["pricing"]> = new Set(["hour", "productiveHour", "minute", "fteMonth"]);

/** Whether a provider bills time, so that its slowness is the client's cost. */
export function isTimed({ pricing }: Pick<OfferTerms, "pricing">): boolean {
  return TIMED.has(pricing);
}

/**
 * Prices a provider's work, line by line.
 *
 * @see docs/methods/offers.md
 */
export function outsideCost(work: readonly ProviderWeek[], offer: OfferTerms, rules: BuyingRules): OutsideCost {
  const sum = { units: 0, peak: 0, fixed: 0, used: 0, commitment: 0, contacts: 0, hours: 0, peakHours: 0, lost: 0 };
  for (const week of work) {
    const months = week.weeks / WEEKS_PER_MONTH;
    const units = billedUnits(week, offer, rules);
    const month = monthlyBill(units, offer);
    sum.units += units * months;
    sum.peak = Math.max(sum.peak, units);
    sum.fixed += month.fixed * months;
    sum.used += month.used * months;
    sum.commitment += month.commitment * months;
    sum.contacts += week.contacts * week.weeks;
    sum.lost += week.lost * week.weeks;
    sum.hours += week.positionHours * week.weeks;
    sum.peakHours = Math.max(sum.peakHours, week.positionHours * WEEKS_PER_MONTH);
  }
  const billed = sum.fixed + sum.used + sum.commitment;
  const bonusMalus = billed * offer.bonusMalus * rules.bonusMalusExpected;
  const lostTax = (billed + bonusMalus) * rules.lostTax;
  const bill = billed + bonusMalus + lostTax;
  const hourly = sum.hours > 0 ? sum.used / sum.hours : 0;
  return {
    units: unitsPerYear(sum.units),
    unitsPeakMonth: unitsPerMonth(sum.peak),
    fixed: moneyPerYear(sum.fixed),
    used: moneyPerYear(sum.used),
    commitment: moneyPerYear(sum.commitment),
    bonusMalus: moneyPerYear(bonusMalus),
    lostTax: moneyPerYear(lostTax),
    governance: moneyPerYear(bill * offer.governance),
    bill: moneyPerYear(bill),
    setUp: offer.setUp,
    training: money(offer.trainingHours * (sum.peakHours / offer.hoursPerFteMonth) * hourly),
    rampUp: money(isTimed(offer) ? (sum.used / WEEKS_PER_YEAR) * extraWeeks(offer.rampUpWeeks, rules) : 0),
    exit: money((bill * rules.exitShare + offer.noticeMonths * monthlyFloor(offer)) * rules.exitProbability),
    contacts: contactsPerYear(sum.contacts),
    positionHours: hoursPerYear(sum.hours),
    lost: contactsPerYear(sum.lost),
  };
}

/** What a month costs in which nothing is used any more: what the notice still pays for. */
function monthlyFloor(offer: OfferTerms): number {
  const { fixed, used, commitment } = monthlyBill(unitsPerMonth(0), offer);
  return fixed + used + commitment;
}

/** Weeks of work added while a provider learns: Σ (1 / speed − 1), its speed rising from the start towards 1. */
export function extraWeeks(
  ramp: Weeks,
  { rampUpStart, rampUpTime }: Pick<BuyingRules, "rampUpStart" | "rampUpTime">,
): Weeks {
  let extra = 0;
  for (let week = 0; week < Math.min(ramp, WEEKS_ONE_BY_ONE); week += 1) {
    const share = Math.min(1, ramp - week);
    extra += share * (1 / (1 - (1 - rampUpStart) * Math.exp(-(week + 0.5) / rampUpTime)) - 1);
  }
  if (ramp <= WEEKS_ONE_BY_ONE) return weeks(extra);
  // So far out a week is nothing: the sum is its integral, T·ln(1 − (1 − start)·e^(−week/T)), from there to the end.
  const missing = (week: number): number => Math.log1p(-(1 - rampUpStart) * Math.exp(-week / rampUpTime));
  return weeks(extra + rampUpTime * (missing(ramp) - missing(WEEKS_ONE_BY_ONE)));
}

/** A ramp-up is summed week by week for so long: no loop runs as often as a cell says. */
const WEEKS_ONE_BY_ONE = 5_000;
