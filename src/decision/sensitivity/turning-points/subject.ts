import type { Case } from "../../case/case";
import type { DecisionLabel } from "../../facts";
import type { Candidate } from "../../options/candidate";
import type { FlowOutcome } from "../../plan/flow-outcome";
import type { FlowPlan } from "../../plan/flow-plan";
import type { PoolPlan } from "../../plan/pool-plan";
import { labelOf } from "./decision-label";

/** The parts of a case that prices move with. */
export type TurningParts = Pick<Case, "inputs" | "calendar" | "assumptions" | "staffing" | "buying">;

/** Told again and again while turning points are searched: of a flow with many options that takes seconds. It may throw, and so end the search. */
export type Alive = () => void;

/** The flow whose turning is sought. */
export interface TurningSubject {
  readonly plan: PoolPlan;
  readonly own: FlowPlan;
  /** The recommended option, or the best there is for a flow that stays. */
  readonly candidate: Candidate;
  /** Today's decision. */
  readonly from: DecisionLabel;
}

/** Undefined where the flow has no option or a veto decides. */
export function subjectOf(plan: PoolPlan, { plan: own, chosen }: FlowOutcome): TurningSubject | undefined {
  const candidate = chosen ?? own.decision.best;
  return own.vetoes.length > 0 || candidate === undefined
    ? undefined
    : { plan, own, candidate, from: labelOf(own.decision) };
}
