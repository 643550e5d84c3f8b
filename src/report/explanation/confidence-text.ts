import type { Confidence } from "../../decision";
import { message, phrase } from "../../language";
import type { Language } from "../../language";
import { percentText } from "./amounts";

/** How sure a decision is: its label, and in how many draws no other option is better. */
export function confidenceText(language: Language, { label, probability }: Confidence): string {
  return phrase(language, "report.summary.confidence", {
    label: message(`report.confidence.${label}`),
    probability: percentText(language, probability),
  });
}
