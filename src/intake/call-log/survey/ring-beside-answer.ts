import { parseMoment } from "../cells/moment";
import type { LogRecord } from "../source/record";
import { headingWords, wordSet } from "../words/heading-words";
import type { LogField } from "../words/vocabulary";
import type { FieldColumn } from "./fields";
import { secondsIn } from "./seconds-in";

const RINGS = wordSet("ring ringing rang sonnerie");
const MOSTLY = 0.5;
/** Lines from which on it shows. */
const FEWEST = 8;
/** Seconds by which a start may lie before the ringing without a queue between them. */
const MARGIN = 5;
const SECONDS_A_DAY = 86_400;

/**
 * The fields without a wait that is how long it rang, where most calls were answered later than that: they waited in a queue before, as their start and their answer say.
 * A column named by hand stays.
 */
export function withoutRingInQueue(
  fields: ReadonlyMap<LogField, FieldColumn>,
  looked: readonly LogRecord[],
): ReadonlyMap<LogField, FieldColumn> {
  const [wait, start, answer] = [fields.get("wait"), fields.get("moment"), fields.get("answerMoment")];
  if (wait === undefined || start === undefined || answer === undefined || wait.why === "named") return fields;
  if (!headingWords(wait.heading).some((word) => RINGS.has(word))) return fields;
  let seen = 0;
  let later = 0;
  for (const { cells } of looked) {
    const [came, taken] = [start, answer].map(({ position }) => parseMoment(cells[position] ?? "", "day-first"));
    const rang = secondsIn(cells[wait.position] ?? "");
    if (typeof came?.second !== "number" || typeof taken?.second !== "number" || rang === null) continue;
    seen += 1;
    if ((taken.day - came.day) * SECONDS_A_DAY + taken.second - came.second > rang + MARGIN) later += 1;
  }
  if (seen < FEWEST || later <= MOSTLY * seen) return fields;
  return new Map([...fields].filter(([field]) => field !== "wait"));
}
