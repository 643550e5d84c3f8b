import { IntlMessageFormat } from "intl-messageformat";
import { en } from "./en";
import { fr } from "./fr";
import { LOCALES } from "./language";
import type { Language } from "./language";
import type { Message, MessageKey, MessageValues } from "./message";

const CATALOGUES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { en, fr };
const compiled = new Map<string, IntlMessageFormat>();

/** The sentence in the language. Numbers inside follow the language's habits. */
export function text(language: Language, { key, values }: Message): string {
  return phrase(language, key, values);
}

/** The sentence named `key`, filled, in the language. */
export function phrase(language: Language, key: MessageKey, values: MessageValues = {}): string {
  const id = `${language}:${key}`;
  const format =
    compiled.get(id) ??
    new IntlMessageFormat(CATALOGUES[language][key], LOCALES[language], undefined, { ignoreTag: true });
  compiled.set(id, format);
  const filled = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === "object" ? text(language, value) : value]),
  );
  return String(format.format(filled));
}
