import type { WorkbookPlan } from "../workbook";

/** What a person may have to say of a log: its headings and dates do not always tell. */
export interface ImportAnswers {
  readonly dateOrder?: "day-first" | "month-first";
  /** Which heading holds what. */
  readonly headings: { readonly [F in ImportField]?: string };
}

export const IMPORT_FIELDS = ["moment", "date", "time", "topic"] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** What reading a call log gave; sentences are in the pane's language. */
export type ImportOutcome =
  | {
      readonly kind: "imported";
      readonly plan: WorkbookPlan;
      /** What was found. */
      readonly facts: readonly string[];
      /** Lines that were not used, with their numbers. */
      readonly badLines: readonly string[];
    }
  | {
      readonly kind: "refused";
      readonly why: readonly string[];
      /** Which of day and month comes first can't be told from the dates. */
      readonly asksDateOrder: boolean;
      /** Headings to choose from, where a needed one was not recognised; empty where none is asked for. */
      readonly headings: readonly string[];
    };
