import { payback } from "../../engine/finance";
import { fraction, fte, moneyPerYear, ratio, savingShare } from "../../engine/quantities";
import type { HoursPerYear, MoneyPerYear, Ratio } from "../../engine/quantities";
import { partPattern } from "../../engine/splitting";
import type { Case } from "../case/case";
import type { Pool } from "../case/pool";
import type { CostLine, TurningPoint } from "../facts";
import { promiseOf, providerOf } from "../options/candidate";
import type { FlowOutcome } from "../plan/flow-outcome";
import { decisionKind } from "../plan/decision-kind";
import type { CountedPlan } from "../plan/people-shares";
import type {
  FlowAutomation,
  FlowPosts,
  FlowRecommendation,
  Logic,
  MonthAmount,
  Pattern,
  StaffingRow,
} from "../recommendation";
import type { FlowConfidence } from "../sensitivity/draws";
import { presentValue } from "./cash-flows";
import { totalCost } from "./cost-lines";
import { measureFirst } from "./measure-first";
import { reasonsFor } from "./reasons";
import { waterfallOf } from "./waterfall";

/** Everything that is known of one flow when its recommendation is written. */
export interface FlowFindings {
  readonly outcome: FlowOutcome;
  readonly pool: Pool;
  /** Whether the team table states nobody for the pool. */
  readonly teamAssumed: boolean;
  readonly byHalfHour: MoneyPerYear | null;
  readonly asIsLines: readonly CostLine[];
  readonly staffing: StaffingRow;
  readonly months: readonly MonthAmount[];
  readonly turningPoints: readonly TurningPoint[];
  /** Productive hours that the recommendation frees inside. */
  readonly freedHours: HoursPerYear;
  /** What the draws say; undefined where there are none. */
  readonly drawn: FlowConfidence | undefined;
  readonly automation: FlowAutomation | null;
  /** What the plan as a whole counts. */
  readonly counted: CountedPlan;
}

/** The recommendation for one flow. */
export function flowRecommendation(
  { outcome, pool, months, turningPoints, drawn, ...findings }: FlowFindings,
  parts: Pick<Case, "calendar" | "assumptions" | "staffing" | "buying">,
): FlowRecommendation {
  const { plan, chosen, optimised, cost } = outcome;
  const { record } = plan.flow.terms;
  const asIs = totalCost(findings.asIsLines, "avoidable");
  return {
    flow: record.name,
    row: record.row,
    channel: record.channel,
    decision: decisionKind(plan),
    pattern: patternOf(outcome, pool),
    share: outcome.share,
    logic: logicOf(outcome),
    provider: chosen === undefined ? null : providerOf(chosen),
    baseline: { asIs, optimised, asIsFull: totalCost(findings.asIsLines, "full") },
    cost,
    saving: moneyPerYear(optimised - cost),
    savingShare: optimised > 0 ? savingShare(outcome.saving / optimised) : null,
    npv: presentValue(months, parts.calendar.horizon),
    payback: payback(months.map(({ amount }) => amount)),
    scores: plan.scores,
    automation: findings.automation,
    posts: postsOf(outcome, findings.counted),
    confidence: drawn?.confidence ?? null,
    vetoes: plan.vetoes,
    reasons: reasonsFor({
      outcome,
      pool,
      teamAssumed: findings.teamAssumed,
      byHalfHour: findings.byHalfHour,
      asIs,
      occupancy: findings.staffing.occupancy,
      fit: fitOf(findings.staffing),
      promised: chosen === undefined ? null : (promiseOf(chosen, pool, parts)?.service ?? null),
      drawn,
    }),
    turningPoints,
    waterfall: waterfallOf(asIs, optimised, [outcome]),
    measureFirst: measureFirst(drawn, turningPoints, optimised),
    opportunity: opportunityOf(findings.freedHours, parts),
    workloadFte: plan.flow.workloadFte,
  };
}

function patternOf({ plan, chosen }: FlowOutcome, { weeks }: Pool): Pattern | null {
  if (chosen === undefined || chosen.split.kind === "full" || chosen.split.kind === "automation") return null;
  return chosen.split.kind === "overflow" ? "overflow" : partPattern(plan.flow.work, chosen.split.out, weeks);
}

/** The money speaks for leaving when it does so without what better results bring; skill speaks when the specialisation axis does. */
function logicOf({ plan, saving, outcome }: FlowOutcome): Logic | null {
  const { decision } = plan;
  if (decision.kind !== "leave") return null;
  const economic = saving + outcome > 0;
  if (economic && decision.specialised) return "both";
  return economic ? "economic" : "specialisation";
}

/** Hours that shifts cover for each hour needed; 1 where none is. */
function fitOf({ scheduledHours, positionHours }: StaffingRow): Ratio {
  return ratio(positionHours === 0 ? 1 : scheduledHours / positionHours);
}

/** What the freed hours may be worth elsewhere. */
function opportunityOf(freed: HoursPerYear, { assumptions }: Pick<Case, "assumptions">): MoneyPerYear {
  return moneyPerYear(freed * assumptions.get("freedHourValue") * fraction(assumptions.get("redeployment")));
}

/** The flow's posts beside the agents: its share of today's, and what becomes of those that its leaving work served. */
function postsOf({ plan, postsStay }: FlowOutcome, { shares }: CountedPlan): FlowPosts {
  const { ended, endedMoney, served } = shares(plan.flow);
  return {
    before: fte(plan.flow.posts.reduce((sum, post) => sum + post.fte, 0)),
    ended,
    stay: fte(Math.max(0, served - ended)),
    endedMoney,
    stayMoney: postsStay,
  };
}
