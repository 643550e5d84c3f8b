import { at, itemAt } from "../../engine/grid";
import { fte, hours, money, people } from "../../engine/quantities";
import type { Money } from "../../engine/quantities";
import type { Case } from "../case/case";
import type { DecidedPlan } from "./decided-plan";
import { takersOf } from "../options/candidate";
import { goOn } from "../progress";
import type { RunContext } from "../run-context";
import { presentValue } from "../result/cash-flows";
import type { PlannedTransition, TransitionWeek, WayCost } from "../transition-facts";
import { leavingFlows } from "./leaving-flows";
import type { LeavingFlow } from "./leaving-flows";
import { monthShifts } from "./month-shifts";
import type { MonthShifts } from "./month-shifts";
import { totalOfWeek, weekMoney } from "./plan-way";
import type { WalkedPool, WeekMoney } from "./plan-way";
import { poolWay } from "./pool-way";
import type { PoolWay, PoolWeek } from "./pool-way";
import { remedyOf } from "./remedy";
import { backlogsOf, servicesOf, troughsOf } from "./service-weeks";
import { improvedWaves, proposedWaves } from "./waves";
import type { Wave } from "./waves";

/** The way to a plan, and what it moves in the months of each flow's cash. */
export interface WayToPlan {
  readonly transition: PlannedTransition;
  readonly shifts: MonthShifts;
}

type WayParts = Pick<Case, "assumptions" | "calendar" | "staffing" | "buying"> & {
  readonly run: Pick<RunContext, "cancelled">;
};

/** Weeks that are told at least, and after the last wave. */
const LEAST_WEEKS = 52;
const WEEKS_AFTER = 26;

/**
 * The way to the decided plan week by week: waves proposed and moved until the way costs least; people, hours, service and money of every week. Null where nothing
 * leaves.
 *
 * @throws Cancelled when the user no longer wants the answer
 * @see docs/methods/transition.md
 */
export function plannedTransition(decided: DecidedPlan, parts: WayParts): WayToPlan | null {
  const { plans, costs } = decided;
  const leaving = leavingFlows(plans, decided, parts);
  if (leaving.length === 0) return null;
  const ways = plans.flatMap((plan, place): readonly PoolWay[] =>
    leaving.some((flow) => flow.plan === plan)
      ? [poolWay(plan, itemAt(costs.agents, place), fte(at(costs.before, place)), parts)]
      : [],
  );
  const walk = (waves: readonly Wave[], count: number, of: "weeks" | "money"): Walk =>
    walkOf(
      waves,
      ways.map((way) => ({ way, weeks: way[of](waves, count) })),
      count,
      parts,
    );
  const proposed = proposedWaves(leaving, parts);
  const waves = improvedWaves(
    proposed,
    (moved) => {
      goOn(parts.run);
      // As long after its last wave whichever it is: who leaves more often after it is no reason to wait.
      const walked = walk(moved, Math.max(...moved.map(({ week }) => week)) + WEEKS_AFTER, "money");
      return money(wayCost(walked).total + missingCost(walked));
    },
    parts,
  );
  const done = walk(waves, weeksFor(waves), "weeks");
  const shifts = monthShifts(waves, done, parts);
  return { transition: transitionOf(waves, done, shifts, parts), shifts };
}

function weeksFor(waves: readonly Wave[]): number {
  return Math.max(LEAST_WEEKS, ...waves.map(({ week }) => week + WEEKS_AFTER));
}

/** A way as it was walked. */
export interface Walk {
  readonly pools: readonly WalkedPool[];
  readonly money: readonly WeekMoney[];
}

function walkOf(waves: readonly Wave[], pools: readonly WalkedPool[], count: number, parts: WayParts): Walk {
  return {
    pools,
    money: Array.from({ length: count }, (_, week) => weekMoney(week, waves, pools, parts)),
  };
}

/** What the way costs that a change in one night would not. */
function wayCost({ money: weeks }: Walk): WayCost {
  const sum = (of: (week: WeekMoney) => number): Money => money(weeks.reduce((all, week) => all + of(week), 0));
  const cost = {
    delay: sum(({ delay }) => delay),
    people: sum(({ cost: { hiring }, vacancy }) => hiring + vacancy),
    learning: sum(({ cost: { learning } }) => learning),
    parallel: sum(({ cost: { parallel } }) => parallel),
    help: sum(({ cost: { overtime, borrowed } }) => overtime + borrowed),
    lost: sum(({ cost: { lost } }) => lost),
  };
  return { ...cost, total: money(Object.values(cost).reduce<number>((all, each) => all + each, 0)) };
}

/** What people lent by others would cost in the hours that are missing: empty places that nobody fills are no saving to wait for. */
function missingCost({ pools }: Walk): number {
  return pools.reduce(
    (all, { way, weeks }) =>
      weeks.reduce((sum, { needed, there }) => sum + Math.max(0, needed - there) * way.borrowedHour, all),
    0,
  );
}

function transitionOf(
  waves: readonly Wave[],
  walk: Walk,
  shifts: MonthShifts,
  { assumptions, calendar }: WayParts,
): PlannedTransition {
  const services = servicesOf(walk.pools);
  const weeks = walk.money.map((each, week): TransitionWeek => weekOf(week, walk, each));
  const all = waves.flatMap(({ flows }) => flows);
  return {
    waves: waves.map(({ week, flows }) => ({ week, flows: flows.map(partOf) })),
    weeks,
    services,
    backlogs: backlogsOf(walk.pools),
    troughs: troughsOf(services),
    remedies: walk.pools.flatMap((pool) => remedyOf(pool, waves, walk.money.length) ?? []),
    way: wayCost(walk),
    lump: money(all.reduce((sum, { parallel, learning }) => sum + parallel + learning, 0)),
    npvByWeeks: presentValue(shifts.total, calendar.horizon),
    isInCash: assumptions.isOn("transitionInCash"),
    breakEven: breakEvenOf(weeks),
  };
}

function partOf({ outcome, chosen, places, agents }: LeavingFlow): PlannedTransition["waves"][number]["flows"][number] {
  const { name, row } = outcome.plan.flow.terms.record;
  return { flow: name, row, taker: takersOf(chosen), places, agents };
}

function weekOf(week: number, { pools }: Walk, { cost, before }: WeekMoney): TransitionWeek {
  const sum = (of: (now: PoolWeek, pool: WalkedPool) => number): number =>
    pools.reduce((all, pool) => all + of(itemAt(pool.weeks, week), pool), 0);
  return {
    week,
    heads: people(sum(({ people: staff }) => staff.heads)),
    parted: people(sum(({ people: staff }) => staff.parted)),
    leavers: people(sum(({ people: staff }) => staff.leavers)),
    hired: people(sum(({ people: staff }) => staff.hired)),
    transferHours: hours(sum(({ people: staff }) => staff.transferHours)),
    needed: fte(sum(({ needed }, { way }) => needed / way.fteHours)),
    there: fte(sum(({ there }, { way }) => there / way.fteHours)),
    cost,
    total: totalOfWeek(cost),
    before,
  };
}

/** The week from which on the running sum of what is saved is no longer below 0. */
function breakEvenOf(weeks: readonly TransitionWeek[]): number | null {
  let sum = 0;
  let since: number | null = null;
  for (const { week, before, total } of weeks) {
    sum += before - total;
    if (sum < 0) since = null;
    else since ??= week;
  }
  return since;
}
