import { payback } from "../../engine/finance";
import type { Horizon } from "../../engine/finance";
import { moneyPerYear } from "../../engine/quantities";
import type { MoneyPerYear } from "../../engine/quantities";
import type { WaterfallStep } from "../facts";
import type { FlowOutcome } from "../plan/flow-outcome";
import type {
  DecisionKind,
  FlowRecommendation,
  MonthAmount,
  PortfolioConfidence,
  PortfolioTotals,
} from "../recommendation";
import { totalOf } from "../total";
import { presentValue } from "./cash-flows";

/** The totals over all flows and the steps from today's cost to the recommended one. */
export function portfolioTotals(
  flows: readonly FlowRecommendation[],
  outcomes: readonly FlowOutcome[],
  months: readonly MonthAmount[],
  horizon: Horizon,
  confidence: PortfolioConfidence | null,
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
    count: { keep: count("keep"), partial: count("partial"), full: count("full"), "too-close": count("too-close") },
    waterfall: waterfall(asIs, optimised, outcomes),
  };
}

function waterfall(
  asIs: MoneyPerYear,
  optimised: MoneyPerYear,
  outcomes: readonly FlowOutcome[],
): readonly WaterfallStep[] {
  const sum = (part: (outcome: FlowOutcome) => number): number =>
    outcomes.reduce((all, outcome) => all + part(outcome), 0);
  const steps: readonly (readonly [WaterfallStep["step"], number])[] = [
    ["scheduling", optimised - asIs],
    ["avoided", sum(({ inside, valueBefore }) => inside + valueBefore) - optimised],
    ["stranded", sum(({ stranded }) => stranded)],
    ["outside", sum(({ outside }) => outside)],
    ["governance", sum(({ governance }) => governance)],
    ["oneOff", sum(({ oneOff }) => oneOff)],
    ["value", sum(({ outcome, lost, unmet, valueBefore }) => outcome + lost + unmet - valueBefore)],
  ];
  return steps.map(([step, amount]) => ({ step, amount: moneyPerYear(amount) }));
}
