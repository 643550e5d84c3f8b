import { fold } from "../../kinds";
import { partsLeftOut } from "../../parts-left-out";
import { isTargetOfHandling } from "./handling-target";
import { saysHundredthsOfFte } from "./hundredths-of-fte";
import { isEndOfPay } from "./ends-of-pay";
import { isNetPay } from "./net-pay";
import { saysPayInBrackets } from "./pay-heading";
import { NOT_A_SHARE } from "./not-a-share";

const PAY_FIELD = /^team\..*(?:salary|payroll)$/i;
/** What people are paid is no price of a provider. */
const PAY = /\b(?:salaires?|salariales?|salary|salaries|wages?|payroll|remunerations?)\b/;

/** Hours that are counted, not priced: “Weekly hours”. */
function isHoursAlone(words: string): boolean {
  return (
    /\b(?:hours|heures)\b/.test(words) &&
    !/[€$£]|\b(?:price|pricing|prix|tarif|rate|taux|cost|cout|fee|charge|charges|amount|montant|forfait|quote|offer|offre)s?\b/.test(
      words,
    )
  );
}

/** Whether a heading that has words of a field names another thing: a share of it, a target of another kind, pay as the person receives it. */
export function isNotMeant(field: string, heading: string): boolean {
  if (field === "team.fte" && saysHundredthsOfFte(heading)) return false;
  if (NOT_A_SHARE.get(field)?.test(fold(heading)) === true) return true;
  if (field.startsWith("flows.") && partsLeftOut(heading).some((part) => field === `flows.${part}Time`)) return true;
  if (!field.startsWith("flows.") && isNetPay(heading)) return true;
  if ((PAY_FIELD.test(field) && isEndOfPay(heading)) || saysPayInBrackets(field, fold(heading))) return true;
  if (field === "offers.price") return PAY.test(fold(heading)) || isHoursAlone(fold(heading));
  return field === "flows.answerTime" && isTargetOfHandling(heading);
}
