import type { CellValue, SheetArea, SheetContent } from "../../workbook";
import { gridOf, textOf } from "./grid";
import { layoutOf, rowsBelow } from "./layout";
import type { Layout } from "./layout";
import { numberInText } from "./numbers";
import type { Region } from "./regions";
import { beginsWithTotal, isKnownHeading } from "./words/dictionary";

/** Empty rows or columns inside a table, at most. */
const MOST_GAP = 2;
/** Empty rows over which rows that fit are still looked for, to say that they were not read. */
const FARTHEST = 20;
/** Rows of titles, bands, headings and units, at most. */
const MOST_HEADS = 4;

/**
 * The regions of a sheet laid out as tables, each read on over an empty row or column where what follows goes on with it: rows without headings of their
 * own whose cells are of the kinds of the columns above, or columns of figures that have their headings in the same row.
 *
 * Rows below that have no headings and do not fit either are kept with the table, as rows that were not read.
 */
export function laidOut(regions: readonly Region[]): readonly Layout[] {
  const left = [...regions];
  const made: Layout[] = [];
  while (left.length > 0) {
    const region = left.shift();
    if (region === undefined) break;
    const layout = layoutOf(region) ?? headed(region, left);
    if (layout === null) continue;
    made.push(grown(layout, left));
  }
  return made;
}

/** Headings over an empty row, with the rows below it. */
function headed(region: Region, left: Region[]): Layout | null {
  if (region.table !== null || region.area.columns < 2 || region.area.rows > MOST_HEADS) return null;
  const { below, parts } = stripBelow(region, left, 1);
  if (below === null) return null;
  const area = { ...region.area, rows: end(below.area) - region.area.row };
  const layout = layoutOf({ ...region, area });
  if (layout === null || layout.isTurned || layout.headingRow >= region.area.rows) return null;
  for (const part of parts) left.splice(left.indexOf(part), 1);
  return layout;
}

/** A layout with what goes on after its gaps; regions that it takes leave the list. */
function grown(layout: Layout, left: Region[]): Layout {
  if (layout.isTurned) return layout;
  let now = layout;
  for (;;) {
    const { below, parts } = stripBelow(now.region, left, MOST_GAP);
    const far = below === null ? stripBelow(now.region, left, FARTHEST).below : null;
    if (far !== null && hasRecord(far) && goesOn(now, far)) now = { ...now, unread: { area: far.area, fits: true } };
    if (below !== null && !isNote(below)) {
      if (now.region.table === null && goesOn(now, below)) {
        for (const part of parts) left.splice(left.indexOf(part), 1);
        now = widened(now, below, { ...now.region.area, rows: end(below.area) - now.region.area.row });
        continue;
      }
      if (hasRecord(below)) now = { ...now, unread: { area: below.area, fits: goesOn(now, below) } };
    }
    const beside = left.find((each) => isBeside(now.region, each));
    if (beside !== undefined && now.region.table === null && belongsTo(now, beside)) {
      left.splice(left.indexOf(beside), 1);
      now = widened(now, beside, {
        ...now.region.area,
        columns: beside.area.column + beside.area.columns - now.region.area.column,
      });
      continue;
    }
    return now;
  }
}

function widened(layout: Layout, by: Region, area: SheetArea): Layout {
  const { region } = layout;
  const joined = [...(region.joined ?? []), by.area];
  const wider = layoutOf({ ...region, area, joined });
  // Where more cells make the headings doubtful, the table stays what it was, and what follows is said to be unread.
  return wider !== null && !wider.isTurned && wider.headingRow === layout.headingRow
    ? { ...wider, unread: layout.unread }
    : { ...layout, unread: { area: by.area, fits: true } };
}

function end({ row, rows }: SheetArea): number {
  return row + rows;
}

/** What stands below a region without headings of its own; an empty cell may have cut it into parts. */
function stripBelow(
  region: Region,
  left: readonly Region[],
  most: number,
): { readonly below: Region | null; readonly parts: readonly Region[] } {
  const starting = left.filter((each) => isBelow(region, each, most));
  const [first] = starting;
  if (first === undefined) return { below: null, parts: [] };
  const parts = starting.filter(({ area }) => area.row < end(first.area));
  if (parts.some((part) => layoutOf(part) !== null)) return { below: null, parts: [] };
  const from = Math.min(...parts.map(({ area }) => area.column));
  const to = Math.max(...parts.map(({ area }) => area.column + area.columns));
  const last = Math.max(...parts.map(({ area }) => end(area)));
  const area = { row: first.area.row, rows: last - first.area.row, column: from, columns: to - from };
  return { below: { ...first, area }, parts };
}

