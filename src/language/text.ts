import { IntlMessageFormat } from "intl-messageformat";
import { LANGUAGES, LOCALES } from "./language";
import type { Language } from "./language";
import type { Message, MessageKey, MessageValues } from "./message";
import { WORDS } from "./words";

const catalogues: Record<Language, Readonly<Partial<Record<MessageKey, string>>>> = { ...WORDS };
const compiled = new Map<string, IntlMessageFormat>();

/** The sentence in the language. Numbers inside follow the language's habits. */
export function text(language: Language, { key, values }: Message): string {
  return phrase(language, key, values);
}

/** Adds sentences, in each language, to what this program can say. */
export function sayAlso(more: Readonly<Record<Language, Readonly<Partial<Record<MessageKey, string>>>>>): void {
  for (const language of LANGUAGES) catalogues[language] = { ...catalogues[language], ...more[language] };
}

/**
 * The sentence named `key`, filled, in the language.
 *
 * @throws {@link RangeError} if this program was not given the sentence: the command line's and the workbench's come with `speakOutsideExcel`
 */
export function phrase(language: Language, key: MessageKey, values: MessageValues = {}): string {
  const id = `${language}:${key}`;
  const format =
    compiled.get(id) ??
    new IntlMessageFormat(sentence(language, key), LOCALES[language], undefined, { ignoreTag: true });
  compiled.set(id, format);
  const filled = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === "object" ? text(language, value) : value]),
  );
  return String(format.format(filled));
}

function sentence(language: Language, key: MessageKey): string {
  const found = catalogues[language][key];
  if (found === undefined) throw new RangeError(`accepts a sentence that this program was given; received ${key}`);
  return found;
}
