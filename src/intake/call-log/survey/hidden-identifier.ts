import { parseTime, secondsSince } from "../cells/moment";
import type { DateOrder } from "../cells/moment";
import { MomentReader } from "../cells/moment-reader";
import type { LogRecord } from "../source/record";
import { isEmptyCell } from "../words/vocabulary";
import type { LogField } from "../words/vocabulary";
import type { FieldColumn } from "./fields";
import { Identifiers } from "./identifiers";
import { areTogether } from "./legs-together";

/** A column that could name the call, though its heading is not known for it. */
export interface HiddenIdentifier {
  readonly heading: string;
  /** Lines of the sample on which an entry comes again within hours. */
  readonly repeats: number;
  /** Whether its entries come again on neighbouring lines of one topic that begin within a minute: legs of one call, or a chance that nobody meets. */
  readonly areLegs: boolean;
}

const FEWEST_LINES = 20;
/** Fewer repeats are chance, such as the same sum paid twice. */
const FEWEST_REPEATS = 3;
const FEWEST_SHARE = 0.02;
/** A column of few different entries is a list of words, agents or places. */
const MOST_SHARE = 0.7;
/** An entry that comes again on other days names a customer or a case. */
const NEAR = 0.95;
/** Six digits in one, letters and digits together, or groups of these: counts, sums, days and times have none of them. */
const ENTRY = /^(?=.*\d)(?:(?=.*[A-Za-z])[\w.:/#-]{5,}|\d{6,}|\d{6,}(?:-\d+)+|\d{9,}\.\d+)$/;
/** Seconds between which legs of one call begin: who calls again takes longer. */
const MINUTE = 60;

/**
 * Looks among the columns that are read for nothing for one whose entries come again within hours and on no other day: each could name a call
 * whose legs, or whose second delivery, would be counted as calls of their own. Null where there is none, or a column names the calls already: one of which each line has
 * its own may name the legs.
 *
 * @param namesLegs - whether the entries of the column that is read as the identifier never come again
 */
export function hiddenIdentifier(
  sample: readonly LogRecord[],
  headings: readonly string[],
  fields: ReadonlyMap<LogField, FieldColumn>,
  order: DateOrder,
  namesLegs = false,
): HiddenIdentifier | null {
  if (fields.has("id") && !namesLegs) return null;
  const read = new Set([...fields.values()].map(({ position }) => position));
  const starts = startsOf(sample, fields, order);
  for (const [position, heading] of headings.entries()) {
    if (read.has(position)) continue;
    const repeats = repeatsOf(sample, starts, position);
    if (repeats === 0) continue;
    const found = areLegs(sample, starts, position, fields.get("topic")?.position ?? -1);
    if (found || !fields.has("id")) return { heading, repeats, areLegs: found };
  }
  return null;
}

function repeatsOf(sample: readonly LogRecord[], starts: readonly (number | null)[], position: number): number {
  const identifiers = new Identifiers();
  let odd = 0;
  for (const [index, { cells }] of sample.entries()) {
    const entry = (cells[position] ?? "").trim();
    const start = starts[index];
    if (isEmptyCell(entry) || start === null || start === undefined) continue;
    if (!ENTRY.test(entry)) odd += 1;
    else identifiers.add(entry, start, "", String(index));
  }
  const { lines, repeats, near } = identifiers.evidence;
  const isOne =
    odd === 0 &&
    lines >= FEWEST_LINES &&
    repeats >= Math.max(FEWEST_REPEATS, FEWEST_SHARE * lines) &&
    repeats <= MOST_SHARE * lines &&
    near >= NEAR * repeats;
  return isOne ? near : 0;
}

/** Whether nearly all entries that come again do so on a neighbouring line, within a minute and under the same topic. */
function areLegs(
  sample: readonly LogRecord[],
  starts: readonly (number | null)[],
  position: number,
  topicAt: number,
): boolean {
  return areTogether(sample, position, (earlier, later) => {
    const [before, start] = [starts[earlier] ?? null, starts[later] ?? null];
    const isSoon = before !== null && start !== null && Math.abs(start - before) < MINUTE;
    return isSoon && sample[earlier]?.cells[topicAt] === sample[later]?.cells[topicAt];
  });
}

/** When each line begins, in seconds from a day that all share; null where it cannot be read. */
function startsOf(
  sample: readonly LogRecord[],
  fields: ReadonlyMap<LogField, FieldColumn>,
  order: DateOrder,
): (number | null)[] {
  const date = (fields.get("date") ?? fields.get("moment"))?.position ?? -1;
  const time = fields.get("time")?.position ?? -1;
  const moments = new MomentReader(order);
  return sample.map(({ cells }) => {
    const moment = moments.read(cells[date] ?? "");
    if (moment === null) return null;
    const second = time >= 0 ? parseTime(cells[time] ?? "") : moment.second;
    return secondsSince(moment.day, second);
  });
}
