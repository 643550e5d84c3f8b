import { workloadHours } from "../../engine/demand";
import type { WeekCells } from "../../engine/demand";
import { isDedicated } from "../../engine/offers";
import type { OfferTerms, OutsideCost } from "../../engine/offers";
import { moneyPerHour } from "../../engine/quantities";
import type { MoneyPerYear } from "../../engine/quantities";
import type { Case } from "../case/case";
import type { Pool, PooledFlow } from "../case/pool";
import { baseSplits, durationCurve } from "./base-splits";
import type { HourRates } from "./hour-rates";
import { overflowOf, overflowSplit } from "./overflow-split";
import type { Split } from "./split";
import { windowThatGains } from "./window-that-gains";

/** The splits that the closed forms choose for an offer. */
export type ClosedForms = (
  offer: OfferTerms,
  whole: OutsideCost,
  quality: MoneyPerYear,
  covered: WeekCells,
) => readonly Split[];

/**
 * The splits that the closed forms choose for each offer of a flow: the base that pays its way through the year, the base that a commitment asks for, the stretch of
 * the day in which agents are too little busy, and the overflow when all are. Exact staffing prices them like any other.
 *
 * Asked with the offer's cost for all of the flow it covers, and with what worse service and results of all of it cost a year beside the bill, below 0 where
 * they gain.
 *
 * @see docs/methods/partial-outsourcing.md
 */
export function closedForms({ work }: PooledFlow, pool: Pool, rules: Pick<Case, "staffing" | "buying">): ClosedForms {
  if (work.terms.kind === "deferrable") return () => [];
  const hours = workloadHours(work, pool.seasons);
  const position = positionRate(pool);
  let curve: ReturnType<typeof durationCurve> | undefined;
  const chooseOverflow = overflowOf(work);
  const known = new Map<string, Split>();
  // Offers of like price choose alike: one split for all of them is staffed once, and kept once.
  const shared = (split: Split): Split => {
    const name = `${split.fact.kind} ${split.key}`;
    const found = known.get(name) ?? split;
    known.set(name, found);
    return found;
  };
  return (offer, whole, quality, covered) => {
    const bill = (whole.used + whole.bonusMalus + whole.lostTax) * (1 + offer.governance);
    const outside = (bill + quality) / hours;
    if (!(position > 0) || !(outside > 0)) return [];
    const rates: HourRates = { position: moneyPerHour(position), outside: moneyPerHour(outside) };
    return [
      ...baseSplits(work, (curve ??= durationCurve(work, pool)), pool, offer, rates, covered, rules),
      ...windowThatGains(work, pool, rates, covered),
      ...(pool.flows.length === 1 && work.terms.kind === "voice" && !isDedicated(offer)
        ? [overflowSplit(work, chooseOverflow, rates, covered)]
        : []),
    ].map(shared);
  };
}

/** Avoidable yearly cost of a permanent full-time equivalent over the hours it is scheduled. */
function positionRate({ rates, agent }: Pool): number {
  const yearly = rates.reduce(
    (sum, { driver, rate, avoidable }) => sum + (driver === "permanentFte" || driver === "fte" ? rate * avoidable : 0),
    0,
  );
  return yearly / agent.productiveHours;
}
