import type { Candidate } from "../../options/candidates";
import type { FlowOutcome } from "../../plan/flow-outcome";
import type { FlowPlan, PoolPlan } from "../../plan/pool-plan";

/** The option whose turning is sought, and what it gains today. */
export interface TurningSubject {
  readonly plan: PoolPlan;
  readonly index: number;
  readonly own: FlowPlan;
  readonly candidate: Candidate;
  /** Level yearly gain over keeping the flow, above 0 where the option pays. */
  readonly gain: number;
}

/** The recommended option, or the best there is; undefined where the flow has no option or a veto decides. */
export function subjectOf(plan: PoolPlan, index: number, outcome: FlowOutcome): TurningSubject | undefined {
  const own = plan.flows[index];
  if (own === undefined || own.vetoes.length > 0) return undefined;
  const candidate = outcome.chosen ?? own.decision.best;
  if (candidate === undefined) return undefined;
  return {
    plan,
    index,
    own,
    candidate,
    gain: outcome.chosen === undefined ? plan.gainOf(index, candidate) : outcome.saving,
  };
}
