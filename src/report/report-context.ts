import type { DecidedFlow } from "../decision";
import type { FlowRecord } from "../engine/records";
import type { Issue } from "../intake";
import type { Language } from "../language";
import type { CellValue } from "../workbook";
import type { LastRun } from "./last-run";

/** A table of the user's, for formulas that refer to it: its name and its headers as they stand, by column. */
export interface UserTable {
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** An input table as the run read it, by its known columns: their headers as they stand, and what their bodies hold. */
export interface InputTable {
  readonly name: string;
  readonly columns: readonly { readonly header: string; readonly cells: readonly CellValue[] }[];
}

/** What a report needs beside the recommendation. */
export interface ReportContext {
  readonly language: Language;
  /** The day since which values stand instead of `OUTSOURCE.*` formulas; null where the sheets live. */
  readonly frozenSince: string | null;
  /** True where a file is written without Excel: it keeps widths in characters of the workbook's font, which may be absent where it is opened. */
  readonly withoutExcel?: boolean;
  /** What the sheets said of the run that wrote them before; null where none did. */
  readonly last: LastRun | null;
  /** The user's tables that live formulas refer to. Without the flows' the scores are values. */
  readonly recognised: { readonly flows?: UserTable; readonly weights?: UserTable; readonly measures?: UserTable };
  /** The flows as they were read: what they state stands typed where no formula can refer to their table. */
  readonly flowRecords?: readonly FlowRecord[];
  /** The input tables that the sheet watches for changes. */
  readonly inputTables: readonly InputTable[];
  /** Names of the sheets of input tables that the template made. */
  readonly inputSheets: readonly string[];
  /** What people decided otherwise than recommended. */
  readonly decided?: readonly DecidedFlow[];
  /** Rows with errors that the run left out. */
  readonly leftOut: number;
  /** What is to be looked at; errors among them left their rows out. */
  readonly issues: readonly Issue[];
}
