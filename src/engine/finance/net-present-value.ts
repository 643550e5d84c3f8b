import { money } from "../quantities";
import type { Money, Ratio, Years } from "../quantities";
import { requireIn } from "../require";

/** An amount and when it falls, in years from today. */
export interface TimedAmount {
  readonly years: Years;
  /** Positive comes in, negative goes out. */
  readonly amount: Money;
}

/**
 * What timed amounts are worth today: Σ amount / (1 + rate) ^ years. At rate 0 it is their plain sum.
 *
 * @param rate - a year, above -1
 * @see docs/methods/finance.md
 */
export function netPresentValue(amounts: readonly TimedAmount[], rate: Ratio): Money {
  requireIn({ min: -1, openMin: true, max: Infinity, openMax: true }, "rate", rate);
  return money(amounts.reduce((sum, { years, amount }) => sum + amount / (1 + rate) ** years, 0));
}
