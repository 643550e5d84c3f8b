import { itemAt } from "../grid";
import { agents, hoursPerWeek } from "../quantities";
import type { Agents, Fraction, HoursPerWeek, Weeks } from "../quantities";
import { deadlineStaff } from "./deadline-staff";
import { cellTables } from "./cell-tables";
import { kindLoad } from "./pool-load";
import type { KindLoad } from "./pool-load";
import { floorOf, positionsOver } from "./positions-over";
import type { Season } from "./seasons";
import type { ShiftTemplates } from "./shift-cover";
import type { StaffingTables } from "./staffing-table";
import { at, CELL_HOURS, CELLS_PER_WEEK, emptyWeek } from "./week";
import type { WeekCells } from "./week";
import { weekCover } from "./week-cover";
import type { CoverMemo } from "./week-cover";
import { hasContacts, loadOf } from "./work";
import type { FlowWork } from "./work";

/** How positions are found and covered; one for a run. */
export interface StaffingRules {
  readonly tables: StaffingTables;
  readonly covers: CoverMemo;
  readonly shifts: ShiftTemplates;
  readonly maxOccupancy: Fraction;
  readonly deferrableOccupancy: Fraction;
  /** Share of real-time agents' idle time that deferrable work can use. */
  readonly idleUse: Fraction;
  /** The service that each half-hour keeps where a target is measured over more than one. */
  readonly intervalFloor: () => Fraction;
  /** Fewest people while a real-time flow is open. */
  readonly presence: Agents;
}

/** One season's week of a pool. */
export interface SeasonStaffing {
  readonly weeks: Weeks;
  /** Real-time positions by half-hour, whole. */
  readonly positions: WeekCells;
  /** Hours a week on position. */
  readonly positionHours: HoursPerWeek;
  /** Hours a week of the shifts that cover the positions. */
  readonly coverHours: HoursPerWeek;
  /** Hours a week of agents who work on deferrable contacts alone. */
  readonly deferrableHours: HoursPerWeek;
  /** Hours a week of real-time agents' idle time spent on deferrable contacts. */
  readonly soakedHours: HoursPerWeek;
  /** People at once on deferrable contacts alone, in their open half-hours; fractional. */
  readonly deferrablePeople: Agents;
}

/** A pool's staffing through the year. */
export interface PoolStaffing {
  readonly seasons: readonly SeasonStaffing[];
  readonly peakPositions: Agents;
}

/** Positions fixed by a choice instead of by a service target (a base that overflows), by season and half-hour. */
export type FixedPositions = readonly WeekCells[];

/**
 * Staffs a pool: real-time work by half-hour at its service target, several flows together; deferrable work by its deadlines, first in
 * the idle time of the others; shifts that cover the positions.
 *
 * A real-time flow with any contact costs its presence in every open half-hour; without a contact in the year it costs nothing.
 *
 * @see docs/methods/pool-staffing.md
 */
export function poolStaffing(
  works: readonly FlowWork[],
  seasons: readonly Season[],
  rules: StaffingRules,
  fixed?: FixedPositions,
): PoolStaffing {
  const kinds = (["voice", "chat"] as const).flatMap((kind) => kindLoad(kind, works, seasons.length) ?? []);
  const deferrable = works.filter((work) => work.terms.kind === "deferrable" && hasContacts(work));
  const open = emptyWeek();
  for (const { open: own } of deferrable)
    for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) open[cell] = Math.max(at(open, cell), at(own, cell));
  let peakPositions = 0;
  const staffed = seasons.map((season, index): SeasonStaffing => {
    const positions = fixed === undefined ? positionsOf(kinds, index, rules) : itemAt(fixed, index);
    const staff = deadlineStaff(
      deferrable.map(({ terms, contacts }) => ({
        hours: itemAt(contacts, index).map((each) => loadOf(each, terms.handling) * CELL_HOURS),
        deadline: terms.deadline,
      })),
      open,
    );
    const openHours = open.reduce((sum, each) => sum + each, 0) * CELL_HOURS;
    const alone = (staff * openHours) / rules.deferrableOccupancy;
    const soaked = alone === 0 ? 0 : Math.min(alone, idleHours(positions, kinds, index, rules) * rules.idleUse);
    const deferrablePeople = agents(openHours > 0 ? (alone - soaked) / openHours : 0);
    let hours = 0;
    for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) {
      hours += at(positions, cell) * CELL_HOURS;
      peakPositions = Math.max(peakPositions, at(positions, cell) + (at(open, cell) > 0 ? deferrablePeople : 0));
    }
    return {
      weeks: season.weeks,
      positions,
      positionHours: hoursPerWeek(hours),
      coverHours: weekCover(positions, rules.shifts, rules.covers),
      deferrableHours: hoursPerWeek(alone - soaked),
      soakedHours: hoursPerWeek(soaked),
      deferrablePeople,
    };
  });
  return { seasons: staffed, peakPositions: agents(peakPositions) };
}

/** Whole positions by half-hour for real-time work of some kinds, each at its service target. */
export function positionsOf(kinds: readonly KindLoad[], season: number, rules: StaffingRules): WeekCells {
  const positions = emptyWeek();
  for (const pooled of kinds) {
    const asked = {
      contacts: itemAt(pooled.contacts, season),
      load: itemAt(pooled.load, season),
      open: pooled.open,
    };
    const own = positionsOver(asked, {
      period: pooled.targetPeriod,
      target: pooled.target,
      presence: rules.presence,
      tableAt: cellTables(pooled, season, rules),
      floorAt: () => cellTables({ ...pooled, target: floorOf(pooled.target, rules) }, season, rules),
    });
    for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) positions[cell] = at(positions, cell) + at(own, cell);
  }
  return positions;
}

function idleHours(
  positions: WeekCells,
  kinds: readonly KindLoad[],
  season: number,
  { maxOccupancy }: StaffingRules,
): number {
  const loads = kinds.map(({ load }) => itemAt(load, season));
  let idle = 0;
  for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) {
    const busy = loads.reduce((sum, load) => sum + at(load, cell), 0);
    idle += Math.max(0, at(positions, cell) * maxOccupancy - busy) * CELL_HOURS;
  }
  return idle;
}
