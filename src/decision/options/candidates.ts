import { contactsOf } from "../../engine/demand";
import type { FlowTerms, FlowWork } from "../../engine/demand";
import { coveredCells, offersFor, outsideCost, promisedService, providerWork, refusalOf } from "../../engine/offers";
import type { OfferTerms, OutsideCost, Refusal } from "../../engine/offers";
import { offerForFlow } from "../case/sharing";
import type { Pool } from "../case/pool";
import type { Case } from "../case/case";
import { unmetValue } from "../case/lost-value";
import { closedForms } from "./closed-forms";
import { withAdded } from "./split";
import type { Split } from "./split";
import { longerSplits } from "./longer-splits";
import { menuOf } from "./menu";
import { outsideAmounts } from "./price";
import type { OutsideAmounts } from "./price";

/** One option of a flow: a division of its work and the offer that takes what leaves. */
export interface Candidate {
  readonly split: Split;
  /** The offer's terms for this flow. */
  readonly offer: OfferTerms;
  /** The offer as it was made, perhaps for every flow. */
  readonly original: OfferTerms;
  readonly cost: OutsideCost;
  readonly amounts: OutsideAmounts;
  /** Share of the work, with what is served longer, that the provider takes. */
  readonly share: number;
  /** Share of the inside's work that leaves. */
  readonly leaving: number;
  /** Contacts a year it serves that find it closed inside. */
  readonly added: number;
}

