import { at, itemAt } from "../grid";
import { busyFactors, slicedDraws } from "./numerics/busy-factors";
import { CentreDay } from "./numerics/centre-day";
import { centreModel } from "./numerics/centre-model";
import type { CountPlaces } from "./numerics/day-counts";
import { poissonQuantile } from "./numerics/poisson-quantile";
import { UniformStream } from "./numerics/uniform-stream";
import type { SimulationCase } from "./simulation-case";

/** What was counted, replication by replication. */
export interface SimulatedDays {
  readonly places: CountPlaces;
  readonly replications: readonly Float64Array[];
}

/**
 * Simulates a case's days, in order, each from its own streams: the same seed gives the same days, and another staffing meets the same customers.
 *
 * @param seed - any whole number
 * @param goesOn - asked before each replication how many are done; where it says no, those done are the answer
 * @see docs/methods/simulation.md
 */
export function simulatedDays(
  given: SimulationCase,
  seed: number,
  goesOn: (count: number) => boolean = () => true,
): SimulatedDays {
  const model = centreModel(given);
  const day = new CentreDay(model, seed);
  const days = given.days * given.daysPerReplication;
  const volumes = given.types.map((_, place) => {
    const { busyness } = given;
    const factors =
      busyness === undefined || busyness.variation === 0
        ? new Float64Array(given.days).fill(1)
        : busyFactors(busyness.variation, given.days, seed, busyness.by === "type" ? place : 0);
    const { volume } = itemAt(model.types, place);
    return slicedDraws(days, new UniformStream(seed, -1, place, "volume")).map((draw, index) =>
      poissonQuantile(volume * at(factors, Math.floor(index / given.daysPerReplication)), draw),
    );
  });
  const replications: Float64Array[] = [];
  for (let replication = 0; replication < given.days && goesOn(replication); replication += 1) {
    const counts = new Float64Array(model.places.width);
    for (let index = 0; index < given.daysPerReplication; index += 1) {
      const place = replication * given.daysPerReplication + index;
      day.run(place, Float64Array.from(volumes.map((each) => at(each, place))), counts);
    }
    model.places.addUp(counts, given.types.length);
    replications.push(counts);
  }
  return { places: model.places, replications };
}
