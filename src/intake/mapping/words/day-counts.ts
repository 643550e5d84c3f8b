import type { CellValue } from "../../../workbook";
import { daysOfSeven, fold, parseDays } from "../../kinds";

/** Days of a week on which somebody is there, in words of either language. */
const DAYS_OPEN =
  "(?:jours? (?:d'ouverture|ouvert(?:e?s)?|ouvres?|ouvrables?|de service|travailles?|d'activite|de fonctionnement)|(?:open|opened|opening|operating|service|business|working|work) days?|days? (?:open|opened|of opening|of operation|of service|worked)|days?|jours?)";
const NUMBER_OF = "(?:(?:nb|nbre|nombre|number|no|count|#)\\.? ?(?:of |de |d')?)";
const A_WEEK =
  "(?: ?(?:\\/|par|per|a|each|in the|de la|dans la)? ?(?:week|wk|semaine|sem|(?<=\\/ ?)7)\\b\\.?| hebdo(?:madaires?)?| weekly)";
const NAMES_DAYS = new RegExp(`^${NUMBER_OF}?${DAYS_OPEN}${A_WEEK}?$`);
const COUNTS_DAYS = new RegExp(`^(?:${NUMBER_OF}${DAYS_OPEN}${A_WEEK}?|${DAYS_OPEN}${A_WEEK})$`);
/** “6 j/7”, “5 days a week”, “6 jours”. */
const COUNT_IN_TEXT =
  /^([1-7]) ?(?:j|jrs?|jours?|d|days?)\.?(?: ?(?:\/|sur|out of|of|par|per|a) ?(?:7|week|wk|semaine|sem)\.?(?: ?(?:j|jours?|d|days?)\.?)?)?$/;

const MOST = 7;
const FEWEST = 2;

/** Words of a heading that matter here, without brackets around them. */
function words(heading: string): string {
  return fold(heading)
    .replace(/[()[\]]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Whether a heading says how many days of the week are open. */
export function countsDays(heading: string): boolean {
  return COUNTS_DAYS.test(words(heading));
}

const CLOCKS = new Set(["flows.opens", "flows.closes"]);
/** Words of days without those of a time of day. */
export const DAYS_ALONE = /^(?!.*\b(?:heures?|hours?|time|from|at|start|end|debut|fin)\b).*\b(?:jours?|days?)\b/;

/** The score of a field where the heading speaks of open days, which are no time of day and no number of contacts; null where it does not. */
export function openDaysScore(field: string, heading: string): number | null {
  if (!field.startsWith("flows.")) return null;
  if (field === "flows.openDays") return namesOpenDays(heading) ? 1 : null;
  return countsDays(heading) || (CLOCKS.has(field) && DAYS_ALONE.test(fold(heading))) ? 0 : null;
}

/** Whether a heading names the open days, as a list or as their number; a day alone is a day. */
function namesOpenDays(heading: string): boolean {
  const own = words(heading);
  return NAMES_DAYS.test(own) && (COUNTS_DAYS.test(own) || !/^(?:days?|jours?)$/.test(own));
}

/** Whether cells can be open days: more than a week has are days of a month or a year; a date is what Excel made of a typed 1-5. */
export function canBeOpenDays(cells: readonly CellValue[]): boolean {
  const filled = cells.filter((cell) => cell !== null);
  const tooMany = filled.filter((cell) => typeof cell === "number" && cell > MOST && cell <= 366);
  return tooMany.length * 2 <= filled.length;
}

/** Whether a column is headed by a word for days, and most of its cells name some: `lun-ven`. */
export function areNamedDays(heading: string, cells: readonly CellValue[]): boolean {
  const filled = cells.filter((cell) => cell !== null);
  const named = filled.filter((cell) => typeof cell === "string" && /\p{L}/u.test(cell) && parseDays(cell) !== null);
  return DAYS_ALONE.test(fold(heading)) && named.length * 2 > filled.length;
}

/** Whether numbers under a heading of open days count them: the heading says so, or every row holds one that would be a lone day of the week. */
export function areDayCounts(heading: string, cells: readonly CellValue[]): boolean {
  return (
    countsDays(heading) ||
    (cells.length > 0 &&
      cells.every((cell) => wholeIn(cell, FEWEST) !== null || (cell !== null && inText(cell) !== null)))
  );
}

/** How many days a cell counts; null where it counts none. */
export function daysCounted(cell: CellValue): number | null {
  return wholeIn(cell, 1) ?? inText(cell);
}

/** Whether a cell counts days of seven by itself, whatever its heading says: “5/7”. */
export function saysOfSeven(cell: CellValue): boolean {
  return typeof cell === "string" && daysOfSeven(cell) !== null;
}

/** So many days of the week from its first, as a table of ours has them: 6 as `1-6`. */
export function daysFromMonday(count: number): string {
  return count === 1 ? "1" : `1-${count}`;
}

function wholeIn(cell: CellValue, fewest: number): number | null {
  const number = typeof cell === "string" && /^\s*\d\s*$/.test(cell) ? Number(cell) : cell;
  return typeof number === "number" && Number.isInteger(number) && number >= fewest && number <= MOST ? number : null;
}

function inText(cell: CellValue): number | null {
  const ofSeven = typeof cell === "string" ? daysOfSeven(cell) : null;
  if (ofSeven !== null) return ofSeven;
  const count = typeof cell === "string" ? COUNT_IN_TEXT.exec(fold(cell))?.[1] : undefined;
  return count === undefined ? null : Number(count);
}
