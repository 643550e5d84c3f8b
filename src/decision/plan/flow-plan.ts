import { fraction, moneyPerYear, points } from "../../engine/quantities";
import type { MoneyPerYear } from "../../engine/quantities";
import { flowScores } from "../../engine/scores";
import type { Case } from "../case/case";
import type { PooledFlow } from "../case/pool";
import type { Veto } from "../facts";
import type { Candidate, CandidateParts } from "../options/candidate";
import type { FlowOptions } from "../options/flow-options";
import type { FlowWithOptions } from "../options/pool-options";
import type { Scores } from "../recommendation";
import type { Decision, DecisionRule } from "./decision";
import { vetoesOf, vetoLimits } from "./vetoes";

/** A flow to be decided: its options and what the decision goes by. */
export interface OpenFlow {
  readonly flow: PooledFlow;
  readonly options: FlowOptions;
  readonly scores: Scores;
  readonly vetoes: readonly Veto[];
  readonly rule: DecisionRule;
}

/** A flow's part in the plan of its pool. */
export interface FlowPlan extends OpenFlow {
  readonly decision: Decision;
  /** The recommended peaks at a round share of the contacts, where that costs more: what a contract would say. */
  readonly rounded: Rounded | undefined;
}

/** Peaks taken to a round share of the contacts. */
export interface Rounded {
  readonly candidate: Candidate;
  /** What it costs more than the peaks recommended. */
  readonly loss: MoneyPerYear;
}

export type FlowPlanParts = CandidateParts & Pick<Case, "run" | "swings" | "inputs">;

/** A flow with its options, before any is chosen. */
export function openFlow({ flow, options }: FlowWithOptions, { assumptions, swings }: FlowPlanParts): OpenFlow {
  const scores = flowScores(flow.terms.record, swings);
  const vetoes = vetoesOf(flow, options, vetoLimits(assumptions));
  return {
    flow,
    options,
    vetoes,
    scores: {
      overall: points(scores.overall),
      economic: points(scores.economic),
      specialisation: points(scores.specialisation),
      retention: points(scores.retention),
    },
    rule: {
      vetoed: vetoes.length > 0,
      baseline: flow.baseline,
      tooClose: fraction(assumptions.get("tooClose")),
      specialised: scores.specialisation >= assumptions.get("specialisationScore"),
      premium: fraction(assumptions.get("specialisationPremium")),
    },
  };
}

/** The option that leaves; undefined where the flow is kept. */
export function leavingOf({ decision }: Pick<FlowPlan, "decision">): Candidate | undefined {
  return decision.kind === "leave" ? decision.best : undefined;
}

/** What a candidate that leaves costs a year outside, less the flow's own overheads that it ends; 0 for a flow that is kept. */
export function outsideCostOf({ own }: PooledFlow, candidate: Candidate | undefined): MoneyPerYear {
  return moneyPerYear(candidate === undefined ? 0 : candidate.amounts.total - own * candidate.leaving);
}
