import { at } from "../../engine/demand";
import { growthIn } from "../../engine/finance";
import type { Horizon } from "../../engine/finance";
import { money, ratio } from "../../engine/quantities";
import type { Money, Ratio } from "../../engine/quantities";
import type { Calendar } from "../case/calendar";
import type { FlowOutcome } from "../plan/flow-outcome";
import type { MonthAmount } from "../recommendation";
import { zip } from "../zip";

/**
 * What a flow's recommendation changes month by month against the optimised baseline: below 0 where more is paid.
 *
 * Month 0 pays set-up, training, ramp-up and the parallel run; the last month pays the exit, weighted by its probability. Level yearly amounts are
 * given back the growth of volumes, wages and prices they stand for, so that the present value is the same.
 */
export function flowCashFlows(
  { plan, chosen, ...outcome }: FlowOutcome,
  { horizon, wageGrowth }: Calendar,
): readonly MonthAmount[] {
  if (chosen === undefined) return Array.from({ length: horizon.months + 1 }, (_, month) => noMoney(month));
  const growth = ratio(plan.flow.terms.growth);
  const inside = monthly(horizon, growth, wageGrowth);
  const outside = monthly(horizon, growth, ratio(chosen.offer.indexation));
  const results = monthly(horizon, growth, ratio(0));
  const released = outcome.optimised - outcome.valueBefore - outcome.inside - outcome.stranded;
  const value = outcome.valueBefore - outcome.outcome - outcome.lost - outcome.unmet;
  const paid = outcome.outside + outcome.governance;
  const months = zip(zip(inside, outside), results).map(([[people, bill], result], index): MonthAmount => {
    const month = index + 1;
    const end = month === horizon.months ? chosen.amounts.end : 0;
    return { month, amount: money(released * people + value * result - paid * bill - end) };
  });
  return [{ month: 0, amount: money(-chosen.amounts.start) }, ...months];
}

function noMoney(month: number): MonthAmount {
  return { month, amount: money(0) };
}

/** Each month's part of a level year when the year itself grows. */
function monthly({ factors }: Horizon, growth: Ratio, price: Ratio): readonly number[] {
  const months = factors.map((factor, index) => ({
    factor,
    shape: growthIn(index + 1, growth) * growthIn(index + 1, price),
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
export function allCashFlows(flows: readonly (readonly MonthAmount[])[], { months }: Horizon): readonly MonthAmount[] {
  const totals = new Float64Array(months + 1);
  for (const flow of flows) for (const { month, amount } of flow) totals[month] = at(totals, month) + amount;
  return [...totals].map((amount, month) => ({ month, amount: money(amount) }));
}
