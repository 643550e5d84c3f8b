import { WEEKS_PER_MONTH } from "../../engine/calendar";
import { at, itemAt } from "../../engine/grid";
import { money, months, weeks } from "../../engine/quantities";
import type { Case } from "../case/case";
import type { PooledFlow } from "../case/pool";
import type { CashMonth } from "../recommendation";
import { learningIn, parallelIn, poolMoney, savedBetween } from "./plan-way";
import type { WalkedPool, WeekMoney } from "./plan-way";
import type { Wave } from "./waves";

/** By how much the weeks of the way move the months of cash that hold it as lump sums. */
export interface MonthShifts {
  readonly byFlow: ReadonlyMap<PooledFlow, readonly CashMonth[]>;
  readonly total: readonly CashMonth[];
}

type ShiftParts = Pick<Case, "assumptions" | "buying" | "calendar">;

/**
 * The months' differences, flow by flow: what was paid at the start is taken back and paid where its weeks lie; savings begin with the wave; what a pool's people,
 * lost contacts and helpers cost is shared by the work that leaves it.
 */
export function monthShifts(
  waves: readonly Wave[],
  { pools, money: walked }: { readonly pools: readonly WalkedPool[]; readonly money: readonly WeekMoney[] },
  parts: ShiftParts,
): MonthShifts {
  const last = parts.calendar.horizon.months;
  const monthOf = (week: number): number => Math.min(last, Math.floor(week / WEEKS_PER_MONTH) + 1);
  const byFlow = new Map<PooledFlow, readonly CashMonth[]>();
  for (const { week: since, flows } of waves)
    for (const flow of flows) {
      const once = new Float64Array(last + 1);
      const running = new Float64Array(last + 1);
      const add = (to: Float64Array, month: number, amount: number): void => {
        const place = Math.min(last, Math.max(0, month));
        to[place] = at(to, place) + amount;
      };
      const begins = since / WEEKS_PER_MONTH;
      add(once, 0, flow.chosen.amounts.start);
      add(once, Math.ceil(begins), -flow.oneOff);
      for (const { month, amount } of flow.parting) {
        add(once, Math.ceil(month), amount);
        add(once, Math.ceil(begins + month), -amount);
      }
      for (let month = 1; month <= last; month += 1)
        add(
          running,
          month,
          -savedBetween(flow, months(month - 1), months(Math.max(month - 1, Math.min(month, begins)))),
        );
      const pool = pools.find(({ way }) => way.plan === flow.plan);
      walked.forEach((_, week) => {
        if (week >= since) {
          const age = weeks(week - since);
          add(once, monthOf(week), -learningIn(flow, age, parts) - parallelIn(flow, age, parts));
        }
        if (pool !== undefined) add(once, monthOf(week), -flow.weight * sharedIn(pool, week));
      });
      byFlow.set(
        flow.outcome.plan.flow,
        [...once].map((oneOff, month) => ({
          month,
          amount: money(oneOff + at(running, month)),
          oneOff: money(oneOff),
          exit: money(0),
        })),
      );
    }
  return { byFlow, total: addedUp([...byFlow.values()], last) };
}

function addedUp(flows: readonly (readonly CashMonth[])[], last: number): readonly CashMonth[] {
  return Array.from({ length: last + 1 }, (_, month) => {
    const sum = (of: (each: CashMonth) => number): number =>
      flows.reduce((all, months) => all + of(itemAt(months, month)), 0);
    return {
      month,
      amount: money(sum(({ amount }) => amount)),
      oneOff: money(sum(({ oneOff }) => oneOff)),
      exit: money(0),
    };
  });
}

function sharedIn(pool: WalkedPool, week: number): number {
  return Object.values(poolMoney(pool, week)).reduce<number>((sum, each) => sum + Number(each), 0);
}
