import { itemAt } from "../grid";
import { agents, erlangs, fraction, seconds } from "../quantities";
import type { Agents, Erlangs, Fraction } from "../quantities";
import { keptValues } from "../workforce";
import { exactMixes } from "./cell-tables";
import type { KindLoad } from "./pool-load";
import type { StaffingRules } from "./pool-staffing";
import type { MixTerms, StaffingTable, StaffingTables } from "./staffing-table";
import { at } from "./week";
import type { WeekCells } from "./week";

/** Whoever gives up does so whatever the promise. */
const NO_PROMISE = seconds(0);

type TableRules = Pick<StaffingRules, "tables" | "maxOccupancy">;

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
  { tables, maxOccupancy }: TableRules,
): (cell: number) => Fraction {
  const { target, concurrency } = pooled;
  const find = tables({ answerTime: NO_PROMISE, target, maxOccupancy, concurrency });
  const mixAt = exactMixes(pooled, season);
  const load = itemAt(pooled.load, season);
  const shareOf = keptBeside(tables);
  return (cell) => shareOf(agents(at(positions, cell)), erlangs(at(load, cell)), mixAt(cell), concurrency, find);
}

/** The same for teams of the same terms: whose table, and what they answer. */
export function givingUpAt(
  table: StaffingTable,
  mix: MixTerms,
  concurrency: number,
  { tables }: Pick<TableRules, "tables">,
): (positions: Agents, load: Erlangs) => Fraction {
  const shareOf = keptBeside(tables);
  const find = (): StaffingTable => table;
  return (positions, load) => shareOf(positions, load, mix, concurrency, find);
}

type KeptShares = (
  positions: Agents,
  load: Erlangs,
  mix: MixTerms,
  concurrency: number,
  find: (mix: MixTerms) => StaffingTable,
) => Fraction;

const KEPT = new WeakMap<StaffingTables, KeptShares>();
/** Numbers that the share follows from. */
const WIDTH = 6;
/** Of the number of a place: 65,536 half-hours are a week of each of 195 pools, and 3.5 megabytes. */
const BITS = 16;

function keptBeside(tables: StaffingTables): KeptShares {
  const known = KEPT.get(tables) ?? keptShares();
  KEPT.set(tables, known);
  return known;
}

function keptShares(): KeptShares {
  const { asked, valueOf } = keptValues(WIDTH, BITS);
  return (positions, load, mix, concurrency, find) => {
    if (positions <= 0) return fraction(1);
    asked[0] = positions;
    asked[1] = load;
    asked[2] = mix.handling;
    asked[3] = mix.patience;
    asked[4] = mix.uncertainty;
    asked[5] = concurrency;
    return fraction(valueOf(() => find(mix).abandonment(positions, load)));
  };
}
