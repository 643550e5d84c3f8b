import type { Channel } from "../../engine/records";

/** One call of a log, understood. */
export interface Call {
  /** 1-based line of the file. */
  readonly line: number;
  /** Excel serial number of its day. */
  readonly day: number;
  /** Half-hour of the day in which it came, 0 to 47. */
  readonly half: number;
  readonly topic: string;
  readonly channel: Channel | null;
  /** Null where the log does not say. */
  readonly answered: boolean | null;
  readonly resolved: boolean | null;
  /** Seconds until answered or given up; null where the log does not say. */
  readonly wait: number | null;
  /** Seconds of work, talk, hold and wrap-up; null where the log does not say. */
  readonly handling: number | null;
}
