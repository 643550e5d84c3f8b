import type { OfferTerms } from "../../engine/offers";
import { fraction } from "../../engine/quantities";
import type { Fraction } from "../../engine/quantities";
import { DomainError } from "../../engine/domain-error";
import type { Case } from "../case/case";
import type { PlanCosts } from "../case/plan-costs";
import { STAFFING_PART } from "../case/pool";
import type { Pool } from "../case/pool";
import { poolOptions } from "../options/pool-options";
import { evenSharing, hasFixedParts, sharingAmong } from "../options/sharing";
import type { Sharing, Takers } from "../options/sharing";
import { step } from "../progress";
import { withPlanCosts } from "./counted-search";
import { leavingOf } from "./flow-plan";
import type { FlowPlanParts } from "./flow-plan";
import { plannedPool } from "./planned-pool";
import type { PoolPlan } from "./pool-plan";

/** Rounds in which offers for every flow are shared anew among the flows that take them. */
const SHARING_ROUNDS = 6;
/** The part of a round in which flows are decided by themselves; in the rest, with what the plan as a whole counts. */
const ALONE = 0.9;
/** Shares that differ by less are the same. */
const SAME_SHARE = 1e-12;

export type PlanParts = FlowPlanParts & Pick<Case, "flows" | "offers">;

/**
 * The plans of all pools, with what the plan as a whole counts. An offer made for every flow has fees and commitments that are paid once: first they are shared among all flows it is made
 * for, then, as long as fewer take it, among those, who judge it again at the share they would really bear.
 */
export function portfolioPlan(pools: readonly Pool[], costs: PlanCosts, parts: PlanParts): readonly PoolPlan[] {
  const { flows, offers } = parts;
  const shared = offers.filter(hasFixedParts);
  let sharing = evenSharing(flows, offers);
  for (let round = 0; ; round += 1) {
    const { from, span } = roundOf(round, shared.length > 0);
    const tell = (part: number): void =>
      step(parts.run, { stage: "options", done: fraction(STAFFING_PART + 0.75 * (from + span * part)) });
    const alone = plansAt(sharing, pools, parts, (part) => tell(ALONE * part));
    const plans = withPlanCosts(alone, costs, parts, (part) => tell(ALONE + (1 - ALONE) * part));
    const takers = takersOf(plans, offers);
    const now = sharingAmong(takers);
    if (round === SHARING_ROUNDS || isSettled(shared, takers, sharing, now)) return plans;
    // Later rounds only ever lose takers: a flow that found an offer too dear when more shared it does not come back.
    sharing = now;
  }
}

/** The part of the whole work that a round is: where it begins and how much it is, 0 to 1. */
interface RoundSpan {
  readonly from: Fraction;
  readonly span: Fraction;
}

/** Nobody knows how many rounds there will be: each takes half of what is left. */
function roundOf(round: number, isRepeated: boolean): RoundSpan {
  return isRepeated
    ? { from: fraction(1 - 0.5 ** round), span: fraction(0.5 ** (round + 1)) }
    : { from: fraction(0), span: fraction(1) };
}

/** The plans of all pools when offers for every flow are shared so. */
export function plansAt(
  sharing: Sharing,
  pools: readonly Pool[],
  parts: PlanParts,
  tell: (part: Fraction) => void,
): readonly PoolPlan[] {
  let done = 0;
  return pools.map((pool) => {
    const tellPart = (part: Fraction): void =>
      tell(fraction((done + part * pool.flows.length) / Math.max(1, parts.flows.length)));
    tellPart(fraction(0));
    const options = poolOptions(pool, { offers: parts.offers, sharing }, parts);
    const plan = plannedPool(pool, options, parts, tellPart);
    done += pool.flows.length;
    return plan;
  });
}

/** Whether the flows that take the shared offers bear what they were judged at. */
export function isSettled(shared: readonly OfferTerms[], takers: Takers, before: Sharing, now: Sharing): boolean {
  return shared.every((offer) =>
    takersFor(offer, takers).every((flow) => Math.abs(now(offer, flow) - before(offer, flow)) < SAME_SHARE),
  );
}

function takersFor(offer: OfferTerms, takers: Takers): NonNullable<ReturnType<Takers["get"]>> {
  const found = takers.get(offer);
  if (found === undefined) throw new DomainError("not-a-choice", "offer", "an offer of the case", offer.provider);
  return found;
}

/** The flows that take each offer. */
export function takersOf(plans: readonly PoolPlan[], offers: readonly OfferTerms[]): Takers {
  const leaving = plans.flatMap(({ flows }) =>
    flows.map((own) => ({ flow: own.flow.terms, original: leavingOf(own)?.original })),
  );
  return new Map(
    offers.map((offer) => [offer, leaving.flatMap(({ flow, original }) => (original === offer ? [flow] : []))]),
  );
}
