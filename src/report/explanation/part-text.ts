import type { FlowRecommendation, OptionRow } from "../../decision";
import { phrase } from "../../language";
import type { Language } from "../../language";
import { optionWords } from "./option-words";
import { patternWords } from "./pattern-words";

/** Which part of a flow leaves, in words: the kind of part and the part itself. The tool and who answers the rest, where a tool comes first. Empty where all of it leaves, or none. */
export function partText(
  language: Language,
  { decision, pattern, automation }: FlowRecommendation,
  chosen: OptionRow | undefined,
): string {
  if (decision === "automate" && automation !== null)
    return phrase(language, "report.part.automation", { ...automation });
  if (decision !== "partial" || pattern === null) return "";
  const kind = patternWords(pattern);
  return chosen === undefined
    ? phrase(language, kind.key)
    : phrase(language, "report.part", { kind, part: optionWords(chosen.option) });
}

/** The option a recommendation chose for a flow, where its workings hold the menu. */
export function chosenOption(options: readonly OptionRow[], flow: string): OptionRow | undefined {
  return options.find((option) => option.chosen && option.flow === flow);
}
