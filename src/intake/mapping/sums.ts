import type { Body } from "./body-rows";
import type { Layout, SourceColumn } from "./layout";

const SAME = 1e-4;

/** Whether a column holds, in each row, the sum of some others; `rounded`: by how much it may differ. */
export function isSumOf(
  layout: Layout,
  body: Body,
  column: SourceColumn,
  others: readonly SourceColumn[],
  rounded: number,
): boolean {
  const sums = numbersOf(layout, body, others);
  const own = numbersOf(layout, body, [column]);
  return (
    own.some((total) => total !== 0) &&
    own.every((total, row) => Math.abs(total - (sums[row] ?? 0)) <= Math.max(rounded, SAME * Math.abs(total)))
  );
}

/** The sum of some columns in each row of the body; what is no number counts nothing. */
export function numbersOf({ grid }: Layout, { rows }: Body, columns: readonly SourceColumn[]): readonly number[] {
  return rows.map(({ row }) =>
    columns.reduce((sum, { position }) => {
      const cell = grid.cell(row, position);
      return sum + (typeof cell === "number" ? cell : 0);
    }, 0),
  );
}
