import { WorkbookFailure } from "../workbook";
import type { WorkbookFailureCode } from "../workbook";
import type { ExcelApi } from "./excel-api";
import { NO_REASON } from "./failure";
import { isOtherInFront } from "./in-front";

/** Failures that Excel also gives while another workbook is in front: its codes do not say so. */
const UNSURE: ReadonlySet<WorkbookFailureCode> = new Set(["protected", "no-reason", "unknown"]);

/**
 * The same failure with the reason that can be found out: Excel refuses some things, by whatever code, while another workbook is in front.
 *
 * @param isProtected - asked where Excel speaks of a lack of rights; a sheet that is seen unprotected is not blamed; without it, Excel's word stands
 */
export async function withReason(
  api: ExcelApi,
  cause: unknown,
  isProtected: () => Promise<boolean> = () => Promise.resolve(true),
): Promise<unknown> {
  if (!(cause instanceof WorkbookFailure) || !UNSURE.has(cause.code)) return cause;
  const as = (code: WorkbookFailureCode): WorkbookFailure =>
    new WorkbookFailure(code, cause.subject, cause.detail, cause.restored, cause.cleared, cause.remains);
  // A protected sheet stays protected, whatever is in front.
  if (cause.code === "protected" && (await isProtected())) return cause;
  if (await isOtherInFront(api)) return as("other-workbook");
  return saysNothing(cause) ? as("sheets-grouped") : cause;
}

/** Whether Excel refused by the code that it also has for sheets that are selected together; the others of no reason are of its service. */
function saysNothing({ code, detail }: WorkbookFailure): boolean {
  return code === "no-reason" && detail.startsWith(NO_REASON);
}
