import type { PageHeading } from "../../workbook";
import { worksheetOf } from "./build-structure";
import type { PlacedSheet } from "./placement";

/** The font of headers and footers, in Excel's codes: the same on every machine. */
const FONT = '&"Arial,Regular"&9';

/** The parts of a page that words may stand in, as Excel names them. */
const PARTS = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const satisfies readonly (keyof Excel.HeaderFooter)[];

/** Puts words above and below the pages of a sheet of answers: they name its run, so each run writes them anew. */
export function headPages(context: Excel.RequestContext, sheet: PlacedSheet): void {
  const { heading } = sheet.plan.print;
  if (heading !== undefined) writeHeading(worksheetOf(context, sheet), heading);
}

/** The same on input sheets of ours that stand already, where nobody wrote anything there. */
export async function headInputPages(
  context: Excel.RequestContext,
  names: readonly string[],
  heading: PageHeading,
): Promise<void> {
  const asked = names.map((name) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
    return { worksheet, page: worksheet.pageLayout.headersFooters.defaultForAllPages.load(PARTS.join(",")) };
  });
  await context.sync();
  const empty = asked.filter(
    ({ worksheet, page }) => !worksheet.isNullObject && PARTS.every((part) => (page[part] ?? "") === ""),
  );
  if (empty.length === 0) return;
  empty.forEach(({ worksheet }) => writeHeading(worksheet, heading));
  await context.sync();
}

function writeHeading(worksheet: Excel.Worksheet, { subject, run, page, inputs }: PageHeading): void {
  const all = worksheet.pageLayout.headersFooters.defaultForAllPages;
  all.leftHeader = words(subject);
  all.rightHeader = words(run);
  all.leftFooter = `${FONT}&F · &A`;
  all.centerFooter = `${FONT}${page}`;
  all.rightFooter = words(inputs);
}

/** Words as they stand: a sign that would begin a code is doubled, and a digit would lengthen the size before it. */
function words(text: string): string {
  if (text === "") return "";
  return `${FONT}${/^\d/.test(text) ? " " : ""}${text.replaceAll("&", "&&")}`;
}
