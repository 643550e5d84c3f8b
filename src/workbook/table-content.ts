import type { CellValue } from "./cell";

/** Where a cell stands; row and column are 0-based on the sheet. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** An Excel table as read: its headers and the cells of its body. */
export interface TableContent {
  readonly name: string;
  /** The cell of the first header. */
  readonly origin: CellPlace;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}
