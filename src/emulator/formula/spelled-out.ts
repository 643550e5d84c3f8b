import type { Lookup } from "./dependencies";
import { formulaPieces } from "./formula-text";

/** Characters a formula may come to once its names are written out: Excel's longest formula, two dozen times. */
const MOST = 200_000;
/** Names that may stand for each other, one within the next. */
const DEEPEST = 256;

/**
 * Whether a formula is too long once its names are written out. A name that stands for twice the next, and so on for sixty, would take for ever.
 *
 * @param known - lengths of names already looked at, of the same workbook
 */
export function isTooLong(text: string, sheet: string, lookup: Lookup, known: Map<string, number>): boolean {
  return lengthOf(text, sheet, lookup, known, 0) > MOST;
}

function lengthOf(text: string, sheet: string, lookup: Lookup, known: Map<string, number>, depth: number): number {
  if (depth > DEEPEST) return Infinity;
  let length = text.length;
  for (const { kind, body, sheet: own } of formulaPieces(text)) {
    if (kind !== "name" && kind !== "call") continue;
    const formula = lookup.nameFormula(body, own ?? sheet);
    if (formula === null) continue;
    const key = `${own ?? sheet}!${body}`.toLowerCase();
    const before = known.get(key);
    // A name within itself is told elsewhere.
    if (before === undefined) known.set(key, 0);
    const found = before ?? lengthOf(formula, own ?? sheet, lookup, known, depth + 1);
    known.set(key, found);
    length += found;
  }
  return length;
}
