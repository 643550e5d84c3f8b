import { MONTHS_PER_YEAR } from "../calendar";
import { months, ratio, years } from "../quantities";
import type { Months, Ratio, Years } from "../quantities";
import { requireIn } from "../require";

/** The months over which a decision is judged and what a later month is worth today. */
export interface Horizon {
  readonly months: Months;
  /** Yearly, nominal; 0.08 is 8 %. */
  readonly rate: Ratio;
  /** Worth today of one unit of money at the end of month 1 … months. */
  readonly factors: readonly Ratio[];
  /** Worth today of one unit of money a year, paid monthly through the horizon. */
  readonly annuity: Years;
}

/**
 * A horizon whose flows fall at the end of each month; one-offs of the start fall at month 0, today.
 *
 * @param span - 1 or more
 * @param rate - discount rate a year, above -1
 */
export function horizon(span: Months, rate: Ratio): Horizon {
  requireIn({ min: 1, max: 1200 }, "months", span);
  requireIn({ min: -1, openMin: true, max: 10 }, "rate", rate);
  const factors = Array.from({ length: Math.round(span) }, (_, index) =>
    ratio((1 + rate) ** (-(index + 1) / MONTHS_PER_YEAR)),
  );
  return {
    months: months(Math.round(span)),
    rate,
    factors,
    annuity: years(factors.reduce((sum, factor) => sum + factor, 0) / MONTHS_PER_YEAR),
  };
}

/** What a price or a wage has grown to in a month (1 …): it steps at each anniversary, as contracts do. */
export function growthIn(month: number, yearly: Ratio): Ratio {
  return ratio((1 + yearly) ** Math.floor((month - 1) / MONTHS_PER_YEAR));
}

/** What a volume has grown to in a month (1 …): it grows from month to month, so that month 13 is a year's growth above month 1. */
export function volumeIn(month: number, yearly: Ratio): Ratio {
  return ratio((1 + yearly) ** ((month - 1) / MONTHS_PER_YEAR));
}

/** The constant multiple of the first month's volume that is worth as much over the horizon as the growing volume is: 1 without growth. */
export function volumeLevel({ factors }: Horizon, yearly: Ratio): Ratio {
  const total = factors.reduce((sum, factor) => sum + factor, 0);
  return ratio(factors.reduce((sum, factor, index) => sum + factor * volumeIn(index + 1, yearly), 0) / total);
}

/**
 * The constant multiple of the first year's price that is worth as much over the horizon as a price that steps at each anniversary: 1 without growth.
 *
 * @param volume - yearly growth of what is paid for at that price
 */
export function levelFactor({ factors }: Horizon, yearly: Ratio, volume = ratio(0)): Ratio {
  let weighted = 0;
  let total = 0;
  factors.forEach((factor, index) => {
    const weight = factor * volumeIn(index + 1, volume);
    weighted += weight * growthIn(index + 1, yearly);
    total += weight;
  });
  return ratio(weighted / total);
}
