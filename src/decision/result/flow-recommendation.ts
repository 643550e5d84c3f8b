import { partPattern } from "../../engine/splitting";
import { payback } from "../../engine/finance";
import { differenceFigure, presentValueFigure, workingsFigure } from "../ledger";
import { promiseOf } from "../options/candidates";
import type { FlowOutcome } from "../plan/flow-outcome";
import type { FlowPlan } from "../plan/pool-plan";
import type {
  CostLine,
  DecisionKind,
  TurningPoint,
  FlowRecommendation,
  Logic,
  Pattern,
  StaffingRow,
} from "../recommendation";
import type { AsIs } from "../case/as-is";
import type { Pool } from "../case/pool";
import type { Case } from "../case/case";
import { turningPointWords } from "../words/turning-point-words";
import type { Message } from "../../language";
import type { FlowConfidence } from "../sensitivity/draws";
import { reasonsFor } from "../words/reasons";
import { vetoWords } from "../words/veto-words";
import { worthWords } from "../words/worth-words";
import { flowCashFlows } from "./cash-flows";

/** Everything that is known of one flow when its recommendation is written. */
export interface FlowFacts {
  readonly plan: FlowPlan;
  readonly outcome: FlowOutcome;
  readonly pool: Pool;
  readonly asIs: AsIs;
  readonly asIsLines: readonly CostLine[];
  readonly staffing: StaffingRow | undefined;
  readonly turningPoints: readonly TurningPoint[];
  /** Productive hours a year that the recommendation frees inside. */
  readonly freedHours: number;
  /** What the draws say; undefined where there are none. */
  readonly drawn: FlowConfidence | undefined;
}

/** The recommendation for one flow. */
export function flowRecommendation(facts: FlowFacts, setting: Case): FlowRecommendation {
  const { plan, outcome, pool, staffing } = facts;
  const { record } = plan.options.flow;
  const name = record.name;
  const key = (what: string): string => `${plan.options.flow.name}/${what}`;
  const asIs = workingsFigure(key("asIs"), sumOf(facts.asIsLines, "avoidable"), "costLines", name);
  const asIsFull = workingsFigure(key("asIsFull"), sumOf(facts.asIsLines, "full"), "costLines", name);
  const optimised = workingsFigure(key("optimised"), outcome.optimised, "options", name);
  const cost = workingsFigure(key("cost"), outcome.cost, "options", name);
  const months = flowCashFlows(outcome, plan, setting);
  const npv = months.reduce((sum, { month, amount }) => sum + amount / (1 + setting.horizon.rate) ** (month / 12), 0);
  const { decision } = plan;
  return {
    flow: name,
    row: record.row,
    decision: decisionKind(plan),
    pattern: patternOf(plan, pool),
    share: outcome.share,
    logic: logicOf(plan, outcome),
    provider: decision.kind === "leave" ? decision.best.offer.provider : null,
    baseline: { asIs, optimised, asIsFull },
    cost,
    saving: differenceFigure(key("saving"), optimised, cost),
    savingShare: outcome.optimised > 0 ? outcome.saving / outcome.optimised : null,
    npv: presentValueFigure(key("npv"), npv, name),
    payback: payback(months.map(({ amount }) => amount)),
    scores: plan.scores,
    confidence: facts.drawn?.confidence ?? null,
    vetoes: plan.vetoes.map((code) => ({ code, why: vetoWords(code, plan) })),
    reasons: reasonsFor({
      plan,
      outcome,
      pool,
      asIs: facts.asIs,
      asIsCost: asIs.value,
      currency: setting.inputs.currency,
      tooClose: setting.assumptions.get("tooClose"),
      occupancy: staffing?.occupancy ?? 0,
      drawn: facts.drawn,
      promised: decision.kind === "leave" ? (promiseOf(decision.best, pool, setting)?.service ?? null) : null,
      fit:
        staffing === undefined || staffing.positionHours === 0 ? 1 : staffing.scheduledHours / staffing.positionHours,
    }),
    turningPoints: facts.turningPoints,
    measureFirst:
      facts.drawn === undefined
        ? nearestTurningPoints(facts.turningPoints, setting.inputs.currency)
        : worthWords(facts.drawn.worth, outcome.optimised, setting.inputs.currency),
    opportunity: facts.freedHours * setting.assumptions.get("freedHourValue") * setting.assumptions.get("redeployment"),
    workloadFte: plan.workloadFte,
  };
}

/** Without draws the turning points nearest to today's values say what to look at. */
function nearestTurningPoints(turningPoints: readonly TurningPoint[], currency: string): readonly Message[] {
  return [...turningPoints]
    .sort((a, b) => Math.abs(a.margin) - Math.abs(b.margin))
    .map((turningPoint) => turningPointWords(turningPoint, currency));
}

function sumOf(lines: readonly CostLine[], base: "full" | "avoidable"): number {
  return lines.reduce((sum, line) => sum + line[base], 0);
}

function decisionKind({ decision }: FlowPlan): DecisionKind {
  if (decision.kind !== "leave") return decision.kind;
  return decision.best.split.kind === "full" ? "full" : "partial";
}

function patternOf({ decision, options }: FlowPlan, pool: Pool): Pattern | null {
  if (decision.kind !== "leave" || decision.best.split.kind === "full") return null;
  if (decision.best.split.kind === "overflow") return "overflow";
  return partPattern(options.work, decision.best.split.out, pool.weeks);
}

/** The money speaks for leaving when it does so without what better results bring; skill speaks when the specialisation axis does. */
function logicOf({ decision }: FlowPlan, { saving, outcome }: FlowOutcome): Logic | null {
  if (decision.kind !== "leave") return null;
  const economic = saving + outcome > 0;
  if (economic && decision.specialised) return "both";
  return economic ? "economic" : "specialisation";
}
