import { receivedText } from "../reading/table-reference";
import { dimensionOf } from "./dimension";
import { EXTRA_FIELDS } from "./words/dictionary";
import type { SourceTable } from "./words/dictionary";
import type { Made } from "./reading";
import { choicesFor } from "./unit-choice";

/** A column of a source as a person checks it: their heading, ours, the unit, and what becomes of the first values. */
export interface MappedLine {
  /** By which answers name it: `handlingTime`, `payroll`. */
  readonly field: string;
  /** The column of ours it becomes. */
  readonly column: string;
  readonly heading: string;
  readonly unit: string;
  /** Units it may have; empty where it has none. */
  readonly units: readonly string[];
  readonly examples: readonly { readonly shown: string; readonly value: string }[];
}

const EXAMPLES = 3;

/** The columns of a block, one line each. */
export function linesOf(table: SourceTable, made: Made): readonly MappedLine[] {
  return made.columns.map(({ column, heading, cells }) => {
    const row = made.rows.find((each) => each.heading === heading && each.word === "");
    const field = row?.column ?? column;
    const unit = row?.unit ?? "";
    const isExtra = EXTRA_FIELDS.some((extra) => extra === field);
    const dimension = dimensionOf(table, isExtra ? "loadedSalary" : field);
    const units = unit === "" ? [] : choicesFor(dimension).map(({ id }) => id);
    return {
      field,
      column,
      heading,
      unit,
      units: units.includes(unit) ? units : [],
      examples: cells
        .slice(0, EXAMPLES)
        .map(({ value, source }) => ({ shown: source.shown, value: receivedText(value) })),
    };
  });
}
