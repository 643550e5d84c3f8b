import type { EngineFunction } from "./custom-functions";
import { engineError, type EngineValue } from "./engine-values";
import { lifted } from "./lifted";

type Plain = string | number | boolean;
type Run = (...values: Plain[]) => Plain | { readonly error: string };

/** A function of single values, which gives a range an answer for each of its cells. An error given to it is its answer. */
function ofValues(least: number, most: number, run: Run): EngineFunction {
  const one = (args: readonly EngineValue[]): EngineValue => {
    const values: Plain[] = [];
    for (const arg of args) {
      const value = single(arg);
      if (value.kind === 4) return value;
      values.push(value.kind === 0 ? "" : (value as unknown as { value: Plain }).value);
    }
    return engineOf(run(...values));
  };
  return { minArity: least, maxArity: most, invoke: (given) => lifted(given as EngineValue[], one) };
}

function single(value: EngineValue): EngineValue {
  return value.kind === 5 && value.height === 1 && value.width === 1 ? (value.rows[0]?.[0] ?? value) : value;
}

function engineOf(value: Plain | { readonly error: string }): EngineValue {
  if (typeof value === "object") return engineError(value.error);
  if (typeof value === "number") return { kind: 1, value };
  return typeof value === "string" ? { kind: 2, value } : { kind: 3, value };
}

const words = (value: Plain): string => (typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value));

/** Whether a cell holds text, range by range. */
const isText: EngineFunction = {
  minArity: 1,
  maxArity: 1,
  invoke: (given) =>
    lifted(given as EngineValue[], ([arg]) => ({ kind: 3, value: arg !== undefined && single(arg).kind === 2 })),
};

/** The rows of a reference, which the host placed; of anything else there is none. */
const rowsOf: EngineFunction = {
  minArity: 1,
  maxArity: 1,
  invoke: ([given]) => {
    const { kind, height = 1, originRow } = given as { kind: number; height?: number; originRow?: number };
    if (kind === 4) return given as EngineValue;
    if (originRow === undefined) return engineError("#VALUE!");
    const row = (index: number): EngineValue => ({ kind: 1, value: originRow + index });
    if (height === 1) return row(0);
    return {
      kind: 5,
      height,
      width: 1,
      rows: Array.from({ length: height }, (_, index) => [row(index)]),
    } as EngineValue;
  },
};

/** Functions of texts and places that the engine answers for single values only. */
export const CELL_BY_CELL: readonly (readonly [string, EngineFunction])[] = [
  ["ROW", rowsOf],
  ["ISTEXT", isText],
  ["LEN", ofValues(1, 1, (text = "") => words(text).length)],
  [
    "MID",
    ofValues(3, 3, (text = "", from = 1, count = 0) =>
      Number(from) < 1 || Number(count) < 0
        ? { error: "#VALUE!" }
        : words(text).slice(Math.trunc(Number(from)) - 1, Math.trunc(Number(from)) - 1 + Math.trunc(Number(count))),
    ),
  ],
  [
    "UNICODE",
    ofValues(1, 1, (text = "") => {
      const code = words(text).codePointAt(0);
      return code === undefined ? { error: "#VALUE!" } : code;
    }),
  ],
];
