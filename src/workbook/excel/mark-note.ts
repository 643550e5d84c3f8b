const OUTPUT = "output";

/** What the comment of a block's name keeps from run to run. */
export interface MarkNote {
  /** An answer of ours: its table is not read back as an input. */
  readonly output: boolean;
  /** Columns we wrote: where the marked range has another number, the user put a column in or took one out. */
  readonly columns: number;
  readonly table: string | null;
}

/** The note as the comment of a workbook name, e.g. `output 16 Recommendation`. */
export function noteText({ output, columns, table }: MarkNote): string {
  return [output ? OUTPUT : "input", String(columns), ...(table === null ? [] : [table])].join(" ");
}

/** The note in a name's comment; null where the comment is not ours. */
export function noteIn(comment: string): MarkNote | null {
  const match = /^(output|input) (\d+)(?: (.+))?$/.exec(comment);
  if (match === null) return null;
  return { output: match[1] === OUTPUT, columns: Number(match[2]), table: match[3] ?? null };
}
