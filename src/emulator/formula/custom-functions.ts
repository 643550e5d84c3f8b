import type { HostFunction, HostParameter } from "../host-types";
import type { Edition } from "../edition";
import { BLANK, BLANK_CELL, engineArray, engineError, type EngineValue } from "./engine-values";

/** A function as the formula engine calls it. */
export interface EngineFunction {
  readonly minArity: number;
  readonly maxArity: number;
  readonly invoke: (args: unknown[]) => unknown;
}

/**
 * Wraps a custom function for the formula engine, with Excel's manners: an error among the arguments is the answer, unless the function accepts
 * errors; a range given to a single-value parameter calls the function cell by cell; missing optional arguments come as `null`, blank cells as the
 * edition has them.
 */
export function engineFunction(declared: HostFunction, { blankCells }: Edition): EngineFunction {
  const { parameters } = declared;
  const required = parameters.filter(({ optional }) => !optional).length;
  return {
    minArity: required,
    maxArity: declared.repeating === true ? 253 : parameters.length,
    invoke: (args) => call(declared, args as EngineValue[], blankCells),
  };
}

type BlankCells = Edition["blankCells"];

function parameterAt(declared: HostFunction, index: number): HostParameter | undefined {
  return declared.parameters[index] ?? (declared.repeating === true ? declared.parameters.at(-1) : undefined);
}

function call(declared: HostFunction, args: readonly EngineValue[], blank: BlankCells): EngineValue {
  const lifted = args.map((arg, index) =>
    arg.kind === 5 && parameterAt(declared, index)?.matrix !== true ? arg : null,
  );
  const height = Math.max(0, ...lifted.map((arg) => arg?.height ?? 0));
  const width = Math.max(0, ...lifted.map((arg) => arg?.width ?? 0));
  if (height === 0) return once(declared, args, blank);
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => {
      const own = args.map((arg, index) => {
        const array = lifted[index];
        if (!array) return arg;
        const cell = array.rows[array.height === 1 ? 0 : row]?.[array.width === 1 ? 0 : column];
        if (cell === undefined) return engineError("#N/A");
        return cell.kind === 0 ? BLANK_CELL : cell;
      });
      const answer = once(declared, own, blank);
      return answer.kind === 5 ? (answer.rows[0]?.[0] ?? BLANK) : answer;
    }),
  );
  return height === 1 && width === 1 ? (rows[0]?.[0] ?? BLANK) : engineArray(rows);
}

function once(declared: HostFunction, args: readonly EngineValue[], blank: BlankCells): EngineValue {
  if (declared.acceptsErrors !== true) {
    for (const arg of args) {
      const fault = arg.kind === 4 ? arg : arg.kind === 5 ? arg.rows.flat().find(({ kind }) => kind === 4) : undefined;
      if (fault) return fault.kind === 4 ? engineError(fault.code) : fault;
    }
  }
  const count = Math.max(declared.parameters.length, args.length);
  const given = Array.from({ length: count }, (_, index) => {
    const arg = args[index];
    if (arg === undefined || isLeftOut(arg)) return null;
    const parameter = parameterAt(declared, index);
    return parameter?.matrix === true ? matrixOf(arg, blank) : plain(arg, blank);
  });
  try {
    return answerOf(declared.run(given));
  } catch (refusal) {
    return refusalOf(refusal);
  }
}

/** The engine has one value for a skipped argument and for a blank cell; the host reads cells itself, and tells them apart. */
function isLeftOut(arg: EngineValue): boolean {
  return arg.kind === 0 && arg !== BLANK_CELL;
}

function matrixOf(arg: EngineValue, blank: BlankCells): unknown[][] {
  return arg.kind === 5 ? arg.rows.map((row) => row.map((cell) => plain(cell, blank))) : [[plain(arg, blank)]];
}

function plain(arg: EngineValue, blank: BlankCells): unknown {
  if (arg.kind === 1 || arg.kind === 2 || arg.kind === 3) return arg.value;
  return arg.kind === 4 ? { code: arg.code, message: arg.message ?? "" } : blank;
}

function answerOf(answer: unknown): EngineValue {
  if (!Array.isArray(answer)) return scalarAnswer(answer);
  const rows = answer.map((row: unknown) => (Array.isArray(row) ? row.map(scalarAnswer) : [scalarAnswer(row)]));
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width)) return engineError("#VALUE!");
  return rows.length === 1 && width === 1 ? (rows[0]?.[0] ?? BLANK) : engineArray(rows);
}

function scalarAnswer(answer: unknown): EngineValue {
  if (typeof answer === "number") return Number.isFinite(answer) ? { kind: 1, value: answer } : engineError("#NUM!");
  if (typeof answer === "string") return { kind: 2, value: answer };
  if (typeof answer === "boolean") return { kind: 3, value: answer };
  // Excel shows an empty text for a null in a custom function's answer.
  if (answer === null || answer === undefined) return { kind: 2, value: "" };
  return refusalOf(answer);
}

function refusalOf(refusal: unknown): EngineValue {
  const { code, message } = (typeof refusal === "object" && refusal !== null ? refusal : {}) as {
    code?: unknown;
    message?: unknown;
  };
  const known = typeof code === "string" && code.startsWith("#") ? code : "#VALUE!";
  // Excel keeps a function's words only beside these two codes.
  const words =
    typeof message === "string" && message !== "" && (known === "#VALUE!" || known === "#N/A") ? message : undefined;
  return engineError(known, words);
}
