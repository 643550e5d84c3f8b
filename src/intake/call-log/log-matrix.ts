import type { CellValue } from "../../workbook";

/** One line of a call log as it stands in its file. */
export interface LogLine {
  /** 1-based line of the file or row of the sheet, for messages. */
  readonly line: number;
  readonly cells: readonly CellValue[];
}

/** A call log before anything is understood: every line, headings among them. */
export type LogMatrix = readonly LogLine[];

/** The rows of a worksheet as a log; blanks are null, times and dates are numbers. */
export function matrixOfRows(rows: readonly (readonly CellValue[])[], firstLine = 1): LogMatrix {
  return rows.map((cells, index) => ({ line: firstLine + index, cells }));
}

export function isBlankLine({ cells }: LogLine): boolean {
  return cells.every((cell) => cell === null || (typeof cell === "string" && cell.trim() === ""));
}
