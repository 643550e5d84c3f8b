import { CONTRACT_WEEKS, WEEKS_PER_MONTH, WEEKS_PER_YEAR } from "../../engine/calendar";
import { itemAt } from "../../engine/grid";
import { extraWeeks } from "../../engine/offers";
import { money, months, weeks } from "../../engine/quantities";
import type { Money, Months, Weeks } from "../../engine/quantities";
import type { Case } from "../case/case";
import type { TransitionCost } from "../transition-facts";
import type { LeavingFlow } from "./leaving-flows";
import type { PoolWay, PoolWeek } from "./pool-way";
import type { Wave } from "./waves";

/** A pool on its way, week by week. */
export interface WalkedPool {
  readonly way: PoolWay;
  readonly weeks: readonly PoolWeek[];
}

/** What a week costs that a change in one night would not, and what it costs all the same. */
export interface WeekMoney {
  readonly cost: TransitionCost;
  readonly before: Money;
  /** Savings of flows that have not left yet. */
  readonly delay: Money;
  /** What empty places save, as a cost. */
  readonly vacancy: Money;
}

type MoneyParts = Pick<Case, "assumptions" | "buying">;

/** What a flow saves between two moments, in months from the start, once it has left. */
export function savedBetween({ saved }: LeavingFlow, from: Months, to: Months): Money {
  let sum = 0;
  for (let month = Math.floor(from); month < to && month < saved.length; month += 1)
    sum += itemAt(saved, month) * Math.max(0, Math.min(to, month + 1) - Math.max(from, month));
  return money(sum);
}

/** What a provider's learning costs in a week of its own, from 0. */
export function learningIn({ learning, chosen }: LeavingFlow, age: Weeks, { buying }: MoneyParts): Money {
  const ramp = chosen.offer.rampUpWeeks;
  const whole = extraWeeks(ramp, buying);
  if (age >= ramp || whole <= 0) return money(0);
  const until = (week: number): number => extraWeeks(weeks(Math.min(ramp, week)), buying);
  return money((learning * (until(age + 1) - until(age))) / whole);
}

/** What both sides at work cost in a week of the flow's own, from 0. */
export function parallelIn({ parallel }: LeavingFlow, age: Weeks, { assumptions }: MoneyParts): Money {
  const span = assumptions.get("parallelRunWeeks");
  if (age >= span) return money(0);
  return money((parallel * Math.min(1, span - age)) / span);
}

/** What the week costs, line by line. */
export function weekMoney(
  week: number,
  waves: readonly Wave[],
  pools: readonly WalkedPool[],
  parts: MoneyParts,
): WeekMoney {
  const sum = { earned: 0, bill: 0, delay: 0, learning: 0, parallel: 0, oneOff: 0, severance: 0 };
  for (const { week: since, flows } of waves)
    for (const flow of flows) {
      const earned = savedBetween(flow, months(week / WEEKS_PER_MONTH), months((week + 1) / WEEKS_PER_MONTH));
      if (week < since) sum.delay += earned;
      else {
        sum.earned += earned;
        sum.bill += flow.bill / WEEKS_PER_YEAR;
        sum.learning += learningIn(flow, weeks(week - since), parts);
        sum.parallel += parallelIn(flow, weeks(week - since), parts);
      }
      if (week === since) sum.oneOff += flow.oneOff;
      for (const { month, amount } of flow.parting)
        if (week === since + Math.round(month * WEEKS_PER_MONTH)) sum.severance += amount;
    }
  const before = pools.reduce((all, { way }) => all + todayOf(way), 0) / WEEKS_PER_YEAR;
  const own = pools.map((pool) => poolMoney(pool, week));
  const of = (line: keyof PoolMoney): Money => money(own.reduce((all, each) => all + each[line], 0));
  const vacancy = of("vacancy");
  return {
    before: money(before),
    delay: money(sum.delay),
    vacancy,
    cost: {
      inside: money(before - sum.earned - sum.bill + vacancy),
      provider: money(sum.bill),
      learning: money(sum.learning),
      parallel: money(sum.parallel),
      hiring: of("hiring"),
      overtime: of("overtime"),
      borrowed: of("borrowed"),
      severance: money(sum.severance),
      oneOff: money(sum.oneOff),
      lost: of("lost"),
    },
  };
}

/** What the people of a pool and those who call it in vain cost in a week beyond the plan. */
export interface PoolMoney {
  readonly vacancy: Money;
  readonly hiring: Money;
  readonly overtime: Money;
  readonly borrowed: Money;
  readonly lost: Money;
}

/** The same for one pool. */
export function poolMoney({ way, weeks: walked }: WalkedPool, week: number): PoolMoney {
  const { people: staff, places, lost } = itemAt(walked, week);
  return {
    vacancy: money((beyond(staff.heads, places) * way.pay) / WEEKS_PER_YEAR),
    hiring: money(beyond(staff.hired, usualLeavers(way, places)) * way.hire),
    overtime: money(staff.overtimeHours * way.overtimeHour),
    borrowed: money(staff.borrowedHeads * way.borrowedWeek),
    lost,
  };
}

/** How many there are beyond the usual; what a sum of heads rounds off is nobody. */
function beyond(heads: number, usual: number): number {
  return Math.abs(heads - usual) < NOBODY ? 0 : heads - usual;
}

const NOBODY = 1e-9;

/** Those who leave in any week of the year. */
function usualLeavers({ own }: PoolWay, places: number): number {
  return (places * own.attrition) / CONTRACT_WEEKS;
}

/** What a pool costs a year if nothing leaves. */
function todayOf({ plan: { pool } }: PoolWay): number {
  return pool.flows.reduce((sum, { baseline }) => sum + baseline, 0);
}

/** What a week costs in all. */
export function totalOfWeek(cost: TransitionCost): Money {
  return money(Object.values(cost).reduce<number>((sum, each) => sum + Number(each), 0));
}
