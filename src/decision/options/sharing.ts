import { offersFor } from "../../engine/offers";
import type { OfferTerms } from "../../engine/offers";
import { fraction, moneyPerMonth, unitsPerMonth } from "../../engine/quantities";
import type { Fraction } from "../../engine/quantities";
import type { FlowTerms } from "../../engine/demand";

/** Share of an offer's monthly fee and commitment that a flow bears: 1 for an offer made for it alone. Set-up is paid for each flow. */
export type Sharing = (offer: OfferTerms, flow: FlowTerms) => Fraction;

/** The flows that take an offer. */
export type Takers = ReadonlyMap<OfferTerms, readonly FlowTerms[]>;

const workload = (flow: FlowTerms): number => flow.annual * flow.handling;

const ALL = fraction(1);

/** Offers for every flow are shared by all the flows they are made for, by workload: the terms if all of them left. */
export function evenSharing(flows: readonly FlowTerms[], offers: readonly OfferTerms[]): Sharing {
  return sharingAmong(
    new Map(offers.map((offer) => [offer, flows.filter((flow) => offersFor(flow, offers).includes(offer))])),
  );
}

/** Offers for every flow are shared by the flows that take them, by workload; any other flow would bear the share that it would then have. */
export function sharingAmong(takers: Takers): Sharing {
  return (offer, flow) => {
    if (offer.flow !== undefined) return ALL;
    const others = (takers.get(offer) ?? []).filter((each) => each !== flow);
    const all = others.reduce((sum, each) => sum + workload(each), workload(flow));
    return all > 0 ? fraction(workload(flow) / all) : ALL;
  };
}

/** Whether an offer for every flow has a fee or a commitment that is paid whatever the volume. */
export function hasFixedParts(offer: OfferTerms): boolean {
  return offer.flow === undefined && (offer.fixedFee > 0 || offer.minimum > 0);
}

/** The offer as one flow sees it: its own share of what is paid whatever the volume. */
export function offerForFlow(offer: OfferTerms, flow: FlowTerms, sharing: Sharing): OfferTerms {
  const share = sharing(offer, flow);
  return share === 1
    ? offer
    : { ...offer, fixedFee: moneyPerMonth(offer.fixedFee * share), minimum: unitsPerMonth(offer.minimum * share) };
}
