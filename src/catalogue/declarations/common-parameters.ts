import { SERVICE_LEVEL_DEFINITIONS } from "../../engine/workforce";
import { numberIn, oneOf } from "../parameter";

/** Parameters that several functions share, with the same words, ranges and defaults. */

export const ABOVE_ZERO = { min: 0, max: Infinity, openMin: true, openMax: true } as const;
export const ZERO_OR_MORE = { min: 0, max: Infinity, openMax: true } as const;
export const SHARE = { min: 0, max: 1 } as const;
export const SHARE_BELOW_ONE = { min: 0, max: 1, openMax: true } as const;

export const contacts = numberIn("calls", "contacts", { interval: ZERO_OR_MORE });
export const handling = numberIn("seconds", "handling", { interval: ABOVE_ZERO });
export const interval = numberIn("minutes", "interval", { interval: ABOVE_ZERO, omitted: 30 });
export const agents = numberIn("agents", "agents", { interval: ABOVE_ZERO });
export const load = numberIn("erlangs", "load", { interval: ZERO_OR_MORE });
export const answer = numberIn("seconds", "answer", { interval: ZERO_OR_MORE });
export const target = numberIn("share", "target", { interval: SHARE_BELOW_ONE });
/** Left out, nobody abandons. */
export const patience = numberIn("seconds", "patience", { interval: { min: 0, max: Infinity, openMin: true }, omitted: Infinity });
export const finitePatience = numberIn("seconds", "finitePatience", { interval: ABOVE_ZERO });
export const definition = oneOf(SERVICE_LEVEL_DEFINITIONS, "definition", { omitted: "offered" });
export const uncertainty = numberIn("ratio", "uncertainty", { interval: { min: 0, max: 2 }, omitted: 0 });
