import { CELL_HOURS, contactsOf, loadOf } from "../../engine/demand";
import type { FlowTerms } from "../../engine/demand";
import { message } from "../../language";
import type { Message } from "../../language";
import type { FlowConfidence } from "../sensitivity/draws";
import type { Candidate } from "../options/candidates";
import type { FlowOutcome } from "../plan/flow-outcome";
import type { FlowPlan } from "../plan/pool-plan";
import type { Pool } from "../case/pool";
import type { AsIs } from "../case/as-is";
import { unmetReasons } from "./unmet-reasons";

/** What reasons are drawn from: computed facts of one flow, nothing else. */
export interface ReasonFacts {
  readonly plan: FlowPlan;
  readonly outcome: FlowOutcome;
  readonly pool: Pool;
  readonly asIs: AsIs;
  readonly asIsCost: number;
  readonly currency: string;
  readonly tooClose: number;
  readonly occupancy: number;
  readonly fit: number;
  /** What the chosen offer's own service-level definition promises by ours; null where it says nothing else. */
  readonly promised: number | null;
  /** What the draws say; undefined where there are none. */
  readonly drawn: FlowConfidence | undefined;
}

/** Stranded loss, scheduling gain and the like are told from this share of the baseline on. */
const WORTH_TELLING = 0.01;
const LOW_OCCUPANCY = 0.7;
const POOR_FIT = 1.15;
const HIGH_RETENTION = 60;
/** A rival that is best less often is not named. */
const RARE = 0.05;
/** A promise that falls short of the target by less is as good as ours. */
const HALF_POINT = 0.005;

/** The reasons of a decision, the weightiest first. */
export function reasonsFor(facts: ReasonFacts): readonly Message[] {
  return [
    ...ofDecision(facts),
    ...ofDraws(facts),
    ...ofInside(facts),
    ...ofLost(facts),
    ...ofOffers(facts),
    ...ofFlow(facts),
  ];
}

function optionWords({ split }: Candidate): Message {
  return split.label;
}

function ofDecision({ plan, outcome, currency, tooClose, pool, promised }: ReasonFacts): readonly Message[] {
  const { decision, options, vetoes, scores, rounded } = plan;
  const { best } = decision;
  const words: Message[] = [];
  if (decision.kind === "leave") {
    const { saving, optimised, stranded } = outcome;
    const { provider } = decision.best.offer;
    if (saving > 0)
      words.push(
        message("analysis.reason.saves", {
          provider,
          amount: saving,
          currency,
          share: optimised > 0 ? saving / optimised : 0,
        }),
      );
    else words.push(message("analysis.reason.skillPays", { amount: -saving, currency }));
    if (decision.specialised) words.push(message("analysis.reason.skill", { score: scores.specialisation }));
    if (outcome.outcome < 0) words.push(message("analysis.reason.outcome", { amount: -outcome.outcome, currency }));
    if (decision.best.split.kind !== "full" && decision.best.leaving > 0)
      words.push(message("analysis.reason.idlePart", { occupancy: partOccupancy(decision.best, pool, plan) }));
    if (Math.abs(stranded) > WORTH_TELLING * optimised)
      words.push(message("analysis.reason.stranded", { amount: stranded, currency }));
    if (rounded !== undefined)
      words.push(
        message("analysis.reason.rounded", { share: rounded.candidate.leaving, amount: rounded.loss, currency }),
      );
    words.push(...ofDefinition(decision.best, options.flow, promised));
    if (decision.best.cost.commitment > WORTH_TELLING * optimised)
      words.push(message("analysis.reason.commitment", { amount: decision.best.cost.commitment, currency }));
    return words;
  }
  if (contactsOf(options.work, pool.seasons) === 0) return [message("analysis.reason.noVolume")];
  if (options.offers.length === 0) words.push(message("analysis.reason.noOffer"));
  if (best === undefined) return words;
  const values = {
    provider: best.offer.provider,
    option: optionWords(best),
    amount: Math.abs(decision.gain),
    currency,
  };
  if (decision.kind === "too-close") words.push(message("analysis.reason.tooClose", { ...values, margin: tooClose }));
  else if (decision.gain <= 0) words.push(message("analysis.reason.dearer", values));
  else if (vetoes.length > 0) words.push(message("analysis.reason.vetoCost", values));
  return words;
}

