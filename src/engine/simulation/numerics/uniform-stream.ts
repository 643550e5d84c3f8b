import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** What a stream is drawn for: each purpose has its own, so that another staffing of the same day meets the same customers. */
export type Purpose = "arrival" | "service" | "patience" | "routing" | "factor" | "volume";

const PURPOSES: readonly Purpose[] = ["arrival", "service", "patience", "routing", "factor", "volume"];
const STEP = 2 ** -32;

/** Numbers between 0 and 1, never one of both, that belong to a seed, a day, a place and a purpose. */
export class UniformStream {
  private readonly random;
  /** The second number of a pair of normal ones, for whoever draws next. */
  spare = NaN;

  /** @param isMirrored - whether 1 less each number comes: what is drawn from both then errs to opposite sides */
  constructor(
    seed: number,
    day: number,
    place: number,
    purpose: Purpose,
    private readonly isMirrored = false,
  ) {
    this.random = xoroshiro128plus(
      mixed(mixed(mixed(seed ^ 0x9e3779b9) + day) + place * PURPOSES.length + PURPOSES.indexOf(purpose)),
    );
  }

  next(): number {
    const drawn = ((this.random.next() >>> 0) + 0.5) * STEP;
    return this.isMirrored ? 1 - drawn : drawn;
  }
}

/** The finalizer of MurmurHash3: each bit of the number moves all of the result. */
function mixed(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
