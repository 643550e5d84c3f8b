import type { Inputs } from "../../src/engine/records";

/** Inputs with nothing but what a test states. */
export function caseOf(stated: Partial<Inputs>): Inputs {
  return {
    currency: "€",
    flows: [],
    volumes: [],
    profiles: [],
    team: [],
    overheads: [],
    offers: [],
    assumptions: [],
    weights: [],
    decisions: [],
    ...stated,
  };
}

/** The day on which the tests decide. */
export const CONTEXT = { today: "2026-01-01", seed: 1 };
