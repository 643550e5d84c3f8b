import { itemAt } from "../grid";
import { moneyPerPoint, points } from "../quantities";
import type { Fraction, MoneyPerContact, MoneyPerPoint, Points } from "../quantities";
import { acceptability } from "./acceptability";
import { bidValues, meanPrice } from "./bid-values";
import type { CriterionValue } from "./bid-values";
import type { Bid, Tender, TenderCriterion } from "./tender";

/** Why a bid may not win, whatever its points. */
export interface Exclusion {
  /** A condition not met, a mean mark below the floor, nothing valid to judge by. */
  readonly kind: "must" | "floor" | "not-scored";
  readonly criterion: TenderCriterion;
}

/** How a bid stands beside the others. */
export interface BidStanding {
  readonly bid: Bid;
  /** Mean of its flows by their contacts; undefined without a price. */
  readonly price: MoneyPerContact | undefined;
  /** Points without the price. */
  readonly quality: Points;
  /** Points with the price. */
  readonly total: Points;
  readonly exclusions: readonly Exclusion[];
  /** Place among the bids that may win, from 1; undefined for one that is out. */
  readonly rank: number | undefined;
  /** Share of weightings in the stated order in which it ranks first; undefined for one that is out. */
  readonly acceptability: Fraction | undefined;
  /** Another bid that may win, no dearer and of no less quality. */
  readonly dominatedBy: Bid | undefined;
  /** Whether its price asks for an explanation; undefined where fewer than three bids may win, or it is out. */
  readonly abnormallyLow: boolean | undefined;
}

/** The bids of a tender side by side. */
export interface Comparison {
  /** In the order of the bids. */
  readonly standings: readonly BidStanding[];
  /** Those to negotiate with, best first. */
  readonly shortlist: readonly Bid[];
  /** What one point of quality must be worth to pay for the best instead of the cheapest; undefined where they are one, or fewer than two may win. */
  readonly pricePerPoint: MoneyPerPoint | undefined;
}

/** Bids that may win from which a median says something. */
const ENOUGH_BIDS = 3;
/** A price below this part of the median is asked about. */
const ABNORMAL = 0.7;
/** Totals that are on the shortlist anyhow, and the share of weightings that brings another there. */
const SHORTLISTED = 2;
const WORTH_TALKING = 0.15;

/**
 * Compares bids: points, who is out and why, how the order bears other weights, whom to negotiate with. Euros and points stay apart.
 *
 * @param seed - where the weightings begin
 * @see docs/methods/tender.md
 */
export function compareBids(tender: Tender, seed: number): Comparison {
  const judged = tender.bids.map((bid): Judged => {
    const values = bidValues(bid, tender);
    return {
      bid,
      values,
      price: meanPrice(bid.prices),
      quality: pointsOf(values.filter(({ criterion }) => criterion.role === "score")),
      total: pointsOf(values.filter(({ criterion }) => criterion.role !== "pass")),
      exclusions: values.flatMap(exclusionOf),
    };
  });
  const eligible = judged.filter(({ exclusions }) => exclusions.length === 0);
  const ranked = [...eligible].sort((a, b) => b.total - a.total);
  const shares = sharesOf(eligible, tender, seed);
  const prices = eligible.flatMap(({ price }) => price ?? []);
  const median = prices.length < ENOUGH_BIDS ? undefined : medianOf(prices);
  const standings = judged.map((each): BidStanding => {
    const { bid, price, quality, total, exclusions } = each;
    const place = ranked.findIndex(({ bid }) => bid === each.bid);
    const isOut = place < 0;
    return {
      bid,
      price,
      quality,
      total,
      exclusions,
      rank: isOut ? undefined : place + 1,
      acceptability: shares.get(each.bid),
      dominatedBy: isOut ? undefined : ranked.find((other) => dominates(other, each))?.bid,
      abnormallyLow:
        isOut || median === undefined || each.price === undefined ? undefined : each.price < ABNORMAL * median,
    };
  });
  return {
    standings,
    shortlist: ranked
      .filter(({ bid }, place) => place < SHORTLISTED || isWorthTalking(shares.get(bid)))
      .map(({ bid }) => bid),
    pricePerPoint: pricePerPoint(eligible),
  };
}

interface Judged extends Pick<BidStanding, "bid" | "price" | "quality" | "total" | "exclusions"> {
  readonly values: readonly CriterionValue[];
}

/** Weighted mean of the values, 0 to 100. What was not judged gains nothing: its bid is out. */
function pointsOf(values: readonly CriterionValue[]): Points {
  const weight = values.reduce((sum, { criterion }) => sum + criterion.weight, 0);
  const gained = values.reduce((sum, { criterion, value }) => sum + criterion.weight * (value ?? 0), 0);
  return points(weight > 0 ? Math.min(100, (100 * gained) / weight) : 0);
}

function exclusionOf({ criterion, value }: CriterionValue): readonly Exclusion[] {
  if (value === undefined) return [{ kind: "not-scored", criterion }];
  if (criterion.role === "pass") return value < 1 ? [{ kind: "must", criterion }] : [];
  const { floor } = criterion;
  return criterion.role === "score" && floor !== undefined && value * 5 < floor - 1e-12
    ? [{ kind: "floor", criterion }]
    : [];
}

function sharesOf(eligible: readonly Judged[], { criteria }: Tender, seed: number): ReadonlyMap<Bid, Fraction> {
  const weighed = criteria.filter(({ role, weight }) => role !== "pass" && weight > 0);
  const values = eligible.map(({ values: own }) =>
    own.flatMap(({ criterion, value }) => (weighed.includes(criterion) && value !== undefined ? [value] : [])),
  );
  const shares = acceptability(
    values,
    weighed.map(({ weight }) => weight),
    seed,
  );
  return new Map(
    eligible.flatMap(({ bid }, place) => {
      const share = shares[place];
      return share === undefined ? [] : [[bid, share] as const];
    }),
  );
}

function isWorthTalking(share: Fraction | undefined): boolean {
  return share !== undefined && share >= WORTH_TALKING;
}

/** No dearer, of no less quality, and better in one of the two. */
function dominates(other: Judged, own: Pick<Judged, "bid" | "price" | "quality">): boolean {
  if (other.bid === own.bid || other.price === undefined || own.price === undefined) return false;
  if (other.price > own.price || other.quality < own.quality) return false;
  return other.price < own.price || other.quality > own.quality;
}

function medianOf(prices: readonly number[]): number {
  const sorted = [...prices].sort((a, b) => a - b);
  return (itemAt(sorted, (sorted.length - 1) >> 1) + itemAt(sorted, sorted.length >> 1)) / 2;
}

function pricePerPoint(eligible: readonly Judged[]): MoneyPerPoint | undefined {
  const priced = eligible.flatMap(({ price, quality }) => (price === undefined ? [] : [{ price, quality }]));
  const [best] = [...priced].sort((a, b) => b.quality - a.quality || a.price - b.price);
  const [cheapest] = [...priced].sort((a, b) => a.price - b.price || b.quality - a.quality);
  if (best === undefined || cheapest === undefined || best === cheapest) return undefined;
  const gained = best.quality - cheapest.quality;
  return gained > 0 ? moneyPerPoint((best.price - cheapest.price) / gained) : undefined;
}
