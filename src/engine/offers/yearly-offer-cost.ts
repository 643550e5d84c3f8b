import { DomainError } from "../domain-error";
import { money } from "../quantities";
import type { Contacts, Hours, Money, Seconds } from "../quantities";
import type { Pricing } from "../records";
import { guardedCeil } from "../workforce";
import { monthlyBill } from "./monthly-bill";
import type { Tier } from "./offer-terms";

/** An offer and the yearly demand it is asked to price, the same in every month. */
export interface YearlyOffer {
  readonly pricing: Pricing;
  readonly price: Money;
  /** Contacts a year; with an outcome price, results a year. */
  readonly contacts: Contacts;
  readonly handling: Seconds;
  /** Hours a year the provider's agents are on position; needed for prices of hours logged and of FTE-months. */
  readonly hoursBilled?: Hours;
  readonly hoursPerFteMonth: Hours;
  /** Units a month paid in any case, or included in the fixed fee of a band. */
  readonly minimum: number;
  /** Fee a month. */
  readonly fixed: Money;
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
export function yearlyOfferCost(offer: YearlyOffer): Money {
  const tiers = [{ from: 0, price: offer.price }, ...offer.tiers];
  const bill = monthlyBill(unitsAMonth(offer), {
    pricing: offer.pricing,
    tiers,
    allUnits: false,
    fixedFee: offer.fixed,
    minimum: offer.minimum,
  });
  return money((bill.fixed + bill.used + bill.commitment) * 12);
}

function unitsAMonth({ pricing, contacts, handling, hoursBilled, hoursPerFteMonth }: YearlyOffer): number {
  const workHours = (contacts * handling) / 3600 / 12;
  switch (pricing) {
    case "hour":
    case "fteMonth": {
      if (hoursBilled === undefined)
        throw new DomainError("contradiction", "hoursBilled", "given for a price of hours or of FTE-months", "nothing");
      return pricing === "hour" ? hoursBilled / 12 : guardedCeil(hoursBilled / 12 / hoursPerFteMonth);
    }
    case "productiveHour":
      return workHours;
    case "minute":
      return workHours * 60;
    case "contact":
    case "outcome":
    case "fixedBand":
      return contacts / 12;
  }
}
