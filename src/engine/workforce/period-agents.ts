import { agents } from "../quantities";
import type { Agents, Contacts, Fraction } from "../quantities";
import { requireIn } from "../require";
import { at, itemAt } from "../grid";
import { exactCounts } from "./numerics/period-counts";
import { pricedCounts } from "./numerics/period-prices";
import { smallestWhole } from "./numerics/smallest";

/** An interval of a period over which a target is measured. */
export interface PeriodInterval {
  readonly contacts: Contacts;
  /** Fewest agents that other rules allow. */
  readonly least: Agents;
  /** Share of the contacts answered in time with a number of agents. */
  readonly reached: (count: Agents) => Fraction;
}

/** Up to so many intervals, a day of half-hours, the answer is exact. */
const MOST_EXACT = 48;
/** Beyond this share no agent more is worth trying. */
const AS_GOOD_AS_ALL = 0.99999;
const MOST_MORE = 60;
/** Where so many more do not reach the target: how far below what an interval needs by itself its counts begin. */
const BELOW_ALONE = 30;

/**
 * Fewest agents, added up over the intervals of a period, with which the contacts answered in time reach the target over the period as a whole: a busy
 * half-hour may fall short where a quiet one makes up for it.
 *
 * Exact up to a day of half-hours, for longer periods within one agent of one interval; where an interval needs over {@link MOST_MORE} more than its fewest,
 * as good as that from {@link BELOW_ALONE} below to as many above what it needs by itself. Always reached, and never with more than interval by interval.
 *
 * @param target - share over the period, 0 to below 1
 * @returns agents of each interval, in their order
 * @throws {@link DomainError} `out-of-range` naming `target`
 * @see docs/methods/period-target.md
 */
export function periodAgents(intervals: readonly PeriodInterval[], target: Fraction): readonly Agents[] {
  requireIn({ min: 0, max: 1, openMax: true }, "target", target);
  const bases = intervals.map((interval) => baseOf(interval, target));
  const gains = intervals.map((interval, place) => gainsOf(interval, itemAt(bases, place)));
  const needed = target * intervals.reduce((sum, { contacts }) => sum + contacts, 0);
  const counts = intervals.length <= MOST_EXACT ? exactCounts(gains, needed) : pricedCounts(gains, needed);
  return bases.map((base, place) => agents(base + at(counts, place)));
}

/** The count from which an interval is looked at. */
function baseOf({ contacts, least, reached }: PeriodInterval, target: Fraction): number {
  if (contacts === 0 || reached(agents(least + MOST_MORE)) >= target) return least;
  const alone = smallestWhole((count) => reached(agents(count)) - target, least, least + MOST_MORE, MOST_MORE);
  return alone - BELOW_ALONE;
}

/** Contacts answered in time with the first count, one more, and so on until as good as all are. */
function gainsOf({ contacts, reached }: PeriodInterval, base: number): Float64Array {
  const gains: number[] = [];
  for (let more = 0; more <= MOST_MORE; more += 1) {
    const share = contacts === 0 ? 1 : reached(agents(base + more));
    gains.push(contacts * share);
    if (share >= AS_GOOD_AS_ALL) break;
  }
  return Float64Array.from(gains);
}
