import type { LogRecord } from "../source/record";

/** What counts the lines of one shape. */
export interface Counter {
  readonly take: (record: LogRecord) => void;
  /** What is still open at the end of the file. */
  readonly end: () => void;
}
