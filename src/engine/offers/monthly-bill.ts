import { DomainError } from "../domain-error";
import { itemAt } from "../grid";
import { moneyPerMonth, unitsPerMonth } from "../quantities";
import type { MoneyPerMonth, UnitsPerMonth } from "../quantities";
import { requireIn } from "../require";
import type { Pricing } from "../records";
import type { Tier } from "./offer-terms";

/** The price list of one month. */
export interface PriceList {
  readonly pricing: Pricing;
  /** By rising `from`, the first from 0. */
  readonly tiers: readonly Tier[];
  readonly allUnits: boolean;
  readonly fixedFee: MoneyPerMonth;
  readonly minimum: UnitsPerMonth;
}

/** A month's bill, part by part. */
export interface MonthlyBill {
  readonly fixed: MoneyPerMonth;
  /** Units used, at their prices. */
  readonly used: MoneyPerMonth;
  /** What the minimum commitment adds to the units used. */
  readonly commitment: MoneyPerMonth;
}

/**
 * What a provider bills for a month.
 *
 * A minimum commitment is paid whether used or not. A fixed fee with a band includes `minimum` units and prices those above it.
 *
 * @param units - units of the pricing used in the month, 0 or more
 * @throws {@link DomainError} `contradiction` for tiers that are not in rising order
 * @see docs/methods/offers.md
 */
export function monthlyBill(units: UnitsPerMonth, list: PriceList): MonthlyBill {
  requireIn({ min: 0, max: Infinity, openMax: true }, "units", units);
  list.tiers.slice(1).forEach(({ from }, index) => {
    if (from <= itemAt(list.tiers, index).from)
      throw new DomainError("contradiction", "tiers", "in rising order", from);
  });
  if (list.pricing === "fixedBand")
    return {
      fixed: list.fixedFee,
      used: tiered(unitsPerMonth(Math.max(0, units - list.minimum)), list),
      commitment: moneyPerMonth(0),
    };
  const used = tiered(units, list);
  const paid = Math.max(used, tiered(unitsPerMonth(Math.max(units, list.minimum)), list));
  return { fixed: list.fixedFee, used, commitment: moneyPerMonth(paid - used) };
}

/** The price of some units: each tier for its own units, or the tier reached for all of them. */
export function tiered(
  units: UnitsPerMonth,
  { tiers, allUnits }: Pick<PriceList, "tiers" | "allUnits">,
): MoneyPerMonth {
  if (allUnits) {
    const reached = tiers.findLast(({ from }) => units >= from) ?? tiers[0];
    if (reached === undefined) throw new DomainError("wrong-shape", "tiers", "one or more", tiers.length);
    return moneyPerMonth(units * reached.price);
  }
  return moneyPerMonth(
    tiers.reduce((sum, { from, price }, index) => {
      const upTo = tiers[index + 1]?.from ?? Infinity;
      return sum + price * Math.max(0, Math.min(units, upTo) - from);
    }, 0),
  );
}
