import { at } from "../../../engine/demand";
import { fraction, moneyPerYear } from "../../../engine/quantities";
import type { Fraction, MoneyPerYear } from "../../../engine/quantities";
import { bestShares, informationValue, quantile, weighDraws } from "../../../engine/sampling";
import type { UncertainParameter } from "../../facts";
import type { Candidate } from "../../options/candidate";
import type { FlowOutcome } from "../../plan/flow-outcome";
import type { FlowPlan } from "../../plan/flow-plan";
import type { PoolPlan } from "../../plan/pool-plan";
import { gainOf, gainsOf } from "../../plan/pool-prices";
import type { Confidence } from "../../recommendation";
import { NO_MONEY } from "../../total";
import { zip } from "../../zip";
import type { Draws, Uncertain } from "./draws";
import { flowDraws, optionDraws } from "./option-draws";
import type { DrawParts } from "./option-draws";
import { skillDraws } from "./skill-draws";

/** How sure the recommendation for one flow is. */
export interface FlowConfidence {
  readonly confidence: Confidence;
  /** What is best most often beside the recommended option. */
  readonly rival: Rival;
  /** The saving of the recommended option in every draw; 0 where the flow stays. */
  readonly savings: Float64Array;
  /** What knowing each parameter beforehand would be worth, the most valuable first. */
  readonly worth: readonly Worth[];
}

/** An option, or keeping where there is no candidate, and in which share of the draws it is the best. */
export interface Rival {
  readonly candidate: Candidate | undefined;
  readonly share: Fraction;
}

/** What knowing a parameter beforehand would be worth a year. */
export interface Worth {
  readonly parameter: UncertainParameter;
  readonly amount: MoneyPerYear;
}

/** An option, or keeping where there is no candidate, and what it is worth in every draw. */
interface Contender {
  readonly candidate: Candidate | undefined;
  readonly values: Float64Array;
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
  outcome: FlowOutcome,
  draws: Draws,
  parts: DrawParts,
): FlowConfidence | undefined {
  const { plan: own, chosen } = outcome;
  const { flow } = own;
  if (own.vetoes.length > 0 || own.options.candidates.length === 0) return undefined;
  const shared = flowDraws(plan, flow, draws, parts);
  const stays = new Float64Array(shared.inside.volume.draws.length);
  const options = [...(chosen === undefined ? [] : [chosen]), ...rivalsOf(plan, own, chosen)];
  const drawn = options.map((candidate) => optionDraws(plan, flow, candidate, shared, parts));
  // Skill is worth a premium where it counts, by the share that leaves, as in the decision.
  const skill = skillDraws(flow.terms.record, outcome.optimised, draws, parts, stays.length);
  const keeping: Contender = { candidate: undefined, values: stays };
  const leaving = drawn.map(({ candidate, gains }): Contender => ({
    candidate,
    values: gains.map((gain, draw) => gain + at(skill, draw) * candidate.leaving),
  }));
  const contenders = chosen === undefined ? [keeping, ...leaving] : [...leaving, keeping];
  const values = contenders.map((each) => each.values);
  const { probability } = weighDraws(values, 0);
  const ways = leaving.map((each) => each.values);
  const { leave, regret } = leavingCertainty(ways, chosen !== undefined);
  const provider = chosen === undefined ? null : providerCertainty(leaving, chosen);
  const [recommended] = drawn;
  const savings =
    chosen === undefined || recommended === undefined
      ? stays
      : savingsOf(recommended.gains, moneyPerYear(outcome.saving - gainOf(plan.prices, plan.state, flow, chosen)));
  const p50 = quantile(savings, fraction(0.5));
  // What is at stake: the saving, or, for a flow that stays, what leaving would cost.
  const stake = chosen === undefined ? -Math.max(...drawn.map(({ gains }) => quantile(gains, fraction(0.5)))) : p50;
  return {
    confidence: {
      probability,
      leave,
      provider,
      regret,
      label: labelOf(leave, regret, moneyPerYear(stake)),
      providerLabel: provider === null ? null : labelOf(provider, NO_MONEY, NO_MONEY),
      p10: moneyPerYear(quantile(savings, fraction(0.1))),
      p50: moneyPerYear(p50),
      p90: moneyPerYear(quantile(savings, fraction(0.9))),
    },
    rival: strongestRival(contenders),
    savings,
    worth: worthOf(values, new Map(drawn.flatMap(({ parameters }) => [...parameters]))),
  };
}

