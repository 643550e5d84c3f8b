import { fraction, moneyPerContact, nearestFraction } from "../quantities";
import type { Fraction, MoneyPerContact } from "../quantities";
import type { Bid, BidPrice, Tender, TenderCriterion } from "./tender";

/** The best mark. */
const BEST = 5;

/** What a bid is worth on a criterion, and what the value comes from. */
export interface CriterionValue {
  readonly criterion: TenderCriterion;
  /** 0 to 1; undefined where nothing valid was given, which is never taken for 0. */
  readonly value: Fraction | undefined;
}

/**
 * What a bid is worth on each criterion, in their order.
 *
 * A mark is the mean of the assessors' over 5. The price is worth nothing at what the inside costs at best and everything at half of it: fixed points, so that another
 * bid that comes or goes moves nobody's.
 *
 * @see docs/methods/tender.md
 */
export function bidValues({ marks, prices }: Bid, { criteria }: Pick<Tender, "criteria">): readonly CriterionValue[] {
  return criteria.map((criterion) => {
    if (criterion.role === "price") return { criterion, value: priceValue(prices) };
    const given = marks.get(criterion.key) ?? [];
    if (given.length === 0) return { criterion, value: undefined };
    const mean = given.reduce((sum, each) => sum + each, 0) / given.length;
    return { criterion, value: fraction(criterion.role === "pass" ? Math.min(1, mean) : mean / BEST) };
  });
}

/** The price of a resolved contact over all flows of a bid, weighed by their contacts; undefined without prices or contacts. */
export function meanPrice(prices: readonly BidPrice[]): MoneyPerContact | undefined {
  return weighed(prices, ({ price }) => price);
}

function priceValue(prices: readonly BidPrice[]): Fraction | undefined {
  const price = meanPrice(prices);
  const inside = weighed(prices, (each) => each.inside);
  if (price === undefined || inside === undefined || inside === 0) return undefined;
  return nearestFraction((inside - price) / (inside / 2));
}

function weighed(prices: readonly BidPrice[], of: (price: BidPrice) => MoneyPerContact): MoneyPerContact | undefined {
  const contacts = prices.reduce((sum, { resolved }) => sum + resolved, 0);
  if (!(contacts > 0)) return undefined;
  return moneyPerContact(prices.reduce((sum, each) => sum + of(each) * each.resolved, 0) / contacts);
}
