import type { LogRecord } from "../source/record";
import { isEmptyCell } from "../words/vocabulary";

/** Entries that come again by chance are fewer. */
const FEWEST_REPEATS = 3;
const NEARLY_ALL = 0.95;
/** Lines between which legs of one call stand. */
const NEIGHBOURS = 8;

/**
 * Whether nearly all entries of a column that come again do so on a neighbouring line that belongs with the earlier one.
 *
 * @param belong - whether two lines, by their places, may be legs of one call
 */
export function areTogether(
  lines: readonly LogRecord[],
  position: number,
  belong: (earlier: number, later: number) => boolean,
): boolean {
  const last = new Map<string, number>();
  let again = 0;
  let together = 0;
  for (const [index, { cells }] of lines.entries()) {
    const entry = (cells[position] ?? "").trim();
    if (isEmptyCell(entry)) continue;
    const earlier = last.get(entry);
    last.set(entry, index);
    if (earlier === undefined) continue;
    again += 1;
    if (index - earlier <= NEIGHBOURS && belong(earlier, index)) together += 1;
  }
  return again >= FEWEST_REPEATS && together >= NEARLY_ALL * again;
}
