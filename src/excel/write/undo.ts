import type { NamedCell } from "../../workbook";
import { addressOf } from "../address";
import type { Area } from "../address";
import type { ExcelApi } from "../excel-api";
import { clearFiltersOf } from "./clear-filters";
import type { JournalEntry } from "./journal";
import { madeAmong } from "./make-sheets";
import type { MadeSheets } from "./make-sheets";
import { restoreAll } from "./restore-cells";
import { done, movedFormula, rowsMoved } from "./rows-moved";
import type { RowsMoved } from "./rows-moved";
import { unnameCells } from "./name-cells";
import type { PlacedSheet, Placement } from "./placement";
import type { KnownBlock, KnownTable, Survey } from "./survey";

/** What has to be known to put the workbook back. */
export interface Undoing {
  readonly survey: Survey;
  readonly sheets: readonly PlacedSheet[];
  readonly journal: readonly JournalEntry[];
  /** Names that were given to cells. */
  readonly names: readonly NamedCell[];
  readonly made: MadeSheets;
}

/** What is there now, as far as putting back has to know it. */
interface Present {
  readonly sheets: readonly Excel.Worksheet[];
  readonly tables: ReadonlySet<string>;
  readonly names: readonly Excel.NamedItem[];
}

/** By how many rows our blocks have been moved on a sheet, by its id; sheets where none were are not in it. */
export type RowsBySheet = ReadonlyMap<string, number>;

/**
 * Puts the workbook back as it was, however far the writing came: a request that fails has done its first part.
 *
 * It looks at what is there and takes away what the run made, so that it may follow a failure at any point, its own included. A sheet that the user
 * deleted meanwhile stays deleted; rows that somebody put in above our blocks stay, and the blocks are put back below them. While a cell is being edited
 * it waits.
 *
 * @param cleared - gets the tables whose filter, set meanwhile, is cleared for it
 * @returns by how many rows others have moved our blocks
 */
export async function undo(
  { Excel }: ExcelApi,
  { survey, sheets, journal, names: given, made }: Undoing,
  cleared: Set<string>,
): Promise<RowsBySheet> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, tables, names } = context.workbook;
    const filters = filtersOf(context, sheets);
    worksheets.load("items/id,items/name");
    tables.load("items/id");
    names.load("items/name");
    const looked = sheets.filter(({ known }) => known !== null).map((sheet) => lookAt(context, sheet, survey));
    await context.sync();

    // Under a filter that somebody set meanwhile, rows taken out would stay and cells be put back elsewhere.
    const filtered = filters.filter(isFiltered).map(({ before }) => before);
    await clearFiltersOf(context, filtered, cleared, false);
    const present: Present = {
      sheets: worksheets.items,
      tables: new Set(tables.items.map(({ id }) => id)),
      names: names.items,
    };
    const standing = looked
      .filter(({ worksheet }) => !worksheet.isNullObject)
      .map((each) => ({ ...each, rows: each.moved() }));
    const by = new Map(
      standing.flatMap(({ sheet: { id }, rows }) => (id === null || rows.by === 0 ? [] : [[id, rows.by]])),
    );
    const bySheet = rowsByName(survey.sheets, by);
    deleteNewNames(present, sheets, survey);
    const before = new Set(survey.tables.map(({ id }) => id));
    standing.forEach(({ sheet, worksheet, ownTables, sizes, rows }) => {
      ownTables.items.filter(({ id }) => !before.has(id)).forEach((table) => table.convertToRange());
      sheet.placements
        .filter(isAtTheEnd)
        .forEach(({ reserved }) => worksheet.getRange(addressOf(down(reserved, rows.by))).clear("All"));
      removeRows(worksheet, rows);
      sheet.placements.forEach((placement) => restoreBlock(context, placement, present, bySheet));
      sizes.forEach((size) => restoreSize(context, size, rows));
      // Only now: a header cleared inside its table would take a standard name, and keep it outside.
      sheet.placements.forEach((placement) => clearWidened(worksheet, placement, rows.by));
    });
    // Only now: rows that were taken out took the cells of names with them.
    unnameCells(
      context,
      given,
      survey,
      names.items.map(({ name }) => name),
      bySheet,
    );
    const there = new Set(present.sheets.map(({ id }) => id));
    await context.sync();
    await restoreAll(
      context,
      journal.filter(({ sheetId }) => there.has(sheetId)).map((entry) => movedEntry(entry, survey, by)),
    );
    // Last, for Excel deletes no sheet while another workbook is in front: all else stands as it was by then.
    madeAmong(present.sheets, made).forEach((sheet) => sheet.delete());
    await context.sync();
    return by;
  });
}

function lookAt(context: Excel.RequestContext, sheet: PlacedSheet, survey: Survey) {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet.id ?? "").load("id");
  const ownTables = worksheet.tables.load("items/id");
  const sizes = sheet.placements.flatMap(({ tableBefore }) =>
    tableBefore === null ? [] : [sizeNow(context, tableBefore)],
  );
  return { sheet, worksheet, ownTables, sizes, moved: movedRows(context, sheet, survey) };
}

/** What stood in cells, where and as it stands once others have put rows in above. */
export function movedEntry(entry: JournalEntry, { sheets }: Survey, moved: RowsBySheet): JournalEntry {
  if (moved.size === 0) return entry;
  const own = sheets.find(({ id }) => id === entry.sheetId)?.name ?? null;
  const by = rowsByName(sheets, moved);
  const isFormula = (row: number, column: number): boolean =>
    entry.formulas[row]?.[column] !== entry.values[row]?.[column];
  return {
    ...entry,
    area: down(entry.area, moved.get(entry.sheetId) ?? 0),
    formulas: entry.formulas.map((row, index) =>
      row.map((cell, column) =>
        typeof cell === "string" && isFormula(index, column) ? movedFormula(cell, own, by) : cell,
      ),
    ),
  };
}

