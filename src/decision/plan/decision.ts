import type { VetoCode } from "../recommendation";
import { bestOf } from "../options/candidates";
import type { Candidate, FlowOptions } from "../options/candidates";
import { rowVetoes } from "../../engine/scores";
import type { VetoLimits } from "../../engine/scores";
import type { Assumptions } from "../../engine/assumptions";

/** Limits of the vetoes in force. */
export function vetoLimits(assumptions: Assumptions): VetoLimits {
  return {
    weeks: assumptions.get("vetoWeeks"),
    undocumented: assumptions.get("vetoUndocumented"),
    minFte: assumptions.get("vetoMinFteShared"),
    uncertainty: assumptions.get("vetoUncertainty"),
  };
}

/** Why a flow may not leave. */
export function vetoesOf(
  { flow, candidates, offers, refused }: FlowOptions,
  workloadFte: number,
  limits: VetoLimits,
): readonly VetoCode[] {
  const stated = rowVetoes(flow.record, limits);
  const vetoes: VetoCode[] = stated.filter((code) => code !== "volume-too-small");
  // One refused offer keeps nothing inside: it takes all of them.
  const all = (why: string): boolean =>
    candidates.length === 0 &&
    refused.length > 0 &&
    refused.length === offers.length &&
    refused.every((each) => each.why === why);
  if (workloadFte < limits.minFte || all("too-small")) vetoes.push("volume-too-small");
  else if (all("data-location")) vetoes.push("data-location");
  else if (offers.length > 0 && candidates.length === 0 && workloadFte > 0) vetoes.push("no-capable-provider");
  return vetoes;
}

/** What is recommended for a flow, and with which option. */
export type Decision =
  | { readonly kind: "keep"; readonly best: Candidate | undefined; readonly gain: number }
  | { readonly kind: "too-close"; readonly best: Candidate; readonly gain: number }
  | { readonly kind: "leave"; readonly best: Candidate; readonly gain: number; readonly specialised: boolean };

/** What turns the best option into a decision. */
export interface DecisionTerms {
  readonly vetoed: boolean;
  readonly baseline: number;
  /** Gain, as a share of the baseline, up to which the answer is too close to call. */
  readonly tooClose: number;
  /** Points on the specialisation axis. */
  readonly specialisation: number;
  readonly specialisationScore: number;
  /** Share of the baseline that a flow may cost more outside when it leaves for skill. */
  readonly specialisationPremium: number;
}

/**
 * The decision on a flow from the gains of its options.
 *
 * An option leaves when it gains more than the margin under which the answer is too close to call. Where the flow scores high on the specialisation axis,
 * skill is worth a premium, by the share that leaves: such a flow may leave though it costs a little more. The gain that is reported stays money alone.
 */
export function decisionOf(
  candidates: readonly Candidate[],
  gain: (candidate: Candidate) => number,
  terms: DecisionTerms,
): Decision {
  const specialised = terms.specialisation >= terms.specialisationScore;
  const skill = specialised ? terms.specialisationPremium * terms.baseline : 0;
  const top = bestOf(candidates, (candidate) => gain(candidate) + skill * candidate.leaving);
  if (top === undefined) return { kind: "keep", best: undefined, gain: 0 };
  const best = { best: top.best, gain: gain(top.best) };
  if (terms.vetoed || top.gain <= 0) return { kind: "keep", ...best };
  return top.gain > terms.tooClose * terms.baseline
    ? { kind: "leave", ...best, specialised }
    : { kind: "too-close", ...best };
}
