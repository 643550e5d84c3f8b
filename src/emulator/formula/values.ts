import type { CellValueInput } from "@cj-tech-master/excelts";

/** An error in a cell, by its code. */
export class CellError {
  constructor(readonly code: string) {}
}

/** What a cell holds or shows: `null` where it is empty. Dates are serial numbers. */
export type Scalar = number | string | boolean | CellError | null;

const CODES = new Set([
  "#N/A",
  "#REF!",
  "#NAME?",
  "#DIV/0!",
  "#NULL!",
  "#VALUE!",
  "#NUM!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
  "#BUSY!",
  "#CONNECT!",
  "#BLOCKED!",
  "#UNKNOWN!",
  "#FIELD!",
]);

export function isErrorCode(text: string): boolean {
  return CODES.has(text.toUpperCase());
}

export function sameScalar(one: Scalar, other: Scalar): boolean {
  if (one instanceof CellError && other instanceof CellError) return one.code === other.code;
  return Object.is(one, other);
}

/** A cell's value as Office.js gives it: "" for an empty cell, an error as its code. */
export function wireValue(value: Scalar): string | number | boolean {
  if (value === null) return "";
  return value instanceof CellError ? value.code : value;
}

export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

export function valueType(value: Scalar): ValueType {
  if (value === null) return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return typeof value === "string" ? "String" : "Error";
}

/** Excel's serial number of a date in UTC; 1900-02-29, which never was, counts a day. */
export function serialOfDate(date: Date): number {
  const days = date.getTime() / 86_400_000 + 25_569;
  return days < 60.999 ? days - 1 : days;
}

export function serialOfDay(year: number, month: number, day: number): number {
  return serialOfDate(new Date(Date.UTC(year, month - 1, day)));
}

/** The value as the workbook library stores it. */
export function stored(value: Scalar): CellValueInput {
  return value instanceof CellError ? ({ error: value.code } as CellValueInput) : value;
}

/** The library's value as ours: rich text and links by their text, dates as serial numbers. */
export function scalarOf(value: unknown, date1904 = false): Scalar {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  // The library counts from 1970 without the day that never was: times of day, below 1, must not be moved by it.
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569 - (date1904 ? 1462 : 0);
  if (typeof value !== "object") return null;
  const parts = value as {
    error?: unknown;
    richText?: unknown;
    text?: unknown;
    checkbox?: unknown;
    result?: unknown;
    formula?: unknown;
    sharedFormula?: unknown;
  };
  if (typeof parts.error === "string") return new CellError(parts.error);
  if (parts.formula !== undefined || parts.sharedFormula !== undefined) return scalarOf(parts.result, date1904);
  if (Array.isArray(parts.richText))
    return parts.richText.map((run: { text?: unknown }) => (typeof run.text === "string" ? run.text : "")).join("");
  if (typeof parts.checkbox === "boolean") return parts.checkbox;
  return typeof parts.text === "string" ? parts.text : null;
}
