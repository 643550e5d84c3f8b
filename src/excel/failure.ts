import { WorkbookFailure } from "../workbook";
import type { WorkbookFailureCode } from "../workbook";

/** The code by which Excel refuses without a word of why. */
export const NO_REASON = "GeneralException";

/** Excel's error codes, by what they mean to us; all others are `unknown`. */
const CODES: Readonly<Record<string, WorkbookFailureCode>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  InvalidOperation: "cell-edit-mode",
  AccessDenied: "protected",
  ReadOnly: "read-only",
  ItemNotFound: "sheet-deleted",
  InvalidReference: "sheet-deleted",
  InvalidObjectPath: "sheet-deleted",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ItemAlreadyExists: "name-taken",
  InactiveWorkbook: "other-workbook",
  InvalidSelection: "other-workbook",
  FilteredRangeConflict: "filtered",
  NonBlankCellOffSheet: "no-room",
  MergedRangeConflict: "in-the-way",
  InsertDeleteConflict: "in-the-way",
  [NO_REASON]: "no-reason",
  ServiceNotAvailable: "no-reason",
  RequestAborted: "no-reason",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedOperation: "unsupported",
  UnsupportedFeature: "unsupported",
};

/** The code of an error that Excel's client raised; null for other errors. It may come from another realm: no `instanceof`. */
export function excelCode(cause: unknown): string | null {
  if (typeof cause !== "object" || cause === null || !("code" in cause)) return null;
  return typeof cause.code === "string" ? cause.code : null;
}

/** What Excel said, as a failure of ours. Faults of our own pass through as they are, where the workbook is as it was. */
export function failureFrom(
  cause: unknown,
  subject: string | null,
  restored: boolean,
  remains: readonly string[] = [],
): unknown {
  if (cause instanceof WorkbookFailure)
    return cause.restored === restored
      ? cause
      : new WorkbookFailure(cause.code, cause.subject, cause.detail, restored, cause.cleared, remains);
  const code = excelCode(cause);
  if (code === null)
    return restored ? cause : new WorkbookFailure("unknown", subject, String(cause), false, [], remains);
  return new WorkbookFailure(CODES[code] ?? "unknown", subject, detailOf(cause, code), restored, [], remains);
}

/** A fault of Excel's, or of ours, in technical words. */
export function faultText(cause: unknown): string {
  const code = excelCode(cause);
  return code === null ? String(cause) : detailOf(cause, code);
}

/** Excel's own words, and the statement of ours that it stopped at. */
function detailOf(cause: unknown, code: string): string {
  const words = typeof cause === "object" && cause !== null && "message" in cause ? String(cause.message) : "";
  const at = locationOf(cause);
  return [words === "" ? code : `${code}: ${words}`, ...(at === null ? [] : [`at ${at}`])].join("\n");
}

function locationOf(cause: unknown): string | null {
  if (typeof cause !== "object" || cause === null || !("debugInfo" in cause)) return null;
  const { debugInfo } = cause;
  if (typeof debugInfo !== "object" || debugInfo === null || !("errorLocation" in debugInfo)) return null;
  return typeof debugInfo.errorLocation === "string" && debugInfo.errorLocation !== "" ? debugInfo.errorLocation : null;
}
