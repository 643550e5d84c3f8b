import {
  at,
  CELL_HOURS,
  CELL_SECONDS,
  CELLS_PER_DAY,
  CELLS_PER_WEEK,
  emptyWeek,
  loadOf,
  maskOf,
  partOf,
  remainderOf,
  workloadHours,
} from "../../engine/demand";
import type { FlowWork, WeekCells } from "../../engine/demand";
import { isNight } from "../../engine/cost";
import { isDedicated, outsideCost, providerWork } from "../../engine/offers";
import type { OfferTerms, OutsideCost } from "../../engine/offers";
import { baseAgents, bestWindow, overflowAgents } from "../../engine/splitting";
import { busynessOf } from "../../engine/workforce";
import { message } from "../../language";
import type { Pool } from "../case/pool";
import type { Case } from "../case/case";
import { peakSplit, windowSplit } from "./split";
import type { Split } from "./split";

/** What the closed forms compare: the price of an hour on position inside and of an hour of work outside. */
interface Rates {
  /** Avoidable cost of one scheduled hour on position, premiums apart. */
  readonly position: number;
  /** What the provider costs for an hour of work at our handling time, quality included, whatever else it charges apart. */
  readonly outside: number;
}

/**
 * The splits that the closed forms choose for one offer: the base that pays its way through the year, the base that a commitment asks for, the stretch of
 * the day in which agents are too little busy, and the overflow when all are. Exact staffing prices them like any other.
 *
 * @param whole - the offer's cost for all of the flow it covers
 * @param quality - what worse service and results of all of it cost a year beside the bill; below 0 where they gain
 * @see docs/methods/partial-outsourcing.md
 */
export function closedForms(
  work: FlowWork,
  pool: Pool,
  offer: OfferTerms,
  whole: OutsideCost,
  quality: number,
  covered: WeekCells,
  setting: Case,
): readonly Split[] {
  if (work.terms.kind === "deferrable") return [];
  const hours = workloadHours(work, pool.seasons);
  const rates: Rates = {
    position: positionRate(pool),
    outside: ((whole.used + whole.bonusMalus + whole.lostTax) * (1 + offer.governance) + quality) / hours,
  };
  if (!(rates.position > 0) || !(rates.outside > 0)) return [];
  const base = screeningBase(work, pool, rates, setting);
  const splits: Split[] = [baseSplit(work, base, covered)];
  if (offer.minimum > 0 && offer.pricing !== "fixedBand")
    splits.push(...commitmentSplit(work, base, pool, offer, covered, setting));
  splits.push(...windowSplits(work, pool, rates, covered));
  if (pool.flows.length === 1 && work.terms.kind === "voice" && !isDedicated(offer))
    splits.push(overflowSplit(work, rates, covered));
  return splits;
}

/** Avoidable yearly cost of a permanent full-time equivalent over the hours it is scheduled. */
function positionRate({ rates, agent }: Pool): number {
  const yearly = rates.reduce(
    (sum, { driver, rate, avoidable }) => sum + (driver === "permanentFte" || driver === "fte" ? rate * avoidable : 0),
    0,
  );
  return yearly / agent.productiveHours;
}

/** A base is told to half a position: an operable figure, and offers of like price share its staffing. */
const STEPS = 2;
const ROUGH = 0.01;

/** The load to keep, by the screening curve: an agent's year against hours bought, at the highest occupancy an agent reaches. */
function screeningBase(work: FlowWork, pool: Pool, { position, outside }: Rates, { staffing }: Case): number {
  const { loads, hours } = durationCurve(work, pool);
  const open = hours.reduce((sum, each) => sum + each, 0);
  const base = baseAgents(
    loads,
    hours,
    (position * open) / staffing.maxOccupancy,
    outside,
    work.terms.volumeUncertainty,
    ROUGH,
  );
  return Math.round(base * STEPS) / STEPS;
}

/** Points of the load-duration curve: enough to choose a split, which exact staffing then prices. */
const POINTS = 64;

function durationCurve(work: FlowWork, pool: Pool): { loads: readonly number[]; hours: readonly number[] } {
  const cells: { load: number; hours: number }[] = [];
  work.contacts.forEach((week, season) => {
    for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) {
      if (at(work.open, cell) > 0)
        cells.push({
          load: loadOf(at(week, cell), work.terms.handling),
          hours: (pool.weeks[season] ?? 0) * CELL_HOURS,
        });
    }
  });
  cells.sort((a, b) => a.load - b.load);
  const size = Math.ceil(cells.length / POINTS);
  const points = Array.from({ length: Math.ceil(cells.length / size) }, (_, point) => {
    const group = cells.slice(point * size, (point + 1) * size);
    const hours = group.reduce((sum, each) => sum + each.hours, 0);
    return { hours, load: group.reduce((sum, each) => sum + each.load * each.hours, 0) / hours };
  });
  return { loads: points.map(({ load }) => load), hours: points.map(({ hours }) => hours) };
}

function baseSplit(work: FlowWork, base: number, covered: WeekCells): Split {
  const contacts = (base * CELL_SECONDS) / work.terms.handling;
  return peakSplit(work, contacts, covered, {
    key: `base:${base}${tagOf(work, covered)}`,
    kind: "peak",
    label: message("analysis.option.peakBase"),
  });
}

