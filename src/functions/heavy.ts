import type { FunctionDeclaration, Parameters } from "./catalogue";
import { isBlank } from "./catalogue/check-value";

/**
 * Intervals, seconds of handling or patience, and load of all intervals together in erlangs, up to which the staffing of a period takes some
 * 60 ms at most: its time follows the agents that it tries.
 */
const PERIOD = { intervals: 12, seconds: 1_200, load: 1_000 } as const;

/**
 * What is asked of the agents that a target needs, or of the load that agents take, in any contact centre. Inside these ranges one cell takes
 * 20 ms at most, 85 ms under an uncertain forecast; far outside them, where hardly anybody calls or nobody may wait, up to a second.
 */
const USUAL: Readonly<Record<string, readonly [number, number]>> = {
  contacts: [0.1, 1_000_000],
  agents: [0.1, 1_000_000],
  handling: [1, 20_000],
  answer: [0, 20_000],
  target: [0.01, 0.999],
  patience: [1, 20_000],
  interval: [1, 10_080],
  maxOccupancy: [0.01, 1],
  maxAbandonment: [0.001, 1],
};

const SEARCHING: ReadonlySet<string> = new Set(["AGENTS", "CAPACITY"]);

/** Cells to answer above which a function that answers cell by cell is not even begun on the page. */
const MANY_CELLS = 30;

/** Cells above which a function that takes its ranges whole could hold the page; they take up to 0.8 ms each. */
const MANY_IN_A_RANGE = 192;

/**
 * Whether a call is to be answered off the page: Office restarts add-ins that hold theirs for 5 seconds.
 *
 * What is light is answered at once, so that a column of such cells never shows that it is busy. A light call of one cell takes 100 ms at most
 * by itself; one of several is given up where together they take longer than the page can bear (page-budget.ts).
 *
 * @param readsTables - whether what reads tables of ours is on the page: it comes with the pane's first look at the workbook
 */
export function isHeavy(
  { id, cost, broadcasts, parameters }: FunctionDeclaration,
  args: readonly unknown[],
  readsTables = true,
): boolean {
  if (cost === "case" || (!readsTables && givesRecords(parameters, args))) return true;
  const shapes = args.map(shapeOf);
  const rows = Math.max(1, ...shapes.map((shape) => shape.rows));
  const columns = Math.max(1, ...shapes.map((shape) => shape.columns));
  const argument = (name: string): unknown => args[Object.keys(parameters).indexOf(name)] ?? null;
  if (id === "PERIODAGENTS") return rows * columns > PERIOD.intervals || isLongPeriod(argument);
  if (!broadcasts) return shapes.some((shape) => shape.rows * shape.columns > MANY_IN_A_RANGE);
  if (rows * columns > MANY_CELLS) return true;
  if (!SEARCHING.has(id)) return false;
  const isFractional = valuesOf(argument("whole")).includes(false);
  return (isFractional && valuesOf(argument("uncertainty")).some(isAboveZero)) || isUnusual(argument);
}

/** Whether a range is given whose rows are records of a table of ours. */
function givesRecords(parameters: Parameters, args: readonly unknown[]): boolean {
  return Object.values(parameters).some(
    (parameter, index) => parameter.kind === "table" && parameter.records === true && !isBlankRange(args[index]),
  );
}

/** Whether nothing was given, or one blank cell: the run takes both for left out. */
function isBlankRange(argument: unknown): boolean {
  const { rows, columns } = shapeOf(argument);
  return rows * columns <= 1 && valuesOf(argument).every(isBlank);
}

/** Takes an argument by its name. */
type Argument = (name: string) => unknown;

function isLongPeriod(argument: Argument): boolean {
  const single = (name: string, omitted: number): number => valuesOf(argument(name)).find(isNumber) ?? omitted;
  const contacts = valuesOf(argument("contacts")).filter(isNumber);
  const handling = single("handling", 0);
  const load = (contacts.reduce((sum, each) => sum + each, 0) * handling) / (60 * single("interval", 30));
  return (
    load > PERIOD.load || [handling, single("answer", 0), single("patience", 0)].some((each) => each > PERIOD.seconds)
  );
}

function isUnusual(argument: Argument): boolean {
  return Object.entries(USUAL).some(([name, [least, most]]) =>
    valuesOf(argument(name)).some((each) => isNumber(each) && each !== 0 && (each < least || each > most)),
  );
}

/** The values of a cell or of a short range. */
function valuesOf(argument: unknown): readonly unknown[] {
  return Array.isArray(argument) ? (argument as readonly unknown[]).flat() : [argument];
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

function isAboveZero(value: unknown): boolean {
  return isNumber(value) && value > 0;
}

function shapeOf(argument: unknown): { readonly rows: number; readonly columns: number } {
  if (!Array.isArray(argument)) return { rows: 1, columns: 1 };
  const [first] = argument as readonly unknown[];
  return { rows: argument.length, columns: Array.isArray(first) ? first.length : 1 };
}
