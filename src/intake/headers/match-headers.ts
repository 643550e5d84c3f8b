import type { TableSchema } from "../schema";
import { dictionaryOf } from "./dictionary";
import { headerForm, needsUnit } from "./header-form";

/** What became of one header of a table. */
export type HeaderMatch =
  | { readonly kind: "column"; readonly column: string; readonly unitSaid: boolean }
  /** The words are known, the unit is another: read as ours it would be wrong by a factor. */
  | { readonly kind: "other-unit"; readonly column: string }
  /** A column of the user's, which is left alone. */
  | { readonly kind: "unknown" };

/** The columns of a table that a row of headers stands for, in any order, in either language. */
export function matchHeaders(schema: Pick<TableSchema, "columns">, headers: readonly string[]): readonly HeaderMatch[] {
  const dictionary = dictionaryOf(schema);
  return headers.map((header) => {
    const { words, unit } = headerForm(header);
    const entry = dictionary.get(words);
    if (entry === undefined) return { kind: "unknown" };
    const { column, units } = entry;
    if (unit === null) return { kind: "column", column, unitSaid: !units.some(needsUnit) };
    // Brackets on a column without a unit are a remark: “Flow (name)”.
    if (units.length === 0 || units.includes(unit)) return { kind: "column", column, unitSaid: true };
    return { kind: "other-unit", column };
  });
}

/** The columns a row of headers holds, whatever their unit. */
export function columnsOf(matches: readonly HeaderMatch[]): ReadonlySet<string> {
  return new Set(matches.flatMap((match) => (match.kind === "unknown" ? [] : [match.column])));
}
