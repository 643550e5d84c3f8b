/** An error that stands in a cell, by Excel's name: `#N/A`, `#VALUE!`, … */
export interface CellError {
  readonly error: string;
}

/** What a cell holds: text, a number (dates are serial numbers), a logical value, an error, or nothing. */
export type CellValue = string | number | boolean | CellError | null;

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}
