import { calendarDay } from "./calendar-day";
import { CATALOGUE, isCellError, runFunction } from "./catalogue";
import type { Cell, CellError, FunctionDeclaration } from "./catalogue";
import type { Language } from "../language";

/** The part of Excel's `CustomFunctions` that registration needs; the published types of Office leave it out. */
export interface FunctionRegistry {
  associate(id: string, run: (...args: unknown[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => object;
  readonly ErrorCode: { readonly invalidValue: string; readonly notAvailable: string };
}

declare const CustomFunctions: FunctionRegistry;

/** What Excel passes after the arguments. */
interface Invocation {
  readonly isInValuePreview?: boolean;
}

/** Functions whose preview, while the formula is being typed, would cost more than it tells. */
const HEAVY: ReadonlySet<string> = new Set(["ANALYSE", "EXPLAIN", "CERTAINTY", "DECISION"]);

/**
 * Registers the whole catalogue with Excel.
 *
 * Each function answers at once: no promise is left open, so no cell can stay busy.
 */
export function registerFunctions(language: Language, registry: FunctionRegistry = CustomFunctions): void {
  for (const declaration of CATALOGUE) {
    registry.associate(declaration.id, (...received: unknown[]) =>
      answerExcel(registry, declaration, received, language),
    );
  }
}

function answerExcel(
  registry: FunctionRegistry,
  declaration: FunctionDeclaration,
  received: readonly unknown[],
  language: Language,
): unknown {
  const count = Object.keys(declaration.parameters).length;
  const invocation = received[count] as Invocation | undefined;
  if (invocation?.isInValuePreview === true && HEAVY.has(declaration.id)) return [[""]];
  const outcome = runFunction(declaration, received.slice(0, count), { language, today: calendarDay() });
  if (!("ok" in outcome)) throw excelError(registry, outcome);
  const table: readonly (readonly (Cell | CellError)[])[] = isTable(outcome.ok) ? outcome.ok : [[outcome.ok]];
  return table.map((row) => row.map((cell) => (isCellError(cell) ? excelError(registry, cell) : cell)));
}

function isTable(
  value: Cell | readonly (readonly (Cell | CellError)[])[],
): value is readonly (readonly (Cell | CellError)[])[] {
  return typeof value === "object";
}

function excelError({ Error: ExcelError, ErrorCode }: FunctionRegistry, { code, message }: CellError): object {
  return new ExcelError(code === "#N/A" ? ErrorCode.notAvailable : ErrorCode.invalidValue, message);
}
