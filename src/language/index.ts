export { LANGUAGES, languageOf, LOCALES } from "./language";
export type { Language } from "./language";
export { message } from "./message";
export type { Message, MessageKey, MessageValues } from "./message";
export { oneLine } from "./one-line";
export { phrase, text } from "./text";
