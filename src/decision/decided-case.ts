import type { Inputs } from "../engine/records";
import { caseOf } from "./case/case";
import type { Case, StaffingMemo } from "./case/case";
import { payingHours } from "./case/longer-hours";
import { planCosts } from "./case/plan-costs";
import type { PlanCosts } from "./case/plan-costs";
import { poolsOf } from "./case/pool";
import type { Pool } from "./case/pool";
import { withPosts } from "./case/shared-posts";
import { countedPlan } from "./plan/people-shares";
import type { CountedPlan } from "./plan/people-shares";
import type { PoolPlan } from "./plan/pool-plan";
import { portfolioPlan } from "./plan/portfolio-plan";
import type { RunContext } from "./run-context";

/** A case whose inside is staffed and priced as it could be run. */
export interface StaffedCase {
  readonly toDecide: Case;
  readonly pools: readonly Pool[];
  readonly costs: PlanCosts;
}

/** A staffed case with what is decided for its flows. */
export interface DecidedCase extends StaffedCase {
  readonly plans: readonly PoolPlan[];
  readonly counted: CountedPlan;
}

/** As long as it pays, or the hours that the table of flows states. */
export type Opening = "hours that pay" | "stated hours";

/** Opens, staffs and prices; `memo` where a case like it was staffed before. */
export function staffedCase(
  inputs: Inputs,
  run: RunContext,
  memo?: StaffingMemo,
  opening: Opening = "hours that pay",
): StaffedCase {
  const given = caseOf(inputs, run, memo);
  const toDecide: Case = opening === "stated hours" ? given : { ...given, ...payingHours(given) };
  const staffed = poolsOf(toDecide);
  const costs = planCosts(staffed, toDecide);
  return { toDecide, costs, pools: withPosts(staffed, costs) };
}

/** Decides what leaves and what stays. */
export function decidedCase({ toDecide, pools, costs }: StaffedCase): DecidedCase {
  const plans = portfolioPlan(pools, costs, toDecide);
  return { toDecide, pools, costs, plans, counted: countedPlan(plans, costs) };
}
