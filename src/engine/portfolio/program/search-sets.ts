import type { SolveRequest, SolverSession } from "./linear-program";
import type { PlanProgram } from "./plan-program";
import { subsets } from "./subsets";

/** How the search goes on. */
export interface SetSearch {
  /** Providers at most; infinite where no limit says. */
  readonly count: number;
  readonly gap: number;
  /** Seconds that are left. */
  readonly left: () => number;
  /** Cost of a plan that is known. */
  readonly known: number;
  /** Solutions near the best of some ranges, in parts: told of as well. */
  readonly near: (ranges: SolveRequest["ranges"]) => readonly Float64Array[];
  /** Told of each solution; gives what it truly costs, infinite where it breaks a limit. */
  readonly propose: (values: Float64Array) => number;
}

/** Sets of providers that are looked at one by one; columns from which that pays. */
const MOST_SETS = 400;
const LARGE = 700;
/** Sets whose relaxations are rounded to whole plans. */
const MOST_ROUNDED = 3;
/** Part of the time for the sets' relaxations. */
const RELAXED_PART = 0.4;

/**
 * Solves a plan's program. Where few of the providers may be used, set by set: a set's relaxation is close, that of all providers together is not. Sets are
 * taken by their relaxation's cost, those that cannot hold a better plan are left.
 */
export function searchSets(
  session: SolverSession,
  { program, used }: PlanProgram,
  { count, gap, left, known, near, propose }: SetSearch,
): { readonly isInfeasible: boolean; readonly bound: number } {
  const isBySets = program.columns.length > LARGE && count < used.length && setsOf(used.length, count) <= MOST_SETS;
  let best = known;
  const round = (ranges: SolveRequest["ranges"]): void => {
    for (const values of near(ranges)) best = Math.min(best, propose(values));
  };
  if (!isBySets) {
    if (program.columns.length > LARGE) round([]);
    const answer = session.solve({ isRelaxed: false, gap, seconds: left(), ranges: [] });
    if (answer.kind === "solved") propose(answer.values);
    return { isInfeasible: answer.kind === "infeasible", bound: answer.kind === "infeasible" ? 0 : answer.bound };
  }
  const whole = left();
  // Over all providers at once: what holds for a set that there is no time to look at.
  const root = session.solve({ isRelaxed: true, gap, seconds: whole, ranges: [] });
  if (root.kind === "infeasible") return { isInfeasible: true, bound: 0 };
  const relaxed: { ranges: SolveRequest["ranges"]; bound: number }[] = [];
  for (const set of subsets(used.length, count)) {
    const ranges = used.map((column, place) => [column, 0, set.includes(place) ? 1 : 0] as const);
    if (left() < whole * (1 - RELAXED_PART)) {
      relaxed.push({ ranges, bound: root.bound });
      continue;
    }
    const answer = session.solve({ isRelaxed: true, gap, seconds: left(), ranges });
    if (answer.kind === "infeasible") continue;
    relaxed.push({ ranges, bound: Math.max(root.bound, answer.bound) });
  }
  if (relaxed.length === 0) return { isInfeasible: true, bound: 0 };
  relaxed.sort((a, b) => a.bound - b.bound);
  // Sets of one cost use the same providers: the others in them are idle.
  const distinct = relaxed.filter(({ bound }, place) => Math.abs(bound - (relaxed[place - 1]?.bound ?? Infinity)) > 1);
  for (const { ranges, bound: own } of distinct.slice(0, MOST_ROUNDED)) if (own < best && left() > 0) round(ranges);
  let bound = Infinity;
  let isFeasible = best < Infinity;
  for (const [place, { ranges, bound: own }] of relaxed.entries()) {
    if (own >= best - gap * Math.abs(best) || left() <= 0) {
      bound = Math.min(bound, own);
      isFeasible ||= left() <= 0;
      break;
    }
    const next = relaxed[place + 1]?.bound ?? Infinity;
    const answer = session.solve({ isRelaxed: false, gap: gap / 2, seconds: left(), ranges });
    if (answer.kind === "infeasible") continue;
    isFeasible = true;
    bound = Math.min(bound, Math.max(own, answer.bound));
    if (answer.kind === "solved") best = Math.min(best, propose(answer.values));
    if (Math.min(bound, next) >= best - gap * Math.abs(best)) {
      bound = Math.min(bound, next);
      break;
    }
  }
  return { isInfeasible: !isFeasible, bound: Math.min(bound, best) };
}

function setsOf(of: number, count: number): number {
  let sets = 1;
  for (let place = 0; place < count; place += 1) sets = (sets * (of - place)) / (place + 1);
  return sets;
}
