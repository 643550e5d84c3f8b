import type { Pool } from "../case/pool";
import type { FlowPlan } from "./flow-plan";
import type { PlanState } from "./plan-state";
import type { PoolPrices } from "./pool-prices";

/** What is recommended for the flows of a pool together. */
export interface PoolPlan {
  readonly pool: Pool;
  readonly prices: PoolPrices;
  readonly flows: readonly FlowPlan[];
  readonly state: PlanState;
}
