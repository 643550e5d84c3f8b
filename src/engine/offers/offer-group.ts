import type { OfferKeys, OfferRecord } from "../records";

/** What tells offers apart. */
export type OfferIdentity = Pick<OfferKeys, "provider" | "flow" | "location"> & Pick<OfferRecord, "pricing">;

/** Rows with the same text here are prices of one offer: the same provider, flow, thing billed and place. */
export function offerGroup({ provider, flow, pricing, location }: OfferIdentity): string {
  return [provider, flow ?? "", pricing, location ?? ""].join("\u0000");
}
