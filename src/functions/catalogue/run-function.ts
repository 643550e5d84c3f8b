import { DomainError } from "../../engine/domain-error";
import { message, text } from "../../language";
import type { Language, Message } from "../../language";
import { checkedValue, isBlank, isLeftOut } from "./check-value";
import { NoAnswer } from "./declaration";
import type { CallContext, FunctionDeclaration, Result } from "./declaration";
import { asMatrix, commonShape, shapeOf, spreadAt } from "./matrix";
import type { Matrix } from "./matrix";
import type { Cell, Parameter } from "./parameter";
import { BadArgument, Refusal, refusedArgument, refusedByCalculation } from "./refusal";
import type { Position } from "./refusal";

/** An error that a cell shows: its code, and the message Excel displays with it. */
export interface CellError {
  readonly code: "#VALUE!" | "#N/A";
  readonly message: string;
}

/** What the host receives: a value, a spilled table in which single cells may be errors, or a refusal of the whole call. */
export type Outcome = { readonly ok: Cell | Matrix<Cell | CellError> } | CellError;

/** Whether a cell of an outcome, or the whole outcome, is an error. */
export function isCellError(value: Cell | CellError): value is CellError {
  return typeof value === "object";
}

/**
 * Runs a function of the catalogue on what a cell's formula gave it.
 *
 * Every argument is checked against its declaration and refused by name, with its place where it is a range; what is left out
 * takes its declared value. A function that broadcasts answers for each cell of its ranges; a cell for which no answer exists
 * is `#N/A` by itself, one whose arguments are wrong `#VALUE!`, and the others stand.
 *
 * @param args - in the order of the parameters; `null` or missing where left out; ranges as arrays of rows
 */
export function runFunction(declaration: FunctionDeclaration, args: readonly unknown[], context: CallContext): Outcome {
  const { language } = context;
  const answer = declaration.broadcasts ? broadcast(declaration, args, context) : whole(declaration, args, context);
  if (answer instanceof Refusal) return { code: answer.code, message: text(language, answer.why) };
  if (answer instanceof NoAnswer) return { code: "#N/A", message: text(language, answer.reason) };
  return { ok: answer };
}

/** Cells that one formula is answered for at most; more would hold Excel while they are handed over. */
const MOST_CELLS = 100_000;

/** Whether a call asks for more cells than one formula is answered for, so that it is refused before anything is looked at. */
export function isTooLarge(declaration: FunctionDeclaration, args: readonly unknown[]): boolean {
  return declaration.broadcasts && cellsAsked(args) > MOST_CELLS;
}

/** Cells that ranges make together, told from their lengths alone. */
function cellsAsked(args: readonly unknown[]): number {
  let rows = 1;
  let columns = 1;
  for (const argument of args) {
    if (!Array.isArray(argument)) continue;
    const [first] = argument as readonly unknown[];
    rows = Math.max(rows, argument.length);
    columns = Math.max(columns, Array.isArray(first) ? first.length : 1);
  }
  return rows * columns;
}

function names(declaration: FunctionDeclaration): Readonly<Record<string, Message>> {
  return Object.fromEntries(
    Object.entries(declaration.parameters).map(([id, { word }]) => [id, message(`catalogue.parameter.${word}.name`)]),
  );
}

function nameOf({ word }: Parameter): Message {
  return message(`catalogue.parameter.${word}.name`);
}

interface CheckedRange {
  readonly id: string;
  readonly parameter: Parameter;
  readonly values: Matrix<unknown>;
}

/**
 * The argument's values, each checked; a single blank cell stands for an argument left out where that is allowed, any other for 0 where that is a value.
 *
 * @param apart - whether a wrong cell of several is refused by itself: its refusal then stands among the values
 */
