import type { FunctionId, Outcome } from "../catalogue";
import type { Language } from "../../language";

/** A call of a function, as the worker is asked to answer it. */
export interface FunctionQuestion {
  readonly id: FunctionId;
  /** Each as JSON in pieces; cells that hold errors as `{ code }`: Excel's own objects would lose theirs on the way. */
  readonly args: readonly Pieces[];
  readonly language: Language;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
}

/** A long text, in order: nobody has to join it at one stretch. */
export type Pieces = readonly string[];

/** Pieces of an argument, sent ahead of a question too long for one message. */
export interface PiecesAhead {
  /** The argument's place, from 0. */
  readonly argument: number;
  readonly pieces: Pieces;
}

/** What the page says to the worker: a question, after the pieces that were sent ahead of it. */
export type FunctionMessage = FunctionQuestion | PiecesAhead;

/** What the worker says to a question: what the cell is to show, or why it could not find out. */
export type FunctionAnswer =
  { readonly kind: "outcome"; readonly outcome: Outcome } | { readonly kind: "failure"; readonly detail: string };
