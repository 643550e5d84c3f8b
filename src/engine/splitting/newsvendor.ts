import { requireIn } from "../require";
import { erlangs } from "../quantities";
import type { Erlangs, MoneyPerHour } from "../quantities";
import { normalCdf, normalQuantile } from "../sampling";

/** Capacity to keep for one uncertain period. */
export interface NewsvendorChoice {
  /** Workload to be ready for inside; 0 where the provider is the cheaper for every hour. */
  readonly base: Erlangs;
  /** Expected workload above it. */
  readonly overflow: Erlangs;
}

/**
 * The newsvendor: keep capacity up to the quantile 1 − inside / outside of the workload; the rest leaves.
 *
 * @param mean - expected workload, 0 or more
 * @param deviation - its standard deviation, 0 or more; the workload is taken as normal
 * @param insideRate - cost of an hour of capacity, whether used or not
 * @param outsideRate - cost of an hour of work outside, above 0
 * @see docs/methods/partial-outsourcing.md
 */
export function newsvendor(
  mean: Erlangs,
  deviation: Erlangs,
  insideRate: MoneyPerHour,
  outsideRate: MoneyPerHour,
): NewsvendorChoice {
  requireIn({ min: 0, max: Infinity, openMax: true }, "mean", mean);
  requireIn({ min: 0, max: Infinity, openMax: true }, "deviation", deviation);
  requireIn({ min: 0, max: Infinity, openMax: true }, "insideRate", insideRate);
  requireIn({ min: 0, openMin: true, max: Infinity, openMax: true }, "outsideRate", outsideRate);
  if (outsideRate <= insideRate) return { base: erlangs(0), overflow: mean };
  if (deviation === 0) return { base: mean, overflow: erlangs(0) };
  const z = normalQuantile(1 - insideRate / outsideRate);
  const base = Math.max(0, mean + z * deviation);
  const at = (base - mean) / deviation;
  const density = Math.exp((-at * at) / 2) / Math.sqrt(2 * Math.PI);
  return { base: erlangs(base), overflow: erlangs(deviation * (density - at * (1 - normalCdf(at)))) };
}
