import { at } from "../../../engine/demand";
import { fraction, moneyPerYear } from "../../../engine/quantities";
import type { MoneyPerYear } from "../../../engine/quantities";
import { quantile, worstMean } from "../../../engine/sampling";
import type { PortfolioConfidence } from "../../recommendation";

/** The worst part of the draws whose mean is told. */
const TAIL = fraction(0.1);

/**
 * How sure the total saving is: the flows' savings added up draw by draw, because what is common to them (wages, a pool's attrition, a provider's price) moves
 * them together, and quantiles do not add up.
 *
 * @param savings - each drawn flow's saving in every draw
 * @returns null where nothing was drawn
 */
export function portfolioConfidence(savings: readonly Float64Array[]): PortfolioConfidence | null {
  const total = totalByDraw(savings);
  if (total === null) return null;
  return {
    p10: moneyPerYear(quantile(total, fraction(0.1))),
    p50: moneyPerYear(quantile(total, fraction(0.5))),
    p90: moneyPerYear(quantile(total, fraction(0.9))),
    saves: fraction(total.filter((each) => each > 0).length / total.length),
    worst: moneyPerYear(worstMean(total, TAIL)),
    error: fraction(Math.sqrt(0.25 / total.length)),
  };
}

/** Draws that are told one by one; of more, as many order statistics as keep every thousandth quantile as it is. */
const MOST_TOLD = 2000;
const STATISTICS = 1000;

/** The total saving of every draw, ascending; of many draws their quantiles by thousandths. Empty where nothing was drawn. */
export function drawnSavings(savings: readonly Float64Array[]): readonly MoneyPerYear[] {
  const total = totalByDraw(savings)?.sort();
  if (total === undefined) return [];
  if (total.length <= MOST_TOLD) return [...total].map(moneyPerYear);
  return Array.from({ length: STATISTICS + 1 }, (_, index) =>
    moneyPerYear(quantile(total, fraction(index / STATISTICS))),
  );
}

/** The flows' savings added up draw by draw; null where nothing was drawn. */
function totalByDraw(savings: readonly Float64Array[]): Float64Array | null {
  const [first] = savings;
  if (first === undefined || savings.every((own) => own.every((each) => each === 0))) return null;
  return first.map((_, draw) => savings.reduce((sum, own) => sum + at(own, draw), 0));
}
