import type { DefinedNameEntry } from "@cj-tech-master/excelts/formula";

import type { Lookup } from "./dependencies";
import { formulaPieces } from "./formula-text";

/** Characters a formula may come to once its names are written out: Excel's longest formula, two dozen times. */
const MOST = 200_000;
/** Names that may stand for each other, one within the next. */
const DEEPEST = 256;

/** Whether a formula is too long once its names are written out. */
export function isTooLong(text: string, sheet: string, lookup: Lookup): boolean {
  return lengthOf(text, sheet, lookup, new Map(), 0) > MOST;
}

/**
 * Tells of many formulas whether one is too long once its names are written out. A name that stands for twice the next, and so on for sixty, would take for ever.
 * A formula that would be short enough if every second letter of it were the longest name is not read.
 *
 * @param asked - how often it will be asked: for a few formulas of a workbook of many names it is not worth knowing the longest
 */
export function tooLongIn(
  lookup: Lookup,
  names: readonly DefinedNameEntry[],
  asked: number,
): (text: string, sheet: string) => boolean {
  if (names.length === 0) return () => false;
  const known = new Map<string, number>();
  const longest = names.length > asked ? Infinity : longestOf(names);
  return (text, sheet) => text.length * (1 + longest) > MOST && lengthOf(text, sheet, lookup, known, 0) > MOST;
}

/** The length of the longest name once those within it are written out; a word means the longest of the names it has on any sheet. */
function longestOf(names: readonly DefinedNameEntry[]): number {
  const meanings = new Map<string, string[]>();
  for (const { name, ranges } of names) {
    const own = meanings.get(name.toLowerCase()) ?? [];
    meanings.set(name.toLowerCase(), own);
    own.push(...ranges);
  }
  const known = new Map<string, number>();
  const longest = (word: string, depth: number): number => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (depth > DEEPEST) return Infinity;
    // A name within itself is told elsewhere.
    known.set(word, 0);
    let most = 0;
    for (const formula of meanings.get(word) ?? []) {
      let length = formula.length;
      for (const { kind, body } of formulaPieces(formula))
        if (kind === "name" || kind === "call") length += longest(body.toLowerCase(), depth + 1);
      most = Math.max(most, length);
    }
    known.set(word, most);
    return most;
  };
  let most = 0;
  for (const word of meanings.keys()) most = Math.max(most, longest(word, 0));
  return most;
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
