import type { Issue } from "../issue";
import { candidateOf } from "./candidate";
import type { Candidate } from "./candidate";
import { chooseBlock, namesRange, standsAt } from "./choose-block";
import type { MappingRow } from "./mapping-row";
import { answeredGrid } from "./offer-grids";
import type { FoundGrid } from "./offer-grids";
import type { MappingAnswers, MappingQuestion } from "./question";
import type { MappingContext } from "./reading";
import { rowsByRange, saidOf } from "./scope";
import { gridIssues } from "./source-issues";

/** A grid of prices that is to be read, as the range of a table, with the mapping's rows about it and what has to be asked of it. */
export interface ChosenGrid extends FoundGrid {
  readonly candidate: Candidate;
  readonly rows: readonly MappingRow[];
  readonly question: MappingQuestion | null;
}

/** Which grids of prices are the offers: one, all of them together, or a question; and those that nobody can say of whether they are any. */
export interface ChosenGrids {
  readonly chosen: readonly ChosenGrid[];
  readonly question: MappingQuestion | null;
  readonly issues: readonly Issue[];
  readonly doubtful: readonly FoundGrid[];
}

/**
 * Chooses among the grids of prices of a workbook.
 *
 * @param knownAs - the range as it was found by the words of its headings
 */
export function chooseGrids(
  free: readonly FoundGrid[],
  knownAs: (grid: FoundGrid) => Candidate | undefined,
  told: {
    readonly context: MappingContext;
    readonly now: MappingAnswers;
    readonly remembered: readonly MappingRow[];
  },
): ChosenGrids {
  const { answers } = told.context;
  const readable = free.flatMap((each) => {
    const answered = each.grid.doubt === null ? { question: null } : answeredGrid(each, answers);
    if (answered === null) return [];
    const candidate =
      knownAs(each) ?? candidateOf("offers", each.grid.layout, saidOf(told.context, "offers", told.remembered));
    return [{ ...each, ...answered, candidate }];
  });
  const doubtful = free.filter(
    ({ origin, grid }) => !readable.some((each) => each.grid.layout === grid.layout && each.origin === origin),
  );
  const candidates = readable.map(({ candidate }) => ({ ...candidate, confidence: 1 }));
  const ranges = rowsByRange(told.remembered);
  const isKept = ranges.length > 1 && !told.now.has("block:offers");
  const kept = isKept
    ? candidates.filter(({ layout }) => ranges.some(([block]) => standsAt(layout, block?.source ?? "")))
    : [];
  const { chosen, question } =
    isKept && kept.length === ranges.length
      ? { chosen: kept, question: null }
      : chooseBlock("offers", candidates, answers);
  return {
    chosen: chosen.flatMap(({ layout }) => {
      const own = readable.find(({ candidate }) => candidate.layout === layout);
      const rows = ranges.find(([block]) => standsAt(layout, block?.source ?? "")) ?? [];
      return own === undefined ? [] : [{ ...own, rows }];
    }),
    question,
    issues: question === null && !told.now.has("block:offers") ? gridIssues(ranges, chosen) : [],
    doubtful,
  };
}

/** The grids of which nothing keeps from being read. */
export function surely(grids: readonly FoundGrid[]): readonly FoundGrid[] {
  return grids.filter(({ grid }) => grid.doubt === null);
}

/** Whether an answer of this run names a range that is a grid of prices, and no list of offers. */
export function areMeant(grids: readonly FoundGrid[], answers: MappingAnswers): boolean {
  const block = answers.get("block:offers") ?? "";
  return surely(grids).some(({ grid }) => namesRange(grid.layout, block));
}

/** Ranges that may be lists of offers: a grid of prices is none, though its corner and one of its columns may look so. */
export function withoutGrids(candidates: readonly Candidate[], grids: readonly FoundGrid[]): readonly Candidate[] {
  return candidates.filter(({ layout }) => !surely(grids).some(({ origin }) => origin === layout));
}
