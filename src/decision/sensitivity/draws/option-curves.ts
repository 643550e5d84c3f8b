import type { CostComponent, DriverName, Drivers } from "../../../engine/cost";
import type { FlowWork } from "../../../engine/demand";
import { outsideCost, providerWork } from "../../../engine/offers";
import type { Candidate } from "../../options/candidates";
import { insideLevel, outsideAmounts } from "../../options/price";
import type { PoolPlan } from "../../plan/pool-plan";
import { worksOf } from "../../plan/pool-state";
import { restaff } from "../../case/pool";
import type { Pool, StaffedPool } from "../../case/pool";
import type { Case } from "../../case/case";
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

const PEOPLE: ReadonlySet<DriverName> = new Set([
  "fte",
  "permanentFte",
  "overtimeHours",
  "temporaryHours",
  "nightHours",
  "sundayHours",
  "holidayHours",
]);
const TURNOVER: ReadonlySet<CostComponent> = new Set(["recruitment", "initialTraining", "rampUp", "vacancy"]);

/** The cost inside that a flow's option ends, the other flows of the pool as the plan has them, at multiples of the flow's load. */
export function insideCurves(
  plan: PoolPlan,
  index: number,
  candidate: Candidate,
  at: readonly number[],
  kept: readonly StaffedPool[],
  setting: Case,
): InsideCurves {
  const { pool } = plan;
  const level = poolLevel(plan, index, setting);
  const left = at.map((multiple) => staffedAt(plan, index, candidate.split.stays, multiple, setting, candidate));
  const part = (of: (drivers: Drivers) => number): ResponseCurve => ({
    at,
    values: at.map((_, place) => (of(driversOf(kept, place)) - of(driversOf(left, place))) * level),
  });
  return {
    people: part((drivers) =>
      sumOf(pool, drivers, (component, driver) => PEOPLE.has(driver) && !TURNOVER.has(component)),
    ),
    turnover: part((drivers) => sumOf(pool, drivers, (component) => TURNOVER.has(component))),
    other: part((drivers) => sumOf(pool, drivers, (_, driver) => !PEOPLE.has(driver))),
    lost: { at, values: at.map((_, place) => lostOf(kept[place]) - lostOf(left[place])) },
  };
}

/** The pool with all of a flow kept, at multiples of its load. */
export function keptAt(plan: PoolPlan, index: number, at: readonly number[], setting: Case): readonly StaffedPool[] {
  const work = plan.pool.works[index];
  return work === undefined ? [] : at.map((multiple) => staffedAt(plan, index, work, multiple, setting));
}

/** The cost outside at multiples of the contacts handed over. */
export function outsideCurves(
  plan: PoolPlan,
  index: number,
  { split, offer, leaving, added }: Candidate,
  at: readonly number[],
  setting: Case,
): OutsideCurves {
  const flow = plan.pool.flows[index];
  const priced = at.map((multiple) => {
    const cost = outsideCost(
      providerWork(scaled(split.out, multiple), offer, plan.pool.weeks, setting.staffing),
      offer,
      setting.buying,
    );
    const part = { avoided: (plan.prices.paid[index] ?? 0) * leaving, added };
    return flow === undefined ? undefined : outsideAmounts(flow, offer, cost, part, setting);
  });
  const part = (of: (amounts: NonNullable<(typeof priced)[number]>) => number): ResponseCurve => ({
    at,
    values: priced.map((amounts) => (amounts === undefined ? 0 : of(amounts))),
  });
  return {
    billed: part(({ outside, governance }) => outside + governance),
    oneOff: part(({ oneOff }) => oneOff),
    lost: part(({ lost }) => lost),
  };
}

function staffedAt(
  plan: PoolPlan,
  index: number,
  work: FlowWork,
  multiple: number,
  setting: Case,
  candidate?: Candidate,
): StaffedPool {
  const { pool, state, prices } = plan;
  const split = candidate?.split;
  if (multiple === 1) return prices.staffed(state.map((each, place) => (place === index ? split : each)));
  const works = worksOf(pool, state).map((each, place) => (place === index ? scaled(work, multiple) : each));
  return restaff(pool, works, setting, pool.flows.length === 1 ? split?.fixed : undefined);
}

/** The level of the pool's costs over the horizon that the plan's prices use. */
function poolLevel({ pool, prices }: PoolPlan, index: number, setting: Case): number {
  const flow = pool.flows[index];
  const whole = prices.staffed(pool.flows.map(() => undefined));
  const lost = whole.lost.reduce((sum, each) => sum + each, 0);
  if (whole.cost > 0) return (prices.inside(pool.flows.map(() => undefined)) - lost) / whole.cost;
  return flow === undefined ? 1 : insideLevel(flow, setting);
}

function scaled(work: FlowWork, multiple: number): FlowWork {
  return multiple === 1
    ? work
    : { ...work, contacts: work.contacts.map((week) => week.map((each) => each * multiple)) };
}

const NOBODY: Drivers = {
  fte: 0,
  permanentFte: 0,
  overtimeHours: 0,
  temporaryHours: 0,
  nightHours: 0,
  sundayHours: 0,
  holidayHours: 0,
  seats: 0,
  contacts: 0,
  minutes: 0,
  phoneMinutes: 0,
  fixed: 0,
};

function driversOf(staffed: readonly StaffedPool[], place: number): Drivers {
  return staffed[place]?.drivers ?? NOBODY;
}

function sumOf(
  { rates }: Pool,
  drivers: Drivers,
  wanted: (component: CostComponent, driver: DriverName) => boolean,
): number {
  return rates.reduce(
    (sum, { component, driver, rate, avoidable }) =>
      wanted(component, driver) ? sum + rate * avoidable * drivers[driver] : sum,
    0,
  );
}

function lostOf(staffed: StaffedPool | undefined): number {
  return staffed?.lost.reduce((sum, each) => sum + each, 0) ?? 0;
}
