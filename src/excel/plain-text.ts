/** Longest text a cell holds. */
const LONGEST = 32_767;

/** Whether a text is longer than a cell holds: {@link plainText} cuts it, and whoever writes it says where. */
export function isBeyondCell(text: string): boolean {
  return text.length > LONGEST;
}

/** Words that Excel turns into logical values in one of its languages. */
const LOGICAL = new Set(["true", "false", "vrai", "faux", "wahr", "falsch", "verdadero", "falso", "vero"]);

/** Begins with a letter and holds no digit: nothing that Excel could take for a number, a date, an error or a formula. */
const HARMLESS = /^\p{L}[^0-9]*$/u;

/**
 * What to write so that the cell holds exactly this text.
 *
 * Excel reads what is written as if it were typed: `=1+1`, `+33`, `-5`, `@x`, `1-5`, `12:30`, `#N/A` and `TRUE` would become
 * formulas, numbers, dates, errors and logical values. An apostrophe before them keeps them text, and is not part of it.
 */
export function plainText(text: string): string {
  const held = isBeyondCell(text) ? `${text.slice(0, LONGEST - 1)}…` : text;
  if (held === "") return held;
  return HARMLESS.test(held) && !LOGICAL.has(held.toLowerCase()) ? held : `'${held}`;
}
