import type { FlowRecommendation } from "../../decision";
import { phrase, text } from "../../language";
import type { Language } from "../../language";
import { turningPointText } from "./turning-point-text";

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
      flow.vetoes.map(({ why }) => text(language, why)),
    ),
    ...lines(
      "reason",
      flow.reasons.map((reason) => text(language, reason)),
    ),
    ...lines(
      "turningPoint",
      flow.turningPoints.map((turningPoint) => turningPointText(language, currency, turningPoint)),
    ),
    ...lines(
      "measure",
      flow.measureFirst.map((what) => text(language, what)),
    ),
  ];
}

/** The first reason of a decision: the veto where there is one. */
export function firstReason(language: Language, { vetoes, reasons }: FlowRecommendation): string {
  const first = vetoes[0]?.why ?? reasons[0];
  return first === undefined ? "" : text(language, first);
}
