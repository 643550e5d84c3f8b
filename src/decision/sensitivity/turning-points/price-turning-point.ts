import { moneyPerUnit, ratio } from "../../../engine/quantities";
import type { TurningPoint } from "../../facts";
import type { TurningSubject } from "./subject";

/**
 * The unit price at which the option costs as much as keeping: everything that follows the price moves with it, what is paid whatever the price
 * (fixed fees, set-up, parallel run) does not. Of tiers, the first price is named and all move alike.
 */
export function priceTurningPoint({
  candidate,
  gain,
}: Pick<TurningSubject, "candidate" | "gain">): TurningPoint | undefined {
  const { cost, amounts, offer } = candidate;
  const [first] = offer.tiers;
  if (cost.bill === 0 || first === undefined || first.price === 0) return undefined;
  // All that is a multiple of the price: units used and committed, with tax, bonus, steering, exit, training and ramp-up.
  const priced = (cost.used + cost.commitment) / (cost.used + cost.commitment + cost.fixed);
  const upfront = amounts.start > 0 ? ((cost.training + cost.rampUp) / amounts.start) * amounts.startLevel : 0;
  const moving =
    (amounts.outside + amounts.governance) * priced + upfront + (amounts.oneOff - amounts.startLevel) * priced;
  if (moving <= 0) return undefined;
  const margin = gain / moving;
  if (margin <= -1) return undefined;
  return {
    parameter: "price",
    value: moneyPerUnit(first.price * (1 + margin)),
    unit: "money/unit",
    margin: ratio(margin),
  };
}
