import { fraction } from "../quantities";
import type { Fraction, Hours } from "../quantities";
import type { FlowRecord, ProfileRecord, Weekday } from "../records";
import { at, both, cellOf, CELLS_PER_DAY, CELLS_PER_WEEK, emptyWeek, maskOf, sumOf } from "./week";
import type { WeekCells } from "./week";

const WORKING_DAYS: readonly Weekday[] = [1, 2, 3, 4, 5];
const ALL_DAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** What a flow says of its hours. */
type StatedHours = Pick<FlowRecord, "opens" | "closes" | "openDays">;
/** What a row of the table Profiles says of its half-hour. */
type ProfileShare = Pick<ProfileRecord, "day" | "start" | "share">;

/** When a flow is open and how its week's demand falls into the half-hours. */
export interface WeekShape {
  /** 1 in open half-hours. */
  readonly open: WeekCells;
  /** Share of the week's contacts by half-hour; sums to 1 where the flow is open at all. */
  readonly share: WeekCells;
  /** Share of the profile that lies outside opening hours; those contacts are taken to come in the open half-hours instead. */
  readonly outside: Fraction;
  /** Share of the demand outside opening hours by half-hour; sums to 1, or is empty where the flow never closes. */
  readonly elsewhere: WeekCells;
}

/** Default hours, hours after midnight; opening and closing time are asked only where they serve. */
export interface DefaultHours {
  readonly opens: () => Hours;
  readonly closes: () => Hours;
  /** Between which hours people ask outside opening hours, where no profile says so; absent where nobody does. */
  readonly unmet?: { readonly from: Hours; readonly to: Hours };
}

/**
 * The open half-hours and the profile of a flow.
 *
 * Stated hours decide when it is open. Where none is stated but a profile is, it is open from the first to the last half-hour of each day
 * in which somebody calls. Where neither is, the default hours of the working days hold.
 *
 * @param profiles - the rows of the flow's profile, none where it has none: demand is then flat over the open half-hours
 * Demand outside opening hours follows the profile there; without one it is flat over the closed half-hours between the default hours of every day, or over
 * all closed half-hours where none lies between them.
 */
export function weekShape(flow: StatedHours, profiles: readonly ProfileShare[], hours: DefaultHours): WeekShape {
  const profile = emptyWeek();
  for (const { day, start, share } of profiles) {
    const cell = cellOf(day, start);
    profile[cell] = at(profile, cell) + share;
  }
  const total = sumOf(profile);
  const noneStated = flow.opens === undefined && flow.closes === undefined && flow.openDays === undefined;
  const open =
    noneStated && total > 0
      ? hull(profile)
      : maskOf(
          flow.openDays ?? (total > 0 ? ALL_DAYS.filter((day) => dayTotal(profile, day) > 0) : WORKING_DAYS),
          flow.opens ?? hours.opens(),
          flow.closes ?? hours.closes(),
        );
  return { open, ...within(open, profile, total), elsewhere: beyond(open, profile, hours.unmet) };
}

/** The profile outside opening hours; where it says nothing, flat over the default hours. */
function beyond(open: WeekCells, profile: WeekCells, usual: DefaultHours["unmet"]): WeekCells {
  const closed = open.map((each) => 1 - each);
  const told = both(closed, profile);
  if (sumOf(told) > 0) return scaled(told);
  const flat = usual === undefined ? closed : both(closed, maskOf(ALL_DAYS, usual.from, usual.to));
  return scaled(sumOf(flat) > 0 ? flat : closed);
}

function scaled(cells: WeekCells): WeekCells {
  const total = sumOf(cells);
  return total > 0 ? cells.map((each) => each / total) : cells;
}

function within(open: WeekCells, profile: WeekCells, total: number): { share: WeekCells; outside: Fraction } {
  const share = emptyWeek();
  let inside = 0;
  for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) inside += at(open, cell) * at(profile, cell);
  const openCells = sumOf(open);
  for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) {
    if (at(open, cell) === 0) continue;
    // A profile wholly outside the opening hours says nothing about them: demand is flat.
    share[cell] = inside > 0 ? at(profile, cell) / inside : 1 / openCells;
  }
  return { share, outside: fraction(total > 0 ? 1 - inside / total : 0) };
}

function dayTotal(profile: WeekCells, day: Weekday): number {
  return sumOf(profile.subarray((day - 1) * CELLS_PER_DAY, day * CELLS_PER_DAY));
}

function hull(profile: WeekCells): WeekCells {
  const open = emptyWeek();
  for (const day of ALL_DAYS) {
    const offset = (day - 1) * CELLS_PER_DAY;
    const cells = [...profile.subarray(offset, offset + CELLS_PER_DAY)];
    const first = cells.findIndex((share) => share > 0);
    const last = cells.findLastIndex((share) => share > 0);
    for (let cell = first; first >= 0 && cell <= last; cell += 1) open[offset + cell] = 1;
  }
  return open;
}