/** By how many rows our blocks have been moved, by the name that the sheet had. */
export function rowsByName(sheets: Survey["sheets"], moved: RowsBySheet): (sheet: string) => number {
  return (name) => moved.get(sheets.find((sheet) => sheet.name === name)?.id ?? "") ?? 0;
}

/** The same cells, so many rows further down. */
export function down(area: Area, rows: number): Area {
  return rows === 0 ? area : { ...area, row: area.row + rows };
}

/** A table that stood there, and whether it is filtered now. */
interface Filtered {
  readonly before: KnownTable;
  readonly filter: Excel.AutoFilter;
}

function filtersOf(context: Excel.RequestContext, sheets: readonly PlacedSheet[]): readonly Filtered[] {
  return tablesBefore(sheets).map((before) => ({
    before,
    filter: context.workbook.tables.getItemOrNullObject(before.id).autoFilter.load("isDataFiltered"),
  }));
}

function isFiltered({ filter }: Filtered): boolean {
  return !filter.isNullObject && filter.isDataFiltered;
}

/** Tables that stood where the run writes. */
export function tablesBefore(sheets: readonly PlacedSheet[]): readonly KnownTable[] {
  return sheets.flatMap(({ placements }) =>
    placements.flatMap(({ tableBefore }) => (tableBefore === null ? [] : [tableBefore])),
  );
}

/** A table that stood there, and the cells it has now. */
interface TableSize {
  readonly before: KnownTable;
  readonly range: Excel.Range;
}

function sizeNow(context: Excel.RequestContext, before: KnownTable): TableSize {
  const range = context.workbook.tables.getItemOrNullObject(before.id).getRange();
  return { before, range: range.load("rowIndex,rowCount,columnCount") };
}

/** Only a table that has another size than before is touched: taking the inserted rows out has brought most of them back. */
function restoreSize(
  context: Excel.RequestContext,
  { before, range }: TableSize,
  { by, done: removed }: RowsMoved,
): void {
  if (range.isNullObject) return;
  const { row, rows, columns } = before.area;
  const gone = removed
    .filter(({ at }) => at > row && at < row + rows)
    .reduce((sum, insertion) => sum + insertion.rows, 0);
  if (range.rowCount - gone === rows && range.columnCount === columns) return;
  context.workbook.tables.getItem(before.id).resize(addressOf(down(before.area, by)));
}

/** How far the first and the last of our blocks that stood on the sheet have moved: rows of ours that came in, and rows of others. */
function movedRows(context: Excel.RequestContext, { id, insertions }: PlacedSheet, survey: Survey): () => RowsMoved {
  const here = [...survey.blocks.values()]
    .filter(({ sheetId }) => sheetId === id)
    .toSorted((one, other) => endOf(one) - endOf(other));
  const [first, last] = [here[0], here.at(-1)];
  if (first === undefined || last === undefined) return () => ({ by: 0, done: [] });
  const rangeOf = ({ name }: KnownBlock): Excel.Range =>
    context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load("rowIndex,rowCount");
  const [start, end] = [rangeOf(first), rangeOf(last)];
  return () => {
    const grown = end.isNullObject ? 0 : end.rowIndex + end.rowCount - endOf(last);
    const seen = { first: start.isNullObject ? 0 : start.rowIndex - first.area.row, end: grown };
    return rowsMoved(insertions, first.area.row, seen) ?? { by: 0, done: done(insertions, grown) };
  };
}

function endOf({ area }: KnownBlock): number {
  return area.row + area.rows;
}

function deleteNewNames({ names }: Present, placed: readonly PlacedSheet[], survey: Survey): void {
  const ours = new Set(placed.flatMap(({ placements }) => placements.map(({ name }) => name)));
  names.filter(({ name }) => ours.has(name) && !survey.blocks.has(name)).forEach((item) => item.delete());
}

function isAtTheEnd({ before, inserted }: Placement): boolean {
  return before === null && !inserted;
}

/** From above downwards: each has its old place again once those above it are gone. */
function removeRows(worksheet: Excel.Worksheet, { by, done: insertions }: RowsMoved): void {
  insertions.forEach(({ at, rows }) => worksheet.getRange(`${at + by + 1}:${at + by + rows}`).delete("Up"));
}

function restoreBlock(
  context: Excel.RequestContext,
  { name, before, tableBefore }: Placement,
  present: Present,
  bySheet: (sheet: string) => number,
): void {
  if (before === null) return;
  if (tableBefore !== null && present.tables.has(tableBefore.id)) {
    const table = context.workbook.tables.getItem(tableBefore.id);
    table.name = tableBefore.name;
    if (tableBefore.showTotals) table.showTotals = true;
  }
  const item = present.names.find((each) => each.name === name);
  if (item !== undefined) {
    item.formula = movedFormula(before.formula, null, bySheet);
    item.comment = before.comment;
  }
}

/** Columns that a wider block took were empty before. */
function clearWidened(worksheet: Excel.Worksheet, { before, area }: Placement, by: number): void {
  if (before === null) return;
  const more = area.columns - before.area.columns;
  if (more > 0)
    worksheet
      .getRange(
        addressOf({ ...down(before.area, by), column: before.area.column + before.area.columns, columns: more }),
      )
      .clear("Contents");
}

/** Text that looks like something else needs its apostrophe again: read back, it has none. */
