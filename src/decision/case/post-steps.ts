import { postsFreed } from "../../engine/people";
import type { FreedPosts } from "../../engine/people";
import { fte } from "../../engine/quantities";
import type { Fte } from "../../engine/quantities";

const SLIP = 1e-9;
/** Steps found by trying every quota are as many as posts of different size make; beyond this each quota is asked anew. */
const MOST_STEPS = 400;

/** The posts that end at every share of a scope's work that leaves, found once. */
export type PostSteps = (before: Fte, after: Fte) => FreedPosts;

/** The steps of a scope: which posts end from which quota on. */
export function postSteps(sizes: readonly Fte[]): PostSteps {
  const all = sizes.reduce<number>((sum, each) => sum + each, 0);
  const sums = stepsOf(sizes);
  return (before, after) => {
    if (sums === undefined) return postsFreed(sizes, before, after);
    const quota = before > 0 ? (all * Math.max(0, before - after)) / before + SLIP : 0;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sums[middle]?.fte ?? Infinity) <= quota) low = middle;
      else high = middle - 1;
    }
    return sums[low] ?? NONE;
  };
}

const NONE: FreedPosts = { fte: fte(0), people: 0 };

/** Every sum that whole posts make, by rising sum with the fewest people; undefined where there are too many. */
function stepsOf(sizes: readonly Fte[]): readonly FreedPosts[] | undefined {
  let sums: readonly FreedPosts[] = [NONE];
  for (const size of sizes) {
    const more = sums.map((each) => ({ fte: fte(each.fte + size), people: each.people + 1 }));
    sums = merged([...sums, ...more].sort((a, b) => a.fte - b.fte || a.people - b.people));
    if (sums.length > MOST_STEPS) return undefined;
  }
  return sums;
}

function merged(sorted: readonly FreedPosts[]): readonly FreedPosts[] {
  const kept: FreedPosts[] = [];
  for (const each of sorted) {
    const last = kept.at(-1);
    if (last === undefined || each.fte - last.fte > SLIP) kept.push(each);
    else if (each.people < last.people) kept[kept.length - 1] = each;
  }
  return kept;
}
