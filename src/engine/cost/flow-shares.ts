import { MINUTES_PER_HOUR } from "../calendar";
import { itemAt } from "../grid";
import { agents, fraction, fte, hoursPerYear, minutesPerYear } from "../quantities";
import type { Fraction } from "../quantities";
import { at, CELL_HOURS, CELLS_PER_WEEK, contactsOf, emptyWeek, hasContacts, loadOf, workloadHours } from "../demand";
import type { FlowWork, PoolStaffing, Season, WeekCells } from "../demand";
import type { Drivers } from "./component";
import { isNight } from "./drivers";
import type { DriverRules } from "./drivers";

/** One flow's share of its pool's staffing. */
export interface FlowShare {
  readonly drivers: Drivers;
  /** Share of the pool's staffed hours. */
  readonly hours: Fraction;
}

const SUNDAY_CELL = 288;

/**
 * Shares a pool's staffing out to its flows, and keeps the total.
 *
 * In each half-hour the positions go to the real-time flows in proportion to their load; where nobody calls, to the open flows alike.
 * Hours of idle time that deferrable work uses are taken from the real-time flows and given to the deferrable ones, who share all their hours by
 * workload. What depends on contacts goes with the contacts.
 *
 * @see docs/methods/pool-staffing.md
 */
export function flowShares(
  staffing: PoolStaffing,
  pool: Drivers,
  works: readonly FlowWork[],
  seasons: readonly Season[],
  rules: DriverRules,
): readonly FlowShare[] {
  const tallies = works.map((work) => ({ work, isLive: isLive(work), hours: 0, night: 0, sunday: 0, seats: 0 }));
  const night = nightMask(rules);
  let peak = -1;
  staffing.seasons.forEach(
    ({ weeks, positions, positionHours, coverHours, soakedHours, deferrableHours, deferrablePeople }, season) => {
      const totals = totalsOf(works, season);
      const spread = positionHours > 0 ? (coverHours - soakedHours) / positionHours : 0;
      let cellOfPeak = 0;
      for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1)
        if (at(positions, cell) > at(positions, cellOfPeak)) cellOfPeak = cell;
      const allDeferrable = works.reduce((sum, work) => sum + deferrableLoad(work, season), 0);
      const seated = at(positions, cellOfPeak) + deferrablePeople;
      for (const tally of tallies) {
        const { work } = tally;
        let ownAtPeak = 0;
        if (tally.isLive) {
          const week = itemAt(work.contacts, season);
          for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) {
            const staffed = at(positions, cell);
            if (staffed === 0) continue;
            const all = at(totals.load, cell);
            const asked = at(week, cell);
            if (all > 0 && asked === 0) continue;
            // Where nobody calls, the open flows alike.
            const mine =
              all > 0
                ? loadOf(asked, work.terms.handling) / all
                : at(totals.open, cell) > 0
                  ? at(work.open, cell) / at(totals.open, cell)
                  : 0;
            const own = staffed * mine;
            if (cell === cellOfPeak) ownAtPeak = own;
            const worked = own * CELL_HOURS * weeks;
            if (worked === 0) continue;
            tally.hours += worked * spread;
            if (at(night, cell) > 0) tally.night += worked;
            if (cell >= SUNDAY_CELL) tally.sunday += worked;
          }
        }
        const deferrable = allDeferrable > 0 ? deferrableLoad(work, season) / allDeferrable : 0;
        if (allDeferrable > 0) tally.hours += deferrable * (deferrableHours + soakedHours) * weeks;
        // The seats of the pool are shared as they stand at its busiest half-hour.
        if (seated > peak) tally.seats = ownAtPeak + (allDeferrable > 0 ? deferrable * deferrablePeople : 0);
      }
      peak = Math.max(peak, seated);
    },
  );
  const total = (name: "hours" | "night" | "sunday" | "seats"): number =>
    tallies.reduce((sum, tally) => sum + tally[name], 0);
  const sums = { hours: total("hours"), night: total("night"), sunday: total("sunday"), seats: total("seats") };
  const part = (value: number, sum: number): number => (sum > 0 ? value / sum : 0);
  return tallies.map(({ work, ...tally }) => {
    const share = fraction(part(tally.hours, sums.hours));
    const minutes = minutesPerYear(workloadHours(work, seasons) * MINUTES_PER_HOUR);
    return {
      hours: share,
      drivers: {
        fte: fte(pool.fte * share),
        permanentFte: fte(pool.permanentFte * share),
        overtimeHours: hoursPerYear(pool.overtimeHours * share),
        temporaryHours: hoursPerYear(pool.temporaryHours * share),
        nightHours: hoursPerYear(pool.nightHours * part(tally.night, sums.night)),
        sundayHours: hoursPerYear(pool.sundayHours * part(tally.sunday, sums.sunday)),
        holidayHours: hoursPerYear(pool.holidayHours * share),
        seats: agents(pool.seats * part(tally.seats, sums.seats)),
        contacts: contactsOf(work, seasons),
        minutes,
        phoneMinutes: work.terms.kind === "voice" ? minutes : minutesPerYear(0),
        fixed: share,
      },
    };
  });
}

function deferrableLoad({ terms, contacts }: FlowWork, season: number): number {
  return terms.kind === "deferrable"
    ? itemAt(contacts, season).reduce((sum, each) => sum + loadOf(each, terms.handling), 0)
    : 0;
}

/** Whether a flow shares in the real-time positions. */
function isLive(work: FlowWork): boolean {
  return work.terms.kind !== "deferrable" && hasContacts(work);
}

/** Real-time load and open flows of every half-hour, over all flows that have any contact. */
interface Totals {
  readonly load: Float64Array;
  readonly open: Float64Array;
}

function totalsOf(works: readonly FlowWork[], season: number): Totals {
  const load = emptyWeek();
  const open = emptyWeek();
  for (const work of works) {
    if (!isLive(work)) continue;
    const { handling } = work.terms;
    const week = itemAt(work.contacts, season);
    for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) {
      load[cell] = at(load, cell) + loadOf(at(week, cell), handling);
      open[cell] = at(open, cell) + at(work.open, cell);
    }
  }
  return { load, open };
}

/** 1 in the half-hours of the night. */
function nightMask(rules: DriverRules): WeekCells {
  return emptyWeek().map((_, cell) => (isNight(cell, rules) ? 1 : 0));
}
