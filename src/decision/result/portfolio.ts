import { payback } from "../../engine/finance";
import { message } from "../../language";
import { presentValueFigure, sumFigure } from "../ledger";
import type { FlowOutcome } from "../plan/flow-outcome";
import type { DecisionKind, FlowRecommendation, PortfolioConfidence, PortfolioTotals } from "../recommendation";
import type { MonthAmount } from "./cash-flows";

/** The totals over all flows and the steps from today's cost to the recommended one. */
export function portfolioTotals(
  flows: readonly FlowRecommendation[],
  outcomes: readonly FlowOutcome[],
  months: readonly MonthAmount[],
  rate: number,
  confidence: PortfolioConfidence | null,
): PortfolioTotals {
  const asIs = sumFigure(
    "portfolio/asIs",
    flows.map(({ baseline }) => baseline.asIs),
  );
  const optimised = sumFigure(
    "portfolio/optimised",
    flows.map(({ baseline }) => baseline.optimised),
  );
  const total = (part: (outcome: FlowOutcome) => number): number =>
    outcomes.reduce((sum, outcome) => sum + part(outcome), 0);
  const count = (decision: DecisionKind): number => flows.filter((flow) => flow.decision === decision).length;
  const npv = months.reduce((sum, { month, amount }) => sum + amount / (1 + rate) ** (month / 12), 0);
  return {
    asIs,
    optimised,
    asIsFull: sumFigure(
      "portfolio/asIsFull",
      flows.map(({ baseline }) => baseline.asIsFull),
    ),
    cost: sumFigure(
      "portfolio/cost",
      flows.map(({ cost }) => cost),
    ),
    saving: sumFigure(
      "portfolio/saving",
      flows.map(({ saving }) => saving),
    ),
    npv: presentValueFigure("portfolio/npv", npv, "portfolio"),
    payback: payback(months.map(({ amount }) => amount)),
    confidence,
    count: { keep: count("keep"), partial: count("partial"), full: count("full"), "too-close": count("too-close") },
    waterfall: [
      { label: message("analysis.waterfall.scheduling"), amount: optimised.value - asIs.value },
      {
        label: message("analysis.waterfall.avoided"),
        amount: total(({ inside, valueBefore }) => inside + valueBefore) - optimised.value,
      },
      { label: message("analysis.waterfall.stranded"), amount: total(({ stranded }) => stranded) },
      { label: message("analysis.waterfall.outside"), amount: total(({ outside }) => outside) },
      { label: message("analysis.waterfall.governance"), amount: total(({ governance }) => governance) },
      { label: message("analysis.waterfall.oneOff"), amount: total(({ oneOff }) => oneOff) },
      {
        label: message("analysis.waterfall.value"),
        amount: total(({ outcome, lost, unmet, valueBefore }) => outcome + lost + unmet - valueBefore),
      },
    ],
  };
}
