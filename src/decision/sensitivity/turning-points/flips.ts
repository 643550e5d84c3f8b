import type { FlowOutcome } from "../../plan/flow-outcome";
import type { PoolPlan } from "../../plan/pool-plan";
import type { Flip } from "../../recommendation";
import type { Setting } from "../../case/setting";
import { attritionFlip } from "./attrition-flip";
import { handlingFlip } from "./handling-flip";
import { priceFlip } from "./price-flip";
import { volumeFlip } from "./volume-flip";
import { subjectOf } from "./subject";

/**
 * The values at which the decision on a flow would turn, one parameter moving alone: those where the recommended option, or the best there is for a flow
 * that stays, costs as much as the inside as it could be run.
 *
 * A parameter without such a value is left out. A vetoed flow turns with no price.
 */
export function flipsOf(plan: PoolPlan, index: number, outcome: FlowOutcome, setting: Setting): readonly Flip[] {
  const subject = subjectOf(plan, index, outcome);
  if (subject === undefined) return [];
  return [
    priceFlip(subject),
    volumeFlip(subject, setting),
    handlingFlip(subject, setting),
    attritionFlip(subject, setting),
  ].filter((flip) => flip !== undefined);
}
