import { outsideCost, providerWork } from "../../../engine/offers";
import { outsideAmounts } from "../../options/price";
import type { TurningPoint } from "../../recommendation";
import type { Case } from "../../case/case";
import { priceTurningPoint } from "./price-turning-point";
import type { TurningSubject } from "./subject";
import { turningMultiple } from "./turning-multiple";

const BELOW: readonly number[] = [0.8, 0.5];
const ABOVE: readonly number[] = [1.25, 2];

/** Pricings that do not depend on how long the provider takes. */
const BY_RESULT: ReadonlySet<string> = new Set(["contact", "outcome", "fixedBand"]);

/** Pricings whose units are in proportion to how long the provider takes. */
const BY_TIME: ReadonlySet<string> = new Set(["minute", "productiveHour"]);

/** The provider's handling time over ours at which the option costs as much as keeping; undefined where the price does not depend on it. */
export function handlingTurningPoint(
  { plan, index, own, candidate, gain }: TurningSubject,
  setting: Case,
): TurningPoint | undefined {
  const { offer, split, leaving, added, amounts } = candidate;
  if (BY_RESULT.has(offer.pricing)) return undefined;
  if (BY_TIME.has(offer.pricing) && offer.minimum === 0 && amounts.lost === 0) {
    // Twice the time at one price is the same time at twice the price.
    const price = priceTurningPoint({ plan, index, own, candidate, gain });
    return price === undefined
      ? undefined
      : {
          parameter: "handlingTimeRatio",
          value: offer.handlingTimeRatio * (1 + price.margin),
          unit: "ratio",
          margin: price.margin,
        };
  }
  const inside = gain + amounts.total;
  const part = { avoided: (plan.prices.paid[index] ?? 0) * leaving, added };
  const gainAt = (multiple: number): number => {
    const slower = { ...offer, handlingTimeRatio: offer.handlingTimeRatio * multiple };
    const cost = outsideCost(
      providerWork(split.out, slower, plan.pool.weeks, setting.staffing),
      slower,
      setting.buying,
    );
    return inside - outsideAmounts(own.options.flow, slower, cost, part, setting).total;
  };
  const multiple = turningMultiple(gainAt, gain, { below: BELOW, above: ABOVE });
  return multiple === undefined
    ? undefined
    : {
        parameter: "handlingTimeRatio",
        value: offer.handlingTimeRatio * multiple,
        unit: "ratio",
        margin: multiple - 1,
      };
}
