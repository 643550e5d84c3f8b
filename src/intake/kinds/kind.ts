import type { Message, MessageKey } from "../../language";
import type { CellValue } from "../../workbook";
import type { CellCode } from "../issue-code";

/** What a cell says, or why it cannot be used. */
export type CellReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: CellCode; readonly expected: Message };

/** How Excel is told what a column accepts. */
export type KindValidation =
  | { readonly kind: "list"; readonly labels: readonly MessageKey[] }
  | { readonly kind: "decimal"; readonly min: number; readonly max: number };

/**
 * What the cells of a column hold: how one is read, what is accepted, and how it looks in Excel.
 *
 * A kind reads a cell that is neither blank nor an error; it never guesses: what it cannot take is a fault by name.
 */
export interface Kind<T> {
  readonly read: (cell: Exclude<CellValue, null>) => CellReading<T>;
  /** What is accepted, in words. */
  readonly accepts: Message;
  /** Number format of the column, en-US; `@` is text. */
  readonly format: string;
  readonly validation?: KindValidation;
}

export function taken<T>(value: T): CellReading<T> {
  return { ok: true, value };
}

export function refused(
  code: CellCode,
  expected: Message,
): { readonly ok: false; readonly code: CellCode; readonly expected: Message } {
  return { ok: false, code, expected };
}
