import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A line of a vectors file: numbers as inputs, expected values as text with 18 digits, null for an infinite patience. */
export type VectorLine = readonly (number | string | null)[];

export interface Vectors {
  readonly seed: number;
  readonly columns: readonly string[];
  readonly lines: readonly VectorLine[];
}

export function readVectors(name: "erlang" | "abandonment"): Vectors {
  return JSON.parse(readFileSync(join(__dirname, `${name}.json`), "utf8")) as Vectors;
}

/** An input of a line: null stands for infinity. */
export function input(value: number | string | null | undefined): number {
  return value === null ? Infinity : Number(value);
}

/** Below this size a double has no room for twelve digits. */
const FADING = 1e-295;

/**
 * Relative error of `got`; where the expected value is so small that doubles fade, only that `got` is as small.
 */
export function relativeError(got: number, expected: string): number {
  const wanted = Number(expected);
  if (Math.abs(wanted) < FADING) return got >= 0 && got < 10 * FADING ? 0 : Infinity;
  return Math.abs(got - wanted) / Math.abs(wanted);
}
