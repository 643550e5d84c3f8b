import type { LineEnds } from "./line-splitter";
import type { LogRecord } from "./record";

/** Where the data of a report begin and how wide its records are. */
export interface Layout {
  /** Cells of the headings; null where there are none: every record is believed. */
  readonly width: number | null;
  /** Empty cells that records regularly have beyond the headings. */
  readonly slack: number;
  /** The line of the headings: records below it are given. 0: all. */
  readonly after: number;
}

/** Lines of a file in all, and how they ended. */
export interface LinesRead {
  readonly physical: number;
  readonly ends: LineEnds | null;
}

/** Hears how far a reading is, and may end it by throwing. */
export type Tick = (share: number, lines: number) => void;

/** A file of a telephone system, before anything in it is understood. Its records can be read as often as needed, and are never all held. */
export interface ReportFile {
  /** How bytes are letters; null for a workbook. */
  readonly encoding: string | null;
  readonly guessedEncoding: boolean;
  readonly separator: string | null;
  /** The sheet of a workbook; null for a text. */
  readonly sheet: string | null;
  /** Visible sheets with the same headings, in their order, of which all or one are read; none where there is one such sheet. */
  readonly alike: readonly string[];
  /** Visible sheets with headings of a report that are others, and are not read. */
  readonly unread: readonly string[];
  /** Whether numbers were stored as numbers: no mark in them is in doubt. */
  readonly exactNumbers: boolean;
  /** Lines that took what names their block from the line above at the last reading, and in which columns; absent where the report has no such blocks. */
  readonly filled?: { readonly lines: number; readonly columns: readonly string[] };
  /** The first records, headings and titles among them. */
  readonly head: readonly LogRecord[];
  readonly read: (layout: Layout, take: (record: LogRecord) => void, tick: Tick) => Promise<LinesRead>;
}
