import type { VetoCode } from "../recommendation";
import type { Candidate, FlowOptions } from "../options/candidates";
import { rowVetoes } from "../../engine/decision";
import type { VetoLimits } from "../../engine/decision";
import type { AssumptionBook } from "../../engine/assumptions";

/** Limits of the vetoes in force. */
export function vetoLimits(book: AssumptionBook): VetoLimits {
  return {
    weeks: book.get("vetoWeeks"),
    undocumented: book.get("vetoUndocumented"),
    minFte: book.get("vetoMinFteShared"),
    uncertainty: book.get("vetoUncertainty"),
  };
}

/** Why a flow may not leave. */
export function vetoesOf({ flow, candidates, offers, refused }: FlowOptions, workloadFte: number, limits: VetoLimits): readonly VetoCode[] {
  const stated = rowVetoes(flow.record, limits);
  const vetoes: VetoCode[] = stated.filter((code) => code !== "volume-too-small");
  // One refused offer keeps nothing inside: it takes all of them.
  const all = (why: string): boolean => candidates.length === 0 && refused.length > 0 && refused.length === offers.length && refused.every((each) => each.why === why);
  if (workloadFte < limits.minFte || all("too-small")) vetoes.push("volume-too-small");
  else if (all("data-location")) vetoes.push("data-location");
  else if (offers.length > 0 && candidates.length === 0 && workloadFte > 0) vetoes.push("no-capable-provider");
  return vetoes;
}

/** What is recommended for a flow, and with which option. */
export type Verdict =
  | { readonly kind: "keep"; readonly best: Candidate | undefined; readonly gain: number }
  | { readonly kind: "too-close"; readonly best: Candidate; readonly gain: number }
  | { readonly kind: "leave"; readonly best: Candidate; readonly gain: number; readonly specialised: boolean };

/** What turns the best option into a verdict. */
export interface VerdictTerms {
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

/** The candidate with the highest gain, the first of equals; undefined where there is none. */
export function bestOf(candidates: readonly Candidate[], gain: (candidate: Candidate) => number): { best: Candidate; gain: number } | undefined {
  let found: { best: Candidate; gain: number } | undefined;
  for (const candidate of candidates) {
    const value = gain(candidate);
    if (found === undefined || value > found.gain) found = { best: candidate, gain: value };
  }
  return found;
}

/**
 * The verdict on a flow from the gains of its options.
 *
 * Money first: an option leaves when it gains more than the margin under which the answer is too close to call. Where money does not speak for it,
 * a flow may still leave whole for skill, if it scores high on the specialisation axis and costs little more.
 */
export function verdictOf(candidates: readonly Candidate[], gain: (candidate: Candidate) => number, terms: VerdictTerms): Verdict {
  const top = bestOf(candidates, gain);
  if (top === undefined) return { kind: "keep", best: undefined, gain: 0 };
  if (terms.vetoed) return { kind: "keep", ...top };
  const margin = terms.tooClose * terms.baseline;
  const skilled = terms.specialisation >= terms.specialisationScore;
  if (top.gain > margin) return { kind: "leave", ...top, specialised: skilled };
  const whole = skilled ? bestOf(candidates.filter(({ cut }) => cut.kind === "full"), gain) : undefined;
  if (whole !== undefined && whole.gain >= -terms.specialisationPremium * terms.baseline) return { kind: "leave", ...whole, specialised: true };
  return top.gain > 0 ? { kind: "too-close", ...top } : { kind: "keep", ...top };
}
