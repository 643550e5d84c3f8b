import type { CellValue } from "./cell";

/** A rectangle of a sheet; rows and columns are 0-based on the sheet. */
export interface SheetArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An Excel table as it lies on its sheet. */
export interface SheetTable {
  readonly name: string;
  readonly area: SheetArea;
  readonly hasTotals: boolean;
}

/** The used cells of a sheet of the user's, as a person sees them: values with their number formats, formulas, merged cells and tables. */
export interface SheetContent {
  readonly name: string;
  /** Where the used cells stand. */
  readonly area: SheetArea;
  readonly cells: readonly (readonly CellValue[])[];
  /** Number formats, en-US. */
  readonly formats: readonly (readonly string[])[];
  /** The formula of a cell, in en-US; null where it holds none. */
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly merges: readonly SheetArea[];
  readonly tables: readonly SheetTable[];
}

/** The sheets a source may be looked for on, and those that are too large to be. */
export interface SheetsRead {
  readonly sheets: readonly SheetContent[];
  readonly tooLarge: readonly string[];
}
