import type { Body } from "./body-rows";
import type { Layout, SourceColumn } from "./layout";

/** The sum of some columns in each row of the body; what is no number counts nothing. */
export function numbersOf({ grid }: Layout, { rows }: Body, columns: readonly SourceColumn[]): readonly number[] {
  return rows.map(({ row }) =>
    columns.reduce((sum, { position }) => {
      const cell = grid.cell(row, position);
      return sum + (typeof cell === "number" ? cell : 0);
    }, 0),
  );
}
