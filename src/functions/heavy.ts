import type { FunctionDeclaration } from "./catalogue";

/** Functions that analyse a whole case. */
const WHOLE_CASE: ReadonlySet<string> = new Set(["ANALYSE", "EXPLAIN", "CERTAINTY", "DECISION"]);

/** Cells of arguments above which a light function is heavy too: most take 0.05 ms a cell, staffing a million contacts takes 5 ms. */
const MANY_CELLS = 40;

/** Whether a call is to be answered off the page: Office restarts add-ins that hold theirs for 5 seconds. */
export function isHeavy({ id }: FunctionDeclaration, args: readonly unknown[]): boolean {
  return WHOLE_CASE.has(id) || args.reduce((sum: number, argument) => sum + cellsOf(argument), 0) > MANY_CELLS;
}

function cellsOf(argument: unknown): number {
  if (!Array.isArray(argument)) return 1;
  const [first] = argument as readonly unknown[];
  return argument.length * (Array.isArray(first) ? first.length : 1);
}
