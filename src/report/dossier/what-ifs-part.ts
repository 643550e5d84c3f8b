import type { WhatIfs } from "../../decision";
import { phrase } from "../../language";
import type { Language } from "../../language";
import { amountText, causeWords, changedDecisionText, changeText, planText, scenarioWords } from "../explanation";
import { grid, paragraph } from "./document";
import type { DocumentPart } from "./document";

/** Scenarios side by side, and what moves the saving most; where nothing was asked of other worlds, that. */
export function whatIfsPart(language: Language, currency: string, whatIfs: WhatIfs | null): readonly DocumentPart[] {
  if (whatIfs === null) return [paragraph(phrase(language, "dossier.scenarios.none"))];
  const money = (value: number): string => amountText(language, currency, value);
  const heads = (keys: readonly Head[]): readonly string[] =>
    keys.map((key) => phrase(language, `report.column.${key}`, { currency }));
  return [
    ...(whatIfs.limits === null ? [] : [paragraph(planText(language, currency, whatIfs.limits))]),
    paragraph(phrase(language, "report.scenarios.note")),
    ...grid(
      heads(["scenario", "insideAtBest", "savingHeld", "savingAnew", "presentValue", "decisionsChange"]),
      whatIfs.scenarios.map(({ fact, inside, held, anew, npv, changed }) => [
        scenarioWords(language, fact),
        money(inside),
        money(inside - held),
        money(inside - anew),
        money(npv),
        changed.map((each) => changedDecisionText(language, each)).join("; "),
      ]),
    ),
    paragraph(phrase(language, "report.workings.swings")),
    ...grid(
      heads(["input", "multipleLow", "multipleHigh", "savingLow", "savingHigh"]),
      whatIfs.swings.map(({ input, low, high, atLow, atHigh }) => [
        phrase(language, `report.swing.${input}`),
        changeText(language, low - 1),
        changeText(language, high - 1),
        money(atLow),
        money(atHigh),
      ]),
    ),
    paragraph(phrase(language, "report.workings.insideMade")),
    ...grid(
      heads(["insideCause", "insideWorth", "insideStaying"]),
      [
        ...whatIfs.inside.measures.map(({ measure, ...each }) => ({ cause: measure, ...each })),
        ...whatIfs.inside.rest,
      ].map(({ cause, worth, staying }) => [causeWords(language, cause), money(worth), money(staying)]),
    ),
  ];
}

type Head =
  | "insideCause"
  | "insideWorth"
  | "insideStaying"
  | "scenario"
  | "insideAtBest"
  | "savingHeld"
  | "savingAnew"
  | "presentValue"
  | "decisionsChange"
  | "input"
  | "multipleLow"
  | "multipleHigh"
  | "savingLow"
  | "savingHigh";
