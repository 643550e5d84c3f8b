import type { MoneyPerYear } from "../quantities";
import type { PlanLimit, PortfolioCase } from "./portfolio-case";
import type { Solver } from "./program/linear-program";
import { planProgram } from "./program/plan-program";
import type { SearchEffort } from "./search-effort";
import { subsets } from "./program/subsets";

/** Sets of limits up to this size are all tried. */
const MOST_TRIED = 3;
/** Any plan will do. */
const ANY = 1e9;

/**
 * A smallest set of limits that no plan meets together: limits are dropped one by one while the rest still conflict, then all smaller sets are tried, up to
 * three limits.
 */
export function leastConflict(
  given: PortfolioCase,
  allInside: MoneyPerYear,
  solver: Solver,
  effort: SearchEffort,
): readonly string[] {
  const isImpossible = (limits: readonly PlanLimit[]): boolean => {
    const session = solver(planProgram(given, { limits, allInside, surestUpTo: undefined }).program);
    try {
      const seconds = effort.seconds - effort.elapsed();
      return session.solve({ isRelaxed: false, gap: ANY, seconds, ranges: [] }).kind === "infeasible";
    } finally {
      session.end();
    }
  };
  let conflict = given.limits;
  for (const each of given.limits) {
    const rest = conflict.filter((other) => other !== each);
    if (isImpossible(rest)) conflict = rest;
  }
  for (let size = 1; size <= Math.min(MOST_TRIED, conflict.length - 1); size += 1)
    for (const places of subsets(given.limits.length, size)) {
      const some = given.limits.filter((_, place) => places.includes(place));
      if (effort.elapsed() < effort.seconds && isImpossible(some)) return some.map(({ limit }) => limit);
    }
  return conflict.map(({ limit }) => limit);
}
