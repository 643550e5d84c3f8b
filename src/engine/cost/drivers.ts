import { DAYS_PER_YEAR } from "../calendar";
import { CELL_HOURS, CELLS_PER_DAY, CELLS_PER_WEEK, contactsOf, workloadHours } from "../demand";
import type { FlowWork, PoolStaffing, Season } from "../demand";
import type { CostRate, Drivers } from "./component";
import { seasonCover } from "./season-cover";

/** What turns staffed hours into drivers of cost. */
export interface DriverRules {
  /** Night begins and ends, hours after midnight. */
  readonly nightFrom: number;
  readonly nightTo: number;
  /** Public holidays a year on which a pool that works on Sundays works too. */
  readonly holidaysWorked: number;
  readonly overtimeLimit: number;
  readonly productiveHours: number;
}

const SUNDAY = 6;

/** Whether a half-hour of the week is at night. */
export function isNight(cell: number, { nightFrom, nightTo }: Pick<DriverRules, "nightFrom" | "nightTo">): boolean {
  const time = (cell % CELLS_PER_DAY) * CELL_HOURS;
  return nightFrom <= nightTo ? time >= nightFrom && time < nightTo : time >= nightFrom || time < nightTo;
}

/** Hours a year on position by class of premium, before the shifts' excess cover. */
export function premiumHours(
  positions: ArrayLike<number>,
  rules: DriverRules,
): { night: number; sunday: number; all: number } {
  let night = 0;
  let sunday = 0;
  let all = 0;
  for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) {
    const worked = (positions[cell] ?? 0) * CELL_HOURS;
    if (worked === 0) continue;
    all += worked;
    if (isNight(cell, rules)) night += worked;
    if (cell >= SUNDAY * CELLS_PER_DAY) sunday += worked;
  }
  return { night, sunday, all };
}

/**
 * The drivers of a pool's cost from its staffing: permanent and temporary staff through the seasons, hours by class of premium, seats, contacts.
 *
 * What shifts cover beyond the need is spread evenly over the hours, premium hours too.
 */
export function poolDrivers(
  staffing: PoolStaffing,
  works: readonly FlowWork[],
  seasons: readonly Season[],
  rates: readonly CostRate[],
  rules: DriverRules,
): Drivers {
  let nightHours = 0;
  let sundayHours = 0;
  let holidayHours = 0;
  let temporaryNeed = false;
  const needs = staffing.seasons.map(({ weeks, positions, positionHours, coverHours, deferrableHours }) => {
    const spread = positionHours > 0 ? coverHours / positionHours : 1;
    const { night, sunday, all } = premiumHours(positions, rules);
    nightHours += night * spread * weeks;
    sundayHours += sunday * spread * weeks;
    if (sunday > 0) holidayHours += (all * spread * weeks * rules.holidaysWorked) / DAYS_PER_YEAR;
    const weeklyHours = coverHours + deferrableHours;
    temporaryNeed ||= weeklyHours > 0;
    return { weeks, weeklyHours };
  });
  const priceOf = (driver: keyof Drivers): number =>
    rates.reduce((sum, rate) => sum + (rate.driver === driver ? rate.rate * rate.avoidable : 0), 0);
  const cover = temporaryNeed
    ? seasonCover(needs, {
        permanent: priceOf("permanentFte") + priceOf("fte"),
        overtime: priceOf("overtimeHours"),
        temporary: priceOf("temporaryHours") + priceOf("fte") / rules.productiveHours,
        productiveHours: rules.productiveHours,
        overtimeLimit: rules.overtimeLimit,
      })
    : { permanentFte: 0, overtimeHours: 0, temporaryHours: 0 };
  const minutes = (work: FlowWork): number => workloadHours(work, seasons) * 60;
  return {
    fte: cover.permanentFte + cover.temporaryHours / rules.productiveHours,
    ...cover,
    nightHours,
    sundayHours,
    holidayHours,
    seats: staffing.peakPositions,
    contacts: works.reduce((sum, work) => sum + contactsOf(work, seasons), 0),
    minutes: works.reduce((sum, work) => sum + minutes(work), 0),
    phoneMinutes: works.reduce((sum, work) => sum + (work.terms.kind === "voice" ? minutes(work) : 0), 0),
    fixed: 1,
  };
}
