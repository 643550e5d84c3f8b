import type { Candidate } from "./candidate";
import { standsAt } from "./choose-block";
import type { ChosenBlock } from "./choose-block";
import type { MappingRow } from "./mapping-row";
import type { MappingQuestion } from "./question";
import { hasHeadings } from "./scope";

type Rows = readonly MappingRow[];

/** Where the ranges of a table are that an earlier mapping names, which of them has to be asked for, and which are nowhere. */
export interface FoundRanges {
  readonly found: ReadonlyMap<Rows, Candidate>;
  readonly questions: readonly MappingQuestion[];
  readonly gone: readonly { readonly rows: Rows; readonly free: readonly Candidate[] }[];
}

/**
 * Finds again the ranges that make one table.
 *
 * Those that stand where they stood are taken first, so that one that moved does not take the place of another.
 *
 * @param choose - which of the ranges that are left is meant where none stands at the place
 */
export function findRanges(
  ranges: readonly Rows[],
  candidates: readonly Candidate[],
  choose: (rows: Rows, free: readonly Candidate[]) => ChosenBlock,
): FoundRanges {
  const found = new Map<Rows, Candidate>();
  const free = (): readonly Candidate[] => {
    const taken = new Set([...found.values()].map(({ layout }) => layout));
    return candidates.filter(({ layout }) => !taken.has(layout));
  };
  for (const rows of ranges) {
    const there = free().filter(({ layout }) => standsAt(layout, rows[0]?.source ?? "") && hasHeadings(layout, rows));
    const [only] = there;
    if (only !== undefined && there.length === 1) found.set(rows, only);
  }
  const questions: MappingQuestion[] = [];
  const gone: { readonly rows: Rows; readonly free: readonly Candidate[] }[] = [];
  for (const rows of ranges) {
    if (found.has(rows)) continue;
    const left = free();
    const { chosen, question } = choose(rows, left);
    const [only] = chosen;
    if (only !== undefined) found.set(rows, only);
    else if (question !== null) questions.push(question);
    else gone.push({ rows, free: left });
  }
  return { found, questions, gone };
}
