import { avoidableCost } from "../../engine/cost";
import type { Drivers } from "../../engine/cost";
import { both, sumOf, unmetCells, withLongerHours } from "../../engine/demand";
import type { FlowTerms, WeekCells } from "../../engine/demand";
import { WINDOWS } from "../../engine/splitting";
import type { WindowName } from "../../engine/splitting";
import { insideLevel } from "../options/price";
import { unmetValue } from "./lost-value";
import { flowsByPool, lostValues, staffBase } from "./pool";
import type { Case } from "./case";
import { evenSharing } from "./sharing";

/** Closed hours that might be served. */
export interface LongerHours {
  readonly window: WindowName | undefined;
  readonly cells: WeekCells;
}

/** The ways to serve some closed half-hours: all of them, and those of each named window. */
export function longerHours(closed: WeekCells): readonly LongerHours[] {
  const seen = new Set<string>();
  return [
    { window: undefined, cells: closed },
    ...WINDOWS.map(({ name, cells }) => ({ window: name, cells: both(closed, cells) })),
  ].filter(({ cells }) => {
    const key = cells.join("");
    if (sumOf(cells) === 0 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * Lets the inside open longer where that pays: where the contacts that find it closed today are worth more than the people who would serve them.
 *
 * The inside as it could be run has the hours that pay, so that outsourcing is not credited with what opening longer would bring by itself. A pool opens
 * for all its flows whose contacts have a value: whoever is there answers. Without a value at risk no hour pays.
 *
 * @see docs/methods/unmet-demand.md
 */
export function withPayingHours(setting: Case): Case {
  const todayHours = new Map<string, Drivers>();
  const asking = (flow: FlowTerms): boolean => unmetValue(flow, setting) > 0;
  const flows = [...flowsByPool(setting.flows)].flatMap(([key, own]) => {
    if (!own.some(asking)) return own;
    const closed = own
      .filter(asking)
      .map((flow) => unmetCells(flow, flow.unmetShare))
      .reduce((all, cells) => all.map((each, cell) => Math.max(each, cells[cell] ?? 0)));
    const today = { flows: own, ...costOf(key, own, setting) };
    const best = longerHours(closed).reduce((least, { cells }) => {
      const longer = own.map((flow) => (asking(flow) ? withLongerHours(flow, cells) : flow));
      const trial = { flows: longer, ...costOf(key, longer, setting) };
      return trial.cost < least.cost ? trial : least;
    }, today);
    if (best !== today) todayHours.set(key, today.drivers);
    return best.flows;
  });
  if (todayHours.size === 0) return setting;
  flows.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { ...setting, flows, sharing: evenSharing(flows, setting.offers), todayHours };
}

/** What a pool costs a year with the contacts it loses and does not serve, overheads of the centre apart: they do not end or begin with its hours. */
function costOf(key: string, flows: readonly FlowTerms[], setting: Case): { cost: number; drivers: Drivers } {
  const { pool, own, staffing, drivers } = staffBase(key, flows, setting);
  const lost = lostValues(pool.works, staffing, setting).reduce((sum, each) => sum + each, 0);
  const unmet = flows.reduce((sum, flow) => sum + unmetValue(flow, setting), 0);
  const level = flows.reduce((sum, flow) => sum + insideLevel(flow, setting), 0) / flows.length;
  return { cost: avoidableCost(own, drivers) * level + lost + unmet, drivers };
}
