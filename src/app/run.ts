import type { Progress, Recommendation } from "../decision";
import type { Issue, MappedWorkbook } from "../intake";
import type { Message } from "../language";
import type { Desk } from "./desk-state";
import type { Papers } from "./papers";
import type { WriteResult } from "../workbook";

/** What was read and can be analysed. */
export interface Reading {
  readonly flows: number;
  readonly team: number;
  readonly offers: number;
  /** Rows with errors, which an analysis leaves out. */
  readonly leftOut: number;
  readonly issues: readonly Issue[];
  /** The recommendation that stands in the workbook: whether the inputs are as it read them, as far as its sheets say, and whether it holds values alone. */
  readonly written: { readonly fresh: boolean | null; readonly frozen: boolean } | null;
}

/** Whether the sheets are being written, or wait to be: Excel writes nothing while somebody types into a cell. */
export type Writing = "no" | "writing" | "waiting";

/** What Excel refused beside a run, which stays as it is: a cell or a sheet that could not be shown. */
export interface Refused {
  readonly why: Message;
  readonly detail: string;
}

/** What is to be known of what was just written, whatever it was: an answer, or tables of inputs. */
export interface Wrote extends Pick<WriteResult, "omitted" | "faults" | "cleared" | "cut"> {
  /** Why it could not be noted where the sources stand now; null where it was, or need not be. What was read through them stands. */
  readonly unkept: Message | null;
}

/** Where a run stands, what was refused beside it, what is to be known of what was written, and what papers that came back say. */
export type Run = State & {
  readonly refused?: Refused | undefined;
  readonly wrote?: Wrote | undefined;
  /** What was asked of papers that come back, beside whatever stands. */
  readonly desk?: Desk | undefined;
};

/** One case at a time: two can't be true at once. */
type State =
  | { readonly at: "reading" }
  /** The tables an analysis needs are not all there. */
  | {
      readonly at: "no-tables";
      readonly missing: readonly string[];
      /** The ranges nearest to the missing tables, and what they lack; empty where none was looked for. */
      readonly nearest: readonly Message[];
      readonly issues: readonly Issue[];
    }
  /** The user's own ranges could be the inputs: what was found is shown, and what cannot be known is asked. */
  | { readonly at: "mapping"; readonly mapped: MappedWorkbook }
  /** Some cells are wrong. `canGoOn`: enough rows are right for an analysis that leaves the others out. */
  | { readonly at: "issues"; readonly reading: Reading; readonly canGoOn: boolean }
  | { readonly at: "ready"; readonly reading: Reading }
  | { readonly at: "running"; readonly progress: Progress | null; readonly writing: Writing }
  | {
      readonly at: "done";
      readonly reading: Reading;
      readonly recommendation: Recommendation;
      /** True once an input changed after the run: the sheet no longer answers it. */
      readonly stale: boolean;
      /** What goes out to providers, once it was asked for. */
      readonly papers?: Papers;
    }
  | { readonly at: "failed"; readonly why: Message; readonly detail: string };
