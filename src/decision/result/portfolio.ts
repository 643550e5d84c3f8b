import { payback } from "../../engine/finance";
import type { Horizon } from "../../engine/finance";
import { fte, moneyPerYear } from "../../engine/quantities";
import type { FlowOutcome } from "../plan/flow-outcome";
import type {
  DecisionKind,
  FlowRecommendation,
  MonthAmount,
  PeopleTotals,
  PortfolioConfidence,
  PortfolioTotals,
  PostTotals,
} from "../recommendation";
import type { PlanCount } from "../case/plan-costs";
import { totalOf } from "../total";
import { presentValue } from "./cash-flows";
import { waterfallOf } from "./waterfall";

/** The totals over all flows and the steps from today's cost to the recommended one. */
export function portfolioTotals(
  flows: readonly FlowRecommendation[],
  outcomes: readonly FlowOutcome[],
  months: readonly MonthAmount[],
  horizon: Horizon,
  confidence: PortfolioConfidence | null,
  counted: PlanCount,
): PortfolioTotals {
  const asIs = totalOf(flows, ({ baseline }) => baseline.asIs);
  const optimised = totalOf(flows, ({ baseline }) => baseline.optimised);
  const count = (decision: DecisionKind): number => flows.filter((flow) => flow.decision === decision).length;
  return {
    asIs,
    optimised,
    asIsFull: totalOf(flows, ({ baseline }) => baseline.asIsFull),
    cost: totalOf(flows, ({ cost }) => cost),
    saving: totalOf(flows, ({ saving }) => saving),
    npv: presentValue(months, horizon),
    payback: payback(months.map(({ amount }) => amount)),
    confidence,
    count: {
      keep: count("keep"),
      partial: count("partial"),
      full: count("full"),
      automate: count("automate"),
      "too-close": count("too-close"),
    },
    waterfall: waterfallOf(asIs, optimised, outcomes),
    posts: postTotals(counted),
    people: peopleTotals(counted),
  };
}

/** Posts beside the agents, today's and those that end. */
function postTotals({ ended }: PlanCount): PostTotals {
  const sum = (of: (each: PlanCount["ended"][number]) => number): number =>
    ended.reduce((all, each) => all + of(each), 0);
  return {
    today: fte(sum(({ scope }) => scope.scope.fte)),
    ended: fte(sum((each) => each.fte)),
    money: moneyPerYear(sum(({ scope, fte: freed }) => freed * scope.level)),
  };
}

/** What becomes of the people whose work leaves, and what parting with them costs. */
function peopleTotals({ tally, money: paid, parting, thresholds }: PlanCount): PeopleTotals {
  return {
    heads: fte(tally.heads),
    transferred: fte(tally.transferred),
    redeployed: fte(tally.redeployed),
    absorbed: fte(tally.absorbed),
    dismissed: fte(tally.dismissed),
    unpriced: fte(tally.unpriced),
    once: paid.once,
    level: parting,
    month: paid.month,
    plan: paid.plan,
    thresholds,
  };
}
