import type { ColumnCells, FormattedCell } from "./contents";
import { startOfBand } from "./words/volume-bands";

/** The first unit of the band that a cell holds, where it holds one. */
export function firstOfBand(own: FormattedCell): FormattedCell {
  const start = startOfBand(own.cell);
  return start === null ? own : { cell: start, format: "0" };
}

/** The cells of a column of tiers, bands as their first unit. */
export function startsIn({ cells, formats }: ColumnCells): ColumnCells {
  return { cells: cells.map((cell) => startOfBand(cell) ?? cell), formats };
}
