import { WEEKS_PER_YEAR } from "../../engine/demand";
import { message } from "../../language";
import type { Message } from "../../language";
import { promiseOf } from "../options/candidates";
import type { Candidate } from "../options/candidates";
import type { FlowPlan } from "../plan/pool-plan";
import type { NormalisedOffer } from "../recommendation";
import type { Pool } from "../case/pool";
import type { Case } from "../case/case";

/**
 * Every offer for a flow brought to the same demand, hours and service: the widest part it can take, line by line, and the cost of a contact resolved.
 *
 * A repeat is not a second contact resolved: the customers served are the contacts without repeats, of whom the share resolved at first contact and the
 * provider's results make those resolved.
 */
export function normalisedOffers(
  { options }: FlowPlan,
  pool: Pool,
  inside: number,
  setting: Case,
): readonly NormalisedOffer[] {
  const widest = new Map<Candidate["offer"], Candidate>();
  for (const candidate of options.candidates) {
    const known = widest.get(candidate.offer);
    if (known === undefined || candidate.share > known.share) widest.set(candidate.offer, candidate);
  }
  return [...widest.values()].map((candidate) =>
    normalised(options.flow.record.name, candidate, pool, inside, options.flow.record.firstContactResolution, setting),
  );
}

function normalised(
  flow: string,
  candidate: Candidate,
  pool: Pool,
  inside: number,
  stated: number | undefined,
  setting: Case,
): NormalisedOffer {
  const { offer, cost, amounts } = candidate;
  const { horizon, assumptions } = setting;
  const promise = promiseOf(candidate, pool, setting);
  // The bill as the provider would staff; one line then brings it to ours. A commitment pays for a part of that already, malus and tax follow it.
  const own = promise?.cost ?? cost;
  const parallel =
    (assumptions.get("parallelRunWeeks") / WEEKS_PER_YEAR) *
    assumptions.get("parallelRunShare") *
    inside *
    candidate.leaving;
  const yearly = (once: number): number => once / horizon.annuity;
  const lines: readonly (readonly [Message, number])[] = [
    [message("analysis.offerLine.used"), own.used],
    [message("analysis.offerLine.fixed"), own.fixed],
    [message("analysis.offerLine.commitment"), own.commitment],
    [message("analysis.offerLine.bonusMalus"), own.bonusMalus],
    [message("analysis.offerLine.lostTax"), own.lostTax],
    [message("analysis.offerLine.definition"), cost.bill - own.bill],
    [message("analysis.offerLine.indexation"), amounts.outside - cost.bill],
    [message("analysis.offerLine.governance"), amounts.governance],
    [message("analysis.offerLine.setUp"), yearly(cost.setUp)],
    [message("analysis.offerLine.training"), yearly(cost.training)],
    [message("analysis.offerLine.rampUp"), yearly(cost.rampUp)],
    [message("analysis.offerLine.parallel"), yearly(parallel)],
    [message("analysis.offerLine.exit"), yearly(amounts.end * (horizon.factors[horizon.months - 1] ?? 0))],
    [message("analysis.offerLine.outcome"), amounts.outcome],
    [message("analysis.offerLine.lostContacts"), amounts.lost],
    [message("analysis.offerLine.served"), amounts.served],
  ];
  const resolution = stated ?? assumptions.get("firstContactResolution");
  const resolved = (cost.contacts / (1 + offer.repeats)) * Math.min(1, resolution * offer.outcomeRatio);
  return {
    flow,
    provider: offer.provider,
    pricing: offer.pricing,
    billedUnits: cost.units,
    promisedService: promise?.service ?? null,
    annual: amounts.total,
    perResolvedContact: resolved > 0 ? amounts.total / resolved : null,
    lines: lines.filter(([, amount]) => amount !== 0).map(([label, amount]) => ({ label, amount })),
  };
}
