import type { LogField, LogMerge } from "../intake";
import type { WorkbookPlan } from "../workbook";

/** What a person said of a report, by question: `date-order`, `unit:handling`, `field:topic`. An empty answer takes an earlier one back. */
export type ImportAnswers = Readonly<Record<string, string>>;

/** The headings of a report, and which of them was read as which field. */
export interface ImportColumns {
  readonly headings: readonly string[];
  readonly read: Readonly<Partial<Record<LogField, string>>>;
}

/** Something only a person knows, in the pane's language. */
export interface ImportQuestion {
  readonly key: string;
  readonly text: string;
  readonly choices: readonly {
    readonly value: string;
    readonly means: string;
    /** True where the answer is a number that is typed. */
    readonly typed?: boolean;
  }[];
}

/** What reading a report gave; sentences are in the pane's language. */
export type ImportOutcome =
  | {
      readonly kind: "imported";
      readonly plan: WorkbookPlan;
      /** How the report may join the workbook's own flows; null where it has none. */
      readonly merge: LogMerge | null;
      /** How the lines of the file become the figures, and what was assumed. */
      readonly proof: readonly string[];
      /** The flows that come of it. */
      readonly topics: readonly string[];
      /** What was left out, repaired or is doubtful, by cause. */
      readonly findings: readonly string[];
      readonly columns: ImportColumns;
    }
  | {
      readonly kind: "asked";
      readonly questions: readonly ImportQuestion[];
      readonly findings: readonly string[];
      readonly columns: ImportColumns;
    }
  | {
      readonly kind: "refused";
      readonly why: readonly string[];
      /** Headings to choose from, where a needed one was not recognised; empty where none is asked for. */
      readonly headings: readonly string[];
    };

/** How the pane hears of a long reading, and ends it. */
export interface ImportWatch {
  /** 0 to 1, and the lines read. */
  readonly report: (done: number, lines: number) => void;
  readonly signal: AbortSignal;
}
