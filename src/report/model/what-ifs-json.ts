import type { WhatIfs } from "../../decision";
import type { Language } from "../../language";
import { causeWords, scenarioWords } from "../explanation";

/** What other worlds would make of the decisions, as data. */
export type WhatIfsJson = ReturnType<typeof whatIfsJson>;

/** What other worlds would make of the decisions, as data: amounts a year, multiples of today's values. */
export function whatIfsJson({ scenarios, priceVolume, swings, inside, limits }: WhatIfs, language: Language) {
  return {
    scenarios: scenarios.map(({ fact, inside, held, anew, npv, changed }) => ({
      scenario: scenarioWords(language, fact),
      ...fact,
      inside,
      held,
      anew,
      savingHeld: inside - held,
      savingAnew: inside - anew,
      npv,
      changed,
    })),
    priceVolume,
    tornado: swings,
    inside: {
      measures: inside.measures.map(({ by, ...each }) => ({
        ...each,
        label: causeWords(language, each.measure),
        by: by?.day ?? null,
      })),
      rest: inside.rest.map((each) => ({ ...each, label: causeWords(language, each.cause) })),
    },
    withinLimits: limits,
  };
}
