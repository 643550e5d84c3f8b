import type { Inputs } from "../engine/records";
import type { MappingQuestion, MappingRow, SourceLeftOut } from "../intake";
import { text } from "../language";
import type { Language } from "../language";

/** The inputs of a run as data: records in our units, under the keys of the tables. */
export type InputsJson = Pick<Inputs, "currency"> & {
  readonly [Table in Exclude<keyof Inputs, "currency">]: readonly Omit<Inputs[Table][number], "keys" | "row">[];
};

/** The inputs as data: each record without what only the product needs of it. */
export function inputsJson({ currency, ...tables }: Inputs): InputsJson {
  const records = Object.entries(tables).map(([table, rows]) => [
    table,
    rows.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => key !== "keys" && key !== "row"))),
  ]);
  return { currency, ...Object.fromEntries(records) } as InputsJson;
}

/** How the user's own ranges were read, as data. */
export type SourcesJson = ReturnType<typeof sourcesJson>;

/** How the user's own ranges were read: the rows of the table Mapping, what was set aside, and what is asked. */
export function sourcesJson(
  language: Language,
  {
    mapping,
    setAside,
    questions,
  }: {
    readonly mapping: readonly MappingRow[];
    readonly setAside: readonly SourceLeftOut[];
    readonly questions: readonly MappingQuestion[];
  },
) {
  return {
    mapping,
    leftOut: setAside,
    questions: questions.map(({ key, text: asked, choices }) => ({
      key,
      text: text(language, asked),
      choices: choices.map(({ value, means }) => ({ value, means: text(language, means) })),
    })),
  };
}
