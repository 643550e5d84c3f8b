import { calendarDay } from "./calendar-day";
import { CATALOGUE, isCellError, isTooLarge, runFunction } from "./catalogue";
import type { Cell, CellError, FunctionDeclaration, Outcome } from "./catalogue";
import { errorCode } from "./catalogue/check-value";
import { isHeavy } from "./heavy";
import { breath, encodedArguments } from "./off-thread";
import type { FunctionAnswers } from "./off-thread";
import { pageBudget } from "./page-budget";
import type { PageBudget } from "./page-budget";
import { tablesHere } from "./tables-here";
import type { Language } from "../language";

/** The part of Excel's `CustomFunctions` that registration needs; the published types of Office leave it out. */
export interface FunctionRegistry {
  associate(id: string, run: (...args: unknown[]) => unknown): void;
  /** There once Office is ready; functions are registered before. */
  readonly Error: new (code: string, message?: string) => object;
  readonly ErrorCode: { readonly invalidValue: string; readonly notAvailable: string };
}

declare const CustomFunctions: FunctionRegistry;

/** What Excel passes after the arguments. */
interface Invocation {
  readonly isInValuePreview?: boolean;
}

/**
 * Registers the whole catalogue with Excel, at once: whoever waits until Office is ready is asked too early.
 *
 * What takes long is answered by a promise, and every promise settles, so no cell stays busy; all else is answered on the spot, until so
 * many cells were asked in one breath that together they would hold the page.
 *
 * @param language - asked at each call
 * @param answers - who answers what would hold the page
 */
export function registerFunctions(
  language: () => Language,
  answers: FunctionAnswers,
  registry: FunctionRegistry = CustomFunctions,
  budget: PageBudget = pageBudget(),
): void {
  for (const declaration of CATALOGUE) {
    registry.associate(declaration.id, (...received: unknown[]) =>
      answerExcel(registry, declaration, received, { language: language(), answers, budget }),
    );
  }
}

function answerExcel(
  registry: FunctionRegistry,
  declaration: FunctionDeclaration,
  received: readonly unknown[],
  { language, answers, budget }: { language: Language; answers: FunctionAnswers; budget: PageBudget },
): unknown {
  const { args, invocation } = parted(received);
  const today = calendarDay();
  const tables = tablesHere();
  const onThePage = (afterCell?: () => void): unknown =>
    shown(
      registry,
      runFunction(declaration, args, { language, today, ...(tables && { tables }), ...(afterCell && { afterCell }) }),
    );
  if (isTooLarge(declaration, args)) return onThePage();
  const light = isHeavy(declaration, args, tables !== undefined) || budget.isSpent() ? null : budget.spend(onThePage);
  if (light !== null) return light.given;
  // What is only looked at while the formula is typed would cost more than it tells.
  if (invocation?.isInValuePreview === true) return [[""]];
  return encodedArguments(args, plain)
    .then((encoded) => answers({ id: declaration.id, args: encoded, language, today }))
    .then((outcome) => shownInStretches(registry, outcome));
}

/**
 * The arguments, and what Excel adds to them. Excel may know an older list of parameters, for a day after an update: the addition is then not
 * where the declaration ends, but still the last.
 */
function parted(received: readonly unknown[]): { readonly args: readonly unknown[]; readonly invocation?: Invocation } {
  const last = received.at(-1);
  const isInvocation = typeof last === "object" && last !== null && !Array.isArray(last) && errorCode(last) === null;
  return isInvocation ? { args: received.slice(0, -1), invocation: last } : { args: received };
}

/** A cell as it can leave the page: errors come as objects of Excel's, which would lose their code. */
function plain(cell: unknown): unknown {
  const code = errorCode(cell);
  return code === null ? cell : { code };
}

function shown(registry: FunctionRegistry, outcome: Outcome): unknown {
  const errorOf = excelErrors(registry);
  return rowsOf(outcome, errorOf).map((row) => shownRow(row, errorOf));
}

/** What was answered elsewhere, as Excel takes it; the page breathes between: an answer may have a hundred thousand cells. */
async function shownInStretches(registry: FunctionRegistry, outcome: Outcome): Promise<unknown> {
  const errorOf = excelErrors(registry);
  const table: unknown[] = [];
  for (const row of rowsOf(outcome, errorOf)) {
    await breath();
    table.push(shownRow(row, errorOf));
  }
  return table;
}

type Row = readonly (Cell | CellError)[];
type ErrorOf = (error: CellError) => object;

function rowsOf(outcome: Outcome, errorOf: ErrorOf): readonly Row[] {
  if (!("ok" in outcome)) throw errorOf(outcome);
  return isTable(outcome.ok) ? outcome.ok : [[outcome.ok]];
}

function shownRow(row: Row, errorOf: ErrorOf): readonly unknown[] {
  return row.map((cell) => (isCellError(cell) ? errorOf(cell) : cell));
}

function isTable(value: Cell | readonly Row[]): value is readonly Row[] {
  return typeof value === "object";
}

/** Makes Excel's errors; cells of one answer that say the same share theirs, since each takes Excel's client some time to make. */
function excelErrors({ Error: ExcelError, ErrorCode }: FunctionRegistry): ErrorOf {
  const made = new Map<string, object>();
  return ({ code, message }) => {
    const known = made.get(code + message);
    if (known !== undefined) return known;
    const error = new ExcelError(code === "#N/A" ? ErrorCode.notAvailable : ErrorCode.invalidValue, message);
    made.set(code + message, error);
    return error;
  };
}
