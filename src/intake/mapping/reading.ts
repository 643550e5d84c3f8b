import type { CellSource, CellValue } from "../../workbook";
import type { Issue } from "../issue";
import type { MappingAnswers, MappingQuestion } from "./question";
import type { MappingRow } from "./mapping-row";
import type { TableKey } from "../schema";
import type { SourceTable } from "./words/dictionary";

/** A value made from a cell of a source, and where it comes from. */
export interface MadeCell {
  readonly value: CellValue;
  readonly source: CellSource;
}

/** A column of ours, made from a source: its key, how it is called there, and its cells in the rows of the body. */
export interface MadeColumn {
  readonly column: string;
  readonly heading: string;
  readonly cells: readonly MadeCell[];
  /** The columns it is the sum of, each as it was made; left out where it is made of one. */
  readonly parts?: readonly MadeColumn[];
}

/** What reading a part of a source gave: columns, the rows that say how, and what has to be asked. */
export interface Made {
  readonly columns: readonly MadeColumn[];
  readonly rows: readonly MappingRow[];
  readonly questions: readonly MappingQuestion[];
}

/** What reading a source is done with. */
export interface MappingContext {
  readonly answers: MappingAnswers;
  /** Questions that are answered now, as opposed to what an earlier mapping says. */
  readonly isNow: (key: string) => boolean;
  /** Questions that a person answered, now or in an earlier run. */
  readonly isUsers: (key: string) => boolean;
  readonly currency: string;
  readonly today: string;
}

/** A row of the mapping in its table and day. */
export function rowMaker(table: TableKey, { isUsers, today }: MappingContext) {
  return (key: string, row: Partial<Omit<MappingRow, "table" | "by" | "on">>): MappingRow => ({
    table,
    column: "",
    source: "",
    heading: "",
    unit: "",
    factor: null,
    word: "",
    means: "",
    ...row,
    by: isUsers(key) ? "user" : "proposal",
    on: today,
  });
}

/** Rows set aside in a source, with the sheet's address. */
export interface SourceLeftOut {
  readonly table: SourceTable;
  readonly address: string;
  readonly cause: string;
}

export type SourceFinding = Issue;
