import type { MoneyPerYear } from "../../engine/quantities";
import type { Measure, TurningPoint } from "../facts";
import type { FlowConfidence } from "../sensitivity/draws";

/** Knowing what is worth less than this share of the baseline is not worth the asking. */
const WORTH_ASKING = 0.001;
const MOST = 3;

/** What to measure first: the parameters whose certainty would be worth most to the decision; without draws, the turning points nearest to today's values. */
export function measureFirst(
  drawn: FlowConfidence | undefined,
  points: readonly TurningPoint[],
  baseline: MoneyPerYear,
): readonly Measure[] {
  return drawn === undefined
    ? [...points]
        .sort((a, b) => Math.abs(a.margin) - Math.abs(b.margin))
        .map((point): Measure => ({ kind: "turningPoint", point }))
    : drawn.worth
        .filter(({ amount }) => amount > WORTH_ASKING * baseline)
        .slice(0, MOST)
        .map((worth): Measure => ({ kind: "worth", ...worth }));
}
