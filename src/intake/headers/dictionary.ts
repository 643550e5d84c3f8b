import { LANGUAGES, phrase } from "../../language";
import type { Columns, TableSchema } from "../schema";
import { headerForm } from "./header-form";

/** A column found by the words of a header, with the spellings of its unit. */
export interface Entry {
  readonly column: string;
  /** Empty for a column without a unit. */
  readonly units: readonly string[];
}

const dictionaries = new WeakMap<Pick<TableSchema, "columns">, ReadonlyMap<string, Entry>>();

/** The words of a table's headers in both languages. Made once for each schema. */
export function dictionaryOf(schema: Pick<TableSchema, "columns">): ReadonlyMap<string, Entry> {
  const known = dictionaries.get(schema);
  if (known !== undefined) return known;
  const made = makeDictionary(schema.columns);
  dictionaries.set(schema, made);
  return made;
}

function makeDictionary(columns: Columns): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [column, { header }] of Object.entries(columns)) {
    const forms = LANGUAGES.map((language) => headerForm(phrase(language, header, { currency: "¤" })));
    const units = forms.map(({ unit }) => unit).filter((unit) => unit !== null);
    forms.forEach(({ words }) => entries.set(words, { column, units }));
  }
  return entries;
}
