import { requireIn } from "../require";
import { normalCdf } from "./base-agents";

/** Capacity to keep for one uncertain period. */
export interface NewsvendorChoice {
  /** Workload to be ready for inside, in the unit of the mean; 0 where the provider is the cheaper for every hour. */
  readonly base: number;
  /** Expected workload above it. */
  readonly overflow: number;
}

/**
 * The newsvendor: keep capacity up to the quantile 1 − inside / outside of the workload; the rest leaves.
 *
 * @param mean - expected workload, 0 or more
 * @param deviation - its standard deviation, 0 or more; the workload is taken as normal
 * @param insideRate - cost of a unit of capacity, whether used or not
 * @param outsideRate - cost of a unit of work outside, above 0
 * @see docs/methods/partial-outsourcing.md
 */
export function newsvendor(mean: number, deviation: number, insideRate: number, outsideRate: number): NewsvendorChoice {
  requireIn({ min: 0, max: Infinity, openMax: true }, "mean", mean);
  requireIn({ min: 0, max: Infinity, openMax: true }, "deviation", deviation);
  requireIn({ min: 0, max: Infinity, openMax: true }, "insideRate", insideRate);
  requireIn({ min: 0, openMin: true, max: Infinity, openMax: true }, "outsideRate", outsideRate);
  if (outsideRate <= insideRate) return { base: 0, overflow: mean };
  if (deviation === 0) return { base: mean, overflow: 0 };
  const z = normalQuantile(1 - insideRate / outsideRate);
  const base = Math.max(0, mean + z * deviation);
  const at = (base - mean) / deviation;
  const density = Math.exp((-at * at) / 2) / Math.sqrt(2 * Math.PI);
  return { base, overflow: deviation * (density - at * (1 - normalCdf(at))) };
}

/** The standard normal quantile, by bisection: exact to the last digits, fast enough for a decision. */
export function normalQuantile(probability: number): number {
  requireIn({ min: 0, max: 1, openMin: true, openMax: true }, "probability", probability);
  let low = -39;
  let high = 39;
  while (high - low > 1e-13 * Math.max(1, Math.abs(low))) {
    const middle = (low + high) / 2;
    if (normalCdf(middle) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
