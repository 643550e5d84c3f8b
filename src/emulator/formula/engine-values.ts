import { CellError, type Scalar } from "./values";

/**
 * The formula engine's values. Its kinds are constants of a `const enum`, which cannot be imported under isolated modules; the numbers are
 * part of its public contract with custom functions.
 */
export type EngineValue =
  | { readonly kind: 0 }
  | { readonly kind: 1; readonly value: number }
  | { readonly kind: 2; readonly value: string }
  | { readonly kind: 3; readonly value: boolean }
  | { readonly kind: 4; readonly code: string; readonly message?: string }
  | {
      readonly kind: 5;
      readonly rows: readonly (readonly EngineValue[])[];
      readonly height: number;
      readonly width: number;
    }
  | { readonly kind: 7 };

export const BLANK: EngineValue = { kind: 0 };

/** What a reference to one blank cell gives: the same to the engine, and not what an argument left out is. */
export const BLANK_CELL: EngineValue = { kind: 0 };

export function engineError(code: string, message?: string): EngineValue {
  return message === undefined ? { kind: 4, code } : { kind: 4, code, message };
}

export function engineArray(rows: readonly (readonly EngineValue[])[]): EngineValue {
  return { kind: 5, rows, height: rows.length, width: rows[0]?.length ?? 0 };
}

export function toEngine(value: Scalar): EngineValue {
  if (value === null) return BLANK;
  if (value instanceof CellError) return engineError(value.code);
  if (typeof value === "number") return { kind: 1, value };
  return typeof value === "string" ? { kind: 2, value } : { kind: 3, value };
}

/** One value of a result as a cell shows it: a blank answer shows 0, as `=A1` does where A1 is empty. */
export function shown(value: EngineValue): Scalar {
  switch (value.kind) {
    case 0:
      return 0;
    case 1:
      return Number.isFinite(value.value) ? value.value : new CellError("#NUM!");
    case 2:
    case 3:
      return value.value;
    case 4:
      return new CellError(value.code);
    case 5:
      return value.rows[0]?.[0] ? shown(value.rows[0][0]) : new CellError("#CALC!");
    case 7:
      return new CellError("#CALC!");
  }
}