/** What the offer's own service-level definition is worth on what it takes, and what it would cost so; undefined where it promises ours. */
export function promiseOf(
  { split, offer }: Candidate,
  pool: Pool,
  { staffing, buying }: Case,
): { readonly service: number; readonly cost: OutsideCost } | undefined {
  const promised = promisedService(split.out, offer, providerWork(split.out, offer, pool.weeks, staffing), staffing);
  return promised === undefined
    ? undefined
    : { service: promised.service, cost: outsideCost(promised.weeks, offer, buying) };
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
 * The options of one flow of a pool: every split of the menu with every offer that can take it.
 *
 * @param inside - the flow's allotted cost inside, a year: what a parallel run pays for again
 */
export function flowOptions(pool: Pool, index: number, inside: number, setting: Case): FlowOptions | undefined {
  const flow = pool.flows[index];
  const work = pool.works[index];
  if (flow === undefined || work === undefined) return undefined;
  const { assumptions } = setting;
  const offers = offersFor(flow, setting.offers);
  const refused: { offer: OfferTerms; why: Refusal }[] = [];
  const candidates: Candidate[] = [];
  const menus = new Map<string, readonly Split[]>();
  const total = contactsOf(work, pool.seasons);
  const workloadFte = (total * flow.handling) / 3600 / pool.agent.productiveHours;
  const terms: PricedFlow = { pool, flow, total, inside };
  for (const original of offers) {
    const offer = offerForFlow(original, flow, setting.sharing);
    const why = refusalOf(flow, offer, {
      today: setting.context.today,
      workloadFte,
      minFte: assumptions.get("vetoMinFte"),
    });
    const longer = longerSplits(flow, work, pool, offer, setting);
    if (why !== undefined && !(why === "hours" && longer.length > 0)) {
      refused.push({ offer: original, why });
      continue;
    }
    if (total === 0) continue;
    const covered = coveredCells(flow, offer);
    const reach = covered.join("");
    const menu = menus.get(reach) ?? menuOf(work, pool.seasons, covered);
    menus.set(reach, menu);
    const whole =
      menu[0] === undefined
        ? undefined
        : outsideCost(providerWork(menu[0].out, offer, pool.weeks, setting.staffing), offer, setting.buying);
    const chosen =
      whole === undefined
        ? []
        : closedForms(
            work,
            pool,
            offer,
            whole,
            qualityOf(flow, offer, whole, setting) - (pool.base.lost[index] ?? 0),
            covered,
            setting,
          );
    const priceOf = (splits: readonly Split[]): readonly Candidate[] =>
      splits.flatMap((split) => priceSplit(split, offer, original, terms, setting) ?? []);
    const priced = [
      ...priceOf([...menu, ...chosen]),
      ...priceLonger(longer, [...menu, ...chosen], unmetValue(flow, setting) > 0, priceOf),
    ];
    if (priced.length === 0) refused.push({ offer: original, why: "capacity" });
    candidates.push(...priced);
  }
  return { flow, work, candidates, offers, refused };
}

/** What contacts lost in the provider's queue cost, less what its results gain, a year. */
function qualityOf(flow: FlowTerms, offer: OfferTerms, whole: OutsideCost, setting: Case): number {
  const { lost, outcome } = outsideAmounts(flow, offer, whole, { avoided: 0, added: 0 }, setting);
  return lost + outcome;
}

/**
 * Hours closed inside, by themselves and with every other part. Where the contacts have a value, the hours that serve best are joined to the other parts;
 * where they have none, nothing can gain by them, and what serving them all would cost is the answer.
 */
function priceLonger(
  longer: readonly Split[],
  splits: readonly Split[],
  valued: boolean,
  priceOf: (splits: readonly Split[]) => readonly Candidate[],
): readonly Candidate[] {
  const [all] = longer;
  if (all === undefined) return [];
  if (!valued) return priceOf([all]);
  const alone = priceOf(longer);
  const best = bestOf(alone, ({ amounts }) => -amounts.total)?.best.split;
  // What overflows is bought at its own price; the hours that are closed would be too.
  return best === undefined
    ? []
    : [...alone, ...priceOf(splits.filter(({ kind }) => kind !== "overflow").map((split) => withAdded(split, best)))];
}

/** The candidate with the highest gain, the first of equals; undefined where there is none. */
export function bestOf(
  candidates: readonly Candidate[],
  gain: (candidate: Candidate) => number,
): { best: Candidate; gain: number } | undefined {
  let found: { best: Candidate; gain: number } | undefined;
  for (const candidate of candidates) {
    const value = gain(candidate);
    if (found === undefined || value > found.gain) found = { best: candidate, gain: value };
  }
  return found;
}

/** A provider that takes only what overflows keeps agents ready for a stream in bursts: it asks more for each unit than for the steady flow it quoted. */
function pricedFor(split: Split, offer: OfferTerms, premium: number): OfferTerms {
  return split.kind === "overflow"
    ? { ...offer, tiers: offer.tiers.map((tier) => ({ ...tier, price: tier.price * (1 + premium) })) }
    : offer;
}

/** A flow whose options are priced. */
export interface PricedFlow {
  readonly pool: Pool;
  readonly flow: FlowTerms;
  /** Contacts a year inside. */
  readonly total: number;
  /** The flow's allotted cost inside, a year. */
  readonly inside: number;
}

/** The option of handing a split to an offer; undefined where the part is too small or too large to divide the flow, or beyond the provider's capacity. */
export function priceSplit(
  split: Split,
  quoted: OfferTerms,
  original: OfferTerms,
  { pool, flow, total, inside }: PricedFlow,
  setting: Case,
): Candidate | undefined {
  const { assumptions } = setting;
  const added = split.added === undefined ? 0 : contactsOf(split.added, pool.seasons);
  const out = contactsOf(split.out, pool.seasons);
  const leaving = (out - added) / total;
  const offer = pricedFor(split, quoted, assumptions.get("overflowPremium"));
  // A part of today's work too small to be worth dividing, or too large to keep the rest. Hours that nobody serves divide nothing.
  if (
    split.kind !== "full" &&
    split.added !== split.out &&
    (leaving < assumptions.get("keepBelow") || leaving > assumptions.get("leaveAbove"))
  )
    return undefined;
  const cost = outsideCost(providerWork(split.out, offer, pool.weeks, setting.staffing), offer, setting.buying);
  if (cost.unitsPeakMonth > offer.capacity) return undefined;
  return {
    split,
    offer,
    original,
    cost,
    amounts: outsideAmounts(flow, offer, cost, { avoided: inside * leaving, added }, setting),
    share: out / (total + added),
    leaving,
    added,
  };
}
