import { at, itemAt } from "../grid";
import { ratio, seconds } from "../quantities";
import type { Fraction } from "../quantities";
import type { KindLoad } from "./pool-load";
import type { MixTerms, StaffingTable, StaffingTables } from "./staffing-table";
import { handlingIn } from "./work";

/** What the tables of a run are found by. */
interface TableRules {
  readonly tables: StaffingTables;
  readonly maxOccupancy: Fraction;
}

/** The table of each half-hour of a season. */
export type CellTables = (cell: number) => StaffingTable;

/** Steps to which pooled means are taken, as ratios: they only shape the waiting, and half-hours of like mix then share their tables. */
const handlingScale = scaleOf(1.02);
const patienceScale = scaleOf(1.1);
const UNCERTAINTY_STEP = 0.01;

/**
 * The tables by which pooled work is staffed: one for all half-hours where the flows are alike.
 *
 * Flows that share agents mix their handling times and patiences by contacts, their uncertainties by load: what moves one moves the others. The load is exact;
 * the pooled handling time is taken to 1 %, the pooled patience to 5 %, the pooled uncertainty to half a point.
 */
export function cellTables(pooled: KindLoad, season: number, { tables, maxOccupancy }: TableRules): CellTables {
  const { uniform, answerTime, target, concurrency } = pooled;
  const find = tables({ answerTime, target, maxOccupancy, concurrency });
  if (uniform !== undefined) {
    const shared = find(uniform);
    return () => shared;
  }
  const mixAt = exactMixes(pooled, season);
  return (cell) => {
    const { handling, patience, uncertainty } = mixAt(cell);
    return find({
      handling: seconds(handlingScale(handling)),
      patience: seconds(patience === Infinity ? Infinity : patienceScale(patience)),
      uncertainty: ratio(Math.round(uncertainty / UNCERTAINTY_STEP) * UNCERTAINTY_STEP),
    });
  };
}

/** What is answered in each half-hour of a season, at the exact means of pooled work. */
export type CellMixes = (cell: number) => MixTerms;

/** What is answered in each half-hour of pooled work: the flows' own terms where they are alike. */
export function exactMixes({ uniform, ...pooled }: KindLoad, season: number): CellMixes {
  if (uniform !== undefined) return () => uniform;
  const contacts = itemAt(pooled.contacts, season);
  const leaving = itemAt(pooled.leaving, season);
  const load = itemAt(pooled.load, season);
  const swing = itemAt(pooled.swing, season);
  return (cell) => {
    const all = at(contacts, cell);
    const offered = at(load, cell);
    return {
      handling: seconds(handlingIn(offered, all)),
      patience: seconds(at(leaving, cell) > 0 ? all / at(leaving, cell) : Infinity),
      uncertainty: ratio(offered > 0 ? at(swing, cell) / offered : 0),
    };
  };
}

/** Takes values to a scale of equal ratios; the steps of the scale are powers that are raised once. */
function scaleOf(step: number): (value: number) => number {
  const width = Math.log(step);
  const powers = new Map<number, number>();
  return (value) => {
    const place = Math.round(Math.log(value) / width);
    const known = powers.get(place);
    if (known !== undefined) return known;
    const power = step ** place;
    powers.set(place, power);
    return power;
  };
}
