import type { OfferKeys, OfferRecord } from "../records";

/** What tells offers apart. */
export type OfferIdentity = Pick<OfferKeys, "provider" | "flow" | "location" | "line"> & Pick<OfferRecord, "pricing">;

/** Rows with the same text here are prices of one offer: the same provider, flow, line of the specification where one is named, thing billed and place. */
export function offerGroup({ provider, flow, pricing, location, line }: OfferIdentity): string {
  return [provider, flow ?? "", pricing, location ?? "", ...(line === undefined ? [] : [line])].join("\u0000");
}
