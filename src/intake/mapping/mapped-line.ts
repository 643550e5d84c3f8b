import { message } from "../../language";
import type { Message } from "../../language";
import { receivedText } from "../reading/table-reference";
import { dimensionOf } from "./dimension";
import { answersIn, labelOf } from "./made-choices";
import { splitMeans } from "./mapping-row";
import type { MappingQuestion } from "./question";
import { meaningOf } from "./words/dictionary";
import type { ChoiceList, SourceTable } from "./words/dictionary";
import type { Made } from "./reading";
import { choicesFor } from "./unit-choice";
import { unitName } from "./unit-names";

/** What a person may choose among, as in a question. */
type Choices = MappingQuestion["choices"];

/** A column of a source as a person checks it: their heading, ours, the unit, and what becomes of the first values. */
export interface MappedLine {
  /** By which answers name it: `handlingTime`, `payroll`. */
  readonly field: string;
  /** The column of ours it becomes. */
  readonly column: string;
  readonly heading: string;
  readonly unit: string;
  /** Units it may have; empty where it has none. */
  readonly units: Choices;
  /** Where the heading of another column says one word for all rows, as a price what it is for: the word, those it may be, and the question it answers. */
  readonly said: { readonly question: string; readonly value: string; readonly choices: Choices } | null;
  readonly examples: readonly { readonly shown: string; readonly value: string | Message }[];
}

const EXAMPLES = 3;

/** The columns of a block, one line each. */
export function linesOf(table: SourceTable, made: Made): readonly MappedLine[] {
  return made.columns
    .flatMap((each) => each.parts ?? [each])
    .map(({ column, heading, cells }) => {
      const row = made.rows.find((each) => each.heading === heading && each.word === "");
      const field = row?.column ?? column;
      const unit = row?.unit ?? "";
      const dimension = dimensionOf(table, field);
      const units = choicesFor(dimension).map(({ id }) => ({ value: id, means: unitName(dimension, id) }));
      const list = dimension.kind === "choice" ? dimension.list : null;
      const said = table === "offers" && column === "pricing" ? saidPricing(made) : null;
      return {
        field,
        column,
        heading,
        unit,
        units: units.some(({ value }) => value === unit) ? units : [],
        said,
        examples:
          said === null
            ? cells.slice(0, EXAMPLES).map(({ value, source }) => ({
                shown: source.shown,
                value: (list === null ? null : choiceWord(list, value)) ?? receivedText(value),
              }))
            : [],
      };
    });
}

/** What the heading of a price says that it is for; null where a column says it row by row. */
function saidPricing({ rows }: Made): MappedLine["said"] {
  const row = rows.find(({ column, means, heading }) => column === "pricing" && means !== "" && heading === "");
  if (row === undefined) return null;
  return { question: "basis:offers.price", value: splitMeans(row.means).meant, choices: answersIn("pricing") };
}

/** A choice in words of the reader's; null for a word of the source's that is none. */
function choiceWord(list: ChoiceList, value: Made["columns"][number]["cells"][number]["value"]): Message | null {
  const choice = typeof value === "string" ? meaningOf(list, value) : null;
  return choice === null ? null : message(labelOf(list, choice));
}
