import { money, moneyPerYear } from "../../engine/quantities";
import type { Money, MoneyPerYear } from "../../engine/quantities";
import { spread } from "../case/calendar";
import type { DecidedCase } from "../decided-case";
import type { DecisionLabel } from "../facts";
import { labelOf } from "../sensitivity/turning-points/decision-label";
import { flowOutcomes } from "../plan/flow-outcome";
import type { FlowOutcome } from "../plan/flow-outcome";
import type { PoolPlan } from "../plan/pool-plan";
import type { CashMonth } from "../recommendation";
import { flowCashFlows, partingMonths, presentValue } from "../result/cash-flows";
import { totalOf } from "../total";
import type { ChangedDecision } from "../what-if-facts";

/** A flow of a priced plan. */
export interface PricedFlow {
  readonly name: string;
  readonly row: number;
  readonly plan: PoolPlan;
  readonly outcome: FlowOutcome;
  readonly label: DecisionLabel;
  readonly months: readonly CashMonth[];
}

/** What a plan costs and saves. */
export interface PricedPlan {
  readonly flows: readonly PricedFlow[];
  readonly inside: MoneyPerYear;
  readonly cost: MoneyPerYear;
  readonly npv: Money;
}

/** Prices a plan as the analysis does. */
export function pricedPlan({ plans, counted, toDecide }: DecidedCase): PricedPlan {
  const { calendar } = toDecide;
  const flows = plans.flatMap((plan) =>
    flowOutcomes(plan, counted.shares).map((outcome): PricedFlow => {
      const { flow, decision } = outcome.plan;
      const months = flowCashFlows(outcome, partingMonths(counted, flow), calendar);
      const { name, row } = flow.terms.record;
      return { name, row, plan, outcome, label: labelOf(decision), months };
    }),
  );
  return {
    flows,
    inside: totalOf(flows, ({ outcome }) => outcome.optimised),
    cost: totalOf(flows, ({ outcome }) => outcome.cost),
    npv: money(flows.reduce((sum, { months }) => sum + presentValue(months, calendar.horizon), 0)),
  };
}

/** The flows that another plan decides otherwise, by row. */
export function changedDecisions(from: PricedPlan, to: PricedPlan): readonly ChangedDecision[] {
  const labels = new Map(to.flows.map(({ row, label }) => [row, label]));
  return from.flows
    .toSorted((a, b) => a.row - b.row)
    .flatMap(({ name, row, label }) => {
      const other = labels.get(row);
      return other === undefined || (other.decision === label.decision && other.provider === label.provider)
        ? []
        : [{ flow: name, from: label, to: other }];
    });
}

/** What months save a year, as a level amount over the horizon. */
export function levelOf(months: readonly CashMonth[], { toDecide }: Pick<DecidedCase, "toDecide">): MoneyPerYear {
  const { horizon } = toDecide.calendar;
  return moneyPerYear(spread(presentValue(months, horizon), horizon));
}
