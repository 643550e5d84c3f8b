import { moneyPerYear } from "../../quantities";
import type { MoneyPerYear } from "../../quantities";
import type { WageTaxBand } from "./payroll-year";

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
