import { months } from "../quantities";
import type { Money, Months } from "../quantities";

/** When what was spent first has come back. */
export type Payback =
  | { readonly kind: "nothing to pay back" }
  | { readonly kind: "paid back"; readonly afterMonths: Months }
  | { readonly kind: "not paid back"; readonly horizonMonths: Months };

/**
 * The month at whose end the running sum of the amounts is no longer negative, and stays so.
 *
 * A sum that recovers and then falls again, because leaving costs at the end, is not paid back before the last recovery.
 *
 * @param amounts - by month from month 0, positive in, negative out; discount them first for the discounted payback
 */
export function payback(amounts: readonly Money[]): Payback {
  let sum = 0;
  let ever = false;
  let since: number | undefined;
  amounts.forEach((amount, month) => {
    sum += amount;
    // A cent of rounding is no debt.
    if (sum < -0.005) {
      ever = true;
      since = undefined;
    } else since ??= month;
  });
  if (!ever) return { kind: "nothing to pay back" };
  return since === undefined
    ? { kind: "not paid back", horizonMonths: months(Math.max(0, amounts.length - 1)) }
    : { kind: "paid back", afterMonths: months(since) };
}
