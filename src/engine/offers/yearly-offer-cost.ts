import { DomainError } from "../domain-error";
import { MINUTES_PER_HOUR, MONTHS_PER_YEAR, SECONDS_PER_HOUR } from "../calendar";
import { moneyPerYear, unitsPerMonth } from "../quantities";
import type {
  ContactsPerYear,
  HoursPerMonth,
  HoursPerYear,
  MoneyPerMonth,
  MoneyPerUnit,
  MoneyPerYear,
  Seconds,
  UnitsPerMonth,
} from "../quantities";
import type { Pricing } from "../records";
import { guardedCeil } from "../workforce";
import { monthlyBill } from "./monthly-bill";
import type { Tier } from "./offer-terms";

/** An offer and the yearly demand it is asked to price, the same in every month. */
export interface YearlyOffer {
  readonly pricing: Pricing;
  readonly price: MoneyPerUnit;
  /** Contacts a year; with an outcome price, results a year. */
  readonly contacts: ContactsPerYear;
  readonly handling: Seconds;
  /** Hours a year the provider's agents are on position; needed for prices of hours logged and of FTE-months. */
  readonly hoursBilled?: HoursPerYear;
  readonly hoursPerFteMonth: HoursPerMonth;
  /** Units a month paid in any case, or included in the fixed fee of a band. */
  readonly minimum: UnitsPerMonth;
  /** Fee a month. */
  readonly fixed: MoneyPerMonth;
  /** Prices from a number of units a month on, beside `price`, which holds below the first of them. */
  readonly tiers: readonly Tier[];
}

/**
 * What a provider bills for a year of steady demand.
 *
 * An hour logged and an FTE-month are billed for the provider's own staffing: the hours must be stated, for workload over an assumed occupancy would
 * make every small flow look cheap.
 *
 * @throws {@link DomainError} `contradiction` naming `hoursBilled` where the pricing needs it and none is given
 * @see docs/methods/offers.md
 */
export function yearlyOfferCost(offer: YearlyOffer): MoneyPerYear {
  const tiers = [{ from: unitsPerMonth(0), price: offer.price }, ...offer.tiers];
  const bill = monthlyBill(unitsAMonth(offer), {
    pricing: offer.pricing,
    tiers,
    allUnits: false,
    fixedFee: offer.fixed,
    minimum: offer.minimum,
  });
  return moneyPerYear((bill.fixed + bill.used + bill.commitment) * MONTHS_PER_YEAR);
}

function unitsAMonth({ pricing, contacts, handling, hoursBilled, hoursPerFteMonth }: YearlyOffer): UnitsPerMonth {
  const workHours = (contacts * handling) / SECONDS_PER_HOUR / MONTHS_PER_YEAR;
  switch (pricing) {
    case "hour":
    case "fteMonth": {
      if (hoursBilled === undefined)
        throw new DomainError("contradiction", "hoursBilled", "given for a price of hours or of FTE-months", "nothing");
      const monthly = hoursBilled / MONTHS_PER_YEAR;
      return unitsPerMonth(pricing === "hour" ? monthly : guardedCeil(monthly / hoursPerFteMonth));
    }
    case "productiveHour":
      return unitsPerMonth(workHours);
    case "minute":
      return unitsPerMonth(workHours * MINUTES_PER_HOUR);
    case "contact":
    case "outcome":
    case "fixedBand":
      return unitsPerMonth(contacts / MONTHS_PER_YEAR);
  }
}
