import { fraction } from "../../engine/quantities";
import type { Fraction } from "../../engine/quantities";
import type { Pool, PooledFlow } from "../case/pool";
import type { FlowWithOptions } from "../options/pool-options";
import { goOn } from "../progress";
import { decisionOf, KEPT } from "./decision";
import type { Decision } from "./decision";
import { leavingOf, openFlow } from "./flow-plan";
import type { FlowPlan, FlowPlanParts } from "./flow-plan";
import { leaveTogether } from "./leave-together";
import { ALL_KEPT, withChoice } from "./plan-state";
import { gainsAtMost, gainsOf, poolPrices } from "./pool-prices";
import type { PoolPlan } from "./pool-plan";
import { withRoundShares } from "./rounding";

/** Rounds after which flows that still change their minds keep the last. */
const ROUNDS = 4;

/** Hears how far a pool is, 0 to 1. */
type Tell = (part: Fraction) => void;

/**
 * Decides the flows of a pool together, because each that leaves makes the others dearer or cheaper to keep.
 *
 * Flow by flow, the most profitable first, each takes its best option given the others, until none changes; then the whole pool's leaving together is
 * tried, which no flow alone would begin. Peaks that leave are at last taken to a share that a contract can name.
 */
export function plannedPool(
  pool: Pool,
  options: readonly FlowWithOptions[],
  parts: FlowPlanParts,
  tell: Tell,
): PoolPlan {
  const open = options.map((each): FlowPlan => ({ ...openFlow(each, parts), decision: KEPT, rounded: undefined }));
  const kept: PoolPlan = { pool, prices: poolPrices(pool, parts), flows: open, state: ALL_KEPT };
  const alone = decidedAlone(kept, parts, tell);
  const settled = pool.flows.length === 1 ? withDecisions(alone) : leaveTogether(settledFlowByFlow(alone, parts, tell));
  return withRoundShares(settled, parts);
}

/** Each flow decided as if all others were kept. */
function decidedAlone(plan: PoolPlan, parts: FlowPlanParts, tell: Tell): PoolPlan {
  const flows = plan.flows.map((own, place) => {
    tell(fraction((0.5 * place) / plan.flows.length));
    return { ...own, decision: decided(own, plan, parts) };
  });
  return { ...plan, flows };
}

/** The state that the decisions make together. */
function withDecisions(plan: PoolPlan): PoolPlan {
  const state = plan.flows.reduce((from, own) => withChoice(from, own.flow, leavingOf(own)), plan.state);
  return { ...plan, state };
}

/** The flows decided one after the other, each given the others, the most profitable first, until none changes. */
function settledFlowByFlow(first: PoolPlan, parts: FlowPlanParts, tell: Tell): PoolPlan {
  const order = [...first.flows].sort((a, b) => b.decision.gain - a.decision.gain).map(({ flow }) => flow);
  let plan = first;
  for (let round = 0, changed = true; changed && round < ROUNDS; round += 1) {
    changed = false;
    for (const [turn, flow] of order.entries()) {
      tell(fraction(0.5 + (0.5 * (round + turn / order.length)) / ROUNDS));
      const next = decidedAgain(plan, flow, parts);
      changed ||= next.changed;
      plan = next.plan;
    }
  }
  return plan;
}

/** The plan with one flow decided again, and whether it came out otherwise. */
function decidedAgain(
  plan: PoolPlan,
  flow: PooledFlow,
  parts: FlowPlanParts,
): { readonly plan: PoolPlan; readonly changed: boolean } {
  let changed = false;
  let { state } = plan;
  const flows = plan.flows.map((own) => {
    if (own.flow !== flow) return own;
    const decision = decided(own, plan, parts);
    const choice = leavingOf({ decision });
    changed = choice?.split.key !== plan.state.leaving.get(flow)?.split.key || decision.kind !== own.decision.kind;
    state = withChoice(plan.state, flow, choice);
    return { ...own, decision };
  });
  return { plan: { ...plan, flows, state }, changed };
}

function decided({ flow, options, rule }: FlowPlan, { prices, state }: PoolPlan, { run }: FlowPlanParts): Decision {
  goOn(run);
  return decisionOf(options.candidates, gainsOf(prices, state, flow), rule, gainsAtMost(prices, state, flow));
}
