import { at } from "../../grid";
import { gammaQuantile } from "./gamma-quantile";
import { UniformStream } from "./uniform-stream";

/**
 * Points of a law for some days: a random one in each of as many equal slices of it, shuffled. Drawn freely, their mean would be off by chance and move every
 * measure together.
 */
export function slicedDraws(days: number, stream: UniformStream): Float64Array {
  const draws = new Float64Array(days);
  for (let day = 0; day < days; day += 1) draws[day] = (day + stream.next()) / days;
  for (let day = days - 1; day > 0; day -= 1) {
    const other = Math.floor(stream.next() * (day + 1));
    const kept = at(draws, day);
    draws[day] = at(draws, other);
    draws[other] = kept;
  }
  return draws;
}

/**
 * How busy each of some days is: multiples of mean 1 by a Gamma law.
 *
 * @param variation - coefficient of variation, above 0
 */
export function busyFactors(variation: number, days: number, seed: number, place: number): Float64Array {
  const shape = 1 / variation ** 2;
  return slicedDraws(days, new UniformStream(seed, -1, place, "factor")).map((draw) => gammaQuantile(shape, draw));
}
