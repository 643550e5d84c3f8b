/** A rectangle inside a block: rows and columns 0-based within the block. */
export interface BlockCells {
  readonly sheetKey: string;
  readonly blockId: string;
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

const PLACEHOLDER = /‹([A-Za-z0-9-]+)\/([A-Za-z0-9-]+)\/(\d+)\/(\d+)\/(\d+)\/(\d+)›/g;

/**
 * A reference, for use in a planned formula, to one cell of a block.
 *
 * Where the block will stand is known only when it is written; the door to Excel then puts the address in its place.
 */
export function cellIn(sheetKey: string, blockId: string, row: number, column: number): string {
  return rangeIn({ sheetKey, blockId, row, column, lastRow: row, lastColumn: column });
}

/** A reference, for use in a planned formula, to a rectangle of a block. */
export function rangeIn({ sheetKey, blockId, row, column, lastRow, lastColumn }: BlockCells): string {
  return `‹${sheetKey}/${blockId}/${row}/${column}/${lastRow}/${lastColumn}›`;
}

/** The formula with each reference to a block replaced by what `addressOf` says. */
export function withAddresses(formula: string, addressOf: (cells: BlockCells) => string): string {
  return formula.replace(
    PLACEHOLDER,
    (_, sheetKey: string, blockId: string, row: string, column: string, lastRow: string, lastColumn: string) =>
      addressOf({
        sheetKey,
        blockId,
        row: Number(row),
        column: Number(column),
        lastRow: Number(lastRow),
        lastColumn: Number(lastColumn),
      }),
  );
}
