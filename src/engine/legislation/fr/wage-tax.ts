import { moneyPerYear } from "../../quantities";
import type { Fraction, MoneyPerYear } from "../../quantities";

/** A band of the wage tax: the rate on what one person earns a year above an amount. */
export interface WageTaxBand {
  readonly above: MoneyPerYear;
  readonly rate: Fraction;
}

/**
 * The wage tax on one person's yearly gross, each band at its rate (*taxe sur les salaires*): what employers pay whose receipts bear no VAT, such as banks,
 * insurers, health services and associations. An employer liable to VAT in part pays it in part.
 *
 * @param gross - 0 or more
 * @see docs/methods/payroll.md
 */
export function wageTax(gross: MoneyPerYear, bands: readonly WageTaxBand[]): MoneyPerYear {
  return moneyPerYear(
    bands.reduce(
      (sum, { above, rate }, index) =>
        sum + rate * Math.max(0, Math.min(gross, bands[index + 1]?.above ?? Infinity) - above),
      0,
    ),
  );
}
