import { contactsOf } from "../../engine/demand";
import type { FlowTerms, FlowWork } from "../../engine/demand";
import { coveredCells, offersFor, outsideCost, providerWork, refusalOf } from "../../engine/offers";
import type { OfferTerms, OutsideCost, Refusal } from "../../engine/offers";
import { offerForFlow } from "../setting/sharing";
import type { Pool } from "../setting/pool";
import type { Setting } from "../setting/setting";
import { closedForms } from "./closed-forms";
import type { Cut } from "./cut";
import { menuOf } from "./menu";
import { outsideAmounts } from "./price";
import type { OutsideAmounts } from "./price";

/** One option of a flow: a division of its work and the offer that takes what leaves. */
export interface Candidate {
  readonly cut: Cut;
  /** The offer's terms for this flow. */
  readonly offer: OfferTerms;
  /** The offer as it was made, perhaps for every flow. */
  readonly original: OfferTerms;
  readonly cost: OutsideCost;
  readonly amounts: OutsideAmounts;
  /** Share of the workload that leaves. */
  readonly share: number;
}

/** What the offers make possible for a flow. */
export interface FlowOptions {
  readonly flow: FlowTerms;
  readonly work: FlowWork;
  readonly candidates: readonly Candidate[];
  /** Offers made for the flow, those refused included. */
  readonly offers: readonly OfferTerms[];
  readonly refused: readonly { readonly offer: OfferTerms; readonly why: Refusal }[];
}

/**
 * The options of one flow of a pool: every cut of the menu with every offer that can take it.
 *
 * @param inside - the flow's allotted cost inside, a year: what a parallel run pays for again
 */
export function flowOptions(pool: Pool, index: number, inside: number, setting: Setting): FlowOptions | undefined {
  const flow = pool.flows[index];
  const work = pool.works[index];
  if (flow === undefined || work === undefined) return undefined;
  const { book } = setting;
  const offers = offersFor(flow, setting.offers);
  const refused: { offer: OfferTerms; why: Refusal }[] = [];
  const candidates: Candidate[] = [];
  const menus = new Map<string, readonly Cut[]>();
  const total = contactsOf(work, pool.seasons);
  const workloadFte = (total * flow.handling) / 3600 / pool.agent.productiveHours;
  for (const original of offers) {
    const offer = offerForFlow(original, flow, setting.sharing);
    const why = refusalOf(flow, offer, { today: setting.context.today, workloadFte, minFte: book.get("vetoMinFte") });
    if (why !== undefined) {
      refused.push({ offer: original, why });
      continue;
    }
    if (total === 0) continue;
    const covered = coveredCells(flow, offer);
    const reach = covered.join("");
    const menu = menus.get(reach) ?? menuOf(work, pool.seasons, covered);
    menus.set(reach, menu);
    const whole = menu[0] === undefined ? undefined : outsideCost(providerWork(menu[0].out, offer, pool.weeks, setting.staffing), offer, setting.buying);
    const chosen = whole === undefined ? [] : closedForms(work, pool, offer, whole, covered, setting);
    const priced = [...menu, ...chosen].flatMap((cut) => price(cut, offer, original, pool, flow, total, inside, setting) ?? []);
    if (priced.length === 0) refused.push({ offer: original, why: "capacity" });
    candidates.push(...priced);
  }
  return { flow, work, candidates, offers, refused };
}

/** A provider that takes only what overflows keeps agents ready for a stream in bursts: it asks more for each unit than for the steady flow it quoted. */
function pricedFor(cut: Cut, offer: OfferTerms, premium: number): OfferTerms {
  return cut.kind === "overflow" ? { ...offer, tiers: offer.tiers.map((tier) => ({ ...tier, price: tier.price * (1 + premium) })) } : offer;
}

function price(cut: Cut, quoted: OfferTerms, original: OfferTerms, pool: Pool, flow: FlowTerms, total: number, inside: number, setting: Setting): Candidate | undefined {
  const share = contactsOf(cut.out, pool.seasons) / total;
  const { book } = setting;
  const offer = pricedFor(cut, quoted, book.get("overflowPremium"));
  if (cut.kind !== "full" && (share < book.get("keepBelow") || share > book.get("leaveAbove"))) return undefined;
  const cost = outsideCost(providerWork(cut.out, offer, pool.weeks, setting.staffing), offer, setting.buying);
  if (cost.unitsPeakMonth > offer.capacity) return undefined;
  return { cut, offer, original, cost, amounts: outsideAmounts(flow, offer, cost, inside * share, setting), share };
}
