import type { Sheet } from "../sheet/sheet";
import type { Scalar } from "../formula/values";

/** The file that a workbook was opened from: the truth from which it is saved again. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  /** The file's parts by the names under which the library read them: sheets, tables and charts. */
  readonly origins: ReadonlyMap<string, string>;
}

/**
 * What a workbook was when its file had been opened and calculated, in few words: a mark of each sheet, and the results that its file did not have. A sheet
 * that still has its mark is as its file has it: to save it nothing of it needs to be read again or written.
 */
export interface AsOpened {
  readonly marks: ReadonlyMap<Sheet, string>;
  readonly results: ReadonlyMap<Sheet, ReadonlyMap<number, Scalar>>;
}
