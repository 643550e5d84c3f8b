import { foldHard } from "../kinds";

const SHORTEST = 5;
const SLIPS = 2;

/** The known name a text most likely means: the same but for accents and signs, or one or two letters away; null where none is near. */
export function nearestName(text: string, known: Iterable<string>): string | null {
  const wanted = foldHard(text);
  let near: string | null = null;
  let fewest = SLIPS + 1;
  for (const name of known) {
    const other = foldHard(name);
    if (other === wanted) return name;
    if (wanted.length < SHORTEST || Math.abs(other.length - wanted.length) > SLIPS) continue;
    const slips = distance(wanted, other, fewest);
    if (slips < fewest) {
      near = name;
      fewest = slips;
    }
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
