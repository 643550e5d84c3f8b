import { at, cellTables, CELLS_PER_WEEK, kindLoad, workloadHours } from "../../engine/demand";
import type { StaffingRules } from "../../engine/demand";
import { DomainError } from "../../engine/domain-error";
import { agents, erlangs, fraction, fte, hoursPerYear } from "../../engine/quantities";
import type { Fraction, HoursPerYear } from "../../engine/quantities";
import { CHAT_PACE } from "../../engine/workforce";
import type { Pool, PooledFlow } from "../case/pool";
import type { StaffingRow } from "../recommendation";
import { zip } from "../zip";

/**
 * The half-hour staffing of a flow of a pool, summed up over the planning year, at the optimised baseline.
 *
 * @param level - calls of the pool answered in time
 */
export function staffingRow(
  { terms, share, work, contacts }: PooledFlow,
  { base, flows, seasons }: Pool,
  level: Fraction | null,
): StaffingRow {
  const hours = hoursOf(base.staffing);
  const onPosition = hours.position + hours.deferrable;
  // An agent in several chats at once is busy once.
  const workload = flows.reduce(
    (sum, each) => sum + workloadHours(each.work, seasons) / paceOf(each.terms.concurrency),
    0,
  );
  return {
    flow: terms.record.name,
    pool: terms.record.pool ?? terms.record.name,
    contacts,
    workloadHours: hoursPerYear(workloadHours(work, seasons)),
    positionHours: hoursPerYear(onPosition * share.hours),
    scheduledHours: hoursPerYear((hours.cover + hours.deferrable) * share.hours),
    peakAgents: agents(share.drivers.seats),
    // Agents of a pool are busy together: each flow shows the pool's occupancy.
    occupancy: fraction(onPosition > 0 ? Math.min(1, workload / onPosition) : 0),
    serviceLevel: terms.kind === "deferrable" || terms.kind === "chat" ? null : level,
    fte: fte(base.drivers.fte * share.hours),
  };
}

/** Hours a year on position, of shifts that cover them, and on deferrable work alone. */
function hoursOf({
  seasons,
}: Pool["base"]["staffing"]): Readonly<Record<"position" | "cover" | "deferrable", HoursPerYear>> {
  const hours = { position: 0, cover: 0, deferrable: 0 };
  for (const { weeks, positionHours, coverHours, deferrableHours } of seasons) {
    hours.position += positionHours * weeks;
    hours.cover += coverHours * weeks;
    hours.deferrable += deferrableHours * weeks;
  }
  return {
    position: hoursPerYear(hours.position),
    cover: hoursPerYear(hours.cover),
    deferrable: hoursPerYear(hours.deferrable),
  };
}

/** Chats that an agent brings on in the time of one when it holds several. */
function paceOf(concurrency: number): number {
  const pace = CHAT_PACE[concurrency];
  if (pace === undefined)
    throw new DomainError("out-of-range", "concurrency", `below ${CHAT_PACE.length}`, concurrency);
  return pace;
}

/** Contacts answered in time over contacts offered through the year and the volumes that may come, calls only; null without calls. */
export function serviceLevel({ base, flows, seasons }: Pool, rules: StaffingRules): Fraction | null {
  const works = flows.map(({ work }) => work);
  const calls = kindLoad("voice", works, seasons.length);
  // Where chats share the positions, no half-hour has positions for calls alone.
  if (calls === undefined || works.some(({ terms }) => terms.kind === "chat")) return null;
  let inTime = 0;
  let all = 0;
  zip(zip(calls.contacts, calls.load), base.staffing.seasons).forEach(
    ([[week, loads], { weeks, positions }], season) => {
      const tableAt = cellTables(calls, season, rules);
      for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) {
        const contacts = at(week, cell) * weeks;
        if (contacts <= 0) continue;
        const { reached } = tableAt(cell).shares(agents(at(positions, cell)), erlangs(at(loads, cell)));
        inTime += reached * contacts;
        all += contacts;
      }
    },
  );
  return all > 0 ? fraction(Math.min(1, inTime / all)) : null;
}
