import { analyse } from "../../../src/decision";
import { functionNamed, isCellError, runFunction, TABLES_IN_CELLS } from "../../../src/functions/catalogue";
import type { Cell, CellError, FunctionDeclaration, Outcome } from "../../../src/functions/catalogue";
import type { Language } from "../../../src/language";

/** The declaration of an id that must be there. */
export function declared(id: string): FunctionDeclaration {
  const found = functionNamed(id);
  if (found === undefined) throw new RangeError(`no function ${id}`);
  return found;
}

/** The day of every call. */
const TODAY = "2026-01-01";

/** Calls a function as a cell would. */
export function call(id: string, args: readonly unknown[], language: Language = "en"): Outcome {
  return runFunction(declared(id), args, { language, today: TODAY, analyse, tables: TABLES_IN_CELLS });
}

/** The value of a call that must give one. */
export function valueOf(id: string, ...args: readonly unknown[]): Cell {
  const outcome = call(id, args);
  if (!("ok" in outcome) || typeof outcome.ok === "object")
    throw new RangeError(`${id} gave ${JSON.stringify(outcome)}`);
  return outcome.ok;
}

/** The table of a call that must spill. */
export function tableOf(id: string, ...args: readonly unknown[]): readonly (readonly (Cell | CellError)[])[] {
  const outcome = call(id, args);
  if (!("ok" in outcome) || typeof outcome.ok !== "object")
    throw new RangeError(`${id} gave ${JSON.stringify(outcome)}`);
  return outcome.ok;
}

/** The refusal of a call that must be refused. */
export function refusalOf(id: string, args: readonly unknown[], language: Language = "en"): CellError {
  const outcome = call(id, args, language);
  if ("ok" in outcome) throw new RangeError(`${id} answered ${JSON.stringify(outcome.ok)}`);
  return outcome;
}

/** The arguments of a formula as written in the reference: numbers, TRUE, FALSE, words in quotes and arrays in braces. */
export function argumentsIn(formula: string): unknown[] {
  const inside = /\((.*)\)$/.exec(formula)?.[1] ?? "";
  const parts = [...inside.matchAll(/\{([^}]*)\}|"([^"]*)"|([^,]+)|(?<=,)(?=,)/g)];
  return parts.map(([whole, array, word]) => {
    if (array !== undefined) return array.split(";").map((row) => row.split(",").map(Number));
    if (word !== undefined) return word;
    if (whole === "") return null;
    return whole === "TRUE" || whole === "FALSE" ? whole === "TRUE" : Number(whole);
  });
}

export { isCellError };
