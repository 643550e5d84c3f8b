import type { FlowRecord, Inputs } from "../../engine/records";
import type { TableKey } from "../../intake";
import type { Language } from "../../language";
import type { NoAnswer } from "./no-answer";

/** A range as a cell hands it over. */
export type Range = readonly (readonly unknown[])[];

/** The ranges of a whole analysis, each with its headers in its first row; an empty range is a table that is not there. */
export type CaseRanges = Readonly<Partial<Record<TableKey, Range>>>;

/** One row of flows as read: its record, or why it cannot be read. */
export type FlowRow = FlowRecord | NoAnswer;

/** Tables that functions take one at a time. */
export type SingleTable = "weights" | "legislation";

/** What a range of one table holds, or why there is no answer. */
export type TableRead = { readonly [K in SingleTable]: Inputs[K] | NoAnswer };

/** What reading needs to know of a call. */
interface Call {
  readonly language: Language;
  readonly today: string;
}

/** A call, and who reads tables for it. */
interface ReadingCall extends Call {
  readonly tables?: TablesInCells;
}

/** The inputs that ranges hold, or why there is no answer. */
export function inputsIn(ranges: CaseRanges, context: ReadingCall): Inputs | NoAnswer {
  return readerOf(context).inputsIn(ranges, context);
}

/** The rows of the table Flows that a range holds, one answer a row; undefined where the headers are not those of the table. */
export function flowRows(headers: Range, rows: Range, context: ReadingCall): readonly FlowRow[] | undefined {
  return readerOf(context).flowRows(headers, rows, context.language);
}

/** The records that a range of one table holds, none for an empty range, or why there is no answer. */
export function rowsIn<K extends SingleTable>(key: K, range: Range, context: ReadingCall): TableRead[K] {
  return range.length === 0 ? [] : readerOf(context).rowsIn(key, range, context);
}

/** Who reads tables that come as ranges. */
export interface TablesInCells {
  inputsIn(ranges: CaseRanges, call: Call): Inputs | NoAnswer;
  flowRows(headers: Range, rows: Range, language: Language): readonly FlowRow[] | undefined;
  rowsIn<K extends SingleTable>(key: K, range: Range, call: Call): TableRead[K];
}

/** The page reads no tables for cells, and does not hold what would: docs/decisions/0029-what-loads-at-start.md */
function readerOf({ tables }: ReadingCall): TablesInCells {
  if (tables === undefined) throw new RangeError("accepts a table where tables are read; received one on the page");
  return tables;
}
