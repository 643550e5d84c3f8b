import { foldHard } from "../kinds";

const SHORTEST = 5;
const SLIPS = 2;
/** Names looked for letter by letter; past them something else than a slip of the hand is wrong. */
const SEARCHES = 50;

/** Finds, for a text that is no known name, the name it most likely means. */
export interface NameFinder {
  /** The same but for accents and signs, or one or two letters away; null where none is near. */
  readonly nearest: (text: string) => string | null;
}

/** A finder over known names, which are folded once. */
export function nameFinder(known: Iterable<string>): NameFinder {
  const byFold = new Map<string, string>();
  let searches = 0;
  return {
    nearest: (text) => {
      if (byFold.size === 0) for (const name of known) byFold.set(foldHard(name), name);
      const wanted = foldHard(text);
      const same = byFold.get(wanted);
      if (same !== undefined || wanted.length < SHORTEST || searches >= SEARCHES) return same ?? null;
      searches += 1;
      return closest(wanted, byFold);
    },
  };
}

function closest(wanted: string, byFold: ReadonlyMap<string, string>): string | null {
  let near: string | null = null;
  let fewest = SLIPS + 1;
  for (const [other, name] of byFold) {
    if (Math.abs(other.length - wanted.length) > SLIPS) continue;
    const slips = distance(wanted, other, fewest);
    if (slips >= fewest) continue;
    near = name;
    fewest = slips;
  }
  return near;
}

/** Letters to add, drop or change to come from one text to the other; `limit` where there are as many or more. */
function distance(one: string, other: string, limit: number): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) >= limit) return limit;
    row = next;
  }
  return Math.min(row[other.length] ?? limit, limit);
}
