import { requireIn } from "../require";

/** The months over which a decision is judged and what a later month is worth today. */
export interface Horizon {
  readonly months: number;
  /** Yearly, nominal; 0.08 is 8 %. */
  readonly rate: number;
  /** Worth today of one unit of money at the end of month 1 … months. */
  readonly factors: readonly number[];
  /** Worth today of one unit of money a year, paid monthly through the horizon. */
  readonly annuity: number;
}

/**
 * A horizon whose flows fall at the end of each month; one-offs of the start fall at month 0, today.
 *
 * @param months - 1 or more
 * @param rate - discount rate a year, above -1
 */
export function horizon(months: number, rate: number): Horizon {
  requireIn({ min: 1, max: 1200 }, "months", months);
  requireIn({ min: -1, openMin: true, max: 10 }, "rate", rate);
  const factors = Array.from({ length: Math.round(months) }, (_, index) => (1 + rate) ** (-(index + 1) / 12));
  return { months: Math.round(months), rate, factors, annuity: factors.reduce((sum, factor) => sum + factor, 0) / 12 };
}

/** Growth reached in a month (1 …): it steps at each anniversary. */
export function growthIn(month: number, yearly: number): number {
  return (1 + yearly) ** Math.floor((month - 1) / 12);
}

/** The constant multiple of the first year that is worth as much over the horizon as yearly growth is: 1 without growth. */
export function levelFactor({ factors }: Horizon, yearly: number, alongside = 0): number {
  let weighted = 0;
  let total = 0;
  factors.forEach((factor, index) => {
    const weight = factor * growthIn(index + 1, alongside);
    weighted += weight * growthIn(index + 1, yearly);
    total += weight;
  });
  return weighted / total;
}
