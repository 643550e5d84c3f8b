import type { FlowRecommendation } from "../../decision";
import { phrase, text } from "../../language";
import type { Language } from "../../language";
import { measureWords } from "./measure-words";
import { reasonWords } from "./reason-words";
import { turningPointText } from "./turning-point-text";
import { vetoWords } from "./veto-words";

/** One line of the explanation of a flow: what kind of line, and its words. */
export interface DecisionLine {
  readonly kind: string;
  readonly words: string;
}

/** Vetoes, reasons, turning points and what to measure first, in this order: computed facts only. */
export function decisionLines(language: Language, currency: string, flow: FlowRecommendation): readonly DecisionLine[] {
  const lines = (kind: "veto" | "reason" | "turningPoint" | "measure", words: readonly string[]): DecisionLine[] =>
    words.map((each) => ({ kind: phrase(language, `report.line.${kind}`), words: each }));
  return [
    ...lines(
      "veto",
      flow.vetoes.map((veto) => text(language, vetoWords(veto))),
    ),
    ...lines(
      "reason",
      flow.reasons.map((reason) => text(language, reasonWords(reason, currency))),
    ),
    ...lines(
      "turningPoint",
      flow.turningPoints.map((turningPoint) => turningPointText(language, currency, turningPoint)),
    ),
    ...lines(
      "measure",
      flow.measureFirst.map((what) => text(language, measureWords(what, currency))),
    ),
  ];
}

/** The first reason of a decision: the veto where there is one. */
export function firstReason(language: Language, currency: string, { vetoes, reasons }: FlowRecommendation): string {
  const [veto] = vetoes;
  if (veto !== undefined) return text(language, vetoWords(veto));
  const [reason] = reasons;
  return reason === undefined ? "" : text(language, reasonWords(reason, currency));
}
