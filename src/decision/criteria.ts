import { CRITERIA } from "../engine/scores";
import type { CriterionKey, Swings } from "../engine/scores";
import type { WeightRecord } from "../engine/records";

/** The criterion a name of the table Weights means, without regard to case and blanks; undefined where there is none. */
export function criterionOf(name: string): CriterionKey | undefined {
  const plain = name.trim().toLowerCase();
  return CRITERIA.find(({ key }) => key.toLowerCase() === plain)?.key;
}

/** The swings the table Weights states. */
export function swingsOf(weights: readonly WeightRecord[]): Swings {
  return new Map(
    weights.flatMap(({ criterion, swing }) => {
      const key = criterionOf(criterion);
      return key === undefined ? [] : [[key, swing] as const];
    }),
  );
}
