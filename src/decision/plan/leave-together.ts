import { moneyPerYear } from "../../engine/quantities";
import type { MoneyPerYear } from "../../engine/quantities";
import type { PooledFlow } from "../case/pool";
import { bestOf } from "../options/candidate";
import type { Candidate } from "../options/candidate";
import { totalOf } from "../total";
import { tooCloseMargin } from "./decision";
import { leavingOf, outsideCostOf } from "./flow-plan";
import type { FlowPlan } from "./flow-plan";
import type { PlanState } from "./plan-state";
import type { PoolPlan } from "./pool-plan";

/** A flow and the offer that would take all of it. */
interface WholeFlow {
  readonly own: FlowPlan;
  readonly best: Candidate;
}

/**
 * All flows that may leave, leaving whole: what no flow alone would begin, because each strands the others.
 *
 * The plan found flow by flow stays unless the pool gains more than the margins under which its flows are too close to call. The gain of the whole is told
 * for each flow by its workload.
 */
export function leaveTogether(plan: PoolPlan): PoolPlan {
  const whole = plan.flows.flatMap(wholeFlow);
  if (whole.length < 2) return plan;
  const state: PlanState = { leaving: new Map(whole.map(({ own, best }) => [own.flow, best])) };
  const together = new Map(whole.map(({ own, best }) => [own.flow, best]));
  const now = costOf(plan, plan.state, leavingOf);
  const then = costOf(plan, state, ({ flow }) => together.get(flow));
  const gain = now - then;
  if (gain <= totalOf(plan.flows, ({ rule }) => tooCloseMargin(rule))) return plan;
  const workload = whole.reduce((sum, { own }) => sum + workloadOf(own.flow), 0);
  return {
    ...plan,
    state,
    flows: plan.flows.map((own): FlowPlan => {
      const best = together.get(own.flow);
      if (best === undefined) return own;
      const part = moneyPerYear((gain * workloadOf(own.flow)) / workload);
      return { ...own, decision: { kind: "leave", best, gain: part, specialised: own.rule.specialised } };
    }),
  };
}

/** The cheapest offer for all of a flow that no veto holds. */
function wholeFlow(own: FlowPlan): readonly WholeFlow[] {
  if (own.rule.vetoed) return [];
  const found = bestOf(
    own.options.candidates.filter(({ split }) => split.kind === "full"),
    ({ amounts }) => -amounts.total,
  );
  return found === undefined ? [] : [{ own, best: found.best }];
}

/** What a pool costs a year in a state, inside and outside. */
function costOf(
  { flows, prices }: PoolPlan,
  state: PlanState,
  leaving: (own: FlowPlan) => Candidate | undefined,
): MoneyPerYear {
  return moneyPerYear(prices.inside(state) + totalOf(flows, (own) => outsideCostOf(own.flow, leaving(own))));
}

function workloadOf({ contacts, terms }: PooledFlow): number {
  return contacts * terms.handling;
}
