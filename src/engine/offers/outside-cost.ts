import { WEEKS_PER_YEAR } from "../calendar";
import type { Horizon } from "../finance";
import {
  contactsPerYear,
  hoursPerYear,
  money,
  moneyPerYear,
  months as monthsOf,
  ratio,
  unitsPerMonth,
  unitsPerYear,
  weeks,
} from "../quantities";
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
import { billedUnits, weeksPerMonth } from "./billed-units";
import type { BillingRules } from "./billed-units";
import { isDedicated } from "./eligibility";
import { levelBills } from "./level-bills";
import { monthlyBill } from "./monthly-bill";
import { isTimed } from "./is-timed";
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
  /** Occupancy that the shared team of a price by volume reaches. */
  readonly providerOccupancy: Fraction;
  /** Months over which bills that do not follow the volume evenly are written one by one. */
  readonly horizon: Horizon;
}

/** What buying a part of a flow costs; level yearly amounts over the horizon at the first year's prices. */
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
  /** What the rise of its prices makes of the bill over the horizon, as a multiple. */
  readonly priceLevel: Ratio;
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
/**
 * Prices a provider's work, line by line.
 *
 * @see docs/methods/offers.md
 */
export function outsideCost(
  work: readonly ProviderWeek[],
  offer: OfferTerms,
  rules: BuyingRules,
  growth = ratio(0),
): OutsideCost {
  const sum = { units: 0, peak: 0, contacts: 0, hours: 0, peakHours: 0, lost: 0 };
  const seasons = work.map((week) => {
    const months = monthsOf(week.weeks / weeksPerMonth(week));
    const units = billedUnits(week, offer, rules);
    sum.units += units * months;
    sum.peak = Math.max(sum.peak, units);
    sum.contacts += week.contacts * week.weeks;
    sum.lost += week.lost * week.weeks;
    sum.hours += week.positionHours * week.weeks;
    sum.peakHours = Math.max(sum.peakHours, trainedHours(week, offer, rules));
    return { units, months };
  });
  const bills = levelBills(seasons, offer, growth, rules.horizon);
  const { fixed, used, commitment } = bills;
  const billed = fixed + used + commitment;
  const bonusMalus = billed * offer.bonusMalus * rules.bonusMalusExpected;
  const lostTax = (billed + bonusMalus) * rules.lostTax;
  const bill = billed + bonusMalus + lostTax;
  const hourly = trainingPrice(offer, used, work, rules);
  return {
    units: unitsPerYear(sum.units),
    unitsPeakMonth: unitsPerMonth(sum.peak),
    fixed: moneyPerYear(fixed),
    used: moneyPerYear(used),
    commitment: moneyPerYear(commitment),
    bonusMalus: moneyPerYear(bonusMalus),
    lostTax: moneyPerYear(lostTax),
    governance: moneyPerYear(bill * offer.governance),
    bill: moneyPerYear(bill),
    priceLevel: bills.priceLevel,
    setUp: offer.setUp,
    training: money(offer.trainingHours * (sum.peakHours / offer.hoursPerFteMonth) * hourly),
    rampUp: money(isTimed(offer) ? (used / WEEKS_PER_YEAR) * extraWeeks(offer.rampUpWeeks, rules) : 0),
    exit: money((bill * rules.exitShare + offer.noticeMonths * monthlyFloor(offer)) * rules.exitProbability),
    contacts: contactsPerYear(sum.contacts),
    positionHours: hoursPerYear(sum.hours),
    lost: contactsPerYear(sum.lost),
  };
}

/** Hours a month of the provider's people who are to be trained: those on position where they work for this client alone, else the work at the occupancy that a shared team reaches. */
function trainedHours(week: ProviderWeek, offer: OfferTerms, { providerOccupancy }: BuyingRules): number {
  return (isDedicated(offer) ? week.positionHours : week.workHours / providerOccupancy) * weeksPerMonth(week);
}

/** What an hour of training is billed: as stated, else what an hour of the same people is billed. */
function trainingPrice(
  { trainingPrice: stated, ...offer }: OfferTerms,
  used: number,
  work: readonly ProviderWeek[],
  rules: BuyingRules,
): number {
  if (stated !== undefined) return stated;
  const hours = work.reduce(
    (sum, week) =>
      sum + (trainedHours(week, { ...offer, trainingPrice: stated }, rules) * week.weeks) / weeksPerMonth(week),
    0,
  );
  return hours > 0 ? used / hours : 0;
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
