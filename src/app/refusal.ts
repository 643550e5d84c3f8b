import { message } from "../language";
import { failureDetail, failureMessage } from "./failure-message";
import type { Refused } from "./run";

/**
 * Points at a cell or a sheet, and gives why that was not possible; nothing where it was.
 *
 * @param act - false where the sheet is gone
 * @param wrote - whether sheets were written before, and stay
 */
export async function refusalOf(act: () => Promise<boolean>, wrote: boolean): Promise<Refused | undefined> {
  try {
    return (await act()) ? undefined : { why: message("app.sheet-gone"), detail: "" };
  } catch (cause) {
    return { why: failureMessage(cause, wrote), detail: failureDetail(cause) };
  }
}
