import type { OfferTerms, OutsideCost } from "../../engine/offers";
import { money, moneyPerContact, moneyPerYear } from "../../engine/quantities";
import type { MoneyPerYear } from "../../engine/quantities";
import { lastFactor, spread } from "../case/calendar";
import type { Case } from "../case/case";
import type { Pool } from "../case/pool";
import type { OfferStep } from "../facts";
import { promiseOf } from "../options/candidate";
import type { Candidate } from "../options/candidate";
import { parallelRun } from "../options/price";
import type { FlowPlan } from "../plan/flow-plan";
import type { NormalisedOffer } from "../recommendation";

export type OfferParts = Pick<Case, "calendar" | "assumptions" | "staffing" | "buying">;

/**
 * Every offer for a flow brought to the same demand, hours and service: the widest part it can take, line by line, and the cost of a contact resolved.
 *
 * A repeat is not a second contact resolved: the customers served are the contacts without repeats, of whom the share resolved at first contact and the
 * provider's results make those resolved.
 */
export function normalisedOffers(own: FlowPlan, pool: Pool, parts: OfferParts): readonly NormalisedOffer[] {
  const widest = new Map<OfferTerms, Candidate>();
  // What a tool leaves is another demand.
  for (const candidate of own.options.candidates.filter(({ split }) => split.tool === undefined)) {
    const known = widest.get(candidate.offer);
    if (known === undefined || candidate.share > known.share) widest.set(candidate.offer, candidate);
  }
  return [...widest.values()].map((candidate) => normalised(candidate, own, pool, parts));
}

function normalised(candidate: Candidate, { flow }: FlowPlan, pool: Pool, parts: OfferParts): NormalisedOffer {
  const { offer, cost, amounts } = candidate;
  const promise = promiseOf(candidate, pool, parts);
  const { record } = flow.terms;
  const resolution = record.firstContactResolution ?? parts.assumptions.get("firstContactResolution");
  const resolved = (cost.contacts / (1 + offer.repeats)) * Math.min(1, resolution * offer.outcomeRatio);
  const each = amounts.total / resolved;
  return {
    flow: record.name,
    provider: offer.provider,
    pricing: offer.pricing,
    billedUnits: cost.units,
    promisedService: promise?.service ?? null,
    annual: amounts.total,
    // Where next to nothing is resolved, no number says what one contact costs.
    perResolvedContact: Number.isFinite(each) ? moneyPerContact(each) : null,
    lines: stepsOf(candidate, promise?.cost ?? cost, flow.paid, parts).filter(({ amount }) => amount !== 0),
  };
}

/**
 * The steps from an offer's price to its yearly cost. The bill is told as the provider would staff; one line then brings it to ours. A commitment pays for a
 * part of that already, malus and tax follow it.
 *
 * @param own - what the offer costs as its provider would staff
 * @param paid - what is paid inside for the flow
 */
function stepsOf(
  { cost, amounts, leaving }: Candidate,
  own: OutsideCost,
  paid: MoneyPerYear,
  { calendar, assumptions }: Pick<Case, "calendar" | "assumptions">,
): readonly OfferStep[] {
  const { horizon } = calendar;
  const yearly = (once: number): number => spread(money(once), horizon);
  const steps: readonly (readonly [OfferStep["step"], number])[] = [
    ["used", own.used],
    ["fixed", own.fixed],
    ["commitment", own.commitment],
    ["bonusMalus", own.bonusMalus],
    ["lostTax", own.lostTax],
    ["definition", cost.bill - own.bill],
    ["indexation", amounts.outside - cost.bill],
    ["governance", amounts.governance],
    ["setUp", yearly(cost.setUp)],
    ["training", yearly(cost.training)],
    ["rampUp", yearly(cost.rampUp)],
    ["parallel", yearly(parallelRun(paid, { assumptions }) * leaving)],
    ["exit", yearly(amounts.end * lastFactor(horizon))],
    ["outcome", amounts.outcome],
    ["lostContacts", amounts.lost],
    ["served", amounts.served],
  ];
  return steps.map(([step, amount]) => ({ step, amount: moneyPerYear(amount) }));
}
