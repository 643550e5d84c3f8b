import { DAYS_PER_WEEK } from "../calendar";
import { itemAt } from "../grid";
import { weeks } from "../quantities";
import type { Weeks } from "../quantities";
import { MONTH_DAYS } from "./months";

/** Months that are planned alike. */
export interface Season {
  /** 0 January to 11 December. */
  readonly months: readonly number[];
  /** Weeks of the year in this season; those of all seasons add up to a year. */
  readonly weeks: Weeks;
}

/** Daily means closer than this, relatively, are one season: a February of 28 days is no season of its own. */
const SAME_DAY = 1e-9;

/**
 * Groups the months of a year into at most `most` seasons of like workload: the grouping of the sorted daily means with the least
 * sum of squared deviations, found exactly.
 *
 * @param monthly - workload of the twelve months
 * @param most - 1 to 12; a year without seasons is one season whatever is asked
 */
export function seasonsOf(monthly: readonly number[], most: number): readonly Season[] {
  const days = monthly
    .map((total, month) => ({ month, weight: itemAt(MONTH_DAYS, month), mean: total / itemAt(MONTH_DAYS, month) }))
    .sort((a, b) => a.mean - b.mean || a.month - b.month);
  const scale = Math.max(...days.map(({ mean }) => Math.abs(mean)), Number.MIN_VALUE);
  const distinct = days.filter(
    (each, index) => index === 0 || each.mean - itemAt(days, index - 1).mean > SAME_DAY * scale,
  ).length;
  const groups = bestGroups(days, Math.min(most, distinct));
  return groups
    .map((group) => ({
      months: group.map(({ month }) => month).sort((a, b) => a - b),
      weeks: weeks(group.reduce((sum, { weight }) => sum + weight, 0) / DAYS_PER_WEEK),
    }))
    .sort((a, b) => itemAt(a.months, 0) - itemAt(b.months, 0));
}

interface MonthMean {
  readonly month: number;
  readonly weight: number;
  readonly mean: number;
}

/** Runs of months, and how far the months are from their run's mean in all. */
interface Grouping {
  readonly spread: number;
  readonly groups: readonly (readonly MonthMean[])[];
}

function spread(group: readonly MonthMean[]): number {
  const weight = group.reduce((sum, each) => sum + each.weight, 0);
  const mean = group.reduce((sum, each) => sum + each.weight * each.mean, 0) / weight;
  return group.reduce((sum, each) => sum + each.weight * (each.mean - mean) ** 2, 0);
}

/** The best split of the sorted months into `count` runs: dynamic programming over where the last run begins. */
function bestGroups(sorted: readonly MonthMean[], count: number): readonly (readonly MonthMean[])[] {
  if (count <= 1) return [sorted];

  const memo = new Map<string, Grouping>();
  const solve = (end: number, groups: number): Grouping => {
    const key = `${end}/${groups}`;
    const known = memo.get(key);
    if (known !== undefined) return known;
    let found: Grouping | undefined;
    if (groups === 1) found = { spread: spread(sorted.slice(0, end)), groups: [sorted.slice(0, end)] };
    for (let start = groups - 1; groups > 1 && start < end; start += 1) {
      const head = solve(start, groups - 1);
      const tail = sorted.slice(start, end);
      const sum = head.spread + spread(tail);
      if (found === undefined || sum < found.spread) found = { spread: sum, groups: [...head.groups, tail] };
    }
    const answer = found ?? { spread: Infinity, groups: [] };
    memo.set(key, answer);
    return answer;
  };
  return solve(sorted.length, count).groups;
}
