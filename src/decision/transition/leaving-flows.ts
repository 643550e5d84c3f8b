import { MONTHS_PER_YEAR } from "../../engine/calendar";
import { fraction, fte, money, moneyPerYear, people } from "../../engine/quantities";
import type { Fraction, Fte, Money, MoneyPerYear, People } from "../../engine/quantities";
import type { Case } from "../case/case";
import type { PlanCosts } from "../case/plan-costs";
import { takenOver } from "../options/candidate";
import type { Candidate } from "../options/candidate";
import { parallelRun } from "../options/price";
import { flowOutcomes } from "../plan/flow-outcome";
import type { FlowOutcome } from "../plan/flow-outcome";
import type { CountedPlan } from "../plan/people-shares";
import type { PoolPlan } from "../plan/pool-plan";
import { afterOf } from "../plan/pool-prices";
import { workLeaving } from "../plan/work-leaving";
import type { MonthAmount } from "../recommendation";
import { flowCashFlows, partingMonths } from "../result/cash-flows";
import { at, itemAt } from "../../engine/grid";

/** A flow that leaves, with what goes along. */
export interface LeavingFlow {
  readonly plan: PoolPlan;
  readonly outcome: FlowOutcome;
  readonly chosen: Candidate;
  /** Places of agents that end with it. */
  readonly places: People;
  /** Its part of the pool's work that leaves. */
  readonly weight: Fraction;
  /** People that the provider needs. */
  readonly agents: Fte;
  /** Paid once: set-up, training, a tool's beginning; the parallel run; the provider's learning. */
  readonly oneOff: Money;
  readonly parallel: Money;
  readonly learning: Money;
  /** What it saves in the months 1, 2, …, once it has left. */
  readonly saved: readonly Money[];
  /** What is billed and steered a year. */
  readonly bill: MoneyPerYear;
  readonly parting: readonly MonthAmount[];
}

type LeavingParts = Pick<Case, "assumptions" | "calendar">;

/** The flows that leave, pool by pool. */
export function leavingFlows(
  plans: readonly PoolPlan[],
  { counted, costs }: { readonly counted: CountedPlan; readonly costs: PlanCosts },
  { assumptions, calendar }: LeavingParts,
): readonly LeavingFlow[] {
  return plans.flatMap((plan, place) => {
    const { pool, prices, state } = plan;
    const outcomes = flowOutcomes(plan, counted.shares);
    const weights = outcomes.map(({ chosen, plan: { flow } }) =>
      chosen === undefined ? 0 : workLeaving(flow, chosen.split, pool),
    );
    const all = weights.reduce<number>((sum, each) => sum + each, 0);
    const { size } = itemAt(costs.agents, place);
    const ended = Math.max(0, at(costs.before, place) - afterOf(prices, pool, state).fte) / size;
    return outcomes.flatMap((outcome, index): readonly LeavingFlow[] => {
      const { chosen } = outcome;
      if (chosen === undefined) return [];
      const { flow } = outcome.plan;
      const weight = all > 0 ? itemAt(weights, index) / all : 0;
      const parting = partingMonths(counted, flow);
      const avoided = Math.max(0, takenOver(chosen, flow).avoided);
      const parallel = parallelRun(moneyPerYear(avoided), { assumptions });
      const learning = chosen.cost.rampUp;
      const isTool = chosen.split.kind === "automation";
      return [
        {
          plan,
          outcome,
          chosen,
          places: people(ended * weight),
          weight: fraction(Math.min(1, weight)),
          agents: fte(isTool ? 0 : chosen.cost.positionHours / (chosen.offer.hoursPerFteMonth * MONTHS_PER_YEAR)),
          oneOff: money(chosen.amounts.start - parallel - learning),
          parallel,
          learning,
          saved: flowCashFlows(outcome, [], calendar)
            .slice(1)
            .map(({ amount, oneOff, exit }) => money(amount - oneOff - exit)),
          bill: moneyPerYear(outcome.outside + outcome.governance),
          parting,
        },
      ];
    });
  });
}
