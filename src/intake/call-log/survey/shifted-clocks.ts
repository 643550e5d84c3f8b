import { shiftedSeconds } from "../cells/duration";
import type { DurationField } from "../words/vocabulary";
import type { ColumnEvidence } from "./column-evidence";

/** How clocks of three parts are meant that all stand on a whole minute. */
export const SHIFTED = "mm:ss";
export const AS_WRITTEN = "h:mm:ss";

/** Fewer different lengths show nothing. */
const FEWEST = 4;
const NEARLY_ALL = 0.98;
/** Seconds beyond which half of the lengths of a column say that they are none. */
const HALF_BELOW: Readonly<Record<DurationField, number>> = {
  handling: 3600,
  talk: 3600,
  whole: 3600,
  wait: 1800,
  hold: 1800,
  wrap: 1800,
};
/** Where the heading names minutes and seconds, less is enough. */
const HEADED = 900;
/** `(mm:ss)`, but not `(hh:mm:ss)`. */
const SAYS_SO = /(?<![a-z:])m{1,2}:s{2}(?![a-z])/i;

/**
 * Whether a spreadsheet took minutes and seconds for hours and minutes: `7:05` becomes `07:05:00`. Then every clock stands on a whole minute, and half of them are longer than
 * contacts are. A heading that names minutes and seconds decides; else it is asked.
 *
 * @param answer - what a person said of it
 */
export function shiftedClocks(
  field: DurationField,
  { distinct, heading }: ColumnEvidence,
  answer: string | undefined,
): "as-written" | "shifted" | "ask" {
  if (answer === AS_WRITTEN) return "as-written";
  const lengths: number[] = [];
  let cells = 0;
  for (const [text, often] of distinct) {
    cells += often;
    const seconds = shiftedSeconds(text);
    for (let each = 0; seconds !== null && each < often; each += 1) lengths.push(seconds * 60);
  }
  if (cells === 0 || lengths.length < NEARLY_ALL * cells) return "as-written";
  if (answer === SHIFTED) return "shifted";
  const worked = lengths.filter((length) => length > 0).sort((a, b) => a - b);
  const half = worked[Math.floor(worked.length / 2)] ?? 0;
  if (new Set(worked).size < FEWEST) return "as-written";
  if (SAYS_SO.test(heading)) return half > HEADED ? "shifted" : "as-written";
  return half > HALF_BELOW[field] ? "ask" : "as-written";
}
