import type { MoneyPerYear } from "../../../engine/quantities";
import type { Case } from "../../case/case";
import type { Candidate } from "../../options/candidate";
import type { FlowOutcome } from "../../plan/flow-outcome";
import type { FlowPlan } from "../../plan/flow-plan";
import type { PoolPlan } from "../../plan/pool-plan";
import { gainOf } from "../../plan/pool-prices";

/** The parts of a case that prices move with. */
export type TurningParts = Pick<Case, "calendar" | "assumptions" | "staffing" | "buying">;

/** The option whose turning is sought, and what it gains today. */
export interface TurningSubject {
  readonly plan: PoolPlan;
  readonly own: FlowPlan;
  readonly candidate: Candidate;
  /** Level gain over keeping the flow, above 0 where the option pays. */
  readonly gain: MoneyPerYear;
}

/** The recommended option, or the best there is; undefined where the flow has no option or a veto decides. */
export function subjectOf(plan: PoolPlan, { plan: own, chosen, saving }: FlowOutcome): TurningSubject | undefined {
  if (own.vetoes.length > 0) return undefined;
  if (chosen !== undefined) return { plan, own, candidate: chosen, gain: saving };
  const { best } = own.decision;
  return best === undefined
    ? undefined
    : { plan, own, candidate: best, gain: gainOf(plan.prices, plan.state, own.flow, best) };
}
