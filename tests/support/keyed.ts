import type { Inputs } from "../../src/engine/records";
import { KEYED } from "../../src/intake/reading/keyed";
import type { Stated } from "../../src/intake/reading/keyed";

type StatedTables = {
  readonly [Table in keyof Inputs]: Inputs[Table] extends readonly (infer R)[] ? readonly Stated<R>[] : Inputs[Table];
};
/** Inputs as a test or a case file states them: names as written, without their keys; without tools, years of service, measures, scenarios and limits unless it states some. */
export type StatedInputs = Omit<StatedTables, Rare> & Partial<Pick<StatedTables, Rare>>;
type Rare = "automation" | "tenure" | "measures" | "scenarios" | "limits";

/** The inputs with the keys that the intake gives their names; keys they have already are made anew. */
export function keyed(stated: StatedInputs): Inputs {
  return {
    currency: stated.currency,
    flows: stated.flows.map(KEYED.flows),
    volumes: stated.volumes.map(KEYED.volumes),
    profiles: stated.profiles.map(KEYED.profiles),
    team: stated.team.map(KEYED.team),
    tenure: (stated.tenure ?? []).map(KEYED.tenure),
    overheads: stated.overheads.map(KEYED.overheads),
    offers: stated.offers.map(KEYED.offers),
    automation: (stated.automation ?? []).map(KEYED.automation),
    assumptions: stated.assumptions.map(KEYED.assumptions),
    legislation: stated.legislation.map(KEYED.legislation),
    weights: stated.weights.map(KEYED.weights),
    decisions: stated.decisions.map(KEYED.decisions),
    measures: (stated.measures ?? []).map(KEYED.measures),
    scenarios: (stated.scenarios ?? []).map(KEYED.scenarios),
    limits: (stated.limits ?? []).map(KEYED.limits),
  };
}

/** Records as a test states them. */
export type StatedFlow = StatedInputs["flows"][number];
export type StatedOffer = StatedInputs["offers"][number];
export type StatedTeam = StatedInputs["team"][number];
export type StatedOverhead = StatedInputs["overheads"][number];
