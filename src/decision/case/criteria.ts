import { weight } from "../../engine/quantities";
import type { Swings } from "../../engine/scores";
import type { WeightRecord } from "../../engine/records";

/** The swings the table Weights states. */
export function swingsOf(weights: readonly WeightRecord[]): Swings {
  return new Map(
    weights.flatMap(({ keys: { criterion }, swing }) =>
      criterion === undefined ? [] : [[criterion, weight(swing)] as const],
    ),
  );
}
