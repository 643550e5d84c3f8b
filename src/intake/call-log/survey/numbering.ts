import { parseMoment, parseTime } from "../cells/moment";
import { DURATIONS, wordScore } from "../words/vocabulary";
import type { ColumnEvidence } from "./column-evidence";

/** Fewer values show nothing. */
const FEWEST = 20;
const NEARLY_ALL = 0.98;
/**
 * Counts of contacts meet each other: among n of them within a range r, about n² ÷ 2r pairs are alike. Where that many are expected and none is seen,
 * the values were given out one by one. Ten expected pairs leave a chance of e⁻¹⁰.
 */
const PAIRS_EXPECTED = 10;

/** Whether a column of whole numbers gives each line a number of its own: identifiers, never counts. They grow down the file, or lie too close to differ by chance. */
export function numbersLinesOne({ values, whole, filled }: ColumnEvidence): boolean {
  if (values.length < FEWEST || whole < NEARLY_ALL * filled) return false;
  const different = new Set(values).size;
  if (different < NEARLY_ALL * values.length) return false;
  let up = 0;
  let down = 0;
  for (const [index, value] of values.entries()) {
    const before = values[index - 1];
    if (before === undefined) continue;
    if (value > before) up += 1;
    if (value < before) down += 1;
  }
  if (Math.max(up, down) >= NEARLY_ALL * (values.length - 1)) return true;
  const sorted = [...values].sort((a, b) => a - b);
  const range = (sorted[sorted.length - 1] ?? 0) - (sorted[0] ?? 0);
  return different === values.length && values.length ** 2 / (2 * Math.max(1, range)) >= PAIRS_EXPECTED;
}

/** Reports of intervals begin on whole five minutes. */
const STEP = 300;
const QUARTER = 900;
const FEWEST_TIMES = 10;
/** Of calls, one in five begins in a minute of a whole five, and one in sixty of these on its second. */
const ON_STEP = 0.5;

/** Whether lines begin at any second or minute, as calls do and intervals do not; false where the report has no times of day, or few. */
export function beginsAtAnyTime(columns: readonly ColumnEvidence[]): boolean {
  const starts = columns.filter(({ heading }) => namesStart(heading));
  const plain = starts.filter(({ heading }) => wordScore("endMoment", heading) < STARTS);
  // Beside a start, the end of an interval says nothing: `08:29:59`.
  return (plain.length > 0 ? plain : starts).some((column) => {
    if (column.moments + column.times < 0.9 * column.filled || column.numbers > 0.5 * column.filled) return false;
    const seconds = [...column.distinct.keys()].flatMap((text) => {
      const second = secondOf(text);
      return second === null ? [] : [second];
    });
    return (
      seconds.length >= FEWEST_TIMES &&
      seconds.filter((second) => second % STEP === 0).length < ON_STEP * seconds.length
    );
  });
}

/** Whether nearly all lines begin on a quarter of an hour, as half-hours and hours do and calls do not. */
export function beginsOnQuarters(columns: readonly ColumnEvidence[]): boolean {
  return columns.some((column) => {
    if (column.filled < FEWEST_TIMES || column.moments + column.times < 0.9 * column.filled) return false;
    if (!namesStart(column.heading)) return false;
    let timed = 0;
    let onQuarters = 0;
    for (const [text, often] of column.distinct) {
      const second = secondOf(text);
      if (second === null) continue;
      timed += often;
      if (second % QUARTER === 0) onQuarters += often;
    }
    // Of a long report the first different texts are kept: they speak for the rest.
    return timed >= FEWEST_TIMES && onQuarters >= NEARLY_ALL * (column.distinctOver ? timed : column.filled);
  });
}

function namesStart(heading: string): boolean {
  const score = Math.max(wordScore("moment", heading), wordScore("time", heading));
  // Of *After call work time* two words say when a call came, and all of them how long something took.
  return score >= STARTS && DURATIONS.every((field) => wordScore(field, heading) <= score);
}

/** Seconds after midnight of a moment or a time; null for another text. */
function secondOf(text: string): number | null {
  return parseMoment(text, "day-first")?.second ?? parseTime(text);
}

/** Word score from which on a heading names when a line begins. */
const STARTS = 0.6;
