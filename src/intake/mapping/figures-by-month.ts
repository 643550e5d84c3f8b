import type { Candidate } from "./candidate";
import { kindOfMonths } from "./words/kind-of-months";
import type { KindOfMonths } from "./words/kind-of-months";

const YEAR = 12;
/** Months that have to be filled for their figures to tell what they are. */
const FEWEST = 6;
/** Contacts that came from January on grow each month by about the first; half of it at least. */
const HALF = 0.5;
/** An index is a number of this size at most. */
const MOST_INDEX = 1000;
/** How near the means of a row have to be to 100 or to one, and its sum. */
const NEAR = 0.006;

/**
 * What figures by flow and month are where they are no contacts of each month: by the texts over them, the nearest first, and by the figures themselves, which
 * cumulated never fall and as indices have a mean of 100 or of one, or a sum of either.
 */
export function kindOfFigures(candidate: Candidate, texts: readonly string[]): KindOfMonths | null {
  const rows = filledRows(candidate);
  const said = kindOfMonths(texts);
  if (said === "cumulative") return rows.some(isFalling) ? ofFigures(rows) : "cumulative";
  if (said === "index") return rows.flat().every((value) => value < MOST_INDEX) ? "index" : ofFigures(rows);
  return said ?? ofFigures(rows);
}

function ofFigures(rows: readonly (readonly number[])[]): KindOfMonths | null {
  const judged = rows.filter(({ length }) => length >= FEWEST);
  if (judged.length === 0) return null;
  if (judged.every(isCumulated)) return "cumulative";
  const areFew = judged.length === 1 && judged.flat().every(Number.isInteger);
  return !areFew && INDICES.some((is) => judged.every(is)) ? "index" : null;
}

function isFalling(row: readonly number[]): boolean {
  return row.some((value, at) => value < (row[at - 1] ?? 0));
}

function isCumulated(row: readonly number[]): boolean {
  const [first = 0] = row;
  return !isFalling(row) && first > 0 && (row.at(-1) ?? 0) >= first * (1 + HALF * (row.length - 1));
}

const isNear = (value: number, to: number): boolean => Math.abs(value / to - 1) <= NEAR;
const sum = (row: readonly number[]): number => row.reduce((total, value) => total + value, 0);

const INDICES: readonly ((row: readonly number[]) => boolean)[] = [1, 100].flatMap((whole) => [
  (row: readonly number[]) => row.length === YEAR && isNear(sum(row) / row.length, whole),
  (row: readonly number[]) => row.length === YEAR && isNear(sum(row), whole),
]);

/** The figures of the rows by month, without the blanks and without the months before a row's first contact. */
function filledRows({ layout: { grid }, months, body }: Candidate): readonly (readonly number[])[] {
  return body.rows.flatMap(({ row }) => {
    const figures = months.flatMap(({ position }) => {
      const value = grid.cell(row, position);
      return typeof value === "number" ? [value] : [];
    });
    const first = figures.findIndex((value) => value !== 0);
    return first < 0 ? [] : [figures.slice(first)];
  });
}
