const NUMBER = /^[+-]?\s*\d[\d\s.,'’]*\s*%?$/u;

/** Whether a text is a number that Excel holds as text: `1 200`, `12,5`, `80 %`. */
export function looksLikeNumber(text: string): boolean {
  return NUMBER.test(text.trim());
}
