import { moneyPerYear } from "../../engine/quantities";
import type { Fraction, MoneyPerYear } from "../../engine/quantities";
import { bestOf } from "../options/candidate";
import type { Candidate } from "../options/candidate";
import { NO_MONEY } from "../total";

/** What is recommended for a flow, and with which option; the gain is money alone, over keeping the flow. */
export type Decision =
  | { readonly kind: "keep"; readonly best: Candidate | undefined; readonly gain: MoneyPerYear }
  | { readonly kind: "too-close"; readonly best: Candidate; readonly gain: MoneyPerYear }
  | {
      readonly kind: "leave";
      readonly best: Candidate;
      readonly gain: MoneyPerYear;
      /** Whether the flow scores high enough on the specialisation axis for skill to count. */
      readonly specialised: boolean;
    };

export const KEPT: Decision = { kind: "keep", best: undefined, gain: NO_MONEY };

/** What turns the best option of a flow into a decision. */
export interface DecisionRule {
  readonly vetoed: boolean;
  readonly baseline: MoneyPerYear;
  /** Gain, as a share of the baseline, up to which the answer is too close to call. */
  readonly tooClose: Fraction;
  readonly specialised: boolean;
  /** Share of the baseline that a flow may cost more outside when it leaves whole for skill. */
  readonly premium: Fraction;
}

/**
 * The decision on a flow from the gains of its options.
 *
 * An option leaves when it gains more than the margin under which the answer is too close to call. Where the flow scores high on the specialisation axis,
 * skill is worth a premium, by the share that leaves: such a flow may leave though it costs a little more. The gain that is reported stays money alone.
 *
 * @param atMost - a gain that an option does not exceed, for less work than its own
 */
export function decisionOf(
  candidates: readonly Candidate[],
  gain: (candidate: Candidate) => MoneyPerYear,
  rule: DecisionRule,
  atMost: (candidate: Candidate) => MoneyPerYear = gain,
): Decision {
  if (rule.vetoed) return vetoedDecision(candidates, gain, rule, atMost);
  const { specialised } = rule;
  const skill = specialised ? rule.premium * rule.baseline : 0;
  const top = bestOf(
    candidates,
    (candidate) => gain(candidate) + skill * candidate.leaving,
    (candidate) => atMost(candidate) + skill * candidate.leaving,
  );
  if (top === undefined) return KEPT;
  const best = { best: top.best, gain: gain(top.best) };
  if (top.gain <= 0) return { kind: "keep", ...best };
  return top.gain > tooCloseMargin(rule) ? { kind: "leave", ...best, specialised } : { kind: "too-close", ...best };
}

/** Nothing of a vetoed flow goes to a provider; a tool before its own people may still pay. What would be best is told all the same. */
function vetoedDecision(
  candidates: readonly Candidate[],
  gain: (candidate: Candidate) => MoneyPerYear,
  rule: DecisionRule,
  atMost: (candidate: Candidate) => MoneyPerYear,
): Decision {
  const inside = candidates.filter(({ split }) => split.kind === "automation");
  const decision = decisionOf(inside, gain, { ...rule, vetoed: false }, atMost);
  if (decision.kind === "leave") return decision;
  const best = bestOf(candidates, gain, atMost);
  return best === undefined ? KEPT : { kind: "keep", ...best };
}

/** The gain a year up to which the answer on a flow is too close to call. */
export function tooCloseMargin({ tooClose, baseline }: Pick<DecisionRule, "tooClose" | "baseline">): MoneyPerYear {
  return moneyPerYear(tooClose * baseline);
}
