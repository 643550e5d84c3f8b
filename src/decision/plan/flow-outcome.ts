import { contactsOf } from "../../engine/demand";
import type { Candidate } from "../options/candidates";
import type { PoolPlan } from "./pool-plan";

/** What a flow costs under the plan, in level yearly amounts that add up over the flows of a pool. */
export interface FlowOutcome {
  /** Avoidable cost inside as it could be run. */
  readonly optimised: number;
  /** What is paid for the part that stays inside. */
  readonly inside: number;
  /** What leaving makes the other flows of the pool cost more. */
  readonly stranded: number;
  readonly outside: number;
  readonly governance: number;
  readonly oneOff: number;
  /** What better or worse results bring, as a cost: below 0 where the provider does better. */
  readonly outcome: number;
  /** What contacts lost in a queue cost, inside and at the provider. */
  readonly lost: number;
  /** What demand costs that nobody serves. */
  readonly unmet: number;
  readonly cost: number;
  readonly saving: number;
  readonly share: number;
  readonly chosen: Candidate | undefined;
  /** The value of contacts lost or not served if all were kept, within `optimised`: it does not grow with wages. */
  readonly valueBefore: number;
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
  const leaving = plan.flows.map(({ decision }) => (decision.kind === "leave" ? decision.best : undefined));
  const before = pool.base.lost;
  const after = prices.staffed(state).lost;
  const lostKept = leaving.map((chosen, index) =>
    chosen === undefined ? (before[index] ?? 0) : chosen.split.kind === "full" ? 0 : (after[index] ?? 0),
  );
  const retained = leaving.map((chosen, index) => {
    if (chosen === undefined) return (prices.paid[index] ?? 0) - (prices.own[index] ?? 0);
    return chosen.split.kind === "full" ? 0 : (allotted[index] ?? 0) - (after[index] ?? 0);
  });
  const weight = leaving.map((chosen) =>
    chosen === undefined ? 0 : contactsOf(chosen.split.out, pool.seasons) * chosen.split.out.terms.handling,
  );
  const total = sumOf(weight);
  const lostStranded = total > 0 ? sumOf(after) - sumOf(lostKept) : 0;
  const stranded = total > 0 ? prices.inside(state) - sumOf(after) - sumOf(retained) : 0;
  return leaving.map((chosen, index) => {
    const part = (value: number): number => (total > 0 ? (value * (weight[index] ?? 0)) / total : 0);
    const optimised = prices.baseline[index] ?? 0;
    const inside = (retained[index] ?? 0) + (prices.own[index] ?? 0) * (1 - (chosen?.leaving ?? 0));
    const { outside, governance, oneOff, outcome, lost: lostOutside, served } = chosen?.amounts ?? NOTHING;
    const lost = (lostKept[index] ?? 0) + part(lostStranded) + lostOutside;
    const unmet = (prices.unmet[index] ?? 0) + served;
    const borne = part(stranded);
    const cost = inside + borne + outside + governance + oneOff + outcome + lost + unmet;
    return {
      optimised,
      inside,
      stranded: borne,
      outside,
      governance,
      oneOff,
      outcome,
      lost,
      unmet,
      cost,
      saving: chosen === undefined ? 0 : optimised - cost,
      share: chosen?.share ?? 0,
      chosen,
      valueBefore: (before[index] ?? 0) + (prices.unmet[index] ?? 0),
    };
  });
}

const NOTHING = { outside: 0, governance: 0, oneOff: 0, outcome: 0, lost: 0, served: 0 };

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0);
}
