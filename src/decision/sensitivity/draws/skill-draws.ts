import { itemAt } from "../../../engine/grid";
import { at } from "../../../engine/demand";
import { ratio, weight } from "../../../engine/quantities";
import type { MoneyPerYear, Weight } from "../../../engine/quantities";
import type { FlowRecord } from "../../../engine/records";
import { lognormal } from "../../../engine/sampling";
import { CRITERIA, criterionPoints } from "../../../engine/scores";
import type { CriterionKey, Swings } from "../../../engine/scores";
import type { Case } from "../../case/case";
import { zip } from "../../zip";
import type { Draws } from "./draws";

/** A criterion of the specialisation axis: what the flow is worth on it, and the swing it is weighed by. */
interface SkillCriterion {
  readonly key: CriterionKey;
  readonly swing: Weight;
  /** Points at a swing of 1. */
  readonly worth: Weight;
}

/**
 * What skill is worth in every draw: the premium of the decision where the specialisation axis passes its threshold under drawn weights, else 0.
 *
 * Swings are drawn about those stated and keep their order: whoever finds languages more important than results does so in every draw.
 *
 * @param optimised - cost of the inside as it could be run
 */
export function skillDraws(
  record: FlowRecord,
  optimised: MoneyPerYear,
  { draw }: Draws,
  { assumptions, swings: stated }: Pick<Case, "assumptions" | "swings">,
  count: number,
): Float64Array {
  const premium = assumptions.get("specialisationPremium") * optimised;
  const threshold = assumptions.get("specialisationScore");
  const criteria = skillCriteria(record, stated);
  if (premium === 0 || !criteria.some(({ worth }) => worth > 0)) return new Float64Array(count);
  const spread = ratio(assumptions.get("spreadDefault"));
  const ranked = [...criteria].sort((a, b) => b.swing - a.swing);
  const drawn = ranked.map(({ key, swing }) => ({ swing, draws: draw("weights", key, spread).draws }));
  const counting = criteria
    .filter(({ worth }) => worth > 0)
    .map((each) => ({ worth: each.worth, rank: ranked.indexOf(each) }));
  return Float64Array.from({ length: count }, (_, draw) => {
    const swings = drawn.map((each) => each.swing * lognormal(at(each.draws, draw), spread)).sort((a, b) => b - a);
    const score = counting.reduce((sum, { rank, worth }) => sum + worth * itemAt(swings, rank), 0);
    return Math.min(100, score) >= threshold ? premium : 0;
  });
}

/** A swing of 1 for every criterion: its points are then its worth. */
const ONES: Swings = new Map(CRITERIA.map(({ key }) => [key, weight(1)]));

/** The criteria of the specialisation axis. */
function skillCriteria(record: FlowRecord, stated: Swings): readonly SkillCriterion[] {
  return zip(CRITERIA, criterionPoints(record, ONES))
    .filter(([{ axis }]) => axis === "specialisation")
    .map(([{ key, swing }, { points }]) => ({ key, swing: stated.get(key) ?? swing, worth: points }));
}
