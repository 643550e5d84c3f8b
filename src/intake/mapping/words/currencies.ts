import { fold } from "../../kinds";
import type { MappingAnswers } from "../question";

/** The word under which the mapping keeps the currency that the user gave. */
export const CURRENCY_WORD = "currency";

const CURRENCIES: readonly (readonly [string, RegExp])[] = [
  ["€", /€|\bk?(?:eur|euros?)\b/],
  ["$", /\$|\bk?(?:usd|dollars?)\b/],
  ["£", /£|\bk?(?:gbp|livres? sterling|pounds? sterling)\b/],
  ["CHF", /\bk?(?:chf|francs? suisses?|swiss francs?)\b/],
  ["CAD", /\bk?cad\b/],
  ["MAD", /\bk?(?:mad|dirhams?)\b/],
  ["TND", /\bk?(?:tnd|dinars?)\b/],
  ["XOF", /\b(?:xof|f ?cfa|fcfa)\b/],
];

/** The currencies a text names. */
export function currenciesIn(text: string): readonly string[] {
  const folded = fold(text);
  return CURRENCIES.flatMap(([currency, pattern]) => (pattern.test(folded) ? [currency] : []));
}

/** The currency that a person gave for all amounts; null where nobody did. */
export function answeredCurrency(answers: MappingAnswers): string | null {
  const kept = [...answers].find(([key]) => key.startsWith("word:") && key.endsWith(`:${CURRENCY_WORD}`))?.[1];
  const said = (answers.get("currency") ?? kept ?? "").trim();
  return said === "" ? null : (currenciesIn(said)[0] ?? said);
}
