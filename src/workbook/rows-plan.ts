/** Rows that go behind those of a table of the user's. What stands in it stays, but for marks in one column. */
export interface RowsPlan {
  /** The table's name. */
  readonly table: string;
  /** Headers of columns that the table has not, and that go behind its last one. */
  readonly columns: readonly string[];
  /** A cell for each column of the table, the new ones included; null stays blank. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** The number format of new cells by column, en-US; null: as the table has it. */
  readonly formats: readonly (string | null)[];
  /** Notes in a column, beside rows that stood before, by their number in the body: 1 is the first. */
  readonly marks: {
    readonly column: string;
    readonly rows: readonly { readonly row: number; readonly text: string }[];
  };
  /** Numbers that take the place of cells of rows that stood before: by their number in the body, and the header as it stands. */
  readonly changes?: readonly { readonly row: number; readonly column: string; readonly value: number }[];
}
