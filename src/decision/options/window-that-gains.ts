import { isNight } from "../../engine/cost";
import { at, CELL_HOURS, CELLS_PER_DAY, CELLS_PER_WEEK, emptyWeek, loadOf, maskOf } from "../../engine/demand";
import type { FlowWork, WeekCells } from "../../engine/demand";
import { hours } from "../../engine/quantities";
import { bestWindow } from "../../engine/splitting";
import type { Pool } from "../case/pool";
import { weekOf } from "../case/season";
import { zip } from "../zip";
import type { HourRates } from "./hour-rates";
import { reachOf, windowSplit } from "./split";
import type { Split } from "./split";

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7] as const;
const DAY = 24;
const SUNDAY = 6;

/** The stretch of the day, on all days, whose handing over gains most by the rates of an hour; none where no half-hour gains. */
export function windowThatGains(work: FlowWork, pool: Pool, rates: HourRates, covered: WeekCells): readonly Split[] {
  const byTime = new Float64Array(CELLS_PER_DAY);
  gainsOf(work, pool, rates, covered).forEach((gain, cell) => {
    const time = cell % CELLS_PER_DAY;
    byTime[time] = at(byTime, time) + gain;
  });
  const window = bestWindow(byTime);
  if (window === undefined) return [];
  const from = hours(window.from * CELL_HOURS);
  const to = hours(window.to * CELL_HOURS);
  const stretch = maskOf(EVERY_DAY, from, to === from ? hours(from + DAY) : to);
  const mask = emptyWeek();
  for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) mask[cell] = at(stretch, cell) * at(covered, cell);
  return [
    windowSplit(work, mask, {
      key: `closed:${from}-${to}${reachOf(work, covered)}`,
      kind: "window",
      fact: { kind: "bestWindow", from, to },
    }),
  ];
}

/** What handing over each covered half-hour of the week gains through the year. */
function gainsOf(work: FlowWork, pool: Pool, { position, outside }: HourRates, covered: WeekCells): WeekCells {
  const gains = emptyWeek();
  for (const [[week, positions], { weeks }] of zip(zip(work.contacts, sharesOfPositions(work, pool)), pool.seasons)) {
    for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) {
      if (at(covered, cell) === 0) continue;
      const inside = at(positions, cell) * position * premium(cell, pool);
      gains[cell] =
        at(gains, cell) + (inside - outside * loadOf(at(week, cell), work.terms.handling)) * CELL_HOURS * weeks;
    }
  }
  return gains;
}

/** The flow's part of the pool's positions, by season: in proportion to its load in the half-hour. */
function sharesOfPositions(work: FlowWork, { flows, base }: Pool): readonly WeekCells[] {
  const realTime = flows.map((flow) => flow.work).filter(({ terms }) => terms.kind !== "deferrable");
  return zip(base.staffing.seasons, work.contacts).map(([{ positions }, week], season) => {
    const loads = realTime.map((each) => ({ terms: each.terms, week: weekOf(each, season) }));
    const own = emptyWeek();
    for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) {
      const all = loads.reduce((sum, each) => sum + loadOf(at(each.week, cell), each.terms.handling), 0);
      const mine = loadOf(at(week, cell), work.terms.handling);
      own[cell] = all > 0 ? (at(positions, cell) * mine) / all : flows.length === 1 ? at(positions, cell) : 0;
    }
    return own;
  });
}

/** What night and Sunday add to the cost of an hour, as a multiple of it. */
function premium(cell: number, { rates, agent, driverRules }: Pool): number {
  const rateOf = (component: "night" | "sunday"): number =>
    rates.find((each) => each.component === component)?.rate ?? 0;
  const hour = agent.loaded / agent.productiveHours;
  const added =
    (isNight(cell, driverRules) ? rateOf("night") : 0) + (cell >= SUNDAY * CELLS_PER_DAY ? rateOf("sunday") : 0);
  return hour > 0 ? 1 + added / hour : 1;
}
