import type { Pricing } from "../records";

const TIMED: ReadonlySet<Pricing> = new Set(["hour", "productiveHour", "minute", "fteMonth"]);

/** Whether a provider bills time, so that its slowness is the client's cost. */
export function isTimed({ pricing }: { readonly pricing: Pricing }): boolean {
  return TIMED.has(pricing);
}
