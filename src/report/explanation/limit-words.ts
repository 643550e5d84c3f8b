import type { DecisionLabel, LimitAnswer, Recommendation, LimitedPlan } from "../../decision";
import { phrase } from "../../language";
import type { Language } from "../../language";
import { amountText } from "./amounts";

/** A decision and who takes the flow. */
export function decisionLabelText(language: Language, { decision, provider }: DecisionLabel): string {
  return [phrase(language, `common.decision.${decision}`), ...(provider === null ? [] : [provider])].join(", ");
}

/** How a limit stands. */
export function limitState(language: Language, { isInConflict, isKeptFlowByFlow, price }: LimitAnswer): string {
  if (isInConflict) return phrase(language, "report.limit.conflict");
  if (price === null) return phrase(language, "report.limit.unknown");
  if (price > CENT) return phrase(language, "report.limit.costs");
  return phrase(language, isKeptFlowByFlow ? "report.limit.kept" : "report.limit.free");
}

/** Amounts below it are nothing. */
const CENT = 0.01;

/** A limit by its name, and whom it is about. */
function limitText(language: Language, { limit, appliesTo }: Pick<LimitAnswer, "limit" | "appliesTo">): string {
  const name = phrase(language, `choices.limit.${limit}`);
  return appliesTo === null ? name : `${name} (${appliesTo})`;
}

/** What the limits make of the plan, and how sure that is. */
export function planSentences(
  language: Language,
  currency: string,
  limits: LimitedPlan,
): { readonly made: string; readonly proof: string } {
  const named = (which: readonly LimitAnswer[]): string => which.map((each) => limitText(language, each)).join(", ");
  if (limits.plan === null) {
    const conflict = named(limits.limits.filter(({ isInConflict }) => isInConflict));
    return {
      made: phrase(language, limits.isProven ? "report.withinLimits.none" : "report.withinLimits.none-found", {
        limits: conflict,
      }),
      proof: "",
    };
  }
  const broken = limits.limits.filter(({ isKeptFlowByFlow }) => !isKeptFlowByFlow);
  if (broken.length === 0) return { made: phrase(language, "report.withinLimits.kept"), proof: "" };
  const made = phrase(language, "report.withinLimits.moves", {
    limits: named(broken),
    flows: limits.moved.length,
    dearer: amountText(language, currency, limits.plan.cost - limits.flowByFlow.cost),
  });
  const proof = phrase(language, limits.isProven ? "report.withinLimits.proven" : "report.withinLimits.searched");
  return { made, proof };
}

/** The same in one line. */
export function planText(language: Language, currency: string, limits: LimitedPlan): string {
  const { made, proof } = planSentences(language, currency, limits);
  return proof === "" ? made : `${made} ${proof}`;
}

/** What the limits make of a recommendation's plan; null where there are none. */
export function limitsText(language: Language, { currency, workings }: Recommendation): string | null {
  const limits = workings.whatIfs?.limits ?? null;
  return limits === null ? null : planText(language, currency, limits);
}
