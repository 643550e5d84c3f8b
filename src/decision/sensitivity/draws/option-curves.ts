import { TURNOVER_COMPONENTS } from "../../../engine/cost";
import type { CostComponent, DriverName } from "../../../engine/cost";
import { hasContacts } from "../../../engine/demand";
import { outsideCost, providerWork } from "../../../engine/offers";
import { moneyPerYear } from "../../../engine/quantities";
import type { Ratio } from "../../../engine/quantities";
import { insideLevel } from "../../case/calendar";
import type { Calendar } from "../../case/calendar";
import type { Case } from "../../case/case";
import type { Pool, PooledFlow } from "../../case/pool";
import { scaledWork } from "../../case/scaled-work";
import { allLost, staffed } from "../../case/staffed-pool";
import type { StaffedPool } from "../../case/staffed-pool";
import type { Candidate, CandidateParts } from "../../options/candidate";
import { handedOver } from "../../options/candidate";
import { machineWork } from "../../options/machine-cost";
import { outsideAmounts } from "../../options/price";
import type { OutsideAmounts } from "../../options/price";
import { ALL_KEPT, withChoice, worksWith } from "../../plan/plan-state";
import type { PoolPlan } from "../../plan/pool-plan";
import { responseCurve } from "./response-curve";
import type { ResponseCurve } from "./response-curve";

/** What an option saves inside, as the flow's load varies; a year, in the parts that move differently. */
export interface InsideCurves {
  /** Cost of people, turnover apart. */
  readonly people: ResponseCurve;
  readonly turnover: ResponseCurve;
  /** Cost that follows neither people nor pay. */
  readonly other: ResponseCurve;
  /** Contacts lost in the queue, at their value. */
  readonly lost: ResponseCurve;
}

/** What an option costs outside, as what is billed varies. */
export interface OutsideCurves {
  /** Bill and steering. */
  readonly billed: ResponseCurve;
  readonly oneOff: ResponseCurve;
  readonly lost: ResponseCurve;
}

/** A pool with all of a flow kept, at a multiple of the flow's load. */
export interface KeptPool {
  readonly multiple: Ratio;
  readonly pool: StaffedPool;
}

type StaffParts = Pick<Case, "staffing" | "assumptions">;

const PEOPLE: ReadonlySet<DriverName> = new Set([
  "fte",
  "permanentFte",
  "overtimeHours",
  "temporaryHours",
  "nightHours",
  "sundayHours",
  "holidayHours",
]);

/** The cost inside that a flow's option ends, the other flows of the pool as the plan has them, at the multiples of the flow's load at which it was staffed whole. */
export function insideCurves(
  plan: PoolPlan,
  flow: PooledFlow,
  candidate: Candidate,
  kept: readonly KeptPool[],
  parts: StaffParts & Pick<Case, "calendar">,
): InsideCurves {
  const level = poolLevel(plan, flow, parts.calendar);
  const both = kept.map(({ multiple, pool }) => ({
    at: multiple,
    kept: pool,
    left: leftAt(plan, flow, candidate, multiple, parts),
  }));
  const part = (of: (staffing: StaffedPool) => number): ResponseCurve =>
    responseCurve(both.map(({ at, kept: whole, left }) => ({ at, value: moneyPerYear(of(whole) - of(left)) })));
  const costs = (wanted: (component: CostComponent, driver: DriverName) => boolean): ResponseCurve =>
    responseCurve(
      both.map(({ at, kept: whole, left }) => ({
        at,
        value: moneyPerYear((costOf(plan.pool, whole, wanted) - costOf(plan.pool, left, wanted)) * level),
      })),
    );
  return {
    people: costs((component, driver) => PEOPLE.has(driver) && !TURNOVER_COMPONENTS.has(component)),
    turnover: costs((component) => TURNOVER_COMPONENTS.has(component)),
    other: costs((_, driver) => !PEOPLE.has(driver)),
    lost: part(allLost),
  };
}

/** The pool with all of a flow kept, at multiples of its load. */
export function keptAt(
  plan: PoolPlan,
  flow: PooledFlow,
  multiples: readonly Ratio[],
  parts: StaffParts,
): readonly KeptPool[] {
  const { pool, prices, state } = plan;
  return multiples.map((multiple) => ({
    multiple,
    pool:
      multiple === 1
        ? prices.staffed(withChoice(state, flow, undefined))
        : staffed(worksWith(pool, state, flow, scaledWork(flow.work, multiple)), pool, parts),
  }));
}

/** The pool when an option has left, at a multiple of the flow's load. */
function leftAt(
  { pool, prices, state }: PoolPlan,
  flow: PooledFlow,
  candidate: Candidate,
  multiple: Ratio,
  parts: StaffParts,
): StaffedPool {
  const { split } = candidate;
  // Of a flow that leaves whole the same stays at any load: nothing.
  if (multiple === 1 || !hasContacts(split.stays)) return prices.staffed(withChoice(state, flow, candidate));
  const works = worksWith(pool, state, flow, scaledWork(split.stays, multiple));
  return staffed(works, pool, parts, pool.flows.length === 1 ? split.fixed : undefined);
}

/** The cost outside at multiples of the contacts handed over. */
export function outsideCurves(
  { pool }: PoolPlan,
  flow: PooledFlow,
  candidate: Candidate,
  multiples: readonly Ratio[],
  { staffing, buying, ...parts }: CandidateParts,
): OutsideCurves {
  const avoided = moneyPerYear(flow.paid * handedOver(candidate));
  const { split, offer, added } = candidate;
  const priced = multiples.map((at) => {
    const takenOver = { avoided, added, machine: machineWork(flow, split, at) };
    const work = providerWork(scaledWork(split.out, at), offer, pool.seasons, staffing);
    return {
      at,
      amounts: outsideAmounts(flow.terms, offer, outsideCost(work, offer, buying, flow.terms.growth), takenOver, parts),
    };
  });
  const part = (of: (amounts: OutsideAmounts) => number): ResponseCurve =>
    responseCurve(priced.map(({ at, amounts }) => ({ at, value: moneyPerYear(of(amounts)) })));
  return {
    billed: part(({ outside, governance }) => outside + governance),
    oneOff: part(({ oneOff }) => oneOff),
    lost: part(({ lost }) => lost),
  };
}

/** The level of the pool's costs over the horizon that the plan's prices use. */
function poolLevel({ prices }: PoolPlan, flow: PooledFlow, calendar: Calendar): number {
  const whole = prices.staffed(ALL_KEPT);
  return whole.cost > 0 ? (prices.inside(ALL_KEPT) - allLost(whole)) / whole.cost : insideLevel(flow.terms, calendar);
}

/** What some components of a pool's cost come to that ends with its work. */
function costOf(
  { rates }: Pool,
  { drivers }: StaffedPool,
  wanted: (component: CostComponent, driver: DriverName) => boolean,
): number {
  return rates.reduce(
    (sum, { component, driver, rate, avoidable }) =>
      wanted(component, driver) ? sum + rate * avoidable * drivers[driver] : sum,
    0,
  );
}
