/** A rectangular range of values, at least one row and one column. */
export type Matrix<T> = readonly (readonly T[])[];

/** What an argument holds: a range, or a single value as a range of one cell. */
export function asMatrix(argument: unknown): Matrix<unknown> {
  if (!Array.isArray(argument)) return [[argument]];
  const rows: readonly unknown[] = argument;
  return rows.map((row) => (Array.isArray(row) ? (row as readonly unknown[]) : [row]));
}

/** Rows and columns of a matrix. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

export function shapeOf(matrix: Matrix<unknown>): Shape {
  return { rows: matrix.length, columns: matrix[0]?.length ?? 0 };
}

/**
 * The shape that shapes spread over together, as in Excel: a single row goes down all rows, a single column across all columns.
 *
 * @returns null where two lengths differ and neither is 1
 */
export function commonShape(shapes: readonly Shape[]): Shape | null {
  let rows = 1;
  let columns = 1;
  for (const shape of shapes) {
    if (shape.rows !== 1 && rows !== 1 && shape.rows !== rows) return null;
    if (shape.columns !== 1 && columns !== 1 && shape.columns !== columns) return null;
    rows = Math.max(rows, shape.rows);
    columns = Math.max(columns, shape.columns);
  }
  return { rows, columns };
}

/** The value that a spread matrix has at a place. */
export function spreadAt<T>(matrix: Matrix<T>, row: number, column: number): T | undefined {
  const line = matrix[matrix.length === 1 ? 0 : row];
  return line?.[line.length === 1 ? 0 : column];
}
