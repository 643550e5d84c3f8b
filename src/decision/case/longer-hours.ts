import { avoidableCost } from "../../engine/cost";
import type { Drivers } from "../../engine/cost";
import { at, both, sumOf, unmetCells, withLongerHours } from "../../engine/demand";
import type { FlowTerms, WeekCells } from "../../engine/demand";
import { moneyPerYear } from "../../engine/quantities";
import type { MoneyPerYear } from "../../engine/quantities";
import { WINDOWS } from "../../engine/splitting";
import type { WindowName } from "../../engine/splitting";
import { totalOf } from "../total";
import { insideLevel } from "./calendar";
import type { Case } from "./case";
import { unmetValue } from "./lost-value";
import { flowsByPool, staffedDemand } from "./pool";
import { allLost } from "./staffed-pool";

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

type OpeningParts = Pick<Case, "inputs" | "assumptions" | "law" | "calendar" | "staffing">;

/** A pool's flows at some opening hours, and what they then cost. */
interface Opening {
  readonly flows: readonly FlowTerms[];
  readonly cost: () => MoneyPerYear;
  /** The cost without the contacts that it loses. */
  readonly atLeast: MoneyPerYear;
  readonly drivers: Drivers;
}

/**
 * Lets the inside open longer where that pays: where the contacts that find it closed today are worth more than the people who would serve them.
 *
 * The inside as it could be run has the hours that pay, so that outsourcing is not credited with what opening longer would bring by itself. A pool opens
 * for all its flows whose contacts have a value: whoever is there answers. Without a value at risk no hour pays.
 *
 * @see docs/methods/unmet-demand.md
 */
export function payingHours({
  flows: stated,
  ...parts
}: OpeningParts & Pick<Case, "flows">): Pick<Case, "flows" | "todayHours"> {
  const todayHours = new Map<FlowTerms["pool"], Drivers>();
  const flows = [...flowsByPool(stated)].flatMap(([key, own]) => {
    if (!own.some((flow) => isAsking(flow, parts))) return own;
    const today = openingOf(key, own, parts);
    const best = longerHours(closedHours(own, parts)).reduce((least, { cells }) => {
      const longer = own.map((flow) => (isAsking(flow, parts) ? withLongerHours(flow, cells) : flow));
      const trial = openingOf(key, longer, parts);
      // No sum gets smaller by what is added to it, its last digit included: contacts that would be lost are found where the rest does not decide it.
      return trial.atLeast < least.cost() && trial.cost() < least.cost() ? trial : least;
    }, today);
    if (best !== today) todayHours.set(key, today.drivers);
    return best.flows;
  });
  return todayHours.size === 0
    ? { flows: stated, todayHours }
    : { flows: flows.sort((a, b) => (a.name < b.name ? -1 : 1)), todayHours };
}

/** Whether contacts find the flow closed that have a value. */
function isAsking(flow: FlowTerms, { calendar }: Pick<Case, "calendar">): boolean {
  return unmetValue(flow, calendar) > 0;
}

/** The closed half-hours in which contacts that have a value ask for one of the flows. */
function closedHours(flows: readonly FlowTerms[], parts: Pick<Case, "calendar">): WeekCells {
  return flows
    .filter((flow) => isAsking(flow, parts))
    .map((flow) => unmetCells(flow, flow.unmetShare))
    .reduce((all, cells) => all.map((each, cell) => Math.max(each, at(cells, cell))));
}

/** What a pool costs a year with the contacts it loses and does not serve, overheads of the centre apart: they do not end or begin with its hours. */
function openingOf(key: FlowTerms["pool"], flows: readonly FlowTerms[], parts: OpeningParts): Opening {
  const { base, rates } = staffedDemand(key, flows, parts);
  const unmet = totalOf(flows, (flow) => unmetValue(flow, parts.calendar));
  const level = flows.reduce((sum, flow) => sum + insideLevel(flow, parts.calendar), 0) / flows.length;
  const paid = avoidableCost(rates, base.drivers) * level;
  let cost: MoneyPerYear | undefined;
  return {
    flows,
    cost: () => (cost ??= moneyPerYear(paid + allLost(base) + unmet)),
    atLeast: moneyPerYear(paid + unmet),
    drivers: base.drivers,
  };
}
