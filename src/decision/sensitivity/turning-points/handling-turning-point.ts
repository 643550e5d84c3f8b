import { isTimed, outsideCost, providerWork } from "../../../engine/offers";
import { moneyPerYear, ratio } from "../../../engine/quantities";
import type { MoneyPerYear, Ratio } from "../../../engine/quantities";
import type { TurningPoint } from "../../facts";
import { handedOver } from "../../options/candidate";
import { machineWork } from "../../options/machine-cost";
import { outsideAmounts } from "../../options/price";
import type { TurningParts, TurningSubject } from "./subject";
import { turningMultiple } from "./turning-multiple";

const BELOW = [0.8, 0.5].map(ratio);
const ABOVE = [1.25, 2].map(ratio);

/** The provider's handling time over ours at which the option costs as much as keeping; undefined where the price does not depend on it. */
export function handlingTurningPoint(subject: TurningSubject, parts: TurningParts): TurningPoint | undefined {
  const { offer } = subject.candidate;
  if (!isTimed(offer)) return undefined;
  const multiple = turningMultiple((each) => gainAt(each, subject, parts), subject, { below: BELOW, above: ABOVE });
  return multiple === undefined
    ? undefined
    : pointAt(subject, ratio(offer.handlingTimeRatio * multiple), ratio(multiple - 1));
}

function pointAt({ from, to }: TurningSubject, value: Ratio, margin: Ratio): TurningPoint {
  return { parameter: "handlingTimeRatio", value, unit: "ratio", margin, from, to, verified: false };
}

/** What the option gains where the provider takes a multiple of the time it states. */
function gainAt(
  multiple: Ratio,
  { plan, own, candidate, gain }: TurningSubject,
  { staffing, buying, ...parts }: TurningParts,
): MoneyPerYear {
  const { offer, split, added, amounts } = candidate;
  const slower = { ...offer, handlingTimeRatio: ratio(offer.handlingTimeRatio * multiple) };
  const cost = outsideCost(
    providerWork(split.out, slower, plan.pool.seasons, staffing),
    slower,
    buying,
    own.flow.terms.growth,
  );
  const takenOver = {
    avoided: moneyPerYear(own.flow.paid * handedOver(candidate)),
    added,
    machine: machineWork(own.flow, split),
  };
  return moneyPerYear(gain + amounts.total - outsideAmounts(own.flow.terms, slower, cost, takenOver, parts).total);
}