/** Where the answer is not firm: what would be better, and how often. */
function ofDraws({ drawn }: ReasonFacts): readonly Message[] {
  if (drawn === undefined || drawn.confidence.label === "firm") return [];
  const { candidate, share } = drawn.rival;
  if (share < RARE) return [];
  if (candidate === undefined) return [message("analysis.reason.rivalKeep", { share })];
  return [
    message("analysis.reason.rival", { share, provider: candidate.offer.provider, option: optionWords(candidate) }),
  ];
}

function ofInside({ plan, outcome, occupancy, fit, asIs, asIsCost, currency }: ReasonFacts): readonly Message[] {
  const words: Message[] = [];
  const realTime = plan.options.flow.kind !== "deferrable";
  if (realTime && occupancy > 0 && occupancy < LOW_OCCUPANCY)
    words.push(message("analysis.reason.idle", { occupancy }));
  if (realTime && fit > POOR_FIT) words.push(message("analysis.reason.fit", { fit }));
  const gain = asIsCost - outcome.optimised;
  if (asIs.assumed) words.push(message("analysis.reason.noTeam"));
  else if (gain > WORTH_TELLING * outcome.optimised)
    words.push(message("analysis.reason.scheduling", { amount: gain, currency }));
  else if (-gain > WORTH_TELLING * outcome.optimised)
    words.push(message("analysis.reason.understaffed", { amount: -gain, currency }));
  return words;
}

/**
 * Any other definition leaves out some of those who gave up, or counts them as served: none is harder to reach than ours. Nothing is said where nobody gives up
 * or waits in a queue, because there all are one, nor where the promise is as good as ours; of chats the figure is not known.
 */
function ofDefinition(
  { offer }: Candidate,
  { kind, patience, serviceTarget: target }: FlowTerms,
  promised: number | null,
): readonly Message[] {
  if (offer.definition === "offered" || kind === "deferrable" || patience === Infinity) return [];
  if (promised === null) return [message("analysis.reason.easierDefinition", { provider: offer.provider })];
  if (target - promised < HALF_POINT) return [];
  return [message("analysis.reason.promised", { provider: offer.provider, target, promised })];
}

/** Contacts lost inside as it could be run, and with the option that is recommended or comes nearest. */
function ofLost({ plan, outcome, pool, currency }: ReasonFacts): readonly Message[] {
  const inside = pool.base.lost[pool.flows.indexOf(plan.options.flow)] ?? 0;
  const { best } = plan.decision;
  const outside = best?.amounts.lost ?? 0;
  const words: Message[] = [];
  if (inside > WORTH_TELLING * outcome.optimised)
    words.push(message("analysis.reason.lostInside", { amount: inside, currency }));
  if (best !== undefined && outside > WORTH_TELLING * outcome.optimised) {
    words.push(
      message("analysis.reason.lostOutside", {
        provider: best.offer.provider,
        option: optionWords(best),
        amount: outside,
        currency,
      }),
    );
  }
  return words;
}

function ofOffers({ plan }: ReasonFacts): readonly Message[] {
  return plan.options.refused.map(({ offer, why }) =>
    message(`analysis.reason.refused.${why}`, { provider: offer.provider }),
  );
}

function ofFlow({ plan, outcome, currency }: ReasonFacts): readonly Message[] {
  const { flow } = plan.options;
  const words: Message[] = [];
  if (plan.scores.retention >= HIGH_RETENTION)
    words.push(message("analysis.reason.retention", { score: plan.scores.retention }));
  words.push(...unmetReasons(plan, outcome, currency));
  if (flow.outsideHours > WORTH_TELLING)
    words.push(message("analysis.reason.outsideHours", { share: flow.outsideHours }));
  if (flow.record.consumerProspecting === true) words.push(message("analysis.reason.prospecting"));
  return words;
}

/** How busy the pool's agents would be in the half-hours from which the part leaves. */
function partOccupancy({ split }: Candidate, pool: Pool, { options }: FlowPlan): number {
  let busy = 0;
  let present = 0;
  pool.base.staffing.seasons.forEach(({ weeks, positions }, season) => {
    split.out.contacts[season]?.forEach((leaving, cell) => {
      if (leaving <= 0) return;
      const load = pool.works.reduce(
        (sum, work) =>
          sum +
          (work.terms.kind === "deferrable" ? 0 : loadOf(work.contacts[season]?.[cell] ?? 0, work.terms.handling)),
        0,
      );
      busy += load * weeks * CELL_HOURS;
      present += (positions[cell] ?? 0) * weeks * CELL_HOURS;
    });
  });
  if (options.flow.kind === "deferrable" || present === 0) return 1;
  return Math.min(1, busy / present);
}
