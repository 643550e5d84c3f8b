/** What the comment of a block's name keeps from run to run; some programs lose it when they save. */
export interface MarkNote {
  /** Columns we wrote: where the marked range has another number, the user put a column in or took one out. */
  readonly columns: number;
}

/** The note as the comment of a workbook name, e.g. `16 columns`. */
export function noteText({ columns }: MarkNote): string {
  return `${columns} columns`;
}

/** The note in a name's comment; null where there is none. */
export function noteIn(comment: string): MarkNote | null {
  const columns = /^(\d+) columns$/.exec(comment)?.[1];
  return columns === undefined ? null : { columns: Number(columns) };
}
