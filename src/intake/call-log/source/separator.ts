const SEPARATORS = [";", ",", "\t", "|"] as const;
const LINES_LOOKED_AT = 60;

/** The separator a file names itself, in a first line `sep=;`. */
export function statedSeparator(firstLine: string): string | null {
  return /^"?sep=(.)"?$/i.exec(firstLine.trim())?.[1] ?? null;
}

/** The separator that most lines have equally often: a title with a comma, or decimal commas, do not mislead. Quoted ones do not count. */
export function separatorOf(lines: readonly string[]): string {
  const looked = lines
    .filter((line) => line.trim() !== "")
    .slice(0, LINES_LOOKED_AT)
    .map((line) => line.replace(/"[^"]*"/g, ""));
  const scores = SEPARATORS.map((separator) => ({
    separator,
    score: regularity(looked.map((line) => line.split(separator).length - 1)),
  }));
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).separator;
}

/** Lines that share the commonest count of a separator, times that count. */
function regularity(counts: readonly number[]): number {
  const lines = new Map<number, number>();
  for (const count of counts) lines.set(count, (lines.get(count) ?? 0) + 1);
  return Math.max(0, ...[...lines].map(([count, often]) => count * often));
}
