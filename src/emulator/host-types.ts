import type { Edition } from "./edition";
import type { SavedFile } from "./file/saved-file";
import type { GridView } from "./grid-view";

/** A parameter of a custom function, as its metadata declares it. */
export interface HostParameter {
  readonly name: string;
  readonly optional: boolean;
  /** A matrix parameter receives `unknown[][]`; another receives one value, and a range lifts the call cell by cell. */
  readonly matrix: boolean;
}

/**
 * A custom function, given to the host; the host knows none.
 *
 * An omitted optional argument comes as `null`, a blank cell as the edition has it. It answers at once with a value or a matrix, which spills. To refuse it throws
 * `{ code: "#VALUE!" | "#N/A", message }`: the cell shows the code, and the grid can read the message.
 */
export interface HostFunction {
  /** Namespace and id, such as `SHOP.VAT`. */
  readonly name: string;
  readonly parameters: readonly HostParameter[];
  /** Error cells reach the function, as `{ code, message }`; otherwise the first of them is the answer, as in Excel. */
  readonly acceptsErrors?: boolean;
  /** The last parameter may be repeated. */
  readonly repeating?: boolean;
  readonly run: (args: readonly unknown[]) => unknown;
}

export interface HostOptions {
  /** The workbook to open; without it, a new one with one empty sheet. */
  readonly xlsx?: Uint8Array;
  /** The workbook's file name, which `workbook.name` gives. */
  readonly name?: string;
  readonly functions?: readonly HostFunction[];
  /** Opened read-only: writes through Office.js are refused with `AccessDenied`. */
  readonly readOnly?: boolean;
  /** Which kind of Excel this is; one of `EDITIONS`, or one made for the case. An Excel of 2021 where it is left out. */
  readonly edition?: Edition;
  /** Which requirement sets this Excel claims, in place of its edition's; a member above them is for the client to refuse. */
  readonly supports?: (set: string, version: string) => boolean;
  /** `Office.context.contentLanguage` and the culture of `application.cultureInfo`; en-US unless told. */
  readonly culture?: string;
}

/** What Microsoft's client asks of a host: text goes out, text comes back. */
export interface OfficeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

/** What crossed the bridge since the last reset. Bytes are UTF-8. */
export interface HostCounters {
  readonly syncs: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  reset(): void;
}

/** A failure asked for by a test: at the nth request from now (1 is the next), or at the first call of a member such as `Range.Values`. */
export interface FailureSpec {
  readonly sync?: number;
  readonly member?: string;
  /** So many uses of the member succeed before. */
  readonly after?: number;
  readonly code?: string;
  readonly message?: string;
}

/** A function that is not known here, and the cells whose formulas call it, such as `Sheet1!B2`. */
export interface UnknownFunction {
  readonly name: string;
  readonly cells: readonly string[];
}

/** An open workbook behind Microsoft's own Office.js client. */
export interface EmbeddedHost {
  readonly bridge: OfficeBridge;
  /**
   * The workbook as .xlsx. A file that was opened is edited: what nobody changed comes back byte for byte.
   *
   * @throws {@link WorkbookSaveError} where that cannot be done without loss
   */
  save(): Promise<Uint8Array>;
  /** The same, with what became of each part of the file. */
  saveFile(): Promise<SavedFile>;
  /** Functions that formulas call and that are not known here, by name: such a call is `#NAME?`. What a file brought and nothing changed is not calculated. */
  unknownFunctions(): readonly UnknownFunction[];
  readonly counters: HostCounters;
  failAt(spec: FailureSpec | null, ...next: readonly FailureSpec[]): void;
  /**
   * While somebody edits a cell, Excel refuses requests with `InvalidOperationInCellEditMode`; those that may wait (`delayForCellEdit`) are
   * answered when the cell is left.
   */
  setCellEditMode(on: boolean): void;
  /** While another workbook is in front, Excel refuses what has to do with windows: adding and activating sheets, selecting, freezing. */
  setOtherWorkbookInFront(on: boolean): void;
  /** While several sheets are selected together, Excel refuses, without a reason, what a person cannot do then either: tables, charts, links, rules, rows. */
  setSheetsGrouped(on: boolean): void;
  /** Tells of workbooks that are opened beside this one (`Excel.createWorkbook`), as .xlsx; null for a blank one. Gives the way to stop. */
  onOpened(listener: (xlsx: Uint8Array | null) => void): () => void;
  readonly supports: (set: string, version: string) => boolean;
  readonly grid: GridView;
}
