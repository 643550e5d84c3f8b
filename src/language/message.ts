import type { en } from "./en";

/** The name of a sentence in the catalogue. */
export type MessageKey = keyof typeof en;

/** What a sentence is filled with: text, numbers, or another sentence. */
export type MessageValues = Readonly<Record<string, string | number | boolean | Message>>;

/** A sentence not yet in a language: rooms that compute speak in these, and only doors to people turn them into text. */
export interface Message {
  readonly key: MessageKey;
  readonly values?: MessageValues;
}

/** A sentence of the catalogue with its values. */
export function message(key: MessageKey, values?: MessageValues): Message {
  return values === undefined ? { key } : { key, values };
}
