import { itemAt } from "../../engine/grid";
import type { OfferTerms } from "../../engine/offers";
import { fraction, moneyPerYear, moneyPerUnit, ratio } from "../../engine/quantities";
import type { Ratio } from "../../engine/quantities";
import type { Case } from "../case/case";
import type { DecidedCase, StaffedCase } from "../decided-case";
import { candidateOf } from "../options/candidate";
import type { Candidate, OwnOffer } from "../options/candidate";
import { offerForFlow, sharingAmong } from "../options/sharing";
import type { Sharing } from "../options/sharing";
import { KEPT } from "../plan/decision";
import { leavingOf, openFlow } from "../plan/flow-plan";
import type { FlowPlan } from "../plan/flow-plan";
import { countedPlan } from "../plan/people-shares";
import { ALL_KEPT, withChoice } from "../plan/plan-state";
import { goOn, step } from "../progress";
import { poolPrices } from "../plan/pool-prices";
import type { PoolPlan } from "../plan/pool-plan";
import { heldCandidate } from "./held-split";
import type { Signed } from "./held-split";

/** What the plan was signed for: by flow. */
type SignedFlows = ReadonlyMap<string, Signed>;

function signedFlows({ plans }: DecidedCase): SignedFlows {
  return new Map(
    plans.flatMap(({ flows }) =>
      flows.flatMap((own) => {
        const candidate = leavingOf(own);
        return candidate === undefined ? [] : [[own.flow.terms.name, { flow: own.flow, candidate }] as const];
      }),
    ),
  );
}

/** The decisions of a case carried out in another: what was signed is bought, what was kept is kept, at what either then costs. */
export function heldPlan(base: DecidedCase, world: StaffedCase): DecidedCase {
  const { toDecide, pools, costs } = world;
  const signed = signedFlows(base);
  const sharing = signedSharing(signed, toDecide.offers, world);
  const plans = pools.map((pool, place): PoolPlan => {
    stepOf(toDecide, place / pools.length);
    const flows = pool.flows.map((flow): FlowPlan => {
      const own = signed.get(flow.terms.name);
      const original = own && offerIn(toDecide.offers, own.candidate.original);
      const offer = original && { original, offer: offerForFlow(original, flow.terms, sharing) };
      const held = own && heldCandidate(own, offer, flow, pool, sharing, toDecide);
      return flowPlan(flow, held, toDecide);
    });
    return planOf(pool, flows, toDecide);
  });
  return { ...world, plans, counted: countedPlan(plans, costs) };
}

/** What is done with a world once it is made is half as much again. */
function stepOf({ run }: Pick<Case, "run">, part: number): void {
  step(run, { stage: "scenarios", done: fraction(part / 2) });
}

/** A plan held with the offers changed alone: the inside is as it was. */
export function withOffers(held: DecidedCase, change: (offer: OfferTerms) => OfferTerms): DecidedCase {
  const { toDecide } = held;
  const plans = held.plans.map((plan) => {
    goOn(toDecide.run);
    const flows = plan.flows.map((own): FlowPlan => {
      const candidate = leavingOf(own);
      if (candidate === undefined || own.decision.kind !== "leave" || candidate.split.kind === "automation") return own;
      const asked: OwnOffer = { original: candidate.original, offer: change(quotedOf(candidate)) };
      const best = candidateOf(candidate.split, asked, own.flow, plan.pool, toDecide);
      return best === undefined ? own : { ...own, decision: { ...own.decision, best } };
    });
    return planOf(plan.pool, flows, toDecide, plan);
  });
  return { ...held, plans, counted: countedPlan(plans, held.costs) };
}

/** The offer as quoted to the flow: what overflows is priced higher than that. */
function quotedOf({ offer, original, split }: Candidate): OfferTerms {
  return split.kind === "overflow" ? { ...offer, tiers: original.tiers } : offer;
}

/** An offer at a multiple of its unit prices. */
export function atPrice(multiple: Ratio): (offer: OfferTerms) => OfferTerms {
  return (offer) => ({
    ...offer,
    tiers: offer.tiers.map((tier) => ({ ...tier, price: moneyPerUnit(tier.price * multiple) })),
  });
}

/** An offer whose provider takes a multiple of the time it states. */
export function atHandling(multiple: Ratio): (offer: OfferTerms) => OfferTerms {
  return (offer) => ({ ...offer, handlingTimeRatio: ratio(offer.handlingTimeRatio * multiple) });
}

function flowPlan(flow: FlowPlan["flow"], held: Candidate | undefined, parts: StaffedCase["toDecide"]): FlowPlan {
  const candidates = held === undefined ? [] : [held];
  const open = openFlow({ flow, options: { candidates, offers: [], refused: [] } }, parts);
  return {
    ...open,
    rounded: undefined,
    decision:
      held === undefined
        ? KEPT
        : { kind: "leave", best: held, gain: moneyPerYear(0), specialised: open.rule.specialised },
  };
}

function planOf(
  pool: PoolPlan["pool"],
  flows: readonly FlowPlan[],
  parts: StaffedCase["toDecide"],
  { prices } = { prices: poolPrices(pool, parts) },
): PoolPlan {
  const state = flows.reduce((from, own) => withChoice(from, own.flow, leavingOf(own)), ALL_KEPT);
  return { pool, prices, flows, state };
}

/** The same offer of another world: the rows of the table are the same. */
function offerIn(offers: readonly OfferTerms[], { providerKey, flow, rows }: OfferTerms): OfferTerms | undefined {
  return offers.find(
    (each) => each.providerKey === providerKey && each.flow === flow && itemAt(each.rows, 0) === itemAt(rows, 0),
  );
}

/** Offers for every flow are shared by the flows that they were signed for. */
function signedSharing(signed: SignedFlows, offers: readonly OfferTerms[], { pools }: StaffedCase): Sharing {
  const flows = pools.flatMap((pool) => pool.flows);
  return sharingAmong(
    new Map(
      offers.map((offer) => [
        offer,
        flows.flatMap(({ terms }) => {
          const own = signed.get(terms.name);
          return own !== undefined &&
            own.candidate.split.kind !== "automation" &&
            offerIn([offer], own.candidate.original)
            ? [terms]
            : [];
        }),
      ]),
    ),
  );
}
