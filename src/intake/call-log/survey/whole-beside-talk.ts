import type { DurationReading } from "../cells/duration";
import type { ColumnEvidence } from "./column-evidence";

/** How many times as long as the longest talk the longest call may be: a tenth of a unit, or sixty of it, is further away. */
const MOST_TIMES = 4;
/** Seconds beyond which no call lies. */
const LONGEST = 9000;

/**
 * How the whole of calls is read where its own values do not tell, as those of which many were given up after seconds: as the talk in them, where the longest call is as
 * long as the longest talk, and not many times as long. Null where it is not.
 */
export function wholeBesideTalk(
  whole: ColumnEvidence,
  talk: ColumnEvidence | undefined,
  reading: DurationReading | undefined,
): DurationReading | null {
  if (talk === undefined || reading === undefined || whole.numbers < whole.filled || talk.max <= 0) return null;
  const isAsLong = whole.max >= talk.max && whole.max <= MOST_TIMES * talk.max;
  return isAsLong && whole.max * reading.secondsPerNumber <= LONGEST ? reading : null;
}