function tagOf(work: FlowWork, covered: WeekCells): string {
  return work.terms.open.every((each, cell) => each === 0 || at(covered, cell) > 0) ? "" : `@${covered.join("")}`;
}

const HALVINGS = 14;

/** Where the base hands over less than the commitment pays for: the base at which what leaves is just what is paid. */
function commitmentSplit(
  work: FlowWork,
  base: number,
  pool: Pool,
  offer: OfferTerms,
  covered: WeekCells,
  setting: Case,
): readonly Split[] {
  const unused = (split: Split): number =>
    outsideCost(providerWork(split.out, offer, pool.weeks, setting.staffing), offer, setting.buying).commitment;
  if (base === 0 || unused(baseSplit(work, base, covered)) === 0) return [];
  let low = 0;
  let high = base;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (unused(baseSplit(work, middle, covered)) > 0) high = middle;
    else low = middle;
  }
  return low === 0 ? [] : [{ ...baseSplit(work, low, covered), label: message("analysis.option.commitmentBase") }];
}

/** The best stretch of the day, on all days, and with the whole weekend where that gains too. */
function windowSplits(work: FlowWork, pool: Pool, { position, outside }: Rates, covered: WeekCells): readonly Split[] {
  const gains = emptyWeek();
  const shares = sharesOfPositions(work, pool);
  work.contacts.forEach((week, season) => {
    const positions = shares[season] ?? gains;
    for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) {
      if (at(covered, cell) === 0) continue;
      const inside = at(positions, cell) * position * premium(cell, pool);
      gains[cell] =
        at(gains, cell) +
        (inside - outside * loadOf(at(week, cell), work.terms.handling)) * CELL_HOURS * (pool.weeks[season] ?? 0);
    }
  });
  const byTime = new Float64Array(CELLS_PER_DAY);
  gains.forEach((gain, cell) => (byTime[cell % CELLS_PER_DAY] = at(byTime, cell % CELLS_PER_DAY) + gain));
  const window = bestWindow(byTime);
  if (window === undefined) return [];
  const from = window.from * CELL_HOURS;
  const to = window.to * CELL_HOURS;
  const stretch = maskOf([1, 2, 3, 4, 5, 6, 7], from, to === from ? from + 24 : to);
  const mask = emptyWeek();
  for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) mask[cell] = at(stretch, cell) * at(covered, cell);
  return [
    windowSplit(work, mask, {
      key: `closed:${from}-${to}${tagOf(work, covered)}`,
      kind: "window",
      label: message("analysis.option.closedWindow", { from, to }),
    }),
  ];
}

/** The flow's part of the pool's positions, by season: in proportion to its load in the half-hour. */
function sharesOfPositions(work: FlowWork, pool: Pool): readonly WeekCells[] {
  return pool.base.staffing.seasons.map(({ positions }, season) => {
    const own = emptyWeek();
    for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) {
      const all = pool.works.reduce(
        (sum, { terms, contacts }) =>
          sum + (terms.kind === "deferrable" ? 0 : loadOf(at(contacts[season] ?? own, cell), terms.handling)),
        0,
      );
      const mine = loadOf(at(work.contacts[season] ?? own, cell), work.terms.handling);
      own[cell] = all > 0 ? (at(positions, cell) * mine) / all : pool.flows.length === 1 ? at(positions, cell) : 0;
    }
    return own;
  });
}

/** What night and Sunday add to the cost of an hour, as a multiple of it. */
function premium(cell: number, { rates, agent, driverRules }: Pool): number {
  const rateOf = (component: string): number => rates.find((each) => each.component === component)?.rate ?? 0;
  const hour = agent.loaded / agent.productiveHours;
  const added = (isNight(cell, driverRules) ? rateOf("night") : 0) + (cell >= 6 * CELLS_PER_DAY ? rateOf("sunday") : 0);
  return hour > 0 ? 1 + added / hour : 1;
}

/** Forecasts more uncertain than this are no plan. */
const MOST_UNCERTAIN = 2;

/** Overflow at once when all agents are busy: the agents by Moe's principle in every half-hour. */
function overflowSplit(work: FlowWork, { position, outside }: Rates, covered: WeekCells): Split {
  const chosen = new Map<number, ReturnType<typeof overflowAgents>>();
  const busyness = busynessOf(Math.min(MOST_UNCERTAIN, work.terms.volumeUncertainty));
  const choose = (contacts: number): ReturnType<typeof overflowAgents> => {
    const known =
      chosen.get(contacts) ?? overflowAgents(loadOf(contacts, work.terms.handling), position, outside, busyness);
    chosen.set(contacts, known);
    return known;
  };
  const whole = work.terms.open.every((each, cell) => each === 0 || at(covered, cell) > 0);
  const fixed = work.contacts.map((week) => {
    const positions = emptyWeek();
    for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1)
      if (at(week, cell) > 0) positions[cell] = choose(at(week, cell)).agents;
    return positions;
  });
  const out = partOf(work, (_, __, contacts) => (whole ? choose(contacts).overflow : 0));
  return {
    key: `overflow:${position}/${outside}`,
    kind: "overflow",
    label: message("analysis.option.overflow"),
    out,
    stays: remainderOf(work, out),
    fixed,
  };
}
