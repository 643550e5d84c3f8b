import { moneyPerYear } from "../../../engine/quantities";
import type { MoneyPerYear } from "../../../engine/quantities";
import type { Case } from "../../case/case";
import type { Candidate } from "../../options/candidate";
import type { FlowOutcome } from "../../plan/flow-outcome";
import type { FlowPlan } from "../../plan/flow-plan";
import type { PoolPlan } from "../../plan/pool-plan";
import { gainOf } from "../../plan/pool-prices";
import type { DecisionLabel } from "../../facts";
import { tooCloseMargin } from "../../plan/decision";
import { labelOf } from "./decision-label";

/** The parts of a case that prices move with. */
export type TurningParts = Pick<Case, "calendar" | "assumptions" | "staffing" | "buying">;

/** The option whose turning is sought, and what it gains today. */
export interface TurningSubject {
  readonly plan: PoolPlan;
  readonly own: FlowPlan;
  readonly candidate: Candidate;
  /** Level gain over keeping the flow, above 0 where the option pays. */
  readonly gain: MoneyPerYear;
  /** The gain at which the decision changes: the margin under which it is too close to call, or 0 where it stays today; skill taken off. */
  readonly threshold: MoneyPerYear;
  readonly from: DecisionLabel;
  readonly to: DecisionLabel;
}

/** The recommended option, or the best there is; undefined where the flow has no option or a veto decides. */
export function subjectOf(plan: PoolPlan, { plan: own, chosen }: FlowOutcome): TurningSubject | undefined {
  if (own.vetoes.length > 0) return undefined;
  const candidate = chosen ?? own.decision.best;
  if (candidate === undefined) return undefined;
  const { rule, decision } = own;
  const skill = rule.specialised ? rule.premium * rule.baseline * candidate.leaving : 0;
  const isKept = decision.kind === "keep";
  return {
    plan,
    own,
    candidate,
    gain: gainOf(plan.prices, plan.state, own.flow, candidate),
    threshold: moneyPerYear((isKept || decision.kind === "too-close" ? 0 : tooCloseMargin(rule)) - skill),
    from: labelOf(decision),
    to: { decision: decision.kind === "too-close" ? "keep" : "too-close", provider: null },
  };
}
