import { at } from "../../../engine/demand";
import { fraction, moneyPerYear } from "../../../engine/quantities";
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
  const [first] = savings;
  if (first === undefined || savings.every((own) => own.every((each) => each === 0))) return null;
  const total = first.map((_, draw) => savings.reduce((sum, own) => sum + at(own, draw), 0));
  return {
    p10: moneyPerYear(quantile(total, fraction(0.1))),
    p50: moneyPerYear(quantile(total, fraction(0.5))),
    p90: moneyPerYear(quantile(total, fraction(0.9))),
    saves: fraction(total.filter((each) => each > 0).length / total.length),
    worst: moneyPerYear(worstMean(total, TAIL)),
    error: fraction(Math.sqrt(0.25 / total.length)),
  };
}
