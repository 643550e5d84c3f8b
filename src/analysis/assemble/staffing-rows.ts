import { at, CELL_HOURS, CELLS_PER_WEEK, contactsOf, loadOf, workloadHours } from "../../engine/demand";
import { agents, erlangs, seconds } from "../../engine/quantities";
import { CHAT_PACE, serviceMeasures } from "../../engine/workforce";
import type { StaffingRow } from "../recommendation";
import type { Pool } from "../setting/pool";

/** The half-hour staffing of each flow of a pool, summed up over the planning year, at the optimised baseline. */
export function staffingRows(pool: Pool): readonly StaffingRow[] {
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
  const workload = pool.works.reduce((sum, work) => sum + workloadHours(work, pool.seasons) / (CHAT_PACE[work.terms.concurrency] ?? 1), 0);
  const level = serviceLevel(pool);
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

/** Contacts answered in time over contacts offered through the year, calls only; null without calls. */
function serviceLevel(pool: Pool): number | null {
  const calls = pool.works.filter(({ terms }) => terms.kind === "voice");
  // Where chats share the positions, no half-hour has positions for calls alone.
  if (calls.length === 0 || pool.works.some(({ terms }) => terms.kind === "chat")) return null;
  let inTime = 0;
  let all = 0;
  const memo = new Map<string, number>();
  pool.base.staffing.seasons.forEach(({ weeks, positions }, season) => {
    for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) {
      const sum = { contacts: 0, load: 0, leaving: 0 };
      for (const { terms, contacts } of calls) {
        const here = at(contacts[season] ?? [], cell);
        sum.contacts += here;
        sum.load += loadOf(here, terms.handling);
        sum.leaving += here / terms.patience;
      }
      if (sum.contacts <= 0) continue;
      const answer = Math.min(...calls.map(({ terms }) => terms.answerTime));
      const key = `${at(positions, cell)}/${sum.contacts}/${sum.load}/${sum.leaving}`;
      const known = memo.get(key) ?? shareInTime(at(positions, cell), sum, answer);
      memo.set(key, known);
      inTime += known * sum.contacts * weeks;
      all += sum.contacts * weeks;
    }
  });
  return all > 0 ? inTime / all : null;
}

function shareInTime(positions: number, { contacts, load, leaving }: { contacts: number; load: number; leaving: number }, answer: number): number {
  return serviceMeasures({
    agents: agents(positions),
    load: erlangs(load),
    handling: seconds((load * CELL_HOURS * 3600) / contacts),
    answer: seconds(answer),
    patience: leaving > 0 ? seconds(contacts / leaving) : seconds(Infinity),
  }).serviceLevel.offered;
}