function checkedRange(id: string, parameter: Parameter, argument: unknown, apart: boolean): CheckedRange | Refusal {
  const given = asMatrix(argument);
  const { rows, columns } = shapeOf(given);
  if (rows <= 1 && columns <= 1 && isLeftOut(parameter, given[0]?.[0])) {
    if (parameter.omitted !== undefined) return { id, parameter, values: [[parameter.omitted]] };
    if (argument === undefined)
      return new Refusal("#VALUE!", message("catalogue.refusal.missing", { parameter: nameOf(parameter) }));
  }
  const values: unknown[][] = [];
  for (const [row, line] of given.entries()) {
    const checked: unknown[] = [];
    for (const [column, cell] of line.entries()) {
      const found = checkedValue(parameter, cell, rows * columns > 1 ? { row: row + 1, column: column + 1 } : null);
      if (!("refusal" in found)) checked.push(found.value);
      else if (apart && rows * columns > 1) checked.push(found.refusal);
      else return found.refusal;
    }
    values.push(checked);
  }
  return { id, parameter, values };
}

function checkedRanges(declaration: FunctionDeclaration, args: readonly unknown[]): CheckedRange[] | Refusal {
  const entries = Object.entries(declaration.parameters);
  if (args.slice(entries.length).some((extra) => !isBlank(extra))) {
    return new Refusal("#VALUE!", message("catalogue.refusal.too-many", { most: entries.length }));
  }
  const ranges: CheckedRange[] = [];
  for (const [index, [id, parameter]] of entries.entries()) {
    const argument = args[index];
    const range = isTakenWhole(parameter)
      ? wholeRange(id, parameter, argument)
      : checkedRange(id, parameter, argument, true);
    if (range instanceof Refusal) return range;
    ranges.push(range);
  }
  return ranges;
}

/** Tables and lists are one argument each, however large: they do not spread over the cells of the others. */
function isTakenWhole({ kind }: Parameter): boolean {
  return kind === "table" || kind === "list";
}

function wholeRange(id: string, parameter: Parameter, argument: unknown): CheckedRange | Refusal {
  const found = wholeValue(id, parameter, argument);
  return found instanceof Refusal ? found : { id, parameter, values: [[found.value]] };
}

type Answer = Cell | Matrix<Cell | CellError> | NoAnswer | Refusal;

function broadcast(declaration: FunctionDeclaration, args: readonly unknown[], context: CallContext): Answer {
  if (isTooLarge(declaration, args))
    return new Refusal(
      "#VALUE!",
      message("catalogue.refusal.too-large", { most: MOST_CELLS, cells: cellsAsked(args) }),
    );
  const ranges = checkedRanges(declaration, args);
  if (ranges instanceof Refusal) return ranges;
  const shape = commonShape(ranges.map(({ values }) => shapeOf(values)));
  if (shape === null) return misfit(ranges);
  const single = shape.rows * shape.columns === 1;
  // One record serves all cells: what is the same for all of them is set once.
  const values: Record<string, unknown> = {};
  for (const { id, values: given } of ranges) values[id] = given[0]?.[0];
  const varying = ranges.filter(({ values: given }) => given.length > 1 || (given[0]?.length ?? 0) > 1);
  const table: (Cell | CellError)[][] = [];
  const known = new Map<unknown, Cell | CellError>();
  for (let row = 0; row < shape.rows; row++) {
    const line: (Cell | CellError)[] = [];
    for (let column = 0; column < shape.columns; column++) {
      for (const range of varying) values[range.id] = spreadAt(range.values, row, column);
      // Rows that are alike are answered once.
      const alike =
        varying.length === 1 ? values[varying[0]?.id ?? ""] : JSON.stringify(varying.map(({ id }) => values[id]));
      const before = known.get(alike);
      if (before !== undefined) {
        line.push(before);
        continue;
      }
      const wrong = refusedAmong(varying, values);
      const result =
        wrong ?? computed(declaration, values, context, single ? null : { row: row + 1, column: column + 1 });
      if (single) return inLanguage(result, context.language);
      const cell = cellOf(result, context.language);
      known.set(alike, cell);
      line.push(cell);
      context.afterCell?.();
    }
    table.push(line);
  }
  return table;
}

