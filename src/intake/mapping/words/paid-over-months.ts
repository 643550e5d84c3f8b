import { fold } from "../../kinds";
import { periodIn } from "../unit-words";

const YEAR = 12;
/** Longer than any contract: a number of another kind. */
const MOST = 120;
const SPAN =
  /\b(?:over|sur|during|pendant|for|en|in|x|×)\s*(\d{1,3})\s*(mois|months?|mths?|mensualites?|ans?|annees?|years?|yrs?)\b|\b(\d{1,3})\s+(mensualites?|monthly (?:payments?|instal?lments?|fees?))\b/;

/**
 * How often the amount under a heading of a one-off price is paid: `(€/month over 36 months)` thirty-six times. One where it is paid once, null where it comes
 * each month or year and nothing says how long.
 */
export function timesPaid(heading: string): number | null {
  const words = fold(heading);
  const span = SPAN.exec(words);
  const period = periodIn(words) ?? (span?.[3] === undefined ? null : "month");
  if (period === null) return 1;
  const months = span === null ? 0 : Number(span[1] ?? span[3]) * (/^(?:an|y)/.test(span[2] ?? "") ? YEAR : 1);
  const times = period === "month" ? months : period === "year" ? months / YEAR : 0;
  return times > 0 && times <= MOST ? times : null;
}
