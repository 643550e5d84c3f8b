import { WorkbookFailure } from "../../workbook";
import type { NamedCell } from "../../workbook";
import { addressOf } from "../address";
import type { ExcelApi } from "../excel-api";
import type { JournalEntry } from "./journal";
import { restoreAll } from "./restore-cells";
import { unnameCells } from "./name-cells";
import type { Insertion, PlacedSheet, Placement } from "./placement";
import type { KnownBlock, KnownTable, Survey } from "./survey";

/** What has to be known to put the workbook back. */
export interface Undoing {
  readonly survey: Survey;
  readonly sheets: readonly PlacedSheet[];
  readonly journal: readonly JournalEntry[];
  /** Names that were given to cells. */
  readonly names: readonly NamedCell[];
}

/** What is there now, as far as putting back has to know it. */
interface Present {
  readonly sheets: readonly Excel.Worksheet[];
  readonly tables: ReadonlySet<string>;
  readonly names: readonly Excel.NamedItem[];
}

/**
 * Puts the workbook back as it was, however far the writing came: a request that fails has done its first part.
 *
 * It looks at what is there and takes away what was not there before, so that it may follow a failure at any point.
 * A sheet that the user deleted meanwhile stays deleted. While a cell is being edited it waits.
 */
export async function undo({ Excel }: ExcelApi, { survey, sheets, journal, names: given }: Undoing): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, tables, names } = context.workbook;
    const filters = filtersOf(context, sheets);
    worksheets.load("items/id,items/name");
    tables.load("items/id");
    names.load("items/name");
    const standing = sheets.filter(({ known }) => known !== null).map((sheet) => lookAt(context, sheet, survey));
    await context.sync();

    await clearAgain(context, filters);
    const present: Present = {
      sheets: worksheets.items,
      tables: new Set(tables.items.map(({ id }) => id)),
      names: names.items,
    };
    deleteNewSheets(present, sheets, survey);
    deleteNewNames(present, sheets, survey);
    const before = new Set(survey.tables.map(({ id }) => id));
    standing
      .filter(({ worksheet }) => !worksheet.isNullObject)
      .forEach(({ sheet, worksheet, ownTables, end, sizes }) => {
        ownTables.items.filter(({ id }) => !before.has(id)).forEach((table) => table.convertToRange());
        sheet.placements
          .filter(isAtTheEnd)
          .forEach(({ reserved }) => worksheet.getRange(addressOf(reserved)).clear("All"));
        const inserted = done(sheet.insertions, end.grownBy());
        removeRows(worksheet, inserted);
        sheet.placements.forEach((placement) => restoreBlock(context, placement, present));
        sizes.forEach((size) => restoreSize(context, size, inserted));
        // Only now: a header cleared inside its table would take a standard name, and keep it outside.
        sheet.placements.forEach((placement) => clearWidened(worksheet, placement));
      });
    // Only now: rows that were taken out took the cells of names with them.
    unnameCells(
      context,
      given,
      survey,
      names.items.map(({ name }) => name),
    );
    const there = new Set(present.sheets.map(({ id }) => id));
    await context.sync();
    await restoreAll(
      context,
      journal.filter(({ sheetId }) => there.has(sheetId)),
    );
  });
}

function lookAt(context: Excel.RequestContext, sheet: PlacedSheet, survey: Survey) {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet.known?.id ?? "").load("id");
  const ownTables = worksheet.tables.load("items/id");
  const sizes = sheet.placements.flatMap(({ tableBefore }) =>
    tableBefore === null ? [] : [sizeNow(context, tableBefore)],
  );
  return { sheet, worksheet, ownTables, sizes, end: lowestBlock(context, sheet, survey) };
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

/** Under a filter that somebody set meanwhile, rows taken out would stay and cells be put back elsewhere. */
async function clearAgain(context: Excel.RequestContext, filters: readonly Filtered[]): Promise<void> {
  const filtered = filters.filter(isFiltered);
  if (filtered.length === 0) return;
  filtered.forEach(({ before, filter }) => {
    context.workbook.tables.getItem(before.id).clearFilters();
    filter.load("isDataFiltered");
  });
  await context.sync();
  const kept = filtered.find(isFiltered);
  if (kept !== undefined)
    throw new WorkbookFailure("filtered", kept.before.name, "the filter stayed when it was cleared", false);
}