/** How sure it is that some way of leaving beats keeping, or, of a flow that stays, that none does, and what is lost by not knowing. */
function leavingCertainty(
  ways: readonly Float64Array[],
  leaves: boolean,
): { readonly leave: Fraction; readonly regret: MoneyPerYear } {
  const count = ways[0]?.length ?? 0;
  let right = 0;
  let regret = 0;
  for (let draw = 0; draw < count; draw += 1) {
    const best = Math.max(...ways.map((values) => at(values, draw)));
    if (best > 0 === leaves) right += 1;
    else regret += Math.abs(best);
  }
  return { leave: fraction(count > 0 ? right / count : 1), regret: moneyPerYear(count > 0 ? regret / count : 0) };
}

/** Among the draws in which leaving pays, the share in which the recommended provider's option is the best. */
function providerCertainty(leaving: readonly Contender[], { offer }: Candidate): Fraction {
  const count = leaving[0]?.values.length ?? 0;
  let paying = 0;
  let best = 0;
  for (let draw = 0; draw < count; draw += 1) {
    const worth = (isOwn: boolean): number =>
      Math.max(
        -Infinity,
        ...leaving
          .filter(({ candidate }) => (candidate?.offer.providerKey === offer.providerKey) === isOwn)
          .map(({ values }) => at(values, draw)),
      );
    const own = worth(true);
    const others = worth(false);
    if (Math.max(own, others) <= 0) continue;
    paying += 1;
    if (own >= others) best += 1;
  }
  return fraction(paying > 0 ? best / paying : 1);
}

/** In a pool the flow bears its part of what all decisions together cost. */
function savingsOf(gains: Float64Array, shift: MoneyPerYear): Float64Array {
  return gains.map((gain) => gain + shift);
}

/** What is best most often but the recommended option, which comes first. */
function strongestRival(contenders: readonly Contender[]): Rival {
  const rivals = zip(contenders, bestShares(contenders.map(({ values }) => values))).map(
    ([{ candidate }, share]): Rival => ({ candidate, share: fraction(Math.min(1, share)) }),
  );
  const [recommended, first, ...others] = rivals;
  const strongest = others.reduce((top, each) => (top === undefined || each.share > top.share ? each : top), first);
  return strongest ?? recommended ?? { candidate: undefined, share: fraction(0) };
}

/** The best option of every offer and kind but the recommended one's, the best first. */
function rivalsOf(
  { prices, state }: PoolPlan,
  { flow, options }: FlowPlan,
  chosen: Candidate | undefined,
): readonly Candidate[] {
  const gain = gainsOf(prices, state, flow);
  const ranked = options.candidates
    .map((candidate) => ({ candidate, gain: gain(candidate) }))
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

/**
 * Firm: the best in 85 draws of 100, and little to regret; probable: in 65 of 100; fragile below.
 *
 * @param stake - the saving a year, or what leaving would cost
 */
export function labelOf(probability: Fraction, regret: MoneyPerYear, stake: MoneyPerYear): Confidence["label"] {
  if (probability >= FIRM.probability && regret <= FIRM.regret * Math.max(0, stake)) return "firm";
  return probability >= PROBABLE ? "probable" : "fragile";
}

function worthOf(
  values: readonly Float64Array[],
  parameters: ReadonlyMap<UncertainParameter, Uncertain>,
): readonly Worth[] {
  return [...parameters]
    .map(([parameter, { draws, spread }]) => ({
      parameter,
      amount: moneyPerYear(spread === 0 ? 0 : informationValue(values, draws)),
    }))
    .sort((a, b) => b.amount - a.amount || (a.parameter < b.parameter ? -1 : 1));
}
