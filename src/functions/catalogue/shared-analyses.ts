import { analyse as analyseAnew } from "../../decision";
import type { Analyse, Recommendation } from "../../decision";

/** Analyses kept at once: a sheet asks about few cases, but about each of them in many cells. */
const MOST_KEPT = 6;

/**
 * An analysis that answers equal questions once: cells that ask about the same tables share it.
 *
 * What is asked is compared by content, so that a case given whole and one given as headers and rows are the same.
 *
 * @param analyse - who answers what was not asked yet
 */
export function sharedAnalyses(analyse: Analyse = analyseAnew): Analyse {
  const kept = new Map<string, Recommendation>();
  return (inputs, context) => {
    const { today, seed, draws } = context;
    const key = JSON.stringify([inputs, today, seed, draws], exactly);
    const known = kept.get(key);
    // The one asked for last is forgotten last.
    kept.delete(key);
    const recommendation = known ?? analyse(inputs, context);
    kept.set(key, recommendation);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return recommendation;
  };
}

/** JSON has no word for numbers without end, and would take all of them for nothing. */
function exactly(_: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
}
