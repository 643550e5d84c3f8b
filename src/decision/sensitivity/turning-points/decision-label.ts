import type { DecisionLabel } from "../../facts";
import type { Decision } from "../../plan/decision";

/** What a decision tells whoever acts on it: keep, too close, or which provider takes all or a part. */
export function labelOf(decision: Decision): DecisionLabel {
  if (decision.kind !== "leave") return { decision: decision.kind, provider: null };
  const { split, offer } = decision.best;
  return { decision: split.kind === "full" ? "full" : "partial", provider: offer.provider };
}

export function isSameLabel(a: DecisionLabel, b: DecisionLabel): boolean {
  return a.decision === b.decision && a.provider === b.provider;
}
