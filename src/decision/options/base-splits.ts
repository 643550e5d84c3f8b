import { at, CELL_HOURS, CELL_SECONDS, CELLS_PER_WEEK, loadOf } from "../../engine/demand";
import type { FlowWork, WeekCells } from "../../engine/demand";
import { outsideCost, providerWork } from "../../engine/offers";
import type { OfferTerms } from "../../engine/offers";
import { contacts, erlangs, hoursPerYear, moneyPerYear, ratio } from "../../engine/quantities";
import type { Erlangs, HoursPerYear } from "../../engine/quantities";
import { baseAgents } from "../../engine/splitting";
import type { Case } from "../case/case";
import type { Pool } from "../case/pool";
import { zip } from "../zip";
import type { HourRates } from "./hour-rates";
import { peakSplit, reachOf } from "./split";
import type { Split } from "./split";

/** A base is told to half a position: an operable figure, and offers of like price share its staffing. */
const STEPS = 2;
const ROUGH = ratio(0.01);

/** The peaks above the base that pays its way, and above the base that a commitment asks for. */
export function baseSplits(
  work: FlowWork,
  curve: readonly LoadPoint[],
  pool: Pool,
  offer: OfferTerms,
  rates: HourRates,
  covered: WeekCells,
  rules: Pick<Case, "staffing" | "buying">,
): readonly Split[] {
  const base = screeningBase(work, curve, rates, rules);
  return [
    baseSplit(work, base, covered, "peakBase"),
    ...(offer.minimum > 0 && offer.pricing !== "fixedBand"
      ? commitmentSplit(work, base, pool, offer, covered, rules)
      : []),
  ];
}

/** The load to keep, by the screening curve: an agent's year against hours bought, at the highest occupancy an agent reaches. */
function screeningBase(
  work: FlowWork,
  points: readonly LoadPoint[],
  { position, outside }: HourRates,
  { staffing }: Pick<Case, "staffing">,
): Erlangs {
  const open = points.reduce((sum, { hours }) => sum + hours, 0);
  const base = baseAgents(
    points.map(({ load }) => load),
    points.map(({ hours }) => hours),
    moneyPerYear((position * open) / staffing.maxOccupancy),
    outside,
    work.terms.volumeUncertainty,
    ROUGH,
  );
  return erlangs(Math.round(base * STEPS) / STEPS);
}

/** Points of the load-duration curve: enough to choose a split, which exact staffing then prices. */
const POINTS = 64;

/** A point of a load-duration curve. */
export interface LoadPoint {
  readonly load: Erlangs;
  readonly hours: HoursPerYear;
}

/** A flow's load-duration curve over its open half-hours, the lowest load first. */
export function durationCurve(work: FlowWork, { seasons }: Pool): readonly LoadPoint[] {
  const cells: LoadPoint[] = [];
  for (const [week, { weeks }] of zip(work.contacts, seasons)) {
    for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) {
      if (at(work.open, cell) > 0)
        cells.push({
          load: erlangs(loadOf(at(week, cell), work.terms.handling)),
          hours: hoursPerYear(weeks * CELL_HOURS),
        });
    }
  }
  cells.sort((a, b) => a.load - b.load);
  const size = Math.ceil(cells.length / POINTS);
  return Array.from({ length: Math.ceil(cells.length / size) }, (_, point) => {
    const group = cells.slice(point * size, (point + 1) * size);
    const hours = group.reduce((sum, each) => sum + each.hours, 0);
    return {
      hours: hoursPerYear(hours),
      load: erlangs(group.reduce((sum, each) => sum + each.load * each.hours, 0) / hours),
    };
  });
}

function baseSplit(work: FlowWork, base: Erlangs, covered: WeekCells, fact: "peakBase" | "commitmentBase"): Split {
  return peakSplit(work, contacts((base * CELL_SECONDS) / work.terms.handling), covered, {
    key: `base:${base}${reachOf(work, covered)}`,
    kind: "peak",
    fact: { kind: fact },
  });
}

const HALVINGS = 14;

/** Where the base hands over less than the commitment pays for: the base at which what leaves is just what is paid. */
function commitmentSplit(
  work: FlowWork,
  base: Erlangs,
  pool: Pool,
  offer: OfferTerms,
  covered: WeekCells,
  { staffing, buying }: Pick<Case, "staffing" | "buying">,
): readonly Split[] {
  const isPaidForNothing = (kept: Erlangs): boolean => {
    const { out } = baseSplit(work, kept, covered, "commitmentBase");
    return (
      outsideCost(providerWork(out, offer, pool.seasons, staffing), offer, buying, work.terms.growth).commitment > 0
    );
  };
  if (base === 0 || !isPaidForNothing(base)) return [];
  let low = 0;
  let high: number = base;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (isPaidForNothing(erlangs(middle))) high = middle;
    else low = middle;
  }
  return low === 0 ? [] : [baseSplit(work, erlangs(low), covered, "commitmentBase")];
}
