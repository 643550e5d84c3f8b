import type { TurningPoint } from "../../facts";
import type { FlowOutcome } from "../../plan/flow-outcome";
import type { PoolPlan } from "../../plan/pool-plan";
import { attritionTurningPoint } from "./attrition-turning-point";
import { handlingTurningPoint } from "./handling-turning-point";
import { priceTurningPoints } from "./price-turning-point";
import { subjectOf } from "./subject";
import type { TurningParts } from "./subject";
import { volumeTurningPoint } from "./volume-turning-point";

/**
 * The values at which the decision on a flow changes, one figure moving alone, the margin under which it is too close to call included. Of the price every
 * option is asked again; of the others the recommended option, or the best there is for a flow that stays.
 *
 * A parameter without such a value is left out. A vetoed flow turns with no price.
 */
export function turningPointsOf(plan: PoolPlan, outcome: FlowOutcome, parts: TurningParts): readonly TurningPoint[] {
  const subject = subjectOf(plan, outcome);
  if (subject === undefined) return [];
  return [
    ...priceTurningPoints(subject, parts),
    volumeTurningPoint(subject, parts),
    handlingTurningPoint(subject, parts),
    attritionTurningPoint(subject, parts.calendar),
  ].filter((point) => point !== undefined);
}
