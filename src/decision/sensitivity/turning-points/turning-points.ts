import type { TurningPoint } from "../../facts";
import type { FlowOutcome } from "../../plan/flow-outcome";
import type { PoolPlan } from "../../plan/pool-plan";
import { attritionTurningPoints } from "./attrition-turning-point";
import { containmentTurningPoints } from "./containment-turning-point";
import { handlingTurningPoints } from "./handling-turning-point";
import { priceTurningPoints } from "./price-turning-point";
import { subjectOf } from "./subject";
import type { Alive, TurningParts } from "./subject";
import { tenureTurningPoints } from "./tenure-turning-point";
import { volumeTurningPoints } from "./volume-turning-point";

/**
 * The values at which the decision on a flow changes, one figure moving alone, the margin under which it is too close to call included: every
 * option is asked again, and each value is run again on both sides.
 *
 * A parameter without such a value is left out. A vetoed flow turns with no price.
 */
export function turningPointsOf(
  plan: PoolPlan,
  outcome: FlowOutcome,
  parts: TurningParts,
  alive: Alive = () => undefined,
): readonly TurningPoint[] {
  const subject = subjectOf(plan, outcome);
  if (subject === undefined) return [];
  return [
    ...priceTurningPoints(subject, parts, alive),
    ...volumeTurningPoints(subject, parts, alive),
    ...handlingTurningPoints(subject, parts, alive),
    ...attritionTurningPoints(subject, parts, alive),
    ...tenureTurningPoints(subject, parts, alive),
    ...containmentTurningPoints(subject, parts, alive),
  ];
}
