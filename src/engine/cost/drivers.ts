import { DAYS_PER_YEAR, MINUTES_PER_HOUR } from "../calendar";
import { at } from "../grid";
import {
  contactsPerYear,
  fraction,
  fte,
  hoursPerWeek,
  hoursPerYear,
  minutesPerYear,
  moneyPerHour,
  moneyPerYear,
} from "../quantities";
import type { DaysPerYear, Hours, HoursPerWeek, HoursPerYear } from "../quantities";
import { CELL_HOURS, CELLS_PER_DAY, CELLS_PER_WEEK, contactsOf, workloadHours } from "../demand";
import type { FlowWork, PoolStaffing, Season, WeekCells } from "../demand";
import type { CostRate, Drivers } from "./component";
import { NO_COVER, seasonCover } from "./season-cover";

/** What turns staffed hours into drivers of cost. */
export interface DriverRules {
  /** Night begins and ends, hours after midnight. */
  readonly nightFrom: Hours;
  readonly nightTo: Hours;
  /** Public holidays a year on which a pool that works on Sundays works too. */
  readonly holidaysWorked: DaysPerYear;
  readonly overtimeLimit: HoursPerYear;
  readonly productiveHours: HoursPerYear;
}

const SUNDAY = 6;

/** Whether a half-hour of the week is at night. */
export function isNight(cell: number, { nightFrom, nightTo }: Pick<DriverRules, "nightFrom" | "nightTo">): boolean {
  const time = (cell % CELLS_PER_DAY) * CELL_HOURS;
  return nightFrom <= nightTo ? time >= nightFrom && time < nightTo : time >= nightFrom || time < nightTo;
}

/** Hours a week on position, in the night, on Sundays, and all of them. */
export interface PremiumHours {
  readonly night: HoursPerWeek;
  readonly sunday: HoursPerWeek;
  readonly all: HoursPerWeek;
}

/** Hours a week on position by class of premium, before the shifts' excess cover. */
export function premiumHours(positions: WeekCells, rules: DriverRules): PremiumHours {
  let night = 0;
  let sunday = 0;
  let all = 0;
  for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) {
    const worked = at(positions, cell) * CELL_HOURS;
    if (worked === 0) continue;
    all += worked;
    if (isNight(cell, rules)) night += worked;
    if (cell >= SUNDAY * CELLS_PER_DAY) sunday += worked;
  }
  return { night: hoursPerWeek(night), sunday: hoursPerWeek(sunday), all: hoursPerWeek(all) };
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
    const weeklyHours = hoursPerWeek(coverHours + deferrableHours);
    temporaryNeed ||= weeklyHours > 0;
    return { weeks, weeklyHours };
  });
  const priceOf = (driver: keyof Drivers): number =>
    rates.reduce((sum, rate) => sum + (rate.driver === driver ? rate.rate * rate.avoidable : 0), 0);
  const cover = temporaryNeed
    ? seasonCover(needs, {
        permanent: moneyPerYear(priceOf("permanentFte") + priceOf("fte")),
        overtime: moneyPerHour(priceOf("overtimeHours")),
        temporary: moneyPerHour(priceOf("temporaryHours") + priceOf("fte") / rules.productiveHours),
        productiveHours: rules.productiveHours,
        overtimeLimit: rules.overtimeLimit,
      })
    : NO_COVER;
  const minutes = (work: FlowWork): number => workloadHours(work, seasons) * MINUTES_PER_HOUR;
  return {
    fte: fte(cover.permanentFte + cover.temporaryHours / rules.productiveHours),
    ...cover,
    nightHours: hoursPerYear(nightHours),
    sundayHours: hoursPerYear(sundayHours),
    holidayHours: hoursPerYear(holidayHours),
    seats: staffing.peakPositions,
    contacts: contactsPerYear(works.reduce((sum, work) => sum + contactsOf(work, seasons), 0)),
    minutes: minutesPerYear(works.reduce((sum, work) => sum + minutes(work), 0)),
    phoneMinutes: minutesPerYear(
      works.reduce((sum, work) => sum + (work.terms.kind === "voice" ? minutes(work) : 0), 0),
    ),
    fixed: fraction(1),
  };
}
