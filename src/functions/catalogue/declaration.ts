import type { Analyse } from "../../decision";
import type { Language, MessageKey } from "../../language";
import type { ArgumentsOf, Cell, Parameters } from "./parameter";
import type { NoAnswer } from "./no-answer";
import type { BadArgument } from "./refusal";
import type { TablesInCells } from "./table-ranges";
import type { Unit } from "./unit";

export { NoAnswer } from "./no-answer";

/** The ids for which the language room has `catalogue.function.….about`. */
export type FunctionId = MessageKey extends infer Key
  ? Key extends `catalogue.function.${infer Id}.about`
    ? Id
    : never
  : never;

/** What a function gives: a value, a table of values that spills, or why there is none. */
export type Result = Cell | NoAnswer | BadArgument | readonly (readonly (Cell | NoAnswer)[])[];

/** What a calculation may need to know beside its arguments. */
export interface CallContext {
  /** For functions that answer in words. */
  readonly language: Language;
  /** The day of the call, `YYYY-MM-DD`: offers expire and overheads end by it. */
  readonly today: string;
  /** Who analyses a whole case; without it no call of a whole case is answered. */
  readonly analyse?: Analyse;
  /** Who reads tables of ours that come as ranges; without it no call with one is answered. */
  readonly tables?: TablesInCells;
  /** Called after each of several cells; what it throws ends the call. */
  readonly afterCell?: () => void;
}

/**
 * What an answer takes.
 *
 * - `moment`: far less than a millisecond a cell; with an uncertain volume some hundredths, where fractions of agents or thousands of them are meant some ms.
 * - `search`: the queue is worked out again and again until a target is met.
 * - `list`: grows with the cells of the ranges, which are one argument.
 * - `case`: a whole analysis.
 */
export const COSTS = ["moment", "search", "list", "case"] as const;

/** One of {@link COSTS}. */
export type Cost = (typeof COSTS)[number];

/** A function of the catalogue: everything that Excel, the reference pages and the reports know of it. */
export interface FunctionDeclaration {
  /** Frozen once shipped; the name in formulas is `OUTSOURCE.` and this. */
  readonly id: FunctionId;
  /** Frozen in order; new ones are optional and stand last. */
  readonly parameters: Parameters;
  readonly result: Unit;
  readonly cost: Cost;
  /** Whether numbers, choices and yes/no arguments may be ranges, for a result of the range's shape. */
  readonly broadcasts: boolean;
  /** File name, without ending, of the page in docs/methods. */
  readonly page: string;
  /** Formula shown in the reference, with the value it gives. */
  readonly example: { readonly formula: string; readonly gives: Cell };
  readonly compute: (values: Readonly<Record<string, unknown>>, context: CallContext) => Result;
}

interface TypedDeclaration<P extends Parameters> extends Omit<
  FunctionDeclaration,
  "parameters" | "compute" | "broadcasts"
> {
  readonly parameters: P;
  readonly compute: (values: ArgumentsOf<P>, context: CallContext) => Result;
}

/** A function of single values that also takes ranges and then answers for each cell of them. */
export function scalarFunction<P extends Parameters>(declaration: TypedDeclaration<P>): FunctionDeclaration {
  return { ...declaration, broadcasts: true, compute: typed(declaration) };
}

/** A function that takes its ranges whole: lists and tables. */
export function wholeFunction<P extends Parameters>(declaration: TypedDeclaration<P>): FunctionDeclaration {
  return { ...declaration, broadcasts: false, compute: typed(declaration) };
}

/** The runner checks every value against its parameter before it calls, which is what this cast relies on. */
function typed<P extends Parameters>({ compute }: TypedDeclaration<P>): FunctionDeclaration["compute"] {
  return (values, context) => compute(values as ArgumentsOf<P>, context);
}
