import { grouped, inTurn } from "../batches";
import type { WorkbookPlan, WriteResult } from "../../workbook";
import { excelCode, faultText, NO_REASON } from "../failure";
import { isOtherInFront } from "../in-front";
import { patiently } from "../patience";
import type { Patience } from "../patience";
import type { ExcelApi } from "../excel-api";
import { worksheetOf } from "./build-structure";
import { chartsOf, drawChart, dropChart } from "./charts";
import { blockFormats } from "./dress-block";
import type { FormatStep } from "./dress-block";
import { dressLinks } from "./dress-links";
import { headInputPages, headPages } from "./dress-pages";
import { dressConditional, dressValidation } from "./dress-rules";
import { choosePaper, dressSheet, fitToWidth, freezeSheet, hideGridlines, preparePrint } from "./dress-sheet";
import type { PlacedSheet, Placement } from "./placement";

/** What may be left out without a figure being lost: by this name, or a chart's title. */
export type Cosmetic = "formats" | "links" | "sheets" | "conditional" | "validation" | "print" | "activate";

/** As for cells: Excel on the web refuses requests above 5 MB. */
const BYTES_A_REQUEST = 2_000_000;

/**
 * Looks, charts and print settings, each in exchanges of its own: where Excel refuses one, the figures stay and the refusal is told. One that
 * is refused costs itself alone: a sheet, a group of formats, a chart.
 *
 * @param marked - names of the input sheets that bear our marks
 */
export async function dress(
  api: ExcelApi,
  sheets: readonly PlacedSheet[],
  { activate, inputPages }: Pick<WorkbookPlan, "activate" | "inputPages">,
  marked: readonly string[],
  patience: Patience,
): Promise<Pick<WriteResult, "omitted" | "faults">> {
  const omitted: string[] = [];
  const faults: string[] = [];
  let unsaid = false;
  const attempt =
    (
      what: string,
      act: (context: Excel.RequestContext) => Promise<void>,
      giveUp?: (context: Excel.RequestContext) => Promise<void>,
    ): (() => Promise<void>) =>
    async () => {
      try {
        await patiently(api, patience, act);
      } catch (cause) {
        // The figures stand: whatever failed here, ours or Excel's, is a look that is missing.
        omitted.push(what);
        // Windows are refused by that code for reasons of their own.
        unsaid ||= excelCode(cause) === NO_REASON && what !== "sheets" && what !== "activate";
        faults.push(`${what}: ${faultText(cause)}`);
        if (giveUp !== undefined) await attempt(what, giveUp)();
      }
    };
  const cosmetic = (what: Cosmetic, act: (context: Excel.RequestContext) => void): (() => Promise<void>) =>
    attempt(what, async (context) => {
      act(context);
      await context.sync();
    });
  const perSheet = (
    what: Cosmetic,
    among: readonly PlacedSheet[],
    act: (context: Excel.RequestContext, sheet: PlacedSheet) => void,
  ): readonly (() => Promise<void>)[] => among.map((sheet) => cosmetic(what, (context) => act(context, sheet)));

  const made = sheets.filter(({ known }) => known === null);
  const shown = sheets.find(({ plan }) => plan.key === activate);
  await inTurn([
    // Widths first: rows take the height that their text needs at the columns' width.
    ...perSheet("sheets", made, dressSheet),
    // Links before formats: a link brings a font of its own.
    cosmetic("links", (context) =>
      eachBlock(context, sheets, (worksheet, placement) => dressLinks(worksheet, placement, sheets)),
    ),
    ...grouped(formatsOf(sheets), ({ bytes }) => bytes, BYTES_A_REQUEST).map((group) =>
      cosmetic("formats", (context) => group.forEach(({ sheet, act }) => act(worksheetOf(context, sheet)))),
    ),
    cosmetic("conditional", (context) =>
      eachBlock(context, sheets, (worksheet, placement) => dressConditional(worksheet, placement, sheets)),
    ),
    cosmetic("validation", (context) => eachBlock(context, sheets, dressValidation)),
    ...perSheet("print", sheets, preparePrint),
    ...perSheet("print", made, choosePaper),
    ...perSheet("print", sheets.filter(isHeaded), headPages),
    ...(inputPages === undefined
      ? []
      : [
          attempt("print", (context) =>
            headInputPages(context, [...new Set([...marked, ...inputPages.sheets])], inputPages.heading),
          ),
        ]),
    ...perSheet(
      "print",
      made.filter(({ plan }) => plan.paper === undefined),
      fitToWidth,
    ),
    ...chartsOf(sheets).map((chart) =>
      attempt(
        chart.plan.title,
        (context) => drawChart(context, chart, sheets),
        (context) => dropChart(context, chart),
      ),
    ),
    ...perSheet("sheets", made, hideGridlines),
    ...perSheet(
      "sheets",
      made.filter(({ plan }) => plan.frozenRows > 0),
      freezeSheet,
    ),
    ...(shown === undefined ? [] : [cosmetic("activate", (context) => worksheetOf(context, shown).activate())]),
  ]);
  if (omitted.length > 0 && (await isOtherInFront(api))) omitted.push("other-workbook");
  else if (unsaid) omitted.push("sheets-grouped");
  return { omitted: [...new Set(omitted)], faults };
}

/** Sheets of answers are headed at every run, others when they are made. */
function isHeaded({ known, plan }: PlacedSheet): boolean {
  return plan.print.heading !== undefined && (known === null || plan.output === true);
}

/** Every look of every block, with the sheet it belongs to. */
function formatsOf(sheets: readonly PlacedSheet[]): readonly (FormatStep & { readonly sheet: PlacedSheet })[] {
  const styles = sheets.flatMap((sheet) =>
    sheet.placements.map((placement) => ({
      sheet,
      bytes: 1000,
      act: (worksheet: Excel.Worksheet) => dressTableStyle(worksheet, placement),
    })),
  );
  const looks = sheets.flatMap((sheet) =>
    sheet.placements.flatMap((placement) => blockFormats(placement).map((step) => ({ ...step, sheet }))),
  );
  return [...styles, ...looks];
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
