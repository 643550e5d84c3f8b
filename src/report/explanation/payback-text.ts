import type { PortfolioTotals } from "../../decision";
import { phrase } from "../../language";
import type { Language } from "../../language";

/** When what is spent first has come back, in words. */
export function paybackText(language: Language, payback: PortfolioTotals["payback"]): string {
  if (payback.kind === "nothing to pay back") return phrase(language, "report.key.payback.nothing");
  if (payback.kind === "paid back")
    return phrase(language, "report.key.payback.after", { months: payback.afterMonths });
  return phrase(language, "report.key.payback.never", { months: payback.horizonMonths });
}
