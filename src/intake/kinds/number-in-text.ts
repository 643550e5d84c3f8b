/** Money as people write it beside a number: `€`, `EUR`, `k€`, `F CFA`. */
const MONEY = "(?:k?\\p{Sc}|EUR|USD|GBP|CHF|CAD|MAD|TND|DZD|XOF|XAF|PLN|RON|F ?CFA)";
const NUMBER = new RegExp(`^[+-]?\\s*(?:${MONEY}\\s*)?[+-]?\\d[\\d\\s.,'’]*\\s*(?:%|${MONEY})?$`, "u");

/** Whether a text is a number that Excel holds as text: `1 200`, `12,5`, `80 %`, `16,50 €`. */
export function looksLikeNumber(text: string): boolean {
  return NUMBER.test(text.trim());
}
