import { phrase } from "../../../language";
import type { Language, MessageKey } from "../../../language";

const MARK = "\u0001";

/**
 * A sentence as a formula: the words of the catalogue as text, and formulas where its values stand. Locale-free, since no number passes through a format.
 */
export function sentence(language: Language, key: MessageKey, values: Readonly<Record<string, string>>): string {
  const marked = Object.fromEntries(Object.keys(values).map((name) => [name, `${MARK}${name}${MARK}`]));
  return phrase(language, key, marked)
    .split(MARK)
    .map((piece, index) => (index % 2 === 1 ? (values[piece] ?? '""') : `"${piece.replaceAll('"', '""')}"`))
    .filter((piece) => piece !== '""')
    .join("&");
}
