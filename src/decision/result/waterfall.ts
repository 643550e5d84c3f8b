import { moneyPerYear } from "../../engine/quantities";
import type { MoneyPerYear } from "../../engine/quantities";
import type { WaterfallStep } from "../facts";
import type { FlowOutcome } from "../plan/flow-outcome";

/** The steps from what some flows cost today to what they cost as recommended; they add up to the difference. */
export function waterfallOf(
  asIs: MoneyPerYear,
  optimised: MoneyPerYear,
  outcomes: readonly FlowOutcome[],
): readonly WaterfallStep[] {
  const sum = (part: (outcome: FlowOutcome) => number): number =>
    outcomes.reduce((all, outcome) => all + part(outcome), 0);
  const steps: readonly (readonly [WaterfallStep["step"], number])[] = [
    ["scheduling", optimised - asIs],
    ["avoided", sum(({ inside, valueBefore, posts }) => inside + valueBefore + posts) - optimised],
    ["stranded", sum(({ stranded }) => stranded)],
    ["postsStay", sum(({ postsStay }) => postsStay)],
    ["parting", sum(({ parting }) => parting)],
    ["outside", sum(({ outside }) => outside)],
    ["governance", sum(({ governance }) => governance)],
    ["oneOff", sum(({ oneOff }) => oneOff)],
    ["value", sum(({ outcome, lost, unmet, valueBefore }) => outcome + lost + unmet - valueBefore)],
  ];
  return steps.map(([step, amount]) => ({ step, amount: moneyPerYear(amount) }));
}