function isFiltered({ filter }: Filtered): boolean {
  return !filter.isNullObject && filter.isDataFiltered;
}

function tablesBefore(sheets: readonly PlacedSheet[]): readonly KnownTable[] {
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
function restoreSize(context: Excel.RequestContext, { before, range }: TableSize, removed: readonly Insertion[]): void {
  if (range.isNullObject) return;
  const { row, rows, columns } = before.area;
  const gone = removed
    .filter(({ at }) => at > row && at < row + rows)
    .reduce((sum, insertion) => sum + insertion.rows, 0);
  if (range.rowCount - gone === rows && range.columnCount === columns) return;
  context.workbook.tables.getItem(before.id).resize(addressOf(before.area));
}

/** The lowest block of ours that stood on the sheet: by how much its end moved is how many rows came in. */
function lowestBlock(context: Excel.RequestContext, sheet: PlacedSheet, survey: Survey): { grownBy(): number } {
  const here = [...survey.blocks.values()].filter(({ sheetId }) => sheetId === sheet.known?.id);
  const last = here.toSorted((one, other) => endOf(other) - endOf(one))[0];
  if (last === undefined || sheet.insertions.length === 0) return { grownBy: () => 0 };
  const range = context.workbook.names.getItemOrNullObject(last.name).getRangeOrNullObject().load("rowIndex,rowCount");
  return { grownBy: () => (range.isNullObject ? 0 : range.rowIndex + range.rowCount - endOf(last)) };
}

function endOf({ area }: KnownBlock): number {
  return area.row + area.rows;
}

function deleteNewSheets({ sheets }: Present, placed: readonly PlacedSheet[], survey: Survey): void {
  const made = new Set(placed.filter(({ known }) => known === null).map(({ name }) => name));
  const before = new Set(survey.sheets.map(({ id }) => id));
  sheets.filter(({ id, name }) => made.has(name) && !before.has(id)).forEach((sheet) => sheet.delete());
}

function deleteNewNames({ names }: Present, placed: readonly PlacedSheet[], survey: Survey): void {
  const ours = new Set(placed.flatMap(({ placements }) => placements.map(({ name }) => name)));
  names.filter(({ name }) => ours.has(name) && !survey.blocks.has(name)).forEach((item) => item.delete());
}

function isAtTheEnd({ before, inserted }: Placement): boolean {
  return before === null && !inserted;
}

/** Rows were put in from below upwards, so what was done is the last of them: as many as add up to `grown`. */
export function done(insertions: readonly Insertion[], grown: number): readonly Insertion[] {
  let missing = grown;
  const last = insertions.toReversed().filter(({ rows }) => {
    missing -= rows;
    return missing >= 0;
  });
  return last.toReversed();
}

/** From above downwards: each has its old place again once those above it are gone. */
function removeRows(worksheet: Excel.Worksheet, insertions: readonly Insertion[]): void {
  insertions.forEach(({ at, rows }) => worksheet.getRange(`${at + 1}:${at + rows}`).delete("Up"));
}

function restoreBlock(context: Excel.RequestContext, { name, before, tableBefore }: Placement, present: Present): void {
  if (before === null) return;
  if (tableBefore !== null && present.tables.has(tableBefore.id)) {
    const table = context.workbook.tables.getItem(tableBefore.id);
    table.name = tableBefore.name;
    if (tableBefore.showTotals) table.showTotals = true;
  }
  const item = present.names.find((each) => each.name === name);
  if (item !== undefined) {
    item.formula = before.formula;
    item.comment = before.comment;
  }
}

/** Columns that a wider block took were empty before. */
function clearWidened(worksheet: Excel.Worksheet, { before, area }: Placement): void {
  if (before === null) return;
  const more = area.columns - before.area.columns;
  if (more > 0)
    worksheet
      .getRange(addressOf({ ...before.area, column: before.area.column + before.area.columns, columns: more }))
      .clear("Contents");
}

/** Text that looks like something else needs its apostrophe again: read back, it has none. */
