import { growthIn, levelFactor, volumeIn, volumeLevel } from "../finance";
import type { Horizon } from "../finance";
import { itemAt } from "../grid";
import { moneyPerYear, ratio, unitsPerMonth } from "../quantities";
import type { MoneyPerYear, Months, Ratio, UnitsPerMonth } from "../quantities";
import { monthlyBill } from "./monthly-bill";
import type { OfferTerms } from "./offer-terms";

/** Units of a month of a season at the level volume, and how many months it has. */
export interface SeasonUnits {
  readonly units: UnitsPerMonth;
  readonly months: Months;
}

/** A year's bills at the first year's prices, level over the horizon, and what the rise of prices makes of them. */
export interface LevelBills {
  readonly fixed: MoneyPerYear;
  readonly used: MoneyPerYear;
  readonly commitment: MoneyPerYear;
  readonly priceLevel: Ratio;
}

/**
 * The bills of the horizon as one level year. What follows the volume evenly is billed once, at the level volume; a commitment, tiers, a band and whole
 * full-time equivalents do not: they are billed month by month, each month of the horizon for every month of the year, so that the answer does not depend on
 * the month in which a contract begins.
 *
 * @param growth - of the volume, a year
 */
export function levelBills(
  seasons: readonly SeasonUnits[],
  offer: OfferTerms,
  growth: Ratio,
  horizon: Horizon,
): LevelBills {
  if (growth === 0 || isEven(offer))
    return { ...yearOf(seasons, offer, 1), priceLevel: levelFactor(horizon, offer.indexation, growth) };
  const level = volumeLevel(horizon, growth);
  const total = horizon.factors.reduce((sum, factor) => sum + factor, 0);
  const sum = { fixed: 0, used: 0, commitment: 0, indexed: 0 };
  horizon.factors.forEach((factor, index) => {
    const weight = factor / total;
    const year = yearOf(seasons, offer, volumeIn(index + 1, growth) / level);
    sum.fixed += weight * year.fixed;
    sum.used += weight * year.used;
    sum.commitment += weight * year.commitment;
    sum.indexed += weight * (year.fixed + year.used + year.commitment) * growthIn(index + 1, offer.indexation);
  });
  const bill = sum.fixed + sum.used + sum.commitment;
  return {
    fixed: moneyPerYear(sum.fixed),
    used: moneyPerYear(sum.used),
    commitment: moneyPerYear(sum.commitment),
    priceLevel: ratio(bill > 0 ? sum.indexed / bill : levelFactor(horizon, offer.indexation)),
  };
}

/** Whether an offer's bill follows the units evenly. */
function isEven({ minimum, tiers, pricing, fixedFee }: OfferTerms): boolean {
  return minimum === 0 && tiers.length === 1 && pricing !== "fteMonth" && fixedFee === 0;
}

function yearOf(seasons: readonly SeasonUnits[], offer: OfferTerms, volume: number): Omit<LevelBills, "priceLevel"> {
  const sum = { fixed: 0, used: 0, commitment: 0 };
  for (let place = 0; place < seasons.length; place += 1) {
    const { units, months } = itemAt(seasons, place);
    const month = monthlyBill(unitsPerMonth(units * volume), offer);
    sum.fixed += month.fixed * months;
    sum.used += month.used * months;
    sum.commitment += month.commitment * months;
  }
  return {
    fixed: moneyPerYear(sum.fixed),
    used: moneyPerYear(sum.used),
    commitment: moneyPerYear(sum.commitment),
  };
}
