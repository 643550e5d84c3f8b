import { contactsOf } from "../../engine/demand";
import { outsideCost, promisedService, providerWork } from "../../engine/offers";
import type { OfferTerms, OutsideCost } from "../../engine/offers";
import { contactsPerYear, fraction, moneyPerUnit, moneyPerYear, ratio } from "../../engine/quantities";
import type { ContactsPerYear, Fraction, Ratio } from "../../engine/quantities";
import type { Case } from "../case/case";
import type { Pool, PooledFlow } from "../case/pool";
import { machineWork } from "./machine-cost";
import { outsideAmounts } from "./price";
import type { OutsideAmounts, TakenOver } from "./price";
import type { Split } from "./split";

/** One option of a flow: a division of its work and the offer that takes what leaves. */
export interface Candidate {
  readonly split: Split;
  /** The offer's terms for this flow. */
  readonly offer: OfferTerms;
  /** The offer as it was made, perhaps for every flow. */
  readonly original: OfferTerms;
  readonly cost: OutsideCost;
  readonly amounts: OutsideAmounts;
  /** Share of the work, with what is served longer, that the provider takes, and the tool before it: 0 to 1, which parts added up half-hour by half-hour may pass by a rounding. */
  readonly share: Ratio;
  /** Share of the inside's work that leaves; likewise. */
  readonly leaving: Ratio;
  /** Contacts it serves that find it closed inside. */
  readonly added: ContactsPerYear;
}

/** An offer and what of it the flow bears. */
export interface OwnOffer {
  /** The offer's terms for the flow. */
  readonly offer: OfferTerms;
  /** The offer as it was made, perhaps for every flow. */
  readonly original: OfferTerms;
}

export type CandidateParts = Pick<Case, "calendar" | "assumptions" | "staffing" | "buying">;

/** The option of handing a split to an offer; undefined where the part is too small or too large to divide the flow, or beyond the provider's capacity. */
export function candidateOf(
  split: Split,
  { offer: quoted, original }: OwnOffer,
  flow: PooledFlow,
  pool: Pool,
  { staffing, buying, ...parts }: CandidateParts,
): Candidate | undefined {
  const { assumptions } = parts;
  const added = split.added === undefined ? 0 : contactsOf(split.added, pool.seasons);
  const out = contactsOf(split.out, pool.seasons);
  const contained = flow.contacts * (split.tool?.contained ?? 0);
  const leaving = (out - added + contained) / flow.contacts;
  const offer = pricedFor(split, quoted, ratio(assumptions.get("overflowPremium")));
  // A part of today's work too small to be worth dividing, or too large to keep the rest. Hours that nobody serves divide nothing.
  if (
    split.kind !== "full" &&
    split.kind !== "automation" &&
    split.added !== split.out &&
    (leaving < assumptions.get("keepBelow") || leaving > assumptions.get("leaveAbove"))
  )
    return undefined;
  const cost = outsideCost(providerWork(split.out, offer, pool.seasons, staffing), offer, buying, flow.terms.growth);
  if (cost.unitsPeakMonth > offer.capacity) return undefined;
  const taken = { split, leaving: ratio(leaving), added: contactsPerYear(added) };
  return {
    ...taken,
    offer,
    original,
    cost,
    amounts: outsideAmounts(flow.terms, offer, cost, takenOver(taken, flow), parts),
    share: ratio((out + contained) / (flow.contacts + added)),
  };
}

/** A provider that takes only what overflows keeps agents ready for a stream in bursts: it asks more for each unit than for the steady flow it quoted. */
function pricedFor(split: Split, offer: OfferTerms, premium: Ratio): OfferTerms {
  return split.kind === "overflow"
    ? {
        ...offer,
        tiers: offer.tiers.map((tier) => ({ ...tier, price: moneyPerUnit(tier.price * (1 + premium)) })),
      }
    : offer;
}

/** What an option takes over of a flow, for which so much is paid inside, at a multiple of its contacts. */
export function takenOver(
  { split, leaving, added }: Pick<Candidate, "split" | "leaving" | "added">,
  flow: PooledFlow,
  paid = flow.paid,
  multiple = ratio(1),
): TakenOver {
  return {
    // What a tool settles runs beside nothing.
    avoided: moneyPerYear(paid * handedOver({ leaving, split })),
    added: contactsPerYear(added * multiple),
    machine: machineWork(flow, split, multiple),
  };
}

/** Share of the inside's work that goes to a provider: what leaves, less what a tool settles. */
export function handedOver({ leaving, split }: Pick<Candidate, "leaving" | "split">): Ratio {
  return ratio(leaving - (split.tool?.contained ?? 0));
}

/** Who answers what leaves: a provider, a tool, or a tool and a provider after it. */
export function takersOf({ offer, split }: Candidate): string {
  const { tool } = split;
  return tool === undefined || split.kind === "automation" ? offer.provider : `${tool.tool} + ${offer.provider}`;
}

/** The provider that an option pays; null where a tool alone does its part. */
export function providerOf({ offer, split }: Candidate): string | null {
  return split.kind === "automation" ? null : offer.provider;
}

/** The candidate with the highest gain, the first of equals; undefined where there is none. */
export function bestOf<Gain extends number>(
  candidates: readonly Candidate[],
  gain: (candidate: Candidate) => Gain,
  atMost: (candidate: Candidate) => Gain = gain,
): { readonly best: Candidate; readonly gain: Gain } | undefined {
  let found: { best: Candidate; gain: Gain } | undefined;
  for (const candidate of candidates) {
    if (found !== undefined && atMost(candidate) <= found.gain) continue;
    const value = gain(candidate);
    if (found === undefined || value > found.gain) found = { best: candidate, gain: value };
  }
  return found;
}

/** What the offer's own service-level definition is worth on what it takes, and what it would cost so; undefined where it promises ours. */
export function promiseOf(
  { split, offer }: Candidate,
  pool: Pool,
  { staffing, buying }: Pick<Case, "staffing" | "buying">,
): { readonly service: Fraction; readonly cost: OutsideCost } | undefined {
  const promised = promisedService(split.out, offer, providerWork(split.out, offer, pool.seasons, staffing), staffing);
  return promised === undefined
    ? undefined
    : {
        service: fraction(Math.min(1, promised.service)),
        cost: outsideCost(promised.weeks, offer, buying, split.out.terms.growth),
      };
}
