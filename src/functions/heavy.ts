import type { FunctionDeclaration } from "./catalogue";

/** Functions that analyse a whole case. */
const WHOLE_CASE: ReadonlySet<string> = new Set(["ANALYSE", "EXPLAIN", "CERTAINTY", "DECISION"]);

/** Cells to answer above which a function that answers cell by cell could hold the page: most take 0.05 ms each, staffing a million contacts 5 ms. */
const MANY_CELLS = 40;

/** Rows above which a function that takes its ranges whole could do so; they take up to 0.5 ms each. */
const MANY_ROWS = 200;

/**
 * Whether a call is to be answered off the page: Office restarts add-ins that hold theirs for 5 seconds.
 *
 * What is light is answered at once, so that a column of such cells never shows that it is busy.
 */
export function isHeavy({ id, broadcasts }: FunctionDeclaration, args: readonly unknown[]): boolean {
  if (WHOLE_CASE.has(id)) return true;
  const shapes = args.map(shapeOf);
  const rows = Math.max(1, ...shapes.map((shape) => shape.rows));
  const columns = Math.max(1, ...shapes.map((shape) => shape.columns));
  return broadcasts ? rows * columns > MANY_CELLS : rows > MANY_ROWS;
}

function shapeOf(argument: unknown): { readonly rows: number; readonly columns: number } {
  if (!Array.isArray(argument)) return { rows: 1, columns: 1 };
  const [first] = argument as readonly unknown[];
  return { rows: argument.length, columns: Array.isArray(first) ? first.length : 1 };
}
