import { isTimed, outsideCost, providerWork } from "../../../engine/offers";
import { moneyPerYear, ratio } from "../../../engine/quantities";
import type { MoneyPerYear, Ratio } from "../../../engine/quantities";
import type { TurningPoint } from "../../facts";
import { handedOver } from "../../options/candidate";
import type { Candidate } from "../../options/candidate";
import { machineWork } from "../../options/machine-cost";
import { outsideAmounts } from "../../options/price";
import { gainsOf } from "../../plan/pool-prices";
import { BY_STEPS, decisionTurns } from "./decision-turns";
import type { TurningParts, TurningSubject } from "./subject";

const BELOW = [0.8, 0.5].map(ratio);
const ABOVE = [1.25, 2].map(ratio);

/** The provider's handling time over ours at which the decision changes, in all options of its offer alike; none where its price does not depend on it. */
export function handlingTurningPoints(subject: TurningSubject, parts: TurningParts): readonly TurningPoint[] {
  const { plan, own, candidate } = subject;
  const { offer, original } = candidate;
  if (!isTimed(offer)) return [];
  const today = gainsOf(plan.prices, plan.state, own.flow);
  return decisionTurns(
    subject,
    {
      gain: (multiple, each) =>
        each.original === original ? slowerGain(multiple, each, today(each), subject, parts) : today(each),
      rule: () => own.rule,
    },
    { below: BELOW, above: ABOVE, precision: BY_STEPS },
  ).map(({ multiple, from, to }) => ({
    parameter: "handlingTimeRatio",
    value: ratio(offer.handlingTimeRatio * multiple),
    unit: "ratio",
    margin: ratio(multiple - 1),
    from,
    to,
    verified: true,
  }));
}

/** What an option gains where the provider takes a multiple of the time it states; undefined where that is more than it can deliver. */
function slowerGain(
  multiple: Ratio,
  { offer, split, added, leaving, amounts }: Candidate,
  gain: MoneyPerYear,
  { plan, own }: TurningSubject,
  { staffing, buying, ...parts }: TurningParts,
): MoneyPerYear | undefined {
  const slower = { ...offer, handlingTimeRatio: ratio(offer.handlingTimeRatio * multiple) };
  const work = providerWork(split.out, slower, plan.pool.seasons, staffing);
  const cost = outsideCost(work, slower, buying, own.flow.terms.growth);
  if (cost.unitsPeakMonth > slower.capacity) return undefined;
  const takenOver = {
    avoided: moneyPerYear(own.flow.paid * handedOver({ leaving, split })),
    added,
    machine: machineWork(own.flow, split),
  };
  return moneyPerYear(gain + amounts.total - outsideAmounts(own.flow.terms, slower, cost, takenOver, parts).total);
}
