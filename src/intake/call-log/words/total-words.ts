import { valueWord, wordsOf } from "./vocabulary";

/** How words for a total begin, looked at before a text is folded: most texts are none. */
const MAY_BE_TOTAL =
  /^["'\s]*(?:tota|sous|sub|grand|ens|sum|somme|moy|av|me[ad]|m\u00e9d|over|cumul|r[e\u00e9]cap|all )/i;

/** How words for a total end, as programs for tables write them behind a name: `Sales Total`, `Ventes sous-total`. */
const ENDS_WITH_TOTAL = /\S[\s:–—-]+(?:(?:sub|sous)[ -]?)?(?:total|totaux|totals)["'\s]*$/i;

/** Whether a text ends with a word for a total, behind a name. */
export function endsWithTotal(text: string): boolean {
  return ENDS_WITH_TOTAL.test(text);
}

/** Whether a text begins with a word for a total. */
export function beginsWithTotal(text: string): boolean {
  if (!MAY_BE_TOTAL.test(text)) return false;
  const words = valueWord(text);
  if (words === "") return false;
  const totals = wordsOf("total");
  return (
    totals.has(words) || [...totals].some((total) => words.startsWith(`${total} `) || words.startsWith(`${total}:`))
  );
}
