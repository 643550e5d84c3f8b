import type { CellValue } from "../../workbook";
import { textOf } from "./grid";
import type { Grid } from "./grid";
import { saysNoValue } from "./words/no-value";

/**
 * Whether the columns of a grid are of one kind each, texts or numbers, more than its rows are: a table then stands upright, however many words of its
 * cells are headings elsewhere, such as “per call” down a column of pricings.
 *
 * @param heading - the row of the headings, were it upright
 * @param side - the columns of the headings and of their units, did it lie on its side
 */
export function standsUpright(
  grid: Grid,
  { heading, side }: { readonly heading: number; readonly side: readonly number[] },
): boolean {
  const rows = range(heading + 1, grid.rows);
  const columns = range(0, grid.columns).filter((column) => !side.includes(column));
  const upright = shareOfOneKind(range(0, grid.columns).map((column) => rows.map((row) => grid.cell(row, column))));
  const sideways = shareOfOneKind(range(0, grid.rows).map((row) => columns.map((column) => grid.cell(row, column))));
  return upright > sideways;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

function shareOfOneKind(lines: readonly (readonly CellValue[])[]): number {
  const kinds = lines.flatMap((cells) => {
    const found = cells.flatMap((cell) => kindOf(cell) ?? []);
    return found.length === 0 ? [] : [new Set(found).size === 1];
  });
  return kinds.length === 0 ? 0 : kinds.filter((isOne) => isOne).length / kinds.length;
}

/** A text that begins with a digit is a number with its unit: “6 min”, “12 months”. */
function kindOf(cell: CellValue): "text" | "number" | null {
  if (cell === null || saysNoValue(cell)) return null;
  const text = textOf(cell);
  return text === "" || /^[(+\-−€$£]?\s*\d/.test(text) ? "number" : "text";
}
