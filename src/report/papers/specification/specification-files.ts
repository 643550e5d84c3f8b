import { decidedOtherwise } from "../../../decision";
import type { Recommendation } from "../../../decision";
import { assumptionsOf } from "../../../engine/assumptions";
import { flowTerms } from "../../../engine/demand";
import type { Inputs, Key } from "../../../engine/records";
import { keyOf } from "../../../intake";
import { speakOnPapers } from "../../../language/on-papers";
import { speakOnSheets } from "../../../language/on-sheets";
import type { Language } from "../../../language";
import type { FileSheet } from "../../../workbook";
import { dateText } from "../../explanation";
import { runMark } from "../../run-mark";
import { askedLines, candidatesOf } from "./asked-lines";
import type { AskedLine } from "./asked-lines";
import { clauseSheet } from "./clause-sheets";
import { demandSheets } from "./demand-sheets";
import { gridSheets } from "./grid-sheets";
import { linesSheet } from "./lines-sheet";
import { secretIn } from "./secrets";
import type { Secret } from "./secrets";
import { bandsSheet, levelsSheet } from "./service-sheets";
import type { SpecificationParts } from "./sheet-parts";

/** A workbook that goes out. */
export interface SpecificationFile {
  /** Its name, with its ending. */
  readonly name: string;
  readonly sheets: readonly FileSheet[];
}

/** What goes out to providers, or why nothing does. */
export type SpecificationMade =
  | {
      readonly kind: "made";
      readonly mark: string;
      readonly lines: readonly AskedLine[];
      /** The specification first, then a grid for each provider invited. */
      readonly files: readonly SpecificationFile[];
    }
  /** No flow is to be priced. */
  | { readonly kind: "nothing" }
  /** A salary, a cost or an offer would have left with it. */
  | { readonly kind: "secret"; readonly secret: Secret };

/**
 * The specification of the flows to be priced, as a workbook of its own so that costs and salaries never leave, and a blank pricing grid for each provider of
 * the table Offers; one without a name where there is none.
 */
export function specificationFiles(
  language: Language,
  recommendation: Recommendation,
  inputs: Inputs,
): SpecificationMade {
  speakOnSheets();
  speakOnPapers();
  const candidates = candidatesOf(
    recommendation,
    flowTerms(inputs, assumptionsOf(inputs.assumptions)),
    decidedOtherwise(recommendation, inputs),
  );
  const lines = askedLines(language, candidates, recommendation);
  if (lines.length === 0) return { kind: "nothing" };
  const { provenance, currency } = recommendation;
  const parts: SpecificationParts = {
    language,
    currency,
    mark: runMark(provenance),
    date: dateText(language, provenance.date),
  };
  const terms = candidates.map((candidate) => candidate.terms);
  const clause = (key: Parameters<typeof clauseSheet>[1]): FileSheet => clauseSheet(parts, key, lines.length);
  const [identity, prices, answers] = gridSheets(parts, lines, "");
  const specification = [
    clause("readMe"),
    linesSheet(parts, lines),
    ...demandSheets(parts, terms),
    levelsSheet(parts, terms),
    clause("quality"),
    clause("reporting"),
    clause("security"),
    clause("forecast"),
    clause("reversibility"),
    bandsSheet(parts),
    ...[answers, prices, identity].flatMap((sheet) => (sheet === undefined ? [] : [sheet])),
  ];
  const files = [
    { name: "specification.xlsx", provider: "", sheets: specification },
    ...providersOf(inputs).map(({ provider, name }) => ({
      name,
      provider,
      sheets: [clause("readMe"), ...gridSheets(parts, lines, provider)],
    })),
  ];
  for (const { sheets, provider } of files) {
    const secret = secretIn(sheets, inputs, candidates, provider);
    if (secret !== null) return { kind: "secret", secret };
  }
  return { kind: "made", mark: parts.mark, lines, files: files.map(({ name, sheets }) => ({ name, sheets })) };
}

/** The providers invited, each with the name of its file. */
function providersOf({ offers }: Inputs): readonly { readonly provider: string; readonly name: string }[] {
  const byKey = new Map(offers.map(({ keys, provider }) => [keys.provider, provider]));
  if (byKey.size === 0) return [{ provider: "", name: "grid.xlsx" }];
  const stems = new Map<Key, number>();
  return [...byKey.values()].toSorted().map((provider) => {
    const stem = fileStem(provider);
    const before = stems.get(keyOf(stem)) ?? 0;
    stems.set(keyOf(stem), before + 1);
    return { provider, name: `grid-${stem}${before === 0 ? "" : ` (${before + 1})`}.xlsx` };
  });
}

/** A name without what file systems refuse. */
function fileStem(provider: string): string {
  return (
    provider
      .replace(/[^\p{L}\p{N} ._-]+/gu, "_")
      .replace(/^[. ]+|[. ]+$/g, "")
      .slice(0, 80) || "_"
  );
}
