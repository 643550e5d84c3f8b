import { SERVICE_LEVEL_DEFINITIONS } from "../../../engine/workforce";
import { numberIn, oneOf } from "../parameter";

/** Parameters that several functions share, with the same words, ranges and defaults. */

/**
 * Sizes beyond anything a contact centre can mean are refused rather than computed: they are slips of a unit or a misplaced
 * separator, and inside these ranges every function is tested to answer.
 */
export const COUNT = { min: 0, max: 10_000_000 } as const;
export const TIME = { min: 0.01, max: 1_000_000 } as const;
export const HOURS = { min: 0.01, max: 100_000 } as const;
export const MINUTES = { min: 0.1, max: 1_000_000 } as const;
export const ON_POSITION = { min: 0.001, max: 1_000_000_000 } as const;
export const ABOVE_ZERO = { min: 0, max: Infinity, openMin: true, openMax: true } as const;
export const SHARE = { min: 0, max: 1 } as const;
export const SHARE_BELOW_ONE = { min: 0, max: 1, openMax: true } as const;

export const contacts = numberIn("calls", "contacts", { interval: COUNT });
export const handling = numberIn("seconds", "handling", { interval: TIME });
export const interval = numberIn("minutes", "interval", { interval: MINUTES, omitted: 30 });
export const agents = numberIn("agents", "agents", { interval: ON_POSITION });
export const load = numberIn("erlangs", "load", { interval: { min: 0, max: 1_000_000_000 } });
export const answer = numberIn("seconds", "answer", { interval: { min: 0, max: 1_000_000 } });
export const target = numberIn("share", "target", { interval: SHARE_BELOW_ONE });
/** Left out, nobody abandons. */
export const patience = numberIn("seconds", "patience", { interval: { min: 0.01, max: Infinity }, omitted: Infinity });
export const finitePatience = numberIn("seconds", "finitePatience", {
  interval: { min: 0.01, max: Infinity, openMax: true },
});
export const definition = oneOf(SERVICE_LEVEL_DEFINITIONS, "definition", { omitted: "offered" });
export const uncertainty = numberIn("ratio", "uncertainty", { interval: { min: 0, max: 2 }, omitted: 0 });
