import { ratio } from "../quantities";
import type { Ratio } from "../quantities";
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/**
 * Standard normal numbers that belong to a seed and a name.
 *
 * Each uncertain quantity draws under its own name, so that another parameter beside it never moves its numbers, and options are compared in
 * the same futures.
 *
 * @param seed - any whole number
 * @param count - 1 or more
 */
export function normalDraws(seed: number, name: string, count: number): Float64Array {
  const random = xoroshiro128plus(seedOf(seed, name));
  const draws = new Float64Array(count);
  for (let index = 0; index < count; index += 2) {
    // Box and Muller: two uniform numbers make two normal ones; the logarithm never sees 0.
    const radius = Math.sqrt(-2 * Math.log(1 - uniformFloat64(random)));
    const angle = 2 * Math.PI * uniformFloat64(random);
    draws[index] = radius * Math.cos(angle);
    if (index + 1 < count) draws[index + 1] = radius * Math.sin(angle);
  }
  return draws;
}

const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A whole number of 32 bits from a seed and a name: the FNV-1a hash of both. */
function seedOf(seed: number, name: string): number {
  let hash = FNV_BASIS;
  for (const character of `${seed}/${name}`) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), FNV_PRIME);
  return hash | 0;
}

/** A multiple with mean 1 and the given coefficient of variation, lognormal: never below 0, and as easily halved as doubled. */
export function lognormal(normal: number, variation: Ratio): Ratio {
  const variance = Math.log1p(variation * variation);
  return ratio(Math.exp(normal * Math.sqrt(variance) - variance / 2));
}
