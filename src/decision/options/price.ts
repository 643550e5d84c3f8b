import { growthIn, levelFactor } from "../../engine/finance";
import type { FlowTerms } from "../../engine/demand";
import { WEEKS_PER_YEAR } from "../../engine/demand";
import type { OfferTerms, OutsideCost } from "../../engine/offers";
import { lostValue } from "../case/lost-value";
import type { Case } from "../case/case";

/** What an option costs a year beside the work that stays: level amounts over the horizon, which add up. */
export interface OutsideAmounts {
  /** The provider's bill. */
  readonly outside: number;
  readonly governance: number;
  /** Set-up, training, ramp-up, parallel run and exit, as a level yearly amount. */
  readonly oneOff: number;
  /** What better or worse results bring, as a cost: below 0 where the provider does better. */
  readonly outcome: number;
  /** What contacts lost in the provider's queue cost. */
  readonly lost: number;
  /** What demand not served inside is worth that the option serves, as a cost: 0 or below. */
  readonly served: number;
  readonly total: number;
  /** The part of `oneOff` that is paid at the start. */
  readonly startLevel: number;
  /** Paid once at the start. */
  readonly start: number;
  /** Paid once at the end, weighted by its probability. */
  readonly end: number;
}

/** The level yearly cost inside that growing wages make of the first year's, at the flow's growth of volume. */
export function insideLevel(flow: FlowTerms, { horizon, wageGrowth }: Case): number {
  return levelFactor(horizon, wageGrowth, flow.growth);
}

/** What an option takes over, beside what the provider bills for it. */
export interface PartTerms {
  /** Cost a year inside that the option ends: what the parallel run pays for again. */
  readonly avoided: number;
  /** Contacts a year it serves that find it closed inside. */
  readonly added: number;
}

/**
 * An offer's cost brought to a level yearly amount: what is paid once is spread by the annuity of the discount rate, so that the level amount times the
 * annuity is the present value.
 *
 */
export function outsideAmounts(
  flow: FlowTerms,
  offer: OfferTerms,
  cost: OutsideCost,
  { avoided, added }: PartTerms,
  setting: Case,
): OutsideAmounts {
  const { horizon, assumptions } = setting;
  const level = levelFactor(horizon, offer.indexation, flow.growth);
  const parallel =
    (assumptions.get("parallelRunWeeks") / WEEKS_PER_YEAR) * assumptions.get("parallelRunShare") * Math.max(0, avoided);
  const start = cost.setUp + cost.training + cost.rampUp + parallel;
  const end = cost.exit * growthIn(horizon.months, offer.indexation);
  const oneOff = (start + end * (horizon.factors[horizon.months - 1] ?? 0)) / horizon.annuity;
  const outside = cost.bill * level;
  const governance = cost.governance * level;
  const first = cost.contacts / (1 + offer.repeats);
  const outcome = -(offer.outcomeRatio - 1) * (flow.record.outcomeValue ?? 0) * first;
  const lost = lostValue(flow, cost.lost, setting);
  const served = -added * (flow.record.valueAtRisk ?? 0) + 0;
  return {
    outside,
    governance,
    oneOff,
    outcome,
    lost,
    served,
    total: outside + governance + oneOff + outcome + lost + served,
    startLevel: start / horizon.annuity,
    start,
    end,
  };
}
