import type { FunctionId, Outcome } from "../catalogue";
import type { Language } from "../../language";

/** A call of a function, as the worker is asked to answer it. */
export interface FunctionQuestion {
  readonly id: FunctionId;
  /** Each as JSON; cells that hold errors as `{ code }`: Excel's own objects would lose theirs on the way. */
  readonly args: readonly string[];
  readonly language: Language;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
}

/** What the worker says to a question: what the cell is to show, or why it could not find out. */
export type FunctionAnswer =
  { readonly kind: "outcome"; readonly outcome: Outcome } | { readonly kind: "failure"; readonly detail: string };
