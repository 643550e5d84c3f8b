import { at, CELLS_PER_WEEK, cellTerms, contactsOf, kindLoad, workloadHours } from "../../engine/demand";
import type { StaffingRules } from "../../engine/demand";
import { CHAT_PACE } from "../../engine/workforce";
import type { StaffingRow } from "../recommendation";
import type { Pool } from "../case/pool";

/** The half-hour staffing of each flow of a pool, summed up over the planning year, at the optimised baseline. */
export function staffingRows(pool: Pool, rules: StaffingRules): readonly StaffingRow[] {
  const { staffing, drivers } = pool.base;
  const hours = { position: 0, cover: 0, deferrable: 0, soaked: 0 };
  for (const { weeks, positionHours, coverHours, deferrableHours, soakedHours } of staffing.seasons) {
    hours.position += positionHours * weeks;
    hours.cover += coverHours * weeks;
    hours.deferrable += deferrableHours * weeks;
    hours.soaked += soakedHours * weeks;
  }
  const onPosition = hours.position + hours.deferrable;
  // An agent in several chats at once is busy once.
  const workload = pool.works.reduce(
    (sum, work) => sum + workloadHours(work, pool.seasons) / (CHAT_PACE[work.terms.concurrency] ?? 1),
    0,
  );
  const level = serviceLevel(pool, rules);
  return pool.flows.map((flow, index) => {
    const work = pool.works[index];
    const share = pool.shares[index];
    return {
      flow: flow.record.name,
      pool: flow.record.pool ?? flow.record.name,
      contacts: work === undefined ? 0 : contactsOf(work, pool.seasons),
      workloadHours: work === undefined ? 0 : workloadHours(work, pool.seasons),
      positionHours: onPosition * (share?.hours ?? 0),
      scheduledHours: (hours.cover + hours.deferrable) * (share?.hours ?? 0),
      peakAgents: share?.drivers.seats ?? 0,
      // Agents of a pool are busy together: each flow shows the pool's occupancy.
      occupancy: onPosition > 0 ? Math.min(1, workload / onPosition) : 0,
      serviceLevel: flow.kind === "deferrable" || flow.kind === "chat" ? null : level,
      fte: drivers.fte * (share?.hours ?? 0),
    };
  });
}

/** Contacts answered in time over contacts offered through the year and the volumes that may come, calls only; null without calls. */
function serviceLevel(pool: Pool, { tables, maxOccupancy }: StaffingRules): number | null {
  const calls = kindLoad("voice", pool.works, pool.seasons.length);
  // Where chats share the positions, no half-hour has positions for calls alone.
  if (calls === undefined || pool.works.some(({ terms }) => terms.kind === "chat")) return null;
  let inTime = 0;
  let all = 0;
  pool.base.staffing.seasons.forEach(({ weeks, positions }, season) => {
    for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) {
      const contacts = at(calls.contacts[season] ?? [], cell) * weeks;
      if (contacts <= 0) continue;
      const { reached } = tables(cellTerms(calls, season, cell, maxOccupancy)).shares(
        at(positions, cell),
        at(calls.load[season] ?? [], cell),
      );
      inTime += reached * contacts;
      all += contacts;
    }
  });
  return all > 0 ? inTime / all : null;
}
