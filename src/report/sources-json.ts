import type { Inputs } from "../engine/records";
import type { MappingQuestion, MappingRow, SourceLeftOut } from "../intake";
import { text } from "../language";
import type { Language } from "../language";

/** The inputs of a run as data: records in our units, under the keys of the tables. */
export function inputsJson(inputs: Inputs): Readonly<Record<string, unknown>> {
  const { currency, ...tables } = inputs;
  return {
    currency,
    ...Object.fromEntries(
      Object.entries(tables).map(([table, records]) => [table, records.map((record) => recordJson(record))]),
    ),
  };
}

/** A record without what only the product needs of it. */
function recordJson(record: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== "keys" && key !== "row"));
}

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
