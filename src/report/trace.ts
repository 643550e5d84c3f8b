import type { Provenance } from "../decision";
import { phrase } from "../language";
import type { Language } from "../language";
import { words } from "./cells";
import { runMark } from "./run-mark";
import type { ReportColumn } from "./table-block";

/** Functions of the add-in that typed figures of the sheets come from. */
export type TracedFunction =
  "AGENTS" | "ANALYSE" | "CERTAINTY" | "EXPLAIN" | "HOURLYCOST" | "OFFERCOST" | "BREAKEVENPRICE" | "BREAKEVENVOLUME";

/** Where the figures of a row come from, in words of the sheet. */
export interface Trace {
  /** Its figures are native formulas. */
  readonly formula: string;
  /** Its typed figures are the practice of the trade. */
  readonly practice: string;
  /** Its typed figures are what a row of the user's states, where no formula can refer to it. */
  readonly stated: string;
  /** Its typed figures are a function's answer of this run. */
  made(name: TracedFunction): string;
  /** Its figures are assumptions', by their keys in the workbook's table. */
  assumption(keys: readonly string[]): string;
  /** The last column of a table of ours: where the typed figures of its rows come from. */
  column<Row>(of: (row: Row, index: number) => string): ReportColumn<Row>;
}

export function traceOf(language: Language, provenance: Provenance): Trace {
  const mark = runMark(provenance);
  return {
    formula: phrase(language, "report.trace.formula"),
    practice: phrase(language, "report.trace.practice"),
    stated: phrase(language, "report.trace.stated"),
    made: (name) => phrase(language, "report.trace.function", { name: `OUTSOURCE.${name}`, mark }),
    assumption: (keys) => phrase(language, "report.trace.assumption", { keys: keys.join(", ") }),
    column: (of) => ({
      header: phrase(language, "report.column.trace"),
      cell: (row, index) => words(of(row, index), "note"),
    }),
  };
}
