import type { Inputs } from "../../src/engine/records";
import { keyed } from "./keyed";
import type { StatedInputs } from "./keyed";

/** Inputs with nothing but what a test states. */
export function caseOf(stated: Partial<StatedInputs>): Inputs {
  return keyed({
    currency: "€",
    flows: [],
    volumes: [],
    profiles: [],
    team: [],
    overheads: [],
    offers: [],
    automation: [],
    assumptions: [],
    legislation: [],
    weights: [],
    decisions: [],
    ...stated,
  });
}

/** The day on which the tests decide. */
export const CONTEXT = { today: "2026-01-01", seed: 1 };
