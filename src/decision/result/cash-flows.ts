import { at } from "../../engine/demand";
import { growthIn, volumeIn } from "../../engine/finance";
import type { Horizon } from "../../engine/finance";
import { money, ratio } from "../../engine/quantities";
import type { Money, Ratio } from "../../engine/quantities";
import type { Calendar } from "../case/calendar";
import type { PooledFlow } from "../case/pool";
import type { FlowOutcome } from "../plan/flow-outcome";
import type { CountedPlan } from "../plan/people-shares";
import type { CashMonth, MonthAmount } from "../recommendation";
import { zip } from "../zip";

/**
 * What a flow's recommendation changes month by month against the optimised baseline: below 0 where more is paid.
 *
 * Posts beside the agents end with the work; what parting costs falls in its own months. Month 0 pays set-up, training, ramp-up and the parallel run; the last month pays the exit, weighted by its probability. Level yearly amounts are
 * given back the growth of volumes, wages and prices they stand for, so that the present value is the same.
 */
export function flowCashFlows(
  { plan, chosen, ...outcome }: FlowOutcome,
  parting: readonly MonthAmount[],
  { horizon, wageGrowth }: Calendar,
): readonly CashMonth[] {
  if (chosen === undefined) return Array.from({ length: horizon.months + 1 }, (_, month) => noMoney(month));
  const growth = ratio(plan.flow.terms.growth);
  const inside = monthly(horizon, growth, wageGrowth);
  const outside = monthly(
    horizon,
    growth,
    chosen.split.kind === "automation" ? (chosen.split.tool?.indexation ?? ratio(0)) : ratio(chosen.offer.indexation),
  );
  const results = monthly(horizon, growth, ratio(0));
  const released = outcome.optimised - outcome.valueBefore - outcome.inside - outcome.stranded - plan.flow.postsLevel;
  const posts = plan.flow.postsLevel - outcome.posts - outcome.postsStay;
  const wages = monthly(horizon, ratio(0), wageGrowth);
  const value = outcome.valueBefore - outcome.outcome - outcome.lost - outcome.unmet;
  const paid = outcome.outside + outcome.governance;
  const months = zip(zip(inside, outside), zip(results, wages)).map(
    ([[people, bill], [result, wage]], index): CashMonth => {
      const month = index + 1;
      const end = month === horizon.months ? chosen.amounts.end : 0;
      const amount = money(released * people + posts * wage + value * result - paid * bill - end);
      return { month, amount, oneOff: NOTHING, exit: money(-end) };
    },
  );
  const start = money(-chosen.amounts.start);
  return withParting([{ month: 0, amount: start, oneOff: start, exit: NOTHING }, ...months], parting);
}

/** Months with what parting costs in them; beyond the last it falls in the last. */
function withParting(months: readonly CashMonth[], parting: readonly MonthAmount[]): readonly CashMonth[] {
  if (parting.length === 0) return months;
  const last = months.length - 1;
  return months.map(({ month, amount, oneOff, exit }) => {
    const less = (from: Money): Money =>
      money(
        parting.reduce(
          (sum, each) => (Math.min(last, Math.ceil(each.month)) === month ? sum - each.amount : sum),
          from as number,
        ),
      );
    return { month, amount: less(amount), oneOff: less(oneOff), exit };
  });
}

const NOTHING = money(0);

function noMoney(month: number): CashMonth {
  return { month, amount: NOTHING, oneOff: NOTHING, exit: NOTHING };
}

/** Each month's part of a level year when the year itself grows. */
function monthly({ factors }: Horizon, growth: Ratio, price: Ratio): readonly number[] {
  const months = factors.map((factor, index) => ({
    factor,
    shape: volumeIn(index + 1, growth) * growthIn(index + 1, price),
  }));
  const level =
    months.reduce((sum, { shape, factor }) => sum + shape * factor, 0) /
    months.reduce((sum, { factor }) => sum + factor, 0);
  return months.map(({ shape }) => shape / level / 12);
}

/** What monthly amounts are worth today at the discount rate. */
export function presentValue(months: readonly MonthAmount[], { rate }: Horizon): Money {
  return money(months.reduce((sum, { month, amount }) => sum + amount / (1 + rate) ** (month / 12), 0));
}

/** The months of several flows added up. */
export function allCashFlows(flows: readonly (readonly CashMonth[])[], { months }: Horizon): readonly CashMonth[] {
  const summed = (of: (month: CashMonth) => Money): Float64Array => {
    const totals = new Float64Array(months + 1);
    for (const flow of flows) for (const each of flow) totals[each.month] = at(totals, each.month) + of(each);
    return totals;
  };
  const oneOffs = summed(({ oneOff }) => oneOff);
  const exits = summed(({ exit }) => exit);
  return [...summed(({ amount }) => amount)].map((amount, month) => ({
    month,
    amount: money(amount),
    oneOff: money(at(oneOffs, month)),
    exit: money(at(exits, month)),
  }));
}

/** A flow's part of what parting costs, month by month. */
export function partingMonths({ count, shares }: CountedPlan, flow: PooledFlow): readonly MonthAmount[] {
  const { partingPart } = shares(flow);
  return count.money.amounts.map(({ month, amount }) => ({ month, amount: money(amount * partingPart) }));
}
