import { itemAt } from "../grid";
import { at, CELLS_PER_WEEK, emptyWeek } from "./week";
import type { WeekCells } from "./week";
import { loadOf } from "./work";
import type { FlowWork } from "./work";

/** Sums over the flows of a pool, by season and half-hour; the half-hours in which somebody must be there are the same in all seasons. */
export interface PoolSums {
  readonly contacts: readonly WeekCells[];
  readonly load: readonly WeekCells[];
  readonly leaving: readonly WeekCells[];
  readonly swing: readonly WeekCells[];
  readonly open: WeekCells;
}

/** The sums of the first flows of a list. */
interface Prefix {
  readonly count: number;
  readonly sums: PoolSums;
}

/** The list that was added up last, and the sums up to where it left the one before. */
interface Last {
  readonly works: readonly FlowWork[];
  readonly prefix: Prefix | undefined;
}

/** Fewer flows are added again as fast as their sums are copied. */
const WORTH_COPYING = 3;

/** By the first flow of the list. */
const LAST = new WeakMap<FlowWork, Last>();

/**
 * Adds up the flows of a pool, in their order.
 *
 * Pools are asked for one state after another in which one flow has another split. The flows before it are not added again: their sums are kept, and so the
 * result is the same to the last digit, which it would not be if the old split were taken off and the new one added.
 *
 * @param lead - the first of them
 */
export function poolSums(works: readonly FlowWork[], lead: FlowWork, seasons: number): PoolSums {
  const last = LAST.get(lead);
  const alike = last === undefined ? 0 : commonStart(last.works, works);
  let prefix = last?.prefix !== undefined && last.prefix.count <= alike ? last.prefix : undefined;
  const sums = prefix === undefined ? noSums(seasons) : copyOf(prefix.sums);
  for (let place = prefix?.count ?? 0; place < works.length; place += 1) {
    if (place === alike && place >= (prefix?.count ?? 0) + WORTH_COPYING) prefix = { count: place, sums: copyOf(sums) };
    addFlow(sums, itemAt(works, place));
  }
  LAST.set(lead, { works, prefix });
  return sums;
}

function commonStart(one: readonly FlowWork[], other: readonly FlowWork[]): number {
  let place = 0;
  while (place < one.length && place < other.length && one[place] === other[place]) place += 1;
  return place;
}

function addFlow(sums: PoolSums, { terms, contacts, open }: FlowWork): void {
  for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) {
    const here = at(open, cell);
    if (here > at(sums.open, cell)) sums.open[cell] = here;
  }
  const load = loadOf(1, terms.handling);
  const swing = load * terms.volumeUncertainty;
  const leaving = 1 / terms.patience;
  for (let season = 0; season < contacts.length; season += 1) {
    const week = itemAt(contacts, season);
    const sum = {
      contacts: itemAt(sums.contacts, season),
      load: itemAt(sums.load, season),
      swing: itemAt(sums.swing, season),
      leaving: itemAt(sums.leaving, season),
    };
    for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) {
      const here = at(week, cell);
      if (here === 0) continue;
      sum.contacts[cell] = at(sum.contacts, cell) + here;
      sum.load[cell] = at(sum.load, cell) + here * load;
      sum.swing[cell] = at(sum.swing, cell) + here * swing;
      sum.leaving[cell] = at(sum.leaving, cell) + here * leaving;
    }
  }
}

function noSums(seasons: number): PoolSums {
  const weeks = (): WeekCells[] => Array.from({ length: seasons }, emptyWeek);
  return { contacts: weeks(), load: weeks(), leaving: weeks(), swing: weeks(), open: emptyWeek() };
}

function copyOf({ contacts, load, leaving, swing, open }: PoolSums): PoolSums {
  const weeks = (each: readonly WeekCells[]): WeekCells[] => each.map((week) => week.slice());
  return {
    contacts: weeks(contacts),
    load: weeks(load),
    leaving: weeks(leaving),
    swing: weeks(swing),
    open: open.slice(),
  };
}
