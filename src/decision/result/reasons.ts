import { at, CELL_HOURS, loadOf } from "../../engine/demand";
import type { FlowTerms } from "../../engine/demand";
import { fraction, moneyPerYear, ratio } from "../../engine/quantities";
import type { Fraction, MoneyPerYear, Ratio } from "../../engine/quantities";
import type { Pool } from "../case/pool";
import { weekOf } from "../case/season";
import type { Reason } from "../facts";
import { takersOf } from "../options/candidate";
import type { Candidate } from "../options/candidate";
import type { FlowOutcome } from "../plan/flow-outcome";
import type { FlowPlan } from "../plan/flow-plan";
import type { FlowConfidence } from "../sensitivity/draws";
import { unmetReasons } from "./unmet-reasons";

/** What reasons are drawn from: computed values of one flow, nothing else. */
export interface ReasonGrounds {
  readonly outcome: FlowOutcome;
  readonly pool: Pool;
  /** Whether the team table states nobody for the pool. */
  readonly teamAssumed: boolean;
  /** Avoidable cost as the team stands today. */
  readonly asIs: MoneyPerYear;
  readonly occupancy: Fraction;
  /** Hours that shifts cover for each hour needed. */
  readonly fit: Ratio;
  /** What the chosen offer's own service-level definition promises by ours; null where it says nothing else. */
  readonly promised: Fraction | null;
  /** What the pool would cost more if its target held in each half-hour; null where it must already. */
  readonly byHalfHour: MoneyPerYear | null;
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
export function reasonsFor(grounds: ReasonGrounds): readonly Reason[] {
  const { outcome, pool, promised } = grounds;
  const { plan, chosen } = outcome;
  return [
    ...(chosen === undefined ? ofStaying(plan) : ofLeaving(chosen, outcome, pool, promised)),
    ...ofDraws(grounds.drawn),
    ...ofInside(grounds),
    ...ofTarget(grounds),
    ...ofLost(outcome),
    ...plan.options.refused.map(({ offer, why }): Reason => ({ kind: "refused", provider: offer.provider, why })),
    ...ofFlow(outcome),
  ];
}

/** A reason where it holds. */
function when(holds: boolean, reason: Reason): readonly Reason[] {
  return holds ? [reason] : [];
}

function ofLeaving(
  chosen: Candidate,
  { plan, ...outcome }: FlowOutcome,
  pool: Pool,
  promised: Fraction | null,
): readonly Reason[] {
  const { decision, scores, rounded, flow } = plan;
  const { saving, optimised, stranded } = outcome;
  const { split, cost, leaving } = chosen;
  const worth = WORTH_TELLING * optimised;
  return [
    saving > 0
      ? {
          kind: "saves",
          provider: takersOf(chosen),
          amount: saving,
          share: ratio(optimised > 0 ? saving / optimised : 0),
        }
      : { kind: "skillPays", amount: moneyPerYear(-saving) },
    ...when(decision.kind === "leave" && decision.specialised, { kind: "skill", score: scores.specialisation }),
    ...when(outcome.outcome < 0, { kind: "outcome", amount: moneyPerYear(-outcome.outcome) }),
    ...(split.kind !== "full" && split.tool === undefined && leaving > 0
      ? [{ kind: "idlePart", occupancy: partOccupancy(chosen, pool, flow.terms) } as const]
      : []),
    ...when(Math.abs(stranded) > worth, { kind: "stranded", amount: stranded }),
    ...(rounded === undefined
      ? []
      : [{ kind: "rounded", share: rounded.candidate.leaving, amount: rounded.loss } as const]),
    ...ofDefinition(chosen, flow.terms, promised),
    ...ofPeriod(chosen, flow.terms),
    ...when(cost.commitment > worth, { kind: "commitment", amount: moneyPerYear(cost.commitment) }),
  ];
}

function ofStaying({ decision, options, vetoes, flow, rule }: FlowPlan): readonly Reason[] {
  if (flow.contacts === 0) return [{ kind: "noVolume" }];
  const noOffer = when(options.offers.length === 0, { kind: "noOffer" });
  const { best } = decision;
  if (best === undefined) return noOffer;
  const nearest = {
    provider: takersOf(best),
    option: best.split.fact,
    amount: moneyPerYear(Math.abs(decision.gain)),
  };
  if (decision.kind === "too-close") return [...noOffer, { kind: "tooClose", ...nearest, margin: rule.tooClose }];
  if (decision.gain <= 0) return [...noOffer, { kind: "dearer", ...nearest }];
  return [...noOffer, ...when(vetoes.length > 0, { kind: "vetoCost", ...nearest })];
}

/** Where the answer is not firm: what would be better, and how often. */
function ofDraws(drawn: FlowConfidence | undefined): readonly Reason[] {
  if (drawn === undefined || drawn.confidence.label === "firm") return [];
  const { candidate, share } = drawn.rival;
  if (share < RARE) return [];
  return [
    candidate === undefined
      ? { kind: "rivalKeep", share }
      : { kind: "rival", share, provider: takersOf(candidate), option: candidate.split.fact },
  ];
}

function ofInside({ outcome, occupancy, fit, teamAssumed, asIs }: ReasonGrounds): readonly Reason[] {
  const { plan, optimised } = outcome;
  const realTime = plan.flow.terms.kind !== "deferrable";
  const gain = asIs - optimised;
  const worth = WORTH_TELLING * optimised;
  return [
    ...when(realTime && occupancy > 0 && occupancy < LOW_OCCUPANCY, { kind: "idle", occupancy }),
    ...when(realTime && fit > POOR_FIT, { kind: "fit", fit }),
    ...(teamAssumed
      ? [{ kind: "noTeam" } as const]
      : [
          ...when(gain > worth, { kind: "scheduling", amount: moneyPerYear(gain) }),
          ...when(-gain > worth, { kind: "understaffed", amount: moneyPerYear(-gain) }),
        ]),
  ];
}

/** A target over a day or a week: what it saves inside against one in each half-hour. */
function ofTarget({ outcome: { plan }, byHalfHour }: ReasonGrounds): readonly Reason[] {
  const { terms, share } = plan.flow;
  if (byHalfHour === null || terms.kind === "deferrable" || terms.targetPeriod === "halfHour") return [];
  return [{ kind: "targetPeriod", period: terms.targetPeriod, amount: moneyPerYear(byHalfHour * share.hours) }];
}

/** An offer whose service is measured over another period than the flow's. */
function ofPeriod(
  { offer: { servicePeriod, provider } }: Candidate,
  { kind, targetPeriod }: FlowTerms,
): readonly Reason[] {
  return servicePeriod === undefined || servicePeriod === targetPeriod || kind === "deferrable"
    ? []
    : [{ kind: "otherPeriod", provider, period: servicePeriod }];
}

/**
 * Any other definition leaves out some of those who gave up, or counts them as served: none is harder to reach than ours. Nothing is said where nobody gives up
 * or waits in a queue, because there all are one, nor where the promise is as good as ours; of chats the figure is not known.
 */
function ofDefinition(
  { offer: { definition, provider } }: Candidate,
  { kind, patience, serviceTarget: target }: FlowTerms,
  promised: Fraction | null,
): readonly Reason[] {
  if (definition === "offered" || kind === "deferrable" || patience === Infinity) return [];
  if (promised === null) return [{ kind: "easierDefinition", provider }];
  if (target - promised < HALF_POINT) return [];
  return [{ kind: "promised", provider, target: fraction(target), promised }];
}

/** Contacts lost inside as it could be run, and with the option that is recommended or comes nearest. */
function ofLost({ plan, optimised }: FlowOutcome): readonly Reason[] {
  const worth = WORTH_TELLING * optimised;
  const { best } = plan.decision;
  return [
    ...when(plan.flow.lost > worth, { kind: "lostInside", amount: plan.flow.lost }),
    ...(best === undefined
      ? []
      : when(best.amounts.lost > worth, {
          kind: "lostOutside",
          provider: best.offer.provider,
          option: best.split.fact,
          amount: best.amounts.lost,
        })),
  ];
}

function ofFlow({ plan, chosen }: FlowOutcome): readonly Reason[] {
  const { scores, flow } = plan;
  const { outsideHours, record } = flow.terms;
  return [
    ...when(scores.retention >= HIGH_RETENTION, { kind: "retention", score: scores.retention }),
    ...unmetReasons(plan, chosen),
    ...when(outsideHours > WORTH_TELLING, { kind: "outsideHours", share: fraction(Math.min(1, outsideHours)) }),
    ...when(record.consumerProspecting === true, { kind: "prospecting" }),
  ];
}

/** How busy the pool's agents would be in the half-hours from which the part leaves. */
function partOccupancy({ split }: Candidate, { base, flows }: Pool, { kind }: FlowTerms): Fraction {
  const realTime = flows.map(({ work }) => work).filter(({ terms }) => terms.kind !== "deferrable");
  let busy = 0;
  let present = 0;
  base.staffing.seasons.forEach(({ weeks, positions }, season) => {
    const loads = realTime.map((work) => ({ week: weekOf(work, season), handling: work.terms.handling }));
    weekOf(split.out, season).forEach((leaving, cell) => {
      if (leaving <= 0) return;
      const load = loads.reduce((sum, each) => sum + loadOf(at(each.week, cell), each.handling), 0);
      busy += load * weeks * CELL_HOURS;
      present += at(positions, cell) * weeks * CELL_HOURS;
    });
  });
  return fraction(kind === "deferrable" || present === 0 ? 1 : Math.min(1, busy / present));
}
