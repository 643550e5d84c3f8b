/** Slips of the hand after which a word is still taken for the one that was meant. */
const SLIPS = 2;

/** The word that was probably meant; null where none is near. What begins a word, and no other, means it. */
export function nearest(word: string, known: readonly string[]): string | null {
  const begun = known.filter((each) => each.startsWith(word));
  if (word.length > 1 && begun.length === 1) return begun[0] ?? null;
  const [best] = known
    .map((each) => ({ each, slips: slipsBetween(word, each) }))
    .filter(({ each, slips }) => slips <= SLIPS && 2 * slips < each.length)
    .sort((a, b) => a.slips - b.slips);
  return best?.each ?? null;
}

/** Letters to put in, to take out, to change, or to swap with their neighbour. */
function slipsBetween(a: string, b: string): number {
  let [before, last] = [[] as readonly number[], Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      next.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (before[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [before, last] = [last, next];
  }
  return last[b.length] ?? 0;
}
