import type { DecisionLabel } from "../../facts";
import { providerOf } from "../../options/candidate";
import type { Decision } from "../../plan/decision";

/** What a decision tells whoever acts on it: keep, too close, or which provider takes all or a part. */
export function labelOf(decision: Decision): DecisionLabel {
  if (decision.kind !== "leave") return { decision: decision.kind, provider: null };
  const { split } = decision.best;
  const part = split.kind === "full" ? "full" : "partial";
  return { decision: split.tool === undefined ? part : "automate", provider: providerOf(decision.best) };
}

export function isSameLabel(a: DecisionLabel, b: DecisionLabel): boolean {
  return a.decision === b.decision && a.provider === b.provider;
}
