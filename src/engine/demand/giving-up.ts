import { itemAt } from "../grid";
import { agents, erlangs, fraction, seconds } from "../quantities";
import type { Fraction } from "../quantities";
import { keptValues } from "../workforce";
import type { KeptValues } from "../workforce";
import { exactMixes } from "./cell-tables";
import type { KindLoad } from "./pool-load";
import type { StaffingRules } from "./pool-staffing";
import type { StaffingTables } from "./staffing-table";
import { at } from "./week";
import type { WeekCells } from "./week";

/** Whoever gives up does so whatever the promise. */
const NO_PROMISE = seconds(0);

/**
 * The share of a half-hour's contacts that give up before anybody answers, over the volumes that may come, at the exact means of the pool's flows: all where
 * nobody is there.
 *
 * Most half-hours were asked for before, for another state of the pool or another world of prices leaves them as they were: what was found is kept beside the
 * tables of the run.
 *
 * @param positions - by half-hour
 */
export function givingUpIn(
  pooled: KindLoad,
  season: number,
  positions: WeekCells,
  { tables, maxOccupancy }: Pick<StaffingRules, "tables" | "maxOccupancy">,
): (cell: number) => Fraction {
  const { target, concurrency } = pooled;
  const find = tables({ answerTime: NO_PROMISE, target, maxOccupancy, concurrency });
  const mixAt = exactMixes(pooled, season);
  const load = itemAt(pooled.load, season);
  const { asked, valueOf } = keptBeside(tables);
  return (cell) => {
    const present = at(positions, cell);
    if (present <= 0) return fraction(1);
    const mix = mixAt(cell);
    asked[0] = present;
    asked[1] = at(load, cell);
    asked[2] = mix.handling;
    asked[3] = mix.patience;
    asked[4] = mix.uncertainty;
    asked[5] = concurrency;
    return fraction(valueOf(() => find(mix).abandonment(agents(present), erlangs(at(load, cell)))));
  };
}

const KEPT = new WeakMap<StaffingTables, KeptValues>();
/** Numbers that the share follows from. */
const WIDTH = 6;
/** Of the number of a place: 65,536 half-hours are a week of each of 195 pools, and 3.5 megabytes. */
const BITS = 16;

function keptBeside(tables: StaffingTables): KeptValues {
  const known = KEPT.get(tables) ?? keptValues(WIDTH, BITS);
  KEPT.set(tables, known);
  return known;
}
