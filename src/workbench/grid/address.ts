/** A cell by row and column, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; `bottom` and `right` belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Column letters: 0 is A, 26 is AA. */
export function columnName(column: number): string {
  const tail = String.fromCharCode(65 + (column % 26));
  return column < 26 ? tail : columnName(Math.floor(column / 26) - 1) + tail;
}

export function cellName({ row, column }: Place): string {
  return `${columnName(column)}${row + 1}`;
}

export function areaName({ top, left, bottom, right }: Area): string {
  const first = cellName({ row: top, column: left });
  return top === bottom && left === right ? first : `${first}:${cellName({ row: bottom, column: right })}`;
}

/** Reads `B2`, `B2:D4`, `$B$2` or `Sheet!B2`; null for anything else. */
export function areaOf(address: string): Area | null {
  const local = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const [from = "", to = from] = local.split(":");
  const start = placeOf(from);
  const end = placeOf(to);
  if (start === null || end === null) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

function placeOf(name: string): Place | null {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/i.exec(name);
  if (match === null) return null;
  const [, letters = "", digits = ""] = match;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

export function holds({ top, left, bottom, right }: Area, { row, column }: Place): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
