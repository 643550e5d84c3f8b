import { mappingRows, offerRows, offersTable, tableNamed, templatePlan } from "../intake";
import type { FiledOffer } from "../intake";
import { message } from "../language";
import type { Language, Message } from "../language";
import { WorkbookFailure } from "../workbook";
import type { Workbook } from "../workbook";
import { failureMessage } from "./failure-message";

/** What became of offers that were to join the workbook. */
export type OffersAdded =
  | {
      readonly kind: "added";
      readonly table: string;
      /** Offers that stand there already are not added again. */
      readonly rows: number;
      /** Earlier rows that are marked as replaced. */
      readonly replaced: number;
    }
  | { readonly kind: "refused"; readonly why: Message };

/**
 * Adds the offers of filled grids to the workbook's table of offers, beside the user's own and never over them; a table is made where there is none. Earlier rows of the
 * same provider for the same line of the specification are marked as replaced, and none is deleted.
 *
 * @param on - the day that the marks bear, `YYYY-MM-DD`
 */
export async function addOffers(
  workbook: Workbook,
  offers: readonly FiledOffer[],
  language: Language,
  on: string,
): Promise<OffersAdded> {
  const before = await workbook.read();
  if (mappingRows(before).some(({ table }) => table === "offers" || tableNamed(table) === "offers"))
    return { kind: "refused", why: message("papers.offers.mapped") };
  if (offersTable(before) === undefined && offers.length > 0) {
    const { sheets } = templatePlan(language, { content: before, withExample: false });
    await workbook.write({ sheets: sheets.filter(({ key }) => key === "inputs-offers") });
  }
  const content = await workbook.read();
  const table = offersTable(content);
  if (table === undefined) return { kind: "added", table: "", rows: 0, replaced: 0 };
  const plan = offerRows(table, offers, { language, currency: content.currency, on });
  try {
    if (plan.rows.length > 0 || plan.marks.rows.length > 0) await workbook.addRows(plan);
  } catch (cause) {
    if (!(cause instanceof WorkbookFailure)) throw cause;
    return { kind: "refused", why: failureMessage(cause) };
  }
  return { kind: "added", table: table.name, rows: plan.rows.length, replaced: plan.marks.rows.length };
}
