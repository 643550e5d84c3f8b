import type { CellValue } from "../../workbook";
import { gridOf, textOf } from "./grid";
import type { Grid } from "./grid";
import { uprightLayout } from "./layout";
import type { Layout } from "./layout";
import { numberInText } from "./numbers";
import type { Region } from "./regions";

/** Rows of titles, bands, headings and units over the figures, at most. */
const MOST_HEADS = 8;

/**
 * A region as a grid of prices is laid out: its headings stand right over the first row of figures, whether or not any of them is a word of ours. The corner is
 * often blank, and names of providers are in no dictionary. Null where no row of figures follows one of texts.
 *
 * @param layout - how the region is laid out by the words of its headings; kept where it says the same
 */
export function gridLayoutOf(region: Region, layout: Layout | null): Layout | null {
  if (region.table !== null) return layout;
  const grid = gridOf(region.sheet, region.area);
  if (grid.rows < 2 || grid.columns < 2) return null;
  const rows = Array.from({ length: Math.min(MOST_HEADS, grid.rows) }, (_, row) => row);
  // Names may be of digits, “118 218”: numbers held as texts are looked for where there are no others.
  const first =
    rows.find((row) => areFigures(grid, row, isTyped)) ?? rows.find((row) => areFigures(grid, row, isNumber));
  if (first === undefined || first === 0) return null;
  const above = isUnits(grid, first - 1) && first > 1 ? first - 2 : first - 1;
  if (layout !== null && !layout.isTurned && layout.headingRow === above) return layout;
  const heads = cellsOf(grid, above).filter((cell) => cell !== null);
  return heads.length === 0 ? null : { ...uprightLayout(region, above), unread: layout?.unread ?? null };
}

function areFigures(grid: Grid, row: number, is: (cell: CellValue) => boolean): boolean {
  const cells = cellsOf(grid, row)
    .slice(1)
    .filter((cell) => cell !== null);
  const numbers = cells.filter((cell) => is(cell) && !isYear(cell));
  return numbers.length > 0 && cellsOf(grid, row).some((cell) => textOf(cell) !== "" && !isNumber(cell));
}

function isTyped(cell: CellValue): boolean {
  return typeof cell === "number";
}

/** Units alone, in a row under the names: `€/call`, `k€`. */
function isUnits(grid: Grid, row: number): boolean {
  const texts = cellsOf(grid, row).flatMap((cell) => (textOf(cell) === "" ? [] : [textOf(cell)]));
  return (
    texts.length > 0 &&
    texts.every((text) => /^[([]?\s*(?:k?[€$£]|eur|%)[^a-z]{0,2}(?:\/|per|par|ht)?.{0,14}$/i.test(text))
  );
}

function isNumber(cell: CellValue): boolean {
  return (
    typeof cell === "number" ||
    (typeof cell === "string" &&
      numberInText(cell, ".") !== null &&
      /^[^\p{L}]*\d[\d\s.,]*\s*[€$£%]?$/u.test(cell.trim()))
  );
}

/** A year heads a column. */
function isYear(cell: CellValue): boolean {
  const year = typeof cell === "string" && /^\s*\d{4}\s*$/.test(cell) ? Number(cell) : cell;
  return typeof year === "number" && Number.isInteger(year) && year >= 1990 && year <= 2100;
}

function cellsOf(grid: Grid, row: number): readonly CellValue[] {
  return Array.from({ length: grid.columns }, (_, column) => grid.cell(row, column));
}
