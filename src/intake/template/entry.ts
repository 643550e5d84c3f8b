import type { MessageKey } from "../../language";

/** One cell of a table to insert, before it is in a language. Absent: the cell stays empty. */
export type Entry =
  | { readonly number: number; readonly format?: string }
  | { readonly date: string }
  /** Words of the catalogue: the same cell in each language. */
  | { readonly words: MessageKey }
  /** Several words of the catalogue in one cell, a semicolon between two. */
  | { readonly list: readonly MessageKey[] }
  /** Text as it stands, the same in every language: a name of the user's, a key, a code. */
  | { readonly text: string };

/** A row of a table to insert: column key → entry. */
export type Row = Readonly<Record<string, Entry>>;

export const number = (value: number): Entry => ({ number: value });
export const words = (key: MessageKey): Entry => ({ words: key });
export const text = (value: string): Entry => ({ text: value });
export const date = (iso: string): Entry => ({ date: iso });
/** A time of day, from hours after midnight. */
export const clock = (hours: number): Entry => ({ number: hours / 24 });
