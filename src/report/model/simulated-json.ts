import type { SimulatedPlan } from "../../decision";
import type { Language } from "../../language";
import { simulatedSentence } from "../explanation";

/** The plan in simulated days, as data. */
export type SimulatedJson = ReturnType<typeof simulatedJson>;

/** The plan in simulated days, as data: shares from 0 to 1, calls of a week. */
export function simulatedJson({ flows, ...plan }: SimulatedPlan, language: Language) {
  return { ...plan, flows: flows.map((flow) => ({ ...flow, sentence: simulatedSentence(language, flow) })) };
}
