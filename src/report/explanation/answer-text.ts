import type { Recommendation } from "../../decision";
import { message, phrase } from "../../language";
import type { Language, Message } from "../../language";
import { amountText, percentText } from "./amounts";

/** The answer, in one sentence and its costs in another. */
export function answerText(
  language: Language,
  { currency, portfolio, flows }: Recommendation,
): { readonly answer: string; readonly costs: string } {
  const amount = (value: number): string => amountText(language, currency, value);
  const asIs = amount(portfolio.asIs);
  const optimised = amount(portfolio.optimised);
  const { count } = portfolio;
  if (count.keep === flows.length) {
    const bound = flows.filter(({ vetoes }) => vetoes.length > 0).length;
    return {
      answer: phrase(language, bound === 0 ? "report.answer.nothing" : "report.answer.bound", {
        bound,
        flows: flows.length,
        optimised,
        asIs,
      }),
      costs: "",
    };
  }
  return {
    answer: phrase(language, "report.answer", {
      full: count.full,
      partial: count.partial,
      automate: count.automate,
      keep: count.keep,
      close: count["too-close"],
      saving: savingMessage(language, currency, portfolio.saving, portfolio.optimised),
    }),
    costs: [
      phrase(language, "report.answer.costs", { optimised, cost: amount(portfolio.cost), asIs }),
      ...rangeWords(portfolio, amount, language),
    ].join(" "),
  };
}

function rangeWords(
  { confidence }: Recommendation["portfolio"],
  amount: (value: number) => string,
  language: Language,
): readonly string[] {
  return confidence === null
    ? []
    : [phrase(language, "report.answer.range", { low: amount(confidence.p10), high: amount(confidence.p90) })];
}

/** Less than this a year is not worth a word. */
const HALF = 0.5;

function savingMessage(language: Language, currency: string, saving: number, base: number): Message {
  if (Math.abs(saving) < HALF) return message("report.answer.even");
  const values = {
    amount: amountText(language, currency, Math.abs(saving)),
    share: base === 0 ? "–" : percentText(language, Math.abs(saving) / base),
  };
  return message(saving > 0 ? "report.answer.saving" : "report.answer.loss", values);
}

/** What of the figures rests on defaults, and what was left out. */
export function basisText(
  language: Language,
  { assumptions }: Recommendation,
  leftOut: number,
  warnings: number,
): string {
  const defaulted = assumptions.filter(({ fromWorkbook, grade }) => !fromWorkbook || grade === "default").length;
  return phrase(language, "report.basis", { defaulted, leftOut, warnings });
}
