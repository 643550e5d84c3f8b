import { growthIn } from "../../engine/finance";
import type { Horizon } from "../../engine/finance";
import type { FlowOutcome } from "../plan/flow-outcome";
import type { FlowPlan } from "../plan/pool-plan";
import type { Case } from "../case/case";

/** Money of one month: month 0 is signature, a month's money falls at its end. */
export interface MonthAmount {
  readonly month: number;
  readonly amount: number;
}

/**
 * What a flow's recommendation changes month by month against the optimised baseline: below 0 where more is paid.
 *
 * Month 0 pays set-up, training, ramp-up and the parallel run; the last month pays the exit, weighted by its probability. Level yearly amounts are
 * given back the growth of volumes, wages and prices they stand for, so that the present value is the same.
 */
export function flowCashFlows(outcome: FlowOutcome, { options }: FlowPlan, setting: Case): readonly MonthAmount[] {
  const { horizon, wageGrowth } = setting;
  const months = Array.from({ length: horizon.months + 1 }, (_, month) => month);
  const { chosen } = outcome;
  if (chosen === undefined) return months.map((month) => ({ month, amount: 0 }));
  const { growth } = options.flow;
  const inside = monthly(horizon, growth, wageGrowth);
  const outside = monthly(horizon, growth, chosen.offer.indexation);
  const results = monthly(horizon, growth, 0);
  return months.map((month) => {
    if (month === 0) return { month, amount: -chosen.amounts.start };
    const released =
      (outcome.optimised - outcome.valueBefore - outcome.inside - outcome.stranded) * (inside[month - 1] ?? 0);
    const value = (outcome.valueBefore - outcome.outcome - outcome.lost - outcome.unmet) * (results[month - 1] ?? 0);
    const paid = (outcome.outside + outcome.governance) * (outside[month - 1] ?? 0);
    return { month, amount: released + value - paid - (month === horizon.months ? chosen.amounts.end : 0) };
  });
}

/** Each month's part of a level year when the year itself grows. */
function monthly({ factors }: Horizon, growth: number, price: number): readonly number[] {
  const shape = factors.map((_, index) => growthIn(index + 1, growth) * growthIn(index + 1, price));
  const level =
    shape.reduce((sum, each, index) => sum + each * (factors[index] ?? 0), 0) /
    factors.reduce((sum, factor) => sum + factor, 0);
  return shape.map((each) => each / level / 12);
}
