import type { Block } from "../../workbook";
import { absoluteAddress, addressOf, quotedSheet } from "../address";
import type { Area } from "../address";
import { noteText } from "../mark-note";
import { plainText } from "../plain-text";
import { heightOf } from "./placement";
import type { PlacedSheet, Placement } from "./placement";

export function worksheetOf(context: Excel.RequestContext, { id, name }: PlacedSheet): Excel.Worksheet {
  return context.workbook.worksheets.getItem(id ?? name);
}

/** The table's cells: the block without the total row under it, and with the columns the user put on at its right. */
export function tableArea({ block, area, tableBefore }: Placement): Area {
  const rows = heightOf(block) - (block.table?.totals === true ? 1 : 0);
  return { ...area, rows, columns: Math.max(area.columns, tableBefore?.area.columns ?? 0) };
}

/**
 * Makes what the cells will stand in: names of new sheets, rows to grow into, tables with their headers, names that mark our
 * blocks. Formulas come later: by then every table they speak of is there.
 */
export function buildStructure(
  context: Excel.RequestContext,
  sheets: readonly PlacedSheet[],
  namesThere: readonly string[],
): void {
  sheets
    .filter(({ known }) => known === null)
    .forEach((sheet) => {
      worksheetOf(context, sheet).name = sheet.name;
    });
  sheets.forEach((sheet) => {
    const worksheet = worksheetOf(context, sheet);
    // From below upwards: each row still stands where it was counted.
    sheet.insertions
      .toReversed()
      .forEach(({ at, rows }) => worksheet.getRange(`${at + 1}:${at + rows}`).insert("Down"));
    sheet.placements.forEach((placement) => {
      if (placement.block.table !== undefined) buildTable(context, worksheet, placement, placement.block.table.name);
      markBlock(context, worksheet, sheet, placement, namesThere);
    });
  });
}

function buildTable(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  placement: Placement,
  name: string,
): void {
  const { area, block, tableBefore } = placement;
  const address = addressOf(tableArea(placement));
  if (tableBefore !== null) {
    const table = context.workbook.tables.getItem(tableBefore.id);
    if (tableBefore.showTotals) table.showTotals = false;
    if (tableBefore.name !== name) table.name = name;
    if (!isSameSize(tableArea(placement), tableBefore.area)) table.resize(address);
  }
  worksheet.getRange(addressOf({ ...area, rows: 1 })).values = [headers(block)];
  if (tableBefore === null) worksheet.tables.add(address, true).name = name;
}

function isSameSize(one: Area, other: Area): boolean {
  return one.rows === other.rows && one.columns === other.columns;
}

function headers({ cells }: Block): string[] {
  return (cells[0] ?? []).map((cell) => (cell !== null && "text" in cell ? plainText(cell.text) : ""));
}

function markBlock(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  { name: sheetName }: PlacedSheet,
  { name, before, reserved }: Placement,
  namesThere: readonly string[],
): void {
  const { names } = context.workbook;
  const comment = noteText({ columns: reserved.columns });
  if (before === null) {
    // A mark whose cells the user deleted points to nothing: it makes room for the new one.
    if (namesThere.includes(name)) names.getItem(name).delete();
    names.add(name, worksheet.getRange(addressOf(reserved)), comment);
    return;
  }
  const item = names.getItem(name);
  if (before.area.rows !== reserved.rows || before.area.columns !== reserved.columns) {
    item.formula = `=${quotedSheet(sheetName)}!${absoluteAddress(reserved)}`;
  }
  if (before.comment !== comment) item.comment = comment;
}
