import { lognormal } from "../../../engine/sampling";
import { CRITERIA, criterionPoints } from "../../../engine/scores";
import type { CriterionKey, Swings } from "../../../engine/scores";
import type { FlowRecord } from "../../../engine/records";
import { swingsOf } from "../../criteria";
import type { Case } from "../../case/case";
import type { Draws } from "./draws";

/**
 * What skill is worth in every draw: the premium of the decision where the specialisation axis passes its threshold under drawn weights, else 0.
 *
 * Swings are drawn about those stated and keep their order: whoever finds languages more important than results does so in every draw.
 */
export function skillDraws(
  record: FlowRecord,
  optimised: number,
  draws: Draws,
  { assumptions, inputs }: Case,
  count: number,
): Float64Array {
  const premium = assumptions.get("specialisationPremium") * optimised;
  const threshold = assumptions.get("specialisationScore");
  const stated = statedSwings(swingsOf(inputs.weights));
  const worth = criterionPoints(record, ONES).filter(({ axis, points }) => axis === "specialisation" && points > 0);
  if (worth.length === 0 || premium === 0) return new Float64Array(count);
  const spread = assumptions.get("spreadDefault");
  const drawn = stated.map(([key]) => draws("weights", key, spread).draws);
  return Float64Array.from({ length: count }, (_, draw) => {
    const swings = stated
      .map(([, swing], place) => swing * lognormal(drawn[place]?.[draw] ?? 0, spread))
      .sort((a, b) => b - a);
    const bySwing = new Map(stated.map(([key], place) => [key, swings[place] ?? 0]));
    const score = worth.reduce((sum, { key, points }) => sum + points * (bySwing.get(key) ?? 0), 0);
    return Math.min(100, score) >= threshold ? premium : 0;
  });
}

/** A swing of 1 for every criterion: its points are then its worth. */
const ONES: Swings = new Map(CRITERIA.map(({ key }) => [key, 1]));

/** The swings of the specialisation axis, the largest first. */
function statedSwings(swings: Swings): readonly (readonly [CriterionKey, number])[] {
  return CRITERIA.filter(({ axis }) => axis === "specialisation")
    .map(({ key, swing }) => [key, swings.get(key) ?? swing] as const)
    .sort(([, a], [, b]) => b - a);
}
