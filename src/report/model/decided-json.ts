import { decidedOtherwise } from "../../decision";
import type { Recommendation } from "../../decision";
import type { Inputs } from "../../engine/records";

/** Decisions that differ from the recommendation, as data. */
export type DecidedJson = ReturnType<typeof decidedJson>;

/** Decisions that differ from the recommendation, as data, and the totals as decided. A flow without a priced option keeps its recommended cost in them. */
export function decidedJson(recommendation: Recommendation, inputs: Inputs) {
  const decided = decidedOtherwise(recommendation, inputs);
  const { cost, optimised } = recommendation.portfolio;
  const asDecided = decided.reduce<number>((sum, { price }) => sum + (price ?? 0), cost);
  return {
    flows: decided.map(({ option, isSameAsThen, ...each }) => ({
      ...each,
      priced: option !== null,
      recommendationDiffers: !isSameAsThen,
    })),
    cost: asDecided,
    saving: optimised - asDecided,
  };
}
