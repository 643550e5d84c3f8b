import { bestShares, informationValue, quantile, weighDraws } from "../../../engine/sampling";
import type { Candidate } from "../../options/candidates";
import type { FlowOutcome } from "../../plan/flow-outcome";
import type { PoolPlan } from "../../plan/pool-plan";
import type { Confidence } from "../../recommendation";
import type { Case } from "../../case/case";
import { insideDraws } from "./draws";
import type { Draws, Uncertain, UncertainParameter } from "./draws";
import { keptAt } from "./option-curves";
import { optionDraws, together } from "./option-draws";
import type { FlowDraws } from "./option-draws";
import { skillDraws } from "./skill-draws";
import { gridFor } from "./response-curve";

/** How sure the recommendation for one flow is. */
export interface FlowConfidence {
  readonly confidence: Confidence;
  /** The option that is best most often beside the recommended one, undefined for keeping, and how often. */
  readonly rival: { readonly candidate: Candidate | undefined; readonly share: number };
  /** The saving of the recommended option in every draw; 0 where the flow stays. */
  readonly savings: Float64Array;
  /** What knowing each parameter beforehand would be worth a year, the most valuable first. */
  readonly worth: readonly { readonly parameter: UncertainParameter; readonly amount: number }[];
}

/** Options that are drawn beside the recommended one and keeping: the best of each offer and kind, as many as could matter. */
const RIVALS = 5;

/**
 * The recommended option, keeping, and the options that come nearest, in the same draws; undefined where a veto decides or no option exists.
 *
 * Options of the recommended one's own kind and offer are the same answer in another measure, and no rivals.
 *
 * @see docs/methods/confidence.md
 */
export function flowConfidence(
  plan: PoolPlan,
  index: number,
  outcome: FlowOutcome,
  draws: Draws,
  setting: Case,
): FlowConfidence | undefined {
  const own = plan.flows[index];
  const flow = plan.pool.flows[index];
  if (own === undefined || flow === undefined || own.vetoes.length > 0 || own.options.candidates.length === 0)
    return undefined;
  const inside = insideDraws(flow, plan.pool, setting, draws);
  const loads = gridFor(together(inside.volume.spread, inside.handlingTime.spread));
  const shared: FlowDraws = { inside, loads, kept: keptAt(plan, index, loads, setting), draws };
  const { chosen } = outcome;
  const options = [...(chosen === undefined ? [] : [chosen]), ...rivalsOf(plan, index, chosen)];
  const drawn = options.map((candidate) => optionDraws(plan, index, candidate, shared, setting));
  const stays = new Float64Array(inside.volume.draws.length);
  // Skill is worth a premium where it counts, by the share that leaves, as in the decision.
  const skill = skillDraws(own.options.flow.record, outcome.optimised, draws, setting, stays.length);
  const worths = drawn.map(({ gains }, place) =>
    gains.map((gain, draw) => gain + (skill[draw] ?? 0) * (options[place]?.leaving ?? 0)),
  );
  const values = chosen === undefined ? [stays, ...worths] : [...worths, stays];
  const weighed = weighDraws(values, 0);
  // In a pool the flow bears its part of what all decisions together cost.
  const shift = chosen === undefined ? 0 : outcome.saving - plan.gainOf(index, chosen);
  const savings = chosen === undefined ? stays : (drawn[0]?.gains ?? stays).map((gain) => gain + shift);
  const [p10 = 0, p50 = 0, p90 = 0] = [0.1, 0.5, 0.9].map((share) => quantile(savings, share));
  // What is at stake: the saving, or, for a flow that stays, what leaving would cost.
  const stake = chosen === undefined ? -Math.max(...drawn.map(({ gains }) => quantile(gains, 0.5))) : p50;
  const parameters = new Map(drawn.flatMap((each) => [...each.parameters]));
  return {
    confidence: { ...weighed, label: labelOf(weighed.probability, weighed.regret, stake), p10, p50, p90 },
    rival: strongestRival(values, chosen === undefined ? [undefined, ...options] : [...options, undefined]),
    savings,
    worth: worthOf(values, parameters),
  };
}

function strongestRival(
  values: readonly Float64Array[],
  options: readonly (Candidate | undefined)[],
): FlowConfidence["rival"] {
  const shares = bestShares(values);
  const place = shares.reduce(
    (top, share, each) => (each > 0 && (top === 0 || share > (shares[top] ?? 0)) ? each : top),
    0,
  );
  return { candidate: options[place], share: shares[place] ?? 0 };
}

/** The best option of every offer and kind but the recommended one's, the best first. */
function rivalsOf(plan: PoolPlan, index: number, chosen: Candidate | undefined): readonly Candidate[] {
  const candidates = plan.flows[index]?.options.candidates ?? [];
  const ranked = candidates
    .map((candidate) => ({ candidate, gain: plan.gainOf(index, candidate) }))
    .sort((a, b) => b.gain - a.gain);
  const seen = new Set(chosen === undefined ? [] : [familyOf(chosen)]);
  return ranked
    .filter(({ candidate }) => {
      const family = familyOf(candidate);
      if (seen.has(family)) return false;
      seen.add(family);
      return true;
    })
    .slice(0, RIVALS)
    .map(({ candidate }) => candidate);
}

function familyOf({ original, split }: Candidate): string {
  return [original.provider, original.flow ?? "", original.pricing, original.rows[0], split.kind].join("\u0000");
}

const FIRM = { probability: 0.85, regret: 0.05 };
const PROBABLE = 0.65;

/** Firm: the best in 85 draws of 100, and little to regret; probable: in 65 of 100; fragile below. */
function labelOf(probability: number, regret: number, stake: number): Confidence["label"] {
  if (probability >= FIRM.probability && regret <= FIRM.regret * Math.max(0, stake)) return "firm";
  return probability >= PROBABLE ? "probable" : "fragile";
}

function worthOf(
  values: readonly Float64Array[],
  parameters: ReadonlyMap<UncertainParameter, Uncertain>,
): FlowConfidence["worth"] {
  return [...parameters]
    .map(([parameter, { draws, spread }]) => ({
      parameter,
      amount: spread === 0 ? 0 : informationValue(values, draws),
    }))
    .sort((a, b) => b.amount - a.amount || (a.parameter < b.parameter ? -1 : 1));
}
