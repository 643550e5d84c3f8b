import { read } from "./read";

/** Values that follow from some numbers alone, each worked out once as long as it is kept. */
export interface KeptValues {
  /** The numbers that are asked for next, to be filled in. */
  readonly asked: Float64Array;
  /** The value of the numbers asked for: as it was found before, or found now. `found` asks nothing of the store. */
  readonly valueOf: (found: () => number) => number;
}

/**
 * A store of a fixed size: what falls on the place of another takes it, and the other is found again where it is asked for again. A run that asks for millions
 * of loads of their own fills no memory.
 *
 * @param width - numbers that a value follows from
 * @param bits - of the number of a place
 */
export function keptValues(width: number, bits: number): KeptValues {
  const asked = new Float64Array(width);
  const words = new Int32Array(asked.buffer);
  // Numbers that are none equal nothing: the places are empty.
  const known = new Float64Array(width * 2 ** bits).fill(NaN);
  const values = new Float64Array(2 ** bits);
  const isKnown = (from: number): boolean => {
    for (let each = 0; each < width; each += 1) if (read(known, from + each) !== read(asked, each)) return false;
    return true;
  };
  return {
    asked,
    valueOf: (found) => {
      const place = placeOf(words, bits);
      if (isKnown(place * width)) return read(values, place);
      const value = found();
      known.set(asked, place * width);
      values[place] = value;
      return value;
    },
  };
}

/** Golden ratio, in 32 bits: neighbours end far apart. */
const SPREAD = 0x9e3779b1;

function placeOf(words: Int32Array, bits: number): number {
  let mixed = 0;
  for (const word of words) mixed = Math.imul((mixed ^ word) + (mixed >>> 15), SPREAD);
  return (mixed ^ (mixed >>> 16)) >>> (32 - bits);
}
