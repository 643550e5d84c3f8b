import { wordScore } from "../words/vocabulary";
import type { ColumnEvidence } from "./column-evidence";

const MOST_QUEUES = 40;
/** Lines that each number has on average, from which on numbers are names that come again. */
const LINES_EACH = 8;
const NAMES_UNIT = /[([].*[)\]]|time|temps|dur[eé]e|delai|délai/i;

/** Whether a column called a queue holds the numbers of queues, and not how long calls were in them: a few whole numbers that come again and again, none of them nought. */
export function areQueueNumbers({ heading, filled, whole, distinct, distinctOver }: ColumnEvidence): boolean {
  if (wordScore("topic", heading) < 1 || NAMES_UNIT.test(heading) || distinctOver || whole < filled) return false;
  if (distinct.size > MOST_QUEUES || filled < LINES_EACH * distinct.size) return false;
  return [...distinct.keys()].every((text) => Number(text) > 0);
}
