import type { Body } from "./body-rows";
import type { Layout, SourceColumn } from "./layout";
import { isSumOf } from "./sums";
import { partsOfOneYear } from "./volume-columns";
import { beginsWithTotal, headingScore } from "./words/dictionary";
import { NAMED } from "./words/named";

const MONTHS = 12;
/** A cost in thousands is seldom rounded to less than that of its months. */
const ROUNDED = 0.05;
const COST = "overheads.annualCost";

/** A year's cost that stands by the months, quarters or halves of the year. */
export interface CostInParts {
  /** The column beside them that holds their sum; null where there is none. */
  readonly total: SourceColumn | null;
  /** Those of a whole year, in the order of the sheet; empty where some are missing, empty, or of another year. */
  readonly parts: readonly SourceColumn[];
  /** A column that sums up less than a year, or more: no year's cost, whatever its heading. */
  readonly noYear: SourceColumn | null;
}

/**
 * The cost of a year in a range of costs with months, quarters or halves across.
 *
 * @param months - the columns headed by months, empty where there are few
 * @param free - the other columns
 */
export function costInParts(
  layout: Layout,
  body: Body,
  months: readonly SourceColumn[],
  free: readonly SourceColumn[],
): CostInParts {
  const across = months.length > 0 ? months : partsOfOneYear(free, isCost);
  const sums = free.filter((column) => !across.includes(column) && isSumOf(layout, body, column, across, ROUNDED));
  const isYear = across.length > 0 && (months.length === 0 || areOneYear(months)) && areFilled(layout, body, across);
  if (!isYear) return { total: null, parts: [], noYear: sums[0] ?? null };
  const called = sums.find((column) => isTotal(column) || isCost(column));
  return { total: called ?? sums[0] ?? null, parts: across, noYear: null };
}

/** Whether a column that is headed as a cost holds no year's: a part of it, what sums up less than it, or a total that is not that of its parts. */
export function isNoYear({ total, parts, noYear }: CostInParts, column: SourceColumn | undefined): boolean {
  if (column === undefined) return false;
  return column === noYear || parts.includes(column) || (parts.length > 0 && total !== column && isTotal(column));
}

function isTotal({ heading }: SourceColumn): boolean {
  return beginsWithTotal(heading);
}

function isCost({ heading, path }: SourceColumn): boolean {
  return headingScore(COST, heading) >= NAMED || headingScore(COST, path) >= NAMED;
}

/** Whether twelve months follow one another: a calendar's year or that of the books. */
function areOneYear(months: readonly SourceColumn[]): boolean {
  const all = months.flatMap(({ month }) => month ?? []);
  if (all.length !== MONTHS || new Set(all.map(({ month }) => month)).size !== MONTHS) return false;
  const dated = all.flatMap(({ month, year }) => (year === null ? [] : [year * MONTHS + month]));
  return dated.length === 0 || Math.max(...dated) - Math.min(...dated) < MONTHS;
}

/** Whether each column holds a figure: months that are blank in every row have not come yet. */
function areFilled({ grid }: Layout, { rows }: Body, columns: readonly SourceColumn[]): boolean {
  return columns.every(({ position }) => rows.some(({ row }) => (grid.cell(row, position) ?? "") !== ""));
}
