import { contactsOf } from "../../engine/demand";
import type { Candidate } from "../options/candidates";
import type { PoolPlan } from "./pool-plan";

/** What a flow costs under the plan, in level yearly amounts that add up over the flows of a pool. */
export interface FlowOutcome {
  /** Avoidable cost inside as it could be run. */
  readonly optimised: number;
  /** What stays inside. */
  readonly inside: number;
  /** What leaving makes the other flows of the pool cost more. */
  readonly stranded: number;
  readonly outside: number;
  readonly governance: number;
  readonly oneOff: number;
  readonly outcome: number;
  /** What contacts lost in the provider's queue cost; those lost inside are in `inside`. */
  readonly lost: number;
  /** What contacts that no longer give up inside would have cost: the part of what is avoided that does not grow with wages. */
  readonly lostAvoided: number;
  readonly cost: number;
  readonly saving: number;
  readonly share: number;
  readonly chosen: Candidate | undefined;
}

/**
 * The outcome of each flow of a pool.
 *
 * Flows that stay keep their baseline. The loss of pooling that the leaving flows cause is charged to them by the workload they take out, so that the
 * flows' costs add up to what the pool costs when all decisions are carried out together.
 */
export function flowOutcomes(plan: PoolPlan): readonly FlowOutcome[] {
  const { pool, prices, state } = plan;
  const allotted = prices.allotted(state);
  const leaving = plan.flows.map(({ verdict }) => (verdict.kind === "leave" ? verdict.best : undefined));
  const retained = leaving.map((chosen, index) => {
    const own = prices.own[index] ?? 0;
    if (chosen === undefined) return (prices.baseline[index] ?? 0) - own;
    return chosen.cut.kind === "full" ? 0 : (allotted[index] ?? 0);
  });
  const before = pool.base.lost;
  const after = prices.staffed(state).lost;
  const lostKept = leaving.map((chosen, index) => (chosen === undefined ? (before[index] ?? 0) : chosen.cut.kind === "full" ? 0 : (after[index] ?? 0)));
  const weight = leaving.map((chosen) => (chosen === undefined ? 0 : contactsOf(chosen.cut.out, pool.seasons) * chosen.cut.out.terms.handling));
  const total = weight.reduce((sum, each) => sum + each, 0);
  const stranded = total > 0 ? prices.inside(state) - retained.reduce((sum, each) => sum + each, 0) : 0;
  const lostStranded = total > 0 ? sumOf(after) - sumOf(lostKept) : 0;
  return leaving.map((chosen, index) => {
    const optimised = prices.baseline[index] ?? 0;
    const own = prices.own[index] ?? 0;
    const inside = (retained[index] ?? 0) + own * (1 - (chosen?.share ?? 0));
    const part = (value: number): number => (total > 0 ? (value * (weight[index] ?? 0)) / total : 0);
    const borne = part(stranded);
    const lostAvoided = (before[index] ?? 0) - (lostKept[index] ?? 0) - part(lostStranded);
    const { outside, governance, oneOff, outcome, lost } = chosen?.amounts ?? { outside: 0, governance: 0, oneOff: 0, outcome: 0, lost: 0 };
    const cost = inside + borne + outside + governance + oneOff + outcome + lost;
    return { optimised, inside, stranded: borne, outside, governance, oneOff, outcome, lost, lostAvoided, cost, saving: chosen === undefined ? 0 : optimised - cost, share: chosen?.share ?? 0, chosen };
  });
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0);
}
