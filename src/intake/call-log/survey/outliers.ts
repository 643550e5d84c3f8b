/** The days of a report and the lines that stand far away from all others. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

const GAP = 60;
const FEW = 3;
const FEW_SHARE = 0.001;
/** In a short report a line or two are no exception. */
const MOST_SHARE = 0.05;

/**
 * The days that a report speaks of: a few lines behind a gap of more than sixty days, longer than all the rest, are slips of a date, and so are days
 * after tomorrow. Null where there is no day at all.
 *
 * @param days - lines by day, as Excel serial numbers
 * @param today - the day of the import
 */
export function daysCovered(days: ReadonlyMap<number, number>, today: number): DayRange | null {
  const past = [...days].filter(([day]) => day <= today + 1).sort(([a], [b]) => a - b);
  const all = past.reduce((sum, [, lines]) => sum + lines, 0);
  const few = Math.min(Math.max(FEW, FEW_SHARE * all), MOST_SHARE * all);
  let from = 0;
  let to = past.length - 1;
  for (let lines = 0, index = 0; index < past.length - 1; index += 1) {
    lines += past[index]?.[1] ?? 0;
    if (lines > few) break;
    if (isApart(past, index, index + 1, past.length - 1)) from = index + 1;
  }
  for (let lines = 0, index = past.length - 1; index > from; index -= 1) {
    lines += past[index]?.[1] ?? 0;
    if (lines > few) break;
    if (isApart(past, index, from, index - 1)) to = index - 1;
  }
  const [first, last] = [past[from]?.[0], past[to]?.[0]];
  return first === undefined || last === undefined ? null : { first, last };
}

/** Whether a day is further from the days between two places than they span, and by more than the gap. */
function isApart(days: readonly (readonly [number, number])[], alone: number, from: number, to: number): boolean {
  const at = (index: number): number => days[index]?.[0] ?? Number.NaN;
  const distance = alone < from ? at(from) - at(alone) : at(alone) - at(to);
  return distance > GAP && distance > at(to) - at(from);
}
