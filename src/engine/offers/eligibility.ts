import { at, both, emptyWeek, maskOf } from "../demand";
import type { FlowTerms, WeekCells } from "../demand";
import type { Fte } from "../quantities";
import type { OfferTerms } from "./offer-terms";
import { satisfiesPlace } from "./places";

/** Why an offer cannot serve a flow at all. */
export type Refusal = "expired" | "language" | "data-location" | "too-small" | "hours" | "capacity";

/** Pricings under which a provider keeps a team for the client alone; the others share agents between clients. */
const DEDICATED: ReadonlySet<OfferTerms["pricing"]> = new Set(["hour", "fteMonth"]);

/** Whether a provider's team works for this client alone. */
export function isDedicated(offer: OfferTerms): boolean {
  return DEDICATED.has(offer.pricing);
}

/** What an offer must stand to serve a flow. */
export interface EligibilityTerms {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly workloadFte: Fte;
  /** Least workload a dedicated team takes. */
  readonly minFte: Fte;
}

/** Half-hours of the flow that the offer covers, 1 or 0. */
export function coveredCells(flow: FlowTerms, offer: OfferTerms): WeekCells {
  return offer.hoursCovered === undefined ? flow.open : both(flow.open, statedCells(offer));
}

/** Half-hours that the offer says it covers, 1 or 0; none where it says nothing: it was then made for the flow's own hours. */
export function statedCells({ hoursCovered = [] }: OfferTerms): WeekCells {
  const stated = emptyWeek();
  for (const { days, from, to } of hoursCovered)
    maskOf(days, from, to).forEach((each, cell) => (stated[cell] = Math.max(at(stated, cell), each)));
  return stated;
}

/** Why the offer cannot serve the flow; undefined where it can. */
export function refusalOf(
  flow: FlowTerms,
  offer: OfferTerms,
  { today, workloadFte, minFte }: EligibilityTerms,
): Refusal | undefined {
  if (offer.validUntil !== undefined && offer.validUntil < today) return "expired";
  if (!satisfiesPlace(offer.location, flow.record.keys.dataLocation)) return "data-location";
  // A provider that lists no language serves the market's own.
  if (offer.languages.length > 0 && !flow.record.keys.languages.every((language) => offer.languages.includes(language)))
    return "language";
  if (isDedicated(offer) && workloadFte < minFte) return "too-small";
  if (!coveredCells(flow, offer).some((cell) => cell > 0)) return "hours";
  return undefined;
}

/** The offers meant for a flow: its own and, of providers that made none for it, those for every flow. */
export function offersFor(flow: FlowTerms, offers: readonly OfferTerms[]): readonly OfferTerms[] {
  const own = offers.filter((offer) => offer.flow === flow.name);
  const named = new Set(own.map(({ providerKey }) => providerKey));
  return offers.filter(
    (offer) => offer.flow === flow.name || (offer.flow === undefined && !named.has(offer.providerKey)),
  );
}
