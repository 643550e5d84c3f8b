import type { Analyse, RunContext } from "./run-context";
import { flowCashFlows } from "./result/cash-flows";
import type { MonthAmount } from "./result/cash-flows";
import { flowLines, VALUE_COMPONENTS } from "./result/cost-lines";
import { flowRecommendation } from "./result/flow-recommendation";
import { normalisedOffers } from "./result/normalised-offers";
import { optionRows } from "./result/option-rows";
import { portfolioTotals } from "./result/portfolio";
import { staffingRows } from "./result/staffing-rows";
import { usedAssumption } from "./result/used-assumptions";
import { inputsText } from "./canonical";
import { flowConfidence, drawsOf, portfolioConfidence } from "./sensitivity/draws";
import type { FlowConfidence } from "./sensitivity/draws";
import { turningPointsOf } from "./sensitivity/turning-points/turning-points";
import { flowOutcomes } from "./plan/flow-outcome";
import type { FlowOutcome } from "./plan/flow-outcome";
import type { PoolPlan } from "./plan/pool-plan";
import { portfolioPlan } from "./plan/portfolio-plan";
import { step } from "./progress";
import type { FlowRecommendation, Recommendation, Workings } from "./recommendation";
import { asIsOf } from "./case/as-is";
import { withPayingHours } from "./case/longer-hours";
import { poolsOf } from "./case/pool";
import { caseOf } from "./case/case";
import type { Case } from "./case/case";
import { sha256 } from "./sha256";
import { ENGINE_VERSION } from "./version";

interface FlowPart {
  readonly row: number;
  readonly recommendation: FlowRecommendation;
  readonly outcome: FlowOutcome;
  readonly months: readonly MonthAmount[];
  readonly drawn: FlowConfidence | undefined;
  readonly workings: Pick<Workings, "options" | "staffing" | "costLines" | "optimisedLines" | "offers">;
}

/**
 * The analysis: demand, staffing, cost inside, offers, decisions.
 *
 * The same inputs, in any order of rows, give the same answer to the last digit. Flows come back in the order of their rows.
 *
 * @throws Cancelled when the user no longer wants the answer
 */
export const analyse: Analyse = (inputs, context) => {
  step(context, { stage: "demand", done: 0 });
  const setting = withPayingHours(caseOf(inputs, context));
  step(context, { stage: "staffing", done: 0.02 });
  const parts = flowParts(setting).sort(
    (a, b) => a.row - b.row || (a.recommendation.flow < b.recommendation.flow ? -1 : 1),
  );
  step(context, { stage: "decision", done: 0.98 });
  const flows = parts.map(({ recommendation }) => recommendation);
  const months = totalMonths(parts, setting.horizon.months);
  const portfolio = portfolioTotals(
    flows,
    parts.map(({ outcome }) => outcome),
    months,
    setting.horizon.rate,
    portfolioConfidence(parts.flatMap(({ drawn }) => drawn?.savings ?? [])),
  );
  const accounts = setting.assumptions.accountsTotal;
  // The accounts know nothing of contacts that gave up or found it closed.
  const computed = portfolio.asIsFull.value - unansweredOf(parts);
  return {
    version: ENGINE_VERSION,
    currency: inputs.currency,
    flows,
    portfolio,
    workings: {
      options: parts.flatMap(({ workings }) => workings.options),
      staffing: parts.flatMap(({ workings }) => workings.staffing),
      costLines: parts.flatMap(({ workings }) => workings.costLines),
      optimisedLines: parts.flatMap(({ workings }) => workings.optimisedLines),
      offers: parts.flatMap(({ workings }) => workings.offers),
      cashFlows: months,
      tieOut: accounts === undefined ? null : { accounts, computed, difference: computed - accounts },
    },
    assumptions: setting.assumptions.used().map(usedAssumption),
    provenance: {
      engine: ENGINE_VERSION,
      date: context.today,
      inputHash: sha256(inputsText(inputs)),
      seed: drawing(context) ? context.seed : null,
      draws: drawing(context) ? (context.draws ?? null) : null,
      gap: null,
    },
  } satisfies Recommendation;
};

function drawing({ draws }: RunContext): boolean {
  return draws !== undefined && draws > 0;
}

function unansweredOf(parts: readonly FlowPart[]): number {
  const lines = parts.flatMap(({ workings }) => workings.costLines);
  return lines.reduce((sum, { component, full }) => sum + (VALUE_COMPONENTS.has(component) ? full : 0), 0);
}

function flowParts(first: Case): FlowPart[] {
  const pools = poolsOf(first);
  const { setting, plans } = portfolioPlan(first, pools);
  const asIs = asIsOf(pools, setting);
  const lines = flowLines(pools, asIs, setting);
  const draws = drawing(setting.context) ? drawsOf(setting.context.seed, setting.context.draws ?? 0) : undefined;
  return plans.flatMap((plan, place) => {
    const tell = (part: number): void =>
      step(setting.context, {
        stage: draws === undefined ? "decision" : "confidence",
        done: 0.8 + (0.18 * (place + part)) / Math.max(1, plans.length),
      });
    const { pool } = plan;
    const today = asIs.get(pool.key) ?? { fte: 0, assumed: true, amounts: [] };
    const outcomes = flowOutcomes(plan);
    const staffing = staffingRows(pool, setting.staffing);
    return plan.flows.flatMap((own, index): FlowPart[] => {
      const outcome = outcomes[index];
      if (outcome === undefined) return [];
      const { asIs: costLines, optimised: optimisedLines } = lines.get(own.options.flow.name) ?? {
        asIs: [],
        optimised: [],
      };
      const row = staffing[index];
      tell(index / plan.flows.length);
      const drawn = draws === undefined ? undefined : flowConfidence(plan, index, outcome, draws, setting);
      const facts = {
        plan: own,
        outcome,
        pool,
        asIs: today,
        asIsLines: costLines,
        staffing: row,
        turningPoints: turningPointsOf(plan, index, outcome, setting),
        freedHours: freedHours(plan, index),
        drawn,
      };
      const recommendation = flowRecommendation(facts, setting);
      return [
        {
          row: own.options.flow.record.row,
          recommendation,
          outcome,
          drawn,
          months: flowCashFlows(outcome, own, setting),
          workings: {
            options: optionRows(plan, index, outcome, costLines, setting),
            staffing: row === undefined ? [] : [row],
            costLines,
            optimisedLines,
            offers: normalisedOffers(own, pool, plan.prices.paid[index] ?? 0, setting),
          },
        },
      ];
    });
  });
}

/** Productive hours a year that leave the pool with a flow's option, the other flows being as the plan has them. */
function freedHours({ pool, prices, state }: PoolPlan, index: number): number {
  if (state[index] === undefined) return 0;
  const kept = prices.staffed(state.map((split, place) => (place === index ? undefined : split))).drivers.fte;
  return Math.max(0, kept - prices.staffed(state).drivers.fte) * pool.agent.productiveHours;
}

function totalMonths(parts: readonly FlowPart[], horizon: number): readonly MonthAmount[] {
  return Array.from({ length: horizon + 1 }, (_, month) => ({
    month,
    amount: parts.reduce((sum, { months }) => sum + (months[month]?.amount ?? 0), 0),
  }));
}
