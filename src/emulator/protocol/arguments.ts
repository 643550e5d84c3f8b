import { ApiError } from "../errors";

/** Readers of what a request gives: each refuses a wrong kind with `InvalidArgument`, and says what it wanted. */

export function text(value: unknown, what = "a text"): string {
  if (typeof value !== "string") throw new ApiError("InvalidArgument", `Expected ${what}.`);
  return value;
}

export function optionalText(value: unknown): string | undefined {
  return value === null || value === undefined ? undefined : text(value);
}

export function whole(value: unknown, what = "a whole number"): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw new ApiError("InvalidArgument", `Expected ${what}.`);
  return value;
}

export function amount(value: unknown, what = "a number"): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new ApiError("InvalidArgument", `Expected ${what}.`);
  return value;
}

export function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw new ApiError("InvalidArgument", "Expected true or false.");
  return value;
}

export function choice<T extends string>(value: unknown, choices: readonly T[]): T {
  const found = choices.find((each) => each === value);
  if (found === undefined) throw new ApiError("InvalidArgument", `Expected one of ${choices.join(", ")}.`);
  return found;
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new ApiError("InvalidArgument", "Expected an object.");
  return value as Readonly<Record<string, unknown>>;
}

/** A property of an object that came over the wire, whose names come in the caller's case or capitalised. */
export function property(value: unknown, name: string): unknown {
  const object = record(value);
  return object[name] ?? object[name.charAt(0).toUpperCase() + name.slice(1)];
}

/** Rows of equal width, as many as asked; a single value stands for all of them. */
export function matrix(value: unknown, rows: number, columns: number): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const given = value as readonly unknown[];
  const fits = given.length === rows && given.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits)
    throw new ApiError(
      "InvalidArgument",
      `The number of rows or columns in the input array doesn't match the size or dimensions of the range: ${rows} × ${columns} expected.`,
    );
  return (row, column) => (given as readonly (readonly unknown[])[])[row]?.[column];
}
