import { addressOf } from "../address";
import { worksheetOf } from "./build-structure";
import type { PlacedSheet } from "./placement";
import { COLOURS } from "../../workbook";

/** Width of one character of the standard font, and the padding of a cell, in points. */
const CHARACTER = 5.25;
const PADDING = 3.75;

/** What a new sheet of ours looks like beside its cells and its window. */
export function dressSheet(context: Excel.RequestContext, sheet: PlacedSheet): void {
  const { plan } = sheet;
  const worksheet = worksheetOf(context, sheet);
  plan.columnWidths.forEach((characters, column) => {
    worksheet.getRange(addressOf({ row: 0, column, rows: 1, columns: 1 })).format.columnWidth =
      characters * CHARACTER + PADDING;
  });
  plan.paper?.columnPoints.forEach((points, column) => {
    worksheet.getRange(addressOf({ row: 0, column, rows: 1, columns: 1 })).format.columnWidth = points;
  });
  if (plan.paper !== undefined) paperFont(worksheet, sheet);
  if (plan.output === true) worksheet.tabColor = COLOURS.accent;
}

/** A page breaks its lines alike wherever it is opened only in a font that is as wide everywhere. */
function paperFont(worksheet: Excel.Worksheet, { placements }: PlacedSheet): void {
  placements.forEach(({ area }) => {
    const { font } = worksheet.getRange(addressOf(area)).format;
    font.name = "Arial";
    font.size = 9;
  });
}

/** Margins of a page that is signed, in points: 12 mm at the sides, 16 above, 14 below, 6 to header and footer. */
const MARGINS = { left: 34, right: 34, top: 45, bottom: 40, header: 17, footer: 17 } as const;

/** Our sheets have rules of their own. With another workbook in front Excel refuses this, as it does to freeze. */
export function hideGridlines(context: Excel.RequestContext, sheet: PlacedSheet): void {
  worksheetOf(context, sheet).showGridlines = false;
}

/** Keeps the first rows of a sheet in sight. */
export function freezeSheet(context: Excel.RequestContext, sheet: PlacedSheet): void {
  worksheetOf(context, sheet).freezePanes.freezeRows(sheet.plan.frozenRows);
}

/** A4, with its titles on every page; the print area follows what was written. */
export function preparePrint(context: Excel.RequestContext, sheet: PlacedSheet): void {
  const { plan, known, placements } = sheet;
  const { pageLayout } = worksheetOf(context, sheet);
  const rows = Math.max(1, ...placements.map(({ area }) => area.row + area.rows));
  const columns = Math.max(1, ...placements.map(({ area }) => area.column + area.columns));
  pageLayout.setPrintArea(addressOf({ row: 0, column: 0, rows, columns }));
  if (known === null && plan.print.titleRows > 0) pageLayout.setPrintTitleRows(`$1:$${plan.print.titleRows}`);
}

/** Paper of a sheet that was made now; where Excel knows no such printer, what is printed is as it should be all the same. */
export function choosePaper(context: Excel.RequestContext, sheet: PlacedSheet): void {
  const { plan } = sheet;
  const { pageLayout } = worksheetOf(context, sheet);
  pageLayout.orientation = plan.print.landscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.centerHorizontally = true;
  if (plan.paper !== undefined) pageLayout.setPrintMargins("Points", MARGINS);
}

/** One page across, as many down as it takes: a number of pages down would be a limit, and none of them is not a number Excel knows. */
export function fitToWidth(context: Excel.RequestContext, sheet: PlacedSheet): void {
  worksheetOf(context, sheet).pageLayout.zoom = { horizontalFitToPages: 1 };
}
