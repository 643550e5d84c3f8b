import type { PlanCosts } from "../case/plan-costs";
import type { CountedPlan } from "../plan/people-shares";
import type { PoolPlan } from "../plan/pool-plan";

/** A plan as it was decided, with what it counts as a whole. */
export interface DecidedPlan {
  readonly plans: readonly PoolPlan[];
  readonly counted: CountedPlan;
  readonly costs: PlanCosts;
}