/** The first argument of a cell that is refused: its own cell alone says so, and the others stand. */
function refusedAmong(
  varying: readonly CheckedRange[],
  values: Readonly<Record<string, unknown>>,
): Refusal | undefined {
  for (const { id } of varying) {
    const value = values[id];
    if (value instanceof Refusal) return value;
  }
  return undefined;
}

function misfit(ranges: readonly CheckedRange[]): Refusal {
  const shapes = ranges
    .filter(({ values }) => values.length > 1 || (values[0]?.length ?? 0) > 1)
    .map(({ parameter, values }) => {
      const { rows, columns } = shapeOf(values);
      return message("catalogue.refusal.shape", { parameter: nameOf(parameter), rows, columns });
    });
  const [first = message("catalogue.received.other"), ...others] = shapes;
  return new Refusal(
    "#VALUE!",
    message("catalogue.refusal.misfit", {
      shapes: others.reduce((sum, next) => message("catalogue.list", { sum, next }), first),
    }),
  );
}

function whole(declaration: FunctionDeclaration, args: readonly unknown[], context: CallContext): Answer {
  const values: Record<string, unknown> = {};
  for (const [index, [id, parameter]] of Object.entries(declaration.parameters).entries()) {
    const value = wholeValue(id, parameter, args[index]);
    if (value instanceof Refusal) return value;
    values[id] = value.value;
  }
  return inLanguage(computed(declaration, values, context, null), context.language);
}

function wholeValue(id: string, parameter: Parameter, argument: unknown): { readonly value: unknown } | Refusal {
  if (parameter.kind === "table") {
    const table = asMatrix(argument);
    if (parameter.blanks === 0 && argument !== undefined)
      return { value: table.map((row) => row.map((cell) => (isBlank(cell) ? 0 : cell))) };
    if (table.every((row) => row.every(isBlank))) return blankTable(parameter);
    return { value: table };
  }
  const range = checkedRange(id, parameter, argument, false);
  if (range instanceof Refusal) return range;
  if (parameter.kind === "list")
    return { value: Array.isArray(range.values[0]?.[0]) ? range.values[0][0] : range.values.flat() };
  if (range.values.length > 1 || (range.values[0]?.length ?? 0) > 1) {
    return new Refusal("#VALUE!", message("catalogue.refusal.one-cell", { parameter: nameOf(parameter) }));
  }
  return { value: range.values[0]?.[0] };
}

function blankTable(parameter: Parameter): { readonly value: unknown } | Refusal {
  return parameter.omitted !== undefined
    ? { value: parameter.omitted }
    : new Refusal("#VALUE!", message("catalogue.refusal.missing", { parameter: nameOf(parameter) }));
}

type Computed = Exclude<Result, BadArgument> | Refusal;

function computed(
  declaration: FunctionDeclaration,
  values: Readonly<Record<string, unknown>>,
  context: CallContext,
  position: Position | null,
): Computed {
  try {
    const result = declaration.compute(values, context);
    if (!(result instanceof BadArgument)) return result;
    return refusedArgument(
      message(`catalogue.parameter.${result.word}.name`),
      result.accepts,
      result.received,
      position,
    );
  } catch (error) {
    if (error instanceof DomainError) return refusedByCalculation(error, names(declaration), position);
    throw error;
  }
}

/** A result as a part of a larger table: of a table only its first cell has room. */
function cellOf(result: Computed, language: Language): Cell | CellError {
  if (result instanceof Refusal) return { code: result.code, message: text(language, result.why) };
  if (result instanceof NoAnswer) return { code: "#N/A", message: text(language, result.reason) };
  if (!Array.isArray(result)) return result as Cell;
  const first = (result as Matrix<Cell | NoAnswer>)[0]?.[0];
  return first === undefined ? "" : cellOf(first, language);
}

function inLanguage(result: Computed, language: Language): Answer {
  if (typeof result !== "object" || result instanceof NoAnswer || result instanceof Refusal) return result;
  return result.map((row) => row.map((cell) => cellOf(cell, language)));
}
