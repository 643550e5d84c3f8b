import { parseDuration } from "../cells/duration";
import { POINT } from "../cells/number";
import { isEmptyCell } from "../words/vocabulary";

/** Columns of one report are looked at side by side before their units are known: numbers stand for themselves. */
const READING = { marks: POINT, twoParts: "mm:ss", secondsPerNumber: 1 } as const;

/** What a cell of a column of durations measures, to be compared with its neighbours; null for one that holds none. */
export function secondsIn(cell: string): number | null {
  if (isEmptyCell(cell)) return null;
  const read = parseDuration(cell, READING);
  return typeof read === "number" ? read : null;
}
