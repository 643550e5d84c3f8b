import { fte } from "../quantities";
import type { Fte } from "../quantities";
import { requireIn } from "../require";

/** A share of posts that rounding of numbers has left just below a whole one frees it. */
const SLIP = 1e-9;
/** What remains of a row of posts after its whole ones is a post of its own from this on. */
const LEAST = 0.005;
/** Most parts of different size whose sums are all tried. */
const MOST_TRIED = 12;

/**
 * The posts that make up a number of full-time equivalents: whole ones of the contract's size, and one of the rest.
 *
 * @param size - of one post, above 0 to 1
 */
export function postSizes(posts: Fte, size: Fte): readonly Fte[] {
  requireIn({ min: 0, openMin: true, max: 1 }, "size", size);
  const whole = Math.floor(posts / size + SLIP);
  const rest = posts - whole * size;
  return new Array<Fte>(whole).fill(size).concat(rest >= LEAST ? [fte(rest)] : []);
}

/** Posts that end: how much work they were, and how many people. */
export interface FreedPosts {
  readonly fte: Fte;
  readonly people: number;
}

/**
 * The posts that end when so much of a scope's work leaves: whole ones alone, the most that today's share of them pays for; of equal sums the fewest people.
 *
 * One manager ends only when all agents of the scope leave; of five supervisors one ends at 30 %.
 *
 * @param sizes - of today's posts
 * @param before - full-time equivalents of agents in the scope
 * @param after - those that stay
 * @see docs/methods/posts.md
 */
export function postsFreed(sizes: readonly Fte[], before: Fte, after: Fte): FreedPosts {
  let largest = fte(0);
  for (const each of sizes) if (each > largest) largest = each;
  const others = sizes.filter((each) => largest - each > SLIP);
  const alike = sizes.length - others.length;
  // Thousands of equal posts added up one by one would lose a post to rounding.
  const all = alike * largest + others.reduce((sum, each) => sum + each, 0);
  if (before <= 0 || all <= 0) return { fte: fte(0), people: 0 };
  const quota = (all * Math.max(0, before - after)) / before + SLIP;
  return others.length > MOST_TRIED
    ? greedily(
        [...sizes].sort((a, b) => b - a),
        quota,
      )
    : bestSum(largest, alike, others, quota);
}

/** Every sum of the parts of other sizes, filled up with those of the largest. */
function bestSum(largest: Fte, alike: number, others: readonly Fte[], quota: number): FreedPosts {
  let best: FreedPosts = { fte: fte(0), people: 0 };
  for (let chosen = 0; chosen < 2 ** others.length; chosen += 1) {
    const taken = others.filter((_, place) => (chosen >> place) % 2 === 1);
    const sum = taken.reduce((total, each) => total + each, 0);
    if (sum > quota) continue;
    const whole = Math.min(alike, Math.floor((quota - sum) / largest));
    const found = { fte: fte(sum + whole * largest), people: taken.length + whole };
    const more = found.fte - best.fte;
    if (more > SLIP || (more > -SLIP && found.people < best.people)) best = found;
  }
  return best;
}

function greedily(parts: readonly Fte[], quota: number): FreedPosts {
  let sum = 0;
  let people = 0;
  for (const part of parts) {
    if (sum + part > quota) continue;
    sum += part;
    people += 1;
  }
  return { fte: fte(sum), people };
}
