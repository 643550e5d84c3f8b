import type { SheetPlan } from "../../workbook";
import type { Area } from "../address";
import { inputSheetsOf } from "../answer-sheets";
import { blockMarked, sheetOfFormula } from "../block-name";
import { noteIn } from "../mark-note";
import type { MarkNote } from "../mark-note";
import { areaOf, askArea } from "./range-area";

/** A block of ours as it stands in the workbook. */
export interface KnownBlock {
  readonly name: string;
  readonly blockId: string;
  readonly sheetId: string;
  /** All rows it has reserved, used or not. */
  readonly area: Area;
  readonly formula: string;
  readonly comment: string;
  readonly note: MarkNote | null;
}

export interface KnownTable {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly area: Area;
  readonly showTotals: boolean;
  /** Some of its rows are hidden by a filter. */
  readonly isFiltered: boolean;
}

/** A sheet that holds blocks of ours. */
export interface KnownSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** 0-based row after the last one with content. */
  readonly end: number;
  readonly charts: readonly string[];
}

/** What stands in the workbook, as far as writing in place has to know it. */
export interface Survey {
  readonly readOnly: boolean;
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  /** Every workbook name, ours and the user's. */
  readonly names: readonly string[];
  /** What each of them refers to. */
  readonly formulas: ReadonlyMap<string, string>;
  /** By name; blocks whose cells the user deleted are not among them. */
  readonly blocks: ReadonlyMap<string, KnownBlock>;
  readonly tables: readonly KnownTable[];
  readonly ours: ReadonlyMap<string, KnownSheet>;
  /** Names of the sheets of input tables that bear marks of ours. */
  readonly inputSheets: readonly string[];
}

/** Looks at the workbook before it is written: one exchange for what there is, one for where it stands. */
export async function survey(context: Excel.RequestContext, plans: readonly SheetPlan[]): Promise<Survey> {
  const { workbook } = context;
  workbook.load("readOnly");
  const sheets = workbook.worksheets.load("items/id,items/name");
  const tables = workbook.tables.load("items/id,items/name,items/showTotals");
  const names = workbook.names.load("items/name,items/type,items/formula,items/comment");
  await context.sync();

  const keys = new Set(plans.map(({ key }) => key));
  const marked = names.items.filter((item) => keys.has(blockMarked(item.name)?.sheetKey ?? ""));
  const blocksAsked = marked.map((item) => ({ item, range: askRange(item.getRangeOrNullObject()) }));
  const tablesAsked = tables.items.map((table) => ({
    table,
    range: askRange(table.getRange()),
    filter: table.autoFilter.load("isDataFiltered"),
  }));
  const pointed = new Set(marked.map(({ formula }) => sheetOfFormula(String(formula))?.toLowerCase()));
  const sheetsAsked = sheets.items.filter(({ name }) => pointed.has(name.toLowerCase())).map(askSheet);
  await context.sync();

  const inputs = inputSheetsOf(names.items);
  const blocks = blocksAsked
    .filter(({ range }) => !range.isNullObject)
    .map(({ item, range }) => knownBlock(item, range));
  return {
    readOnly: workbook.readOnly,
    sheets: sheets.items.map(({ id, name }) => ({ id, name })),
    names: names.items.map(({ name }) => name),
    formulas: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
    blocks: new Map(blocks.map((block) => [block.name, block])),
    tables: tablesAsked.map(({ table, range, filter }) => knownTable(table, range, filter.isDataFiltered)),
    ours: new Map(sheetsAsked.map((asked) => [asked.sheet.id, knownSheet(asked)])),
    inputSheets: sheets.items.map(({ name }) => name).filter((name) => inputs.has(name.toLowerCase())),
  };
}

function askRange(range: Excel.Range): Excel.Range {
  askArea(range);
  range.worksheet.load("id");
  return range;
}

function askSheet(sheet: Excel.Worksheet) {
  return {
    sheet,
    protection: sheet.protection.load("protected"),
    used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount"),
    charts: sheet.charts.load("items/name"),
  };
}

function knownBlock(item: Excel.NamedItem, range: Excel.Range): KnownBlock {
  return {
    name: item.name,
    blockId: blockMarked(item.name)?.blockId ?? "",
    sheetId: range.worksheet.id,
    area: areaOf(range),
    formula: String(item.formula),
    comment: item.comment,
    note: noteIn(item.comment),
  };
}

function knownTable(table: Excel.Table, range: Excel.Range, isFiltered: boolean): KnownTable {
  return {
    id: table.id,
    name: table.name,
    sheetId: range.worksheet.id,
    area: areaOf(range),
    showTotals: table.showTotals,
    isFiltered,
  };
}

function knownSheet({ sheet, protection, used, charts }: ReturnType<typeof askSheet>): KnownSheet {
  return {
    id: sheet.id,
    name: sheet.name,
    isProtected: protection.protected,
    end: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
    charts: charts.items.map(({ name }) => name),
  };
}
