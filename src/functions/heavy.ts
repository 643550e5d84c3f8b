import type { FunctionDeclaration } from "./catalogue";

/** Functions that analyse a whole case. */
const WHOLE_CASE: ReadonlySet<string> = new Set(["ANALYSE", "EXPLAIN", "CERTAINTY", "DECISION"]);

/** Intervals above which staffing of a period could hold the page; its time follows the agents tried too, and so the handling time and the patience. */
const MANY_INTERVALS = 12;
/** Seconds of handling or patience beyond which even a few intervals are heavy. */
const LONG_SECONDS = 1_200;

// A light call comes on top of what others took before it (page-budget.ts): none may take more than 155 ms by itself.

/** Cells to answer above which a function that answers cell by cell could hold the page: most take 0.05 ms each, staffing a million contacts 5 ms. */
const MANY_CELLS = 30;

/** Staffing under an uncertain forecast takes up to 43 ms a cell. */
const MANY_UNCERTAIN = 3;

/** Cells above which a function that takes its ranges whole could do so; they take up to 0.8 ms each. */
const MANY_IN_A_RANGE = 192;

/**
 * Whether a call is to be answered off the page: Office restarts add-ins that hold theirs for 5 seconds.
 *
 * What is light is answered at once, so that a column of such cells never shows that it is busy.
 */
export function isHeavy({ id, broadcasts, parameters }: FunctionDeclaration, args: readonly unknown[]): boolean {
  if (WHOLE_CASE.has(id)) return true;
  const shapes = args.map(shapeOf);
  const rows = Math.max(1, ...shapes.map((shape) => shape.rows));
  const columns = Math.max(1, ...shapes.map((shape) => shape.columns));
  if (id === "PERIODAGENTS")
    return rows * columns > MANY_INTERVALS || args.some((each) => typeof each === "number" && each > LONG_SECONDS);
  if (!broadcasts) return shapes.some((shape) => shape.rows * shape.columns > MANY_IN_A_RANGE);
  const uncertainty = args[Object.keys(parameters).indexOf("uncertainty")] ?? null;
  return rows * columns > (uncertainty === null || uncertainty === 0 ? MANY_CELLS : MANY_UNCERTAIN);
}

function shapeOf(argument: unknown): { readonly rows: number; readonly columns: number } {
  if (!Array.isArray(argument)) return { rows: 1, columns: 1 };
  const [first] = argument as readonly unknown[];
  return { rows: argument.length, columns: Array.isArray(first) ? first.length : 1 };
}
