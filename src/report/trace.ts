import type { Recommendation } from "../decision";
import { phrase } from "../language";
import type { Language } from "../language";
import type { PlannedCell } from "../workbook";
import { words } from "./cells";
import { runMark } from "./run-mark";
import { assumptionCell } from "./sheets/recommendation/assumption-cell";
import { runCell } from "./sheets/recommendation/run-cell";
import type { ReportColumn } from "./table-block";

/** Functions of the add-in that typed figures of the sheets come from. */
export type TracedFunction =
  "AGENTS" | "ANALYSE" | "CERTAINTY" | "EXPLAIN" | "HOURLYCOST" | "OFFERCOST" | "BREAKEVENPRICE" | "BREAKEVENVOLUME";

/** Where figures come from, in words of the sheet; with a cell where they name something that stands in one. */
export type Origin = string | { readonly text: string; readonly link: string };

/** Where the figures of a row come from. */
export interface Trace {
  /** Its figures are native formulas. */
  readonly formula: string;
  /** Its typed figures are the practice of the trade. */
  readonly practice: string;
  /** Its typed figures are what a row of the user's states, where no formula can refer to it. */
  readonly stated: string;
  /**
   * Its typed figures are a function's answer of this run.
   *
   * @param step - the cell of the step that they follow from; without it, where the run is named
   */
  made(name: TracedFunction, step?: string): Origin;
  /** Its typed figures were counted in the simulated days of this run. */
  simulated(): Origin;
  /** Its typed figures come from the weeks of the way to this run's plan. */
  transition(): Origin;
  /** Its figures are assumptions', by their keys in the workbook's table: the way leads to the first of them. */
  assumption(keys: readonly string[]): Origin;
  /** The last column of a table of ours: where the typed figures of its rows come from. A link stands in the first of the rows that share it: tables are long. */
  column<Row>(of: (row: Row, index: number) => Origin): ReportColumn<Row>;
}

export function traceOf(language: Language, { provenance, assumptions }: Recommendation): Trace {
  const mark = runMark(provenance);
  return {
    formula: phrase(language, "report.trace.formula"),
    practice: phrase(language, "report.trace.practice"),
    stated: phrase(language, "report.trace.stated"),
    made: (name, step = runCell()) => ({
      text: phrase(language, "report.trace.function", { name: `OUTSOURCE.${name}`, mark }),
      link: step,
    }),
    simulated: () => ({ text: phrase(language, "report.trace.simulated", { mark }), link: runCell() }),
    transition: () => ({ text: phrase(language, "report.trace.transition", { mark }), link: runCell() }),
    assumption: (keys) => {
      const named = phrase(language, "report.trace.assumption", { keys: keys.join(", ") });
      const [cell] = keys.flatMap((key) => assumptionCell(assumptions, key) ?? []);
      return cell === undefined ? named : { text: named, link: cell };
    },
    column: (of) => ({
      header: phrase(language, "report.column.trace"),
      cell: (row, index, rows) => {
        const before = rows[index - 1];
        return cellOf(of(row, index), before === undefined ? null : of(before, index - 1));
      },
    }),
  };
}

/** The words of an origin, and the way to what it names where the row above does not lead there. */
function cellOf(origin: Origin, above: Origin | null): PlannedCell {
  if (typeof origin === "string") return words(origin, "note");
  const isAbove =
    above !== null && typeof above !== "string" && above.link === origin.link && above.text === origin.text;
  return isAbove ? words(origin.text, "note") : { ...origin, style: "note" };
}
