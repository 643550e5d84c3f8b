import type { CellValue } from "./cell";
import type { SheetsRead } from "./sheet-content";
import type { CellPlace, TableContent } from "./table-content";
import type { WorkbookPlan } from "./plan";
import type { RowsPlan } from "./rows-plan";

/** What stands in the workbook, as far as the product reads it. */
export interface WorkbookContent {
  readonly tables: readonly TableContent[];
  readonly sheets: readonly string[];
  /** ISO code or symbol found in the number formats of money columns; the default currency otherwise. */
  readonly currency: string;
  /** What stands in the cells that were asked for by their workbook names; names that are not there are absent. */
  readonly remembered?: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
}

/** Why the workbook could not be read or written, in a closed set. The workbook is as it was. */
export type WorkbookFailureCode =
  | "cell-edit-mode"
  | "protected"
  | "read-only"
  | "sheet-deleted"
  | "not-ours"
  | "too-large"
  | "name-taken"
  /** Another workbook is in front, or none of this one's cells is selected. */
  | "other-workbook"
  | "filtered"
  /** Cells with content would be pushed off the sheet's end. */
  | "no-room"
  /** Merged cells or a table of the user's stand where rows go in. */
  | "in-the-way"
  /** Excel gives no reason, and this workbook is in front: the one that is known are several sheets selected together. */
  | "sheets-grouped"
  /** Excel gives none: often another workbook is in front, or several sheets are selected together. */
  | "no-reason"
  | "unsupported"
  /** Another run writes to the workbook: a second pane, or another person. */
  | "busy"
  /** Rows were put in or taken out beside our blocks again and again while the run began. */
  | "moved"
  /** A text is longer than a cell holds: a row of somebody's is not cut. */
  | "text-too-long"
  | "unknown";

/** The workbook refused. */
export class WorkbookFailure extends Error {
  override readonly name = "WorkbookFailure";

  constructor(
    readonly code: WorkbookFailureCode,
    /** The sheet, table or name concerned, where known. */
    readonly subject: string | null,
    /** Excel's own words, for a report to support. */
    readonly detail: string,
    /** Whether the workbook is as it was: nothing had been written, or it was put back and then looked at. */
    readonly restored: boolean,
    /** Tables whose filter was cleared before; it is not set again. */
    readonly cleared: readonly string[] = [],
    /** Where it is not restored: the sheets, tables, names and cells that are not as they were, as far as they could be looked at. */
    readonly remains: readonly string[] = [],
  ) {
    super(`${code}${subject === null ? "" : ` (${subject})`}: ${detail}`);
  }
}

/** What was written, and what of the cosmetics could not be. */
export interface WriteResult {
  readonly sheets: readonly { readonly key: string; readonly name: string }[];
  /** Charts or formats that this Excel refused; the figures are all there. */
  readonly omitted: readonly string[];
  /** What was said when they were refused, for a report to support. */
  readonly faults: readonly string[];
  /** Tables of ours whose filter was cleared, since Excel writes through a filter into other rows. */
  readonly cleared: readonly string[];
  /** Cells whose text is longer than a cell holds: it was cut, and ends with "…". */
  readonly cut: readonly string[];
}

/** A workbook the product reads from and writes to. `excel` is its one implementation. */
export interface Workbook {
  /** @param remembered - workbook names of ours whose cells come back too */
  read(remembered?: readonly string[]): Promise<WorkbookContent>;
  /** Reads the used cells of every visible sheet of the user's, where a source of inputs may stand; sheets of ours are left out. */
  readSheets(): Promise<SheetsRead>;
  /**
   * Writes in place: all of it, or nothing and a {@link WorkbookFailure}. While somebody types into a cell it waits.
   *
   * @param onWaiting - told when the writing waits for a cell to be left, and when it goes on
   */
  write(plan: WorkbookPlan, onWaiting?: (waiting: boolean) => void): Promise<WriteResult>;
  /**
   * Puts rows behind those of tables, and numbers in the place of others: all of it, or nothing and a {@link WorkbookFailure}. Gives the way to take it back, where what
   * belongs to it cannot be written afterwards; false where that fails as well.
   */
  addRows(plan: RowsPlan, ...also: readonly RowsPlan[]): Promise<() => Promise<boolean>>;
  /** Opens the bytes of an .xlsx file as a new workbook beside this one, which stays as it is. It has no name and is not saved yet. */
  openBeside(xlsx: Uint8Array): Promise<void>;
  /** Shows a cell to the user. */
  select(place: CellPlace): Promise<void>;
  /** Shows a sheet the product made, by its key; false where it is gone. */
  show(sheetKey: string): Promise<boolean>;
  /** Tells when a user changed a table's cells, by its name where it was read before; own writes are not told. Gives the way to stop. */
  onTablesChanged(listener: (table: string | null) => void): Promise<() => Promise<void>>;
  /** Tells when cells changed on a sheet that {@link readSheets} read, by the name it had then, whether a table holds them or not. Gives the way to stop. */
  onSheetsChanged(listener: (sheet: string) => void): Promise<() => Promise<void>>;
}
