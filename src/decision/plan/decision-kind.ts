import type { DecisionKind } from "../recommendation";
import type { FlowPlan } from "./flow-plan";

/** What a flow's decision is called. */
export function decisionKind({ decision }: FlowPlan): DecisionKind {
  if (decision.kind !== "leave") return decision.kind;
  return decision.best.split.tool !== undefined ? "automate" : decision.best.split.kind === "full" ? "full" : "partial";
}
