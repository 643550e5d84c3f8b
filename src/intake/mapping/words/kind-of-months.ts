import { fold } from "../../kinds";

/** What figures by flow and month may be instead of the contacts of each month. */
export type KindOfMonths = "cumulative" | "hour" | "day" | "week" | "rate" | "index" | "difference";

const KINDS: readonly (readonly [KindOfMonths, RegExp])[] = [
  // The “cumul mensuel” of a month's days is the month's own.
  [
    "cumulative",
    /\bcumul\w*(?! (?:mensuel|du mois|par mois|au mois))\b|\bytd\b|\byear[- ]to[- ]date\b|\b(?:running|rolling) (?:totals?|sums?)\b/,
  ],
  ["difference", /^(?:ecarts?|variations?|deltas?|variances?|differences?)\b/],
  [
    "rate",
    /(?:\bper|\bpar|\/) ?(?:agents?|conseillers?|teleconseillers?|advis[oe]rs?|etp|ftes?|clients?|customers?|abonnes?|subscribers?|commandes?|orders?|contrats?|contracts?|100|1[\s.,]?000|thousand|mille)\b/,
  ],
  ["hour", /(?:\bper|\bpar|\/) ?(?:half[- ]?hour|demi-heure|heure|hour|h)\b|\bhourly\b/],
  [
    "day",
    /(?:\bper|\bpar|\/) ?(?:(?:calendar|working|business|open|average|typical) )?(?:jours?|days?|j|d)\b|\bdaily\b|\bjournali\w+|\bquotidien\w*|\bjours? (?:moyens?|types?)\b|\b(?:average|mean|typical) day\b/,
  ],
  [
    "week",
    /(?:\bper|\bpar|\/) ?(?:sem|semaines?|weeks?|wk)\b|\bweekly\b|\bhebdo\w*|\bsemaines? (?:moyennes?|types?)\b/,
  ],
  ["index", /\b(?:indices?|index|indexes|coef(?:f|ficient)?s?|ponderations?|base 100)\b/],
];

/** Texts that say the figures are each month's own. */
const MONTHS_OWN = /\b(?:par|per|each|du|by) (?:mois|month)\b|\bmensuel(?:le)?s?\b|\bmonthly\b/;

/** What the nearest of some texts that speaks of it says figures by month are; null where it is each month's own, or none speaks. */
export function kindOfMonths(texts: readonly string[]): KindOfMonths | null {
  for (const text of texts) {
    const words = fold(text).trim();
    const kind = KINDS.find(([, pattern]) => pattern.test(words))?.[0];
    if (kind !== undefined) return kind;
    if (MONTHS_OWN.test(words)) return null;
  }
  return null;
}
