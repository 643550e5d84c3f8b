import { agents, contacts, erlangs, fraction } from "../quantities";
import type { Agents, Erlangs, Fraction } from "../quantities";
import type { TargetPeriod } from "../records";
import { periodAgents } from "../workforce";
import type { PeriodInterval } from "../workforce";
import type { CellTables } from "./cell-tables";
import type { StaffingTable } from "./staffing-table";
import { at, CELLS_PER_DAY, CELLS_PER_WEEK, emptyWeek, sumOf } from "./week";
import type { WeekCells } from "./week";

/** A week of real-time work: what comes, and when somebody must be there. */
export interface AskedWeek {
  /** Contacts by half-hour. */
  readonly contacts: WeekCells;
  /** Offered load by half-hour, erlangs. */
  readonly load: WeekCells;
  /** Above 0 where somebody must be there though nobody calls. */
  readonly open: WeekCells;
}

/** How a week is to be served. */
export interface ServedBy {
  readonly period: TargetPeriod;
  readonly target: Fraction;
  readonly presence: Agents;
  /** The tables at the target. */
  readonly tableAt: CellTables;
  /** The tables at the service that each half-hour keeps whatever the others do; asked for where the period is longer than one. */
  readonly floorAt: () => CellTables;
}

/** A queue that grows without end answers nobody in time: a floor above nothing keeps it out. */
const ABOVE_NOTHING = 1e-6;

/** The service that each half-hour keeps under a target over a longer period: the floor of the run, never above the target itself. */
export function floorOf(target: Fraction, { intervalFloor }: { readonly intervalFloor: () => Fraction }): Fraction {
  return fraction(Math.max(ABOVE_NOTHING, Math.min(target, intervalFloor())));
}

/**
 * Whole positions by half-hour that reach a target over its period: in each half-hour, or with the fewest agent-half-hours over each day or the week.
 *
 * Never more over a day than by the half-hour, nor over the week than by the day.
 *
 * @see docs/methods/period-target.md
 */
export function positionsOver(week: AskedWeek, served: ServedBy): WeekCells {
  const { tableAt, presence } = served;
  const single = leastBy(week, presence, tableAt);
  if (served.period === "halfHour") return single;
  const floorAt = served.floorAt();
  const least = leastBy(week, presence, floorAt);
  const byDay = emptyWeek();
  for (let from = 0; from < CELLS_PER_WEEK; from += CELLS_PER_DAY)
    byDay.set(spread(from, from + CELLS_PER_DAY, least, week, served), from);
  const days = fewer(byDay, single);
  if (served.period === "day") return days;
  return fewer(Float64Array.from(spread(0, CELLS_PER_WEEK, least, week, served)), days);
}

/** Each half-hour by itself, at the target of its table. */
function leastBy({ load, open }: AskedWeek, presence: Agents, tableAt: CellTables): WeekCells {
  const positions = emptyWeek();
  for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) {
    const offered = at(load, cell);
    if (offered <= 0 && at(open, cell) <= 0) continue;
    const needed = offered <= 0 ? 0 : tableAt(cell).positions(erlangs(offered));
    positions[cell] = Math.max(needed, presence);
  }
  return positions;
}

/** The positions of some half-hours in a row that reach the target together. */
function spread(
  from: number,
  to: number,
  least: WeekCells,
  { contacts: asked, load }: AskedWeek,
  { target, tableAt }: ServedBy,
): readonly Agents[] {
  const intervals = Array.from({ length: to - from }, (_, place): PeriodInterval => {
    const cell = from + place;
    const offered = at(load, cell);
    return {
      contacts: contacts(offered > 0 ? at(asked, cell) : 0),
      least: agents(at(least, cell)),
      reached: offered > 0 ? reachedBy(tableAt(cell), erlangs(offered), target) : () => fraction(1),
    };
  });
  return periodAgents(intervals, target);
}

/** What a number of agents adds to a target, counted as its definition counts: who is left out of the count is neither gained nor lost. */
function reachedBy({ shares }: StaffingTable, load: Erlangs, target: Fraction): PeriodInterval["reached"] {
  return (count) => {
    if (count <= 0) return fraction(0);
    const { reached, counted } = shares(count, load);
    return fraction(Math.min(1, reached + target * (1 - counted)));
  };
}

function fewer(one: WeekCells, other: WeekCells): WeekCells {
  return sumOf(one) <= sumOf(other) ? one : other;
}
