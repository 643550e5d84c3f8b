import type { CellValue } from "../../../workbook";
import { fold } from "../../kinds";

/** A count of units, its thousands apart or not: a band of volume has no decimals. */
const COUNT = "(\\d{1,3}(?:[ \u00a0\u202f,.'’]\\d{3})+|\\d+)";
const UNITS =
  "(?: ?(?:contacts?|calls?|appels?|units?|unites?|interactions?|emails?|chats?|tickets?)(?: ?(?:\\/|per|par|a) ?(?:month|mois))?)?";
const whole = (words: string): RegExp => new RegExp(`^${words}${UNITS}$`);

const BETWEEN = whole(`(?:de |from |between |entre )?${COUNT} ?(?:-|–|—|a|to|et|and) ?${COUNT}`);
const BELOW = whole(`(?:<=?|≤|jusqu.a|up to|under|below|less than|moins de) ?${COUNT}`);
const ABOVE = whole(`(?:>|over|above|more than|plus de|au[- ]dela de) ?${COUNT}`);
const FROM = whole(`(?:>=|≥|from|a partir de|des) ?${COUNT}`);
const AND_MORE = whole(`${COUNT} ?(?:\\+|(?:et|and|ou|or) (?:plus|more|over|above|au[- ]dela))`);

/** The first unit of a band of volume, “3,001–6,000” or “> 6 000”; null for other cells. The very first unit is no start: nothing comes before it. */
export function startOfBand(cell: CellValue): number | null {
  if (typeof cell !== "string") return null;
  const words = fold(cell).trim();
  if (BELOW.test(words)) return 0;
  const above = ABOVE.exec(words)?.[1];
  if (above !== undefined) return countOf(above) + 1;
  const from = (BETWEEN.exec(words) ?? FROM.exec(words) ?? AND_MORE.exec(words))?.[1];
  if (from === undefined) return null;
  const start = countOf(from);
  return start === 1 ? 0 : start;
}

function countOf(digits: string): number {
  return Number(digits.replace(/\D/g, ""));
}
