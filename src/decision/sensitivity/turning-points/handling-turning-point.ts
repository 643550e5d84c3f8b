import { isTimed, outsideCost, providerWork } from "../../../engine/offers";
import { moneyPerYear, ratio } from "../../../engine/quantities";
import type { MoneyPerYear, Ratio } from "../../../engine/quantities";
import type { TurningPoint } from "../../facts";
import { takenOver } from "../../options/candidate";
import type { Candidate } from "../../options/candidate";
import { outsideAmounts } from "../../options/price";
import { gainsOf } from "../../plan/pool-prices";
import { NO_MONEY } from "../../total";
import { BY_STEPS, decisionTurns } from "./decision-turns";
import type { Alive, TurningParts, TurningSubject } from "./subject";

const BELOW = [0.8, 0.5].map(ratio);
const ABOVE = [1.25, 2].map(ratio);

/** The provider's handling time over ours at which the decision changes, in all options of its offer alike; none where its price does not depend on it. */
export function handlingTurningPoints(
  subject: TurningSubject,
  parts: TurningParts,
  alive: Alive,
): readonly TurningPoint[] {
  const { plan, own, candidate } = subject;
  const { offer, original } = candidate;
  if (!isTimed(offer)) return [];
  const today = gainsOf(plan.prices, plan.state, own.flow);
  return decisionTurns(
    subject,
    {
      gain: (multiple, each) =>
        each.original === original ? slowerGain(multiple, each, today(each), subject, parts) : today(each),
      // What the provider takes changes nothing inside.
      dearer: () => NO_MONEY,
    },
    { below: BELOW, above: ABOVE, precision: BY_STEPS },
    alive,
  ).map(({ multiple, ...turn }) => ({
    ...turn,
    parameter: "handlingTimeRatio",
    value: ratio(offer.handlingTimeRatio * multiple),
    unit: "ratio",
  }));
}

/** What an option gains where the provider takes a multiple of the time it states; undefined where that is more than it can deliver. */
function slowerGain(
  multiple: Ratio,
  candidate: Candidate,
  gain: MoneyPerYear,
  { plan, own }: TurningSubject,
  { staffing, buying, ...parts }: TurningParts,
): MoneyPerYear | undefined {
  const { offer, split, amounts } = candidate;
  const slower = { ...offer, handlingTimeRatio: ratio(offer.handlingTimeRatio * multiple) };
  const work = providerWork(split.out, slower, plan.pool.seasons, staffing);
  const cost = outsideCost(work, slower, buying, own.flow.terms.growth);
  if (cost.unitsPeakMonth > slower.capacity) return undefined;
  const there = outsideAmounts(own.flow.terms, slower, cost, takenOver(candidate, own.flow), parts);
  return moneyPerYear(gain + amounts.total - there.total);
}