/** Whether a region stands below another, over no more than so many empty rows and over no other columns. */
function isBelow({ area, sheet }: Region, other: Region, most: number): boolean {
  const gap = other.area.row - end(area);
  return (
    other.table === null &&
    other.sheet === sheet &&
    gap >= 0 &&
    gap <= most &&
    other.area.column >= area.column &&
    other.area.column + other.area.columns <= area.column + area.columns
  );
}

function isBeside({ area, sheet }: Region, other: Region): boolean {
  const gap = other.area.column - (area.column + area.columns);
  return (
    other.table === null &&
    other.sheet === sheet &&
    gap >= 1 &&
    gap <= MOST_GAP &&
    other.area.row >= area.row &&
    end(other.area) <= end(area)
  );
}

/** Whether a region is texts alone, one a row: remarks. */
function isNote({ sheet, area }: Region): boolean {
  return rowsOf(sheet, area).every((cells) => cells.filter((cell) => cell !== null).length <= 1);
}

/** Whether a row of it has a name and a number. */
function hasRecord({ sheet, area }: Region): boolean {
  return rowsOf(sheet, area).some(
    (cells) => cells.some((cell) => isText(cell)) && cells.some((cell) => isNumber(cell)),
  );
}

function isFilled(cell: CellValue): boolean {
  return cell !== null;
}

function isText(cell: CellValue): boolean {
  return textOf(cell) !== "" && !isNumber(cell);
}

function isNumber(cell: CellValue): boolean {
  return typeof cell === "number" || (typeof cell === "string" && numberInText(cell, null) !== null);
}

function rowsOf(sheet: SheetContent, area: SheetArea): readonly (readonly CellValue[])[] {
  const grid = gridOf(sheet, area);
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => grid.cell(row, column)),
  );
}

/** Whether the rows of a region are of the kinds of the columns above them and fill those that are always filled, totals apart. A row of one text is a group's name. */
function goesOn({ grid, region, first }: Layout, { sheet, area }: Region): boolean {
  const shift = area.column - region.area.column;
  const rowsOfBody = rowsBelow({ grid, first });
  const records = rowsOfBody.filter(
    (row) => Array.from({ length: grid.columns }, (__, column) => grid.cell(row, column)).filter(isFilled).length > 1,
  ).length;
  const kinds = Array.from({ length: grid.columns }, (_, column) => {
    const above = rowsOfBody.map((row) => grid.cell(row, column));
    const filled = above.filter((cell) => cell !== null);
    return {
      needed: filled.length > 0 && filled.every(isNumber) && filled.length >= records,
      numbers: filled.length > 0 && filled.every(isNumber),
      texts: filled.length > 0 && filled.every((cell) => !isNumber(cell)),
    };
  });
  const rows = rowsOf(sheet, area).filter((cells) => cells.filter((cell) => cell !== null).length > 1);
  const fits = (cell: CellValue, column: number): boolean => {
    if (cell === null) return true;
    const kind = kinds[shift + column];
    return kind !== undefined && (kind.numbers ? isNumber(cell) : !(kind.texts && isNumber(cell)));
  };
  const isWhole = (cells: readonly CellValue[]): boolean =>
    beginsWithTotal(textOf(cells.find(isText) ?? null)) ||
    kinds.every(({ needed }, column) => !needed || (cells[column - shift] ?? null) !== null);
  return (
    rows.length > 0 &&
    rows.every((cells) => cells.every(fits) && cells.some((cell) => isNumber(cell)) && isWhole(cells))
  );
}

/** Whether a region beside a table holds more figures of its rows: its headings are ours and stand in the same row, and no column of it names rows anew. */
function belongsTo({ region, headingRow, first }: Layout, { sheet, area }: Region): boolean {
  const at = region.area.row + headingRow - area.row;
  if (at < 0) return false;
  const rows = rowsOf(sheet, area);
  const heads = (rows[at] ?? []).map(textOf);
  const body = rows.slice(at + (first - headingRow));
  return (
    heads.some((head) => head !== "" && isKnownHeading(head)) &&
    body.some((cells) => cells.some((cell) => cell !== null)) &&
    body.every((cells) => cells.every((cell) => cell === null || isNumber(cell) || typeof cell === "boolean"))
  );
}
