import { hoursPerYear } from "../../engine/quantities";
import type { Fraction, HoursPerYear, MoneyPerYear } from "../../engine/quantities";
import type { AsIs } from "../case/as-is";
import type { Case } from "../case/case";
import type { Pool, PooledFlow } from "../case/pool";
import type { CostLine, TurningPoint } from "../facts";
import type { FlowOutcome } from "../plan/flow-outcome";
import { withChoice } from "../plan/plan-state";
import { gainsOf } from "../plan/pool-prices";
import type { CountedPlan } from "../plan/people-shares";
import type { PoolPlan } from "../plan/pool-plan";
import type { CashMonth, FlowRecommendation, NormalisedOffer, OptionRow, StaffingRow } from "../recommendation";
import type { FlowConfidence } from "../sensitivity/draws";
import { allCashFlows, flowCashFlows, partingMonths } from "./cash-flows";
import { linesAtBest, linesToday } from "./cost-lines";
import { flowAutomation } from "./flow-automation";
import { flowRecommendation } from "./flow-recommendation";
import { normalisedOffers } from "./normalised-offers";
import { optionRows } from "./option-rows";
import { staffingRow } from "./staffing-row";

/** All that is answered for one flow: its recommendation and the workings behind it. */
export interface FlowAnswer {
  readonly recommendation: FlowRecommendation;
  readonly outcome: FlowOutcome;
  readonly drawn: FlowConfidence | undefined;
  readonly months: readonly CashMonth[];
  readonly options: readonly OptionRow[];
  readonly staffing: StaffingRow;
  readonly costLines: readonly CostLine[];
  readonly optimisedLines: readonly CostLine[];
  readonly offers: readonly NormalisedOffer[];
}

/** A flow as it stands today, in the pool that serves it today. */
export interface FlowToday {
  readonly flow: PooledFlow;
  readonly pool: Pool;
  readonly asIs: AsIs;
}

/** What is found of a flow and its pool before it is answered. */
export interface FlowFound {
  readonly today: FlowToday;
  /** Calls answered in time at the optimised baseline; null without calls. */
  readonly serviceLevel: Fraction | null;
  /** What the pool would cost more if its target held in each half-hour; null where it must already. */
  readonly byHalfHour: MoneyPerYear | null;
}

/** What the sensitivity says of one flow. */
export interface Sensitivity {
  readonly turningPoints: readonly TurningPoint[];
  /** Undefined where nothing was drawn. */
  readonly drawn: FlowConfidence | undefined;
}

/** What surrounds a flow's answer. */
export interface FlowContext {
  readonly sensitivity: Sensitivity;
  readonly counted: CountedPlan;
  /** What the weeks of the way to the plan move in its months of cash, where these hold them. */
  readonly shift?: readonly CashMonth[] | undefined;
}

/** The answer for one flow of a planned pool. */
export function flowAnswer(
  plan: PoolPlan,
  outcome: FlowOutcome,
  { today, serviceLevel, byHalfHour }: FlowFound,
  { sensitivity: { turningPoints, drawn }, counted, shift }: FlowContext,
  parts: Pick<Case, "inputs" | "calendar" | "assumptions" | "staffing" | "buying">,
): FlowAnswer {
  const { pool } = plan;
  const { flow } = outcome.plan;
  const { horizon } = parts.calendar;
  const lines = {
    asIs: linesToday(today.flow, today.pool, today.asIs, parts),
    optimised: linesAtBest(flow, pool, parts),
  };
  const staffing = staffingRow(flow, pool, serviceLevel);
  const lump = flowCashFlows(outcome, partingMonths(counted, flow), parts.calendar);
  const months = shift === undefined ? lump : allCashFlows([lump, shift], horizon);
  return {
    recommendation: flowRecommendation(
      {
        outcome,
        pool,
        teamAssumed: today.asIs.assumed,
        byHalfHour,
        asIsLines: lines.asIs,
        staffing,
        months,
        turningPoints,
        freedHours: freedHours(plan, outcome),
        counted,
        drawn,
        automation: flowAutomation(outcome.plan, outcome.chosen, gainsOf(plan.prices, plan.state, flow)),
      },
      parts,
    ),
    outcome,
    drawn,
    months,
    options: optionRows(plan, outcome, lines.asIs, horizon),
    staffing,
    costLines: lines.asIs,
    optimisedLines: lines.optimised,
    offers: normalisedOffers(outcome.plan, pool, parts),
  };
}

/** Productive hours that leave the pool with a flow's option, the other flows being as the plan has them. */
function freedHours({ pool, prices, state }: PoolPlan, { plan, chosen }: FlowOutcome): HoursPerYear {
  if (chosen === undefined) return hoursPerYear(0);
  const kept = prices.staffed(withChoice(state, plan.flow, undefined)).drivers.fte;
  return hoursPerYear(Math.max(0, kept - prices.staffed(state).drivers.fte) * pool.agent.productiveHours);
}
