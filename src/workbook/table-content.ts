import type { CellValue } from "./cell";
import type { SheetArea } from "./sheet-content";

/** Where a cell stands; row and column are 0-based on the sheet. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A cell as Excel names it: `'My team'!C5`, `Team!C5`. */
export function placeAddress({ sheet, row, column }: CellPlace): string {
  const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return `${name}!${letters}${row + 1}`;
}

/** An Excel table as read: its headers and the cells of its body. */
export interface TableContent {
  readonly name: string;
  /** The cell of the first header. */
  readonly origin: CellPlace;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** For a table read from cells that stand otherwise on their sheet: where each cell of the body comes from and what stands there. */
  readonly sources?: readonly (readonly CellSource[])[];
}

/** The cell a value was read from. */
export interface CellSource {
  readonly place: CellPlace;
  /** What stands there, as its user sees it. */
  readonly shown: string;
}

/** An area as Excel names it: `'My team'!C5:D9`, `Team!C5`. */
export function areaAddress(sheet: string, { row, column, rows, columns }: SheetArea): string {
  const first = placeAddress({ sheet, row, column });
  if (rows === 1 && columns === 1) return first;
  const last = placeAddress({ sheet, row: row + rows - 1, column: column + columns - 1 });
  return `${first}:${last.slice(last.lastIndexOf("!") + 1)}`;
}
