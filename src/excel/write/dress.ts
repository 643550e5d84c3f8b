import { inTurn } from "../batches";
import { excelCode } from "../failure";
import type { ExcelApi } from "../excel-api";
import { worksheetOf } from "./build-structure";
import { chartsOf, drawChart, dropChart } from "./charts";
import { dressBlock } from "./dress-block";
import { dressLinks } from "./dress-links";
import { dressConditional, dressValidation } from "./dress-rules";
import { dressSheet, preparePrint } from "./dress-sheet";
import type { PlacedSheet, Placement } from "./placement";

/** What may be left out without a figure being lost: by this name, or a chart's title. */
export type Cosmetic = "formats" | "links" | "sheets" | "conditional" | "validation" | "print" | "activate";

/** Looks, charts and print settings, each in exchanges of its own: where Excel refuses one, the figures stay and the refusal is told. */
export async function dress(
  { Excel }: ExcelApi,
  sheets: readonly PlacedSheet[],
  activate: string | undefined,
): Promise<readonly string[]> {
  const omitted: string[] = [];
  const attempt =
    (
      what: string,
      act: (context: Excel.RequestContext) => Promise<void>,
      giveUp?: (context: Excel.RequestContext) => Promise<void>,
    ): (() => Promise<void>) =>
    async () => {
      try {
        await Excel.run(act);
      } catch (cause) {
        if (excelCode(cause) === null) throw cause;
        omitted.push(what);
        if (giveUp !== undefined) await attempt(what, giveUp)();
      }
    };
  const cosmetic = (what: Cosmetic, act: (context: Excel.RequestContext) => void): (() => Promise<void>) =>
    attempt(what, async (context) => {
      act(context);
      await context.sync();
    });

  const shown = sheets.find(({ plan }) => plan.key === activate);
  await inTurn([
    // Widths first: rows take the height that their text needs at the columns' width.
    cosmetic("sheets", (context) => sheets.forEach((sheet) => dressSheet(context, sheet))),
    cosmetic("formats", (context) => {
      eachBlock(context, sheets, dressTableStyle);
      eachBlock(context, sheets, dressBlock);
    }),
    cosmetic("links", (context) =>
      eachBlock(context, sheets, (worksheet, placement) => dressLinks(worksheet, placement, sheets)),
    ),
    cosmetic("conditional", (context) => eachBlock(context, sheets, dressConditional)),
    cosmetic("validation", (context) => eachBlock(context, sheets, dressValidation)),
    cosmetic("print", (context) => sheets.forEach((sheet) => preparePrint(context, sheet))),
    ...chartsOf(sheets).map((chart) =>
      attempt(
        chart.plan.title,
        (context) => drawChart(context, chart, sheets),
        (context) => dropChart(context, chart),
      ),
    ),
    ...(shown === undefined ? [] : [cosmetic("activate", (context) => worksheetOf(context, shown).activate())]),
  ]);
  return [...new Set(omitted)];
}

function eachBlock(
  context: Excel.RequestContext,
  sheets: readonly PlacedSheet[],
  act: (worksheet: Excel.Worksheet, placement: Placement) => void,
): void {
  sheets.forEach((sheet) => {
    const worksheet = worksheetOf(context, sheet);
    sheet.placements.forEach((placement) => act(worksheet, placement));
  });
}

/** A style without bands for a new table; the user's choice stays on one that was there. */
function dressTableStyle(worksheet: Excel.Worksheet, { block, tableBefore }: Placement): void {
  if (block.table === undefined || tableBefore !== null) return;
  const table = worksheet.tables.getItem(block.table.name);
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
}
