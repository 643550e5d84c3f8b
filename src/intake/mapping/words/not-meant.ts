import { fold } from "../../kinds";
import { isTargetOfHandling } from "./handling-target";
import { isNetPay } from "./net-pay";
import { NOT_A_SHARE } from "./not-a-share";

/** Whether a heading that has words of a field names another thing: a share of it, a target of another kind, pay as the person receives it. */
export function isNotMeant(field: string, heading: string): boolean {
  if (NOT_A_SHARE.get(field)?.test(fold(heading)) === true) return true;
  if (!field.startsWith("flows.") && isNetPay(heading)) return true;
  return field === "flows.answerTime" && isTargetOfHandling(heading);
}
