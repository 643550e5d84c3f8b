import type { Weekday } from "../../../engine/records";
import type { CellValue } from "../../../workbook";
import { fold, parseDays, WEEKDAYS } from "../../kinds";
import { DAYS_ALONE } from "./day-counts";
import { timeOfDay } from "./time-of-day";

/** Hours of opening as one cell holds them: `8h-19h`, `Mon-Fri 9am-6pm`. */
export interface HoursInOne {
  /** Parts of the day, as Excel holds times. */
  readonly opens: number;
  readonly closes: number;
  /** Null where the cell names no days. */
  readonly days: readonly Weekday[] | null;
}

/** Headings of hours of opening, which their cells say the rest of. */
const NAMES_HOURS =
  /\b(?:horaires?|heures?|hours?|ouvertures?|opening|opens?|plages?|amplitudes?|couverture|coverage)\b/;
const ROUND_THE_CLOCK = /^(?:24 ?h? ?\/ ?24 ?h?(?: ?,? ?(?:et )?7 ?j?(?:ours?)? ?\/ ?7 ?j?)?|24 ?\/ ?7|h ?24)$/;
const EVERY_DAY = /7 ?j?$/;
const TIME =
  "\\d{1,2}(?: ?(?::|h|\\.) ?\\d{2}| ?h(?:eures?|ours?|rs?)?)?(?: ?[ap]\\.?m\\.?)?|midi|noon|minuit|midnight";
const SPAN = new RegExp(
  `^(?:([a-z].*?\\S),?:? )?(${TIME}) ?(?:-|–|—|/|>|→|a|à|au|to|until|till|jusqu'a) ?(${TIME})(?:[\\s,]+(\\D.*\\S))?$`,
);
const DAY_HOURS = 24;
const LETTERS: readonly (readonly [RegExp, readonly Weekday[]])[] = [
  [/^l ?-? ?v$|^m ?- ?f$|^weekdays?$|^jours? ouvres?$|^working days?$|^en semaine$/, WEEKDAYS.slice(0, 5)],
  [/^l ?- ?s$|^jours? ouvrables?$/, WEEKDAYS.slice(0, 6)],
  [/^l ?- ?d$|^7 ?j ?\/ ?7(?: ?j)?$|^daily$|^every ?day$|^tous les jours$/, WEEKDAYS],
];

/** The hours that a cell holds as a span; null for other cells, for several spans in a day, and for a span over midnight. */
export function hoursInOne(cell: CellValue): HoursInOne | null {
  if (typeof cell !== "string") return null;
  const text = fold(cell)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:de|from|between|entre) (?=\d)/, "");
  if (ROUND_THE_CLOCK.test(text)) return { opens: 0, closes: 1, days: EVERY_DAY.test(text) ? WEEKDAYS : null };
  const match = SPAN.exec(text);
  // “8/12” may be a date.
  if (match === null || /^\d+ ?\/ ?\d+$/.test(text)) return null;
  const [, before, from = "", to = "", after] = match;
  const [opens, closes] = [clock(from), clock(to)];
  if (opens === null || closes === null || opens >= closes) return null;
  const named = before ?? after;
  if (named === undefined) return { opens, closes, days: null };
  const days = before !== undefined && after !== undefined ? null : daysIn(named);
  return days === null ? null : { opens, closes, days };
}

/** A time of a span, where a number alone is an hour. */
function clock(text: string): number | null {
  if (/^(?:minuit|midnight)$/.test(text)) return 1;
  if (/^\d{1,2}$/.test(text)) return Number(text) <= DAY_HOURS ? Number(text) / DAY_HOURS : null;
  return timeOfDay(text);
}

function daysIn(text: string): readonly Weekday[] | null {
  const bare = text.replace(/^(?:du|from|le)\s+|[,:()]/g, "").trim();
  return LETTERS.find(([pattern]) => pattern.test(bare))?.[1] ?? parseDays(bare);
}

/** A time that says so itself. */
const MARKED = /\d{1,2} ?(?::|h|\.) ?\d{2}|\d{1,2} ?(?:h|[ap]\.?m)(?![a-z])|\b(?:midi|noon|minuit|midnight)\b/g;

/** Whether a cell names an opening and a closing, be it in a way that is read or not: over midnight, with a break. */
function namesBoth(cell: CellValue): boolean {
  if (hoursInOne(cell) !== null) return true;
  return typeof cell === "string" && (fold(cell).match(MARKED)?.length ?? 0) > 1;
}

/** Whether a column is headed as hours of opening, and most of its cells hold both ends of them. */
export function areHoursInOne(heading: string, cells: readonly CellValue[]): boolean {
  const words = fold(heading);
  const filled = cells.filter((cell) => cell !== null);
  const both = filled.filter(namesBoth);
  return NAMES_HOURS.test(words) && !DAYS_ALONE.test(words) && both.length * 2 > filled.length;
}
