import { dateOfSerial, isoDate, serialOfDate, weekdayOfSerial } from "../../../engine/serial-date";
import { fold } from "../../kinds";

/** A week as a cell writes it: by its number, as the serial number of its Monday, or by the text of its first day. */
export type WrittenWeek =
  | { readonly kind: "number"; readonly monday: number }
  | { readonly kind: "days"; readonly first: string; readonly last: string | null };

const WORD = String.raw`(?:semaines?|sem\.?|weeks?|wk\.?|kw|[sw])`;
const NUMBER = String.raw`(?:n[o°º]\.? ?)?(\d{1,2})`;
/** `2026-W02`, `2026 S02`, `2026/Week 2`. */
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/. ]*${WORD}[-/. ]*${NUMBER}$`);
/** `S02 2026`, `Week 2, 2026`, `Semaine 2 de 2026`, `W02-26`. */
const WEEK_FIRST = new RegExp(String.raw`^${WORD}[-/. ]*${NUMBER}(?:[-/.,( ]+(?:de |of )?(\d{4})\)?|[-/.'](\d{2}))$`);
/** `Week 2`, `S02`, `n° 2`, `2`. */
const WITHOUT_YEAR = new RegExp(String.raw`^(?:${WORD}[-/. ]*)?${NUMBER}$`);
/** `2026-02`, `202602` in a column of weeks. */
const IN_FIGURES = /^(\d{4})[-/. ]?(\d{2})$/;
/** `Week commencing 05/01/2026`, `Semaine du 5 au 11 janvier 2026`. */
const BY_FIRST_DAY =
  /^(?:(?:semaine|sem\.?|week|wk|w)(?: *\/ *c| +(?:commencing|starting|beginning|of|from|du|de)(?: the)?)|wc|du|from)\s*:?\s+(?=\d|[a-z])(.+)$/;
/** A first day and a last: `05/01/2026 - 11/01/2026`, `5 au 11 janvier 2026`. */
const FROM_TO = /^(.*?\d{1,4}(?:er|st|nd|rd|th)?(?: [a-z]{3,}\.?(?: \d{4})?)?)\s+(?:-|au|to|a|until)\s+(.+)$/;
const LAST_WEEK = 53;
const WEEK = 7;
const CENTURY = 2000;
/** How any of these begins: most cells begin otherwise. */
const MAY_BE = /^\s*(?:[swk]|\d{4}[-/. ]*[swk]|du\s|from\s|\d{1,4}[ /.-].*\s(?:-|–|au|to|à|until)\s)/i;

/** What a cell says of a week that names its year; null for anything else. */
export function writtenWeek(given: string): WrittenWeek | null {
  if (!MAY_BE.test(given)) return null;
  const text = fold(given);
  const number = weekNumber(text);
  if (number !== null) return numbered(number.year, number.week);
  const named = BY_FIRST_DAY.exec(text)?.[1];
  const [, from, to] = FROM_TO.exec(named ?? text) ?? [];
  if (from !== undefined && to !== undefined && !text.includes(":"))
    return { kind: "days", first: completed(from.trim(), to.trim()), last: to.trim() };
  return named === undefined || /^(?:du|from)\s/.test(text) ? null : { kind: "days", first: named, last: null };
}

/** The number and the year of a week, of a text that is folded; null where it names none. */
function weekNumber(text: string): { readonly year: number; readonly week: number } | null {
  const [, year, number] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return { year: Number(year), week: Number(number) };
  const [, week, long, short] = WEEK_FIRST.exec(text) ?? [];
  if (week === undefined) return null;
  return { year: long === undefined ? CENTURY + Number(short) : Number(long), week: Number(week) };
}

/**
 * The days of a numbered week where weeks begin on Sunday and the first one holds 1 January, as `2025-12-28 - 2026-01-03`; the text itself where it names no such week.
 *
 * @param year - of a week that names none
 */
export function daysFromSunday(given: string, year: number | null): string {
  const alone = year === null ? null : weekWithoutYear(given);
  const written = weekNumber(fold(given)) ?? weekInFigures(given);
  const found = written ?? (alone === null || year === null ? null : { year, week: alone });
  if (found === null || found.year < CENTURY || found.year >= CENTURY + 100 || found.week < 1 || found.week > LAST_WEEK)
    return given;
  const newYear = serialOfDate({ year: found.year, month: 1, day: 1 });
  const sunday = newYear - (weekdayOfSerial(newYear) % WEEK) + WEEK * (found.week - 1);
  return [sunday, sunday + WEEK - 1].map((day) => isoDate(dateOfSerial(day))).join(" - ");
}

/** A first day with the month and the year that only the last one names: `5` of `5 au 11 janvier 2026`. */
function completed(from: string, to: string): string {
  const words = to.split(" ");
  const own = from.split(" ").length;
  return /^\d{1,2}(?:er|st|nd|rd|th)?(?: [a-z]{3,}\.?)?$/.test(from) ? [from, ...words.slice(own)].join(" ") : from;
}

function numbered(year: number, week: number): WrittenWeek | null {
  const monday = mondayOf(year, week);
  return monday === null ? null : { kind: "number", monday };
}

/** The Monday of a week as ISO 8601 numbers them: the first week holds 4 January. */
export function mondayOf(year: number, week: number): number | null {
  if (year < CENTURY || year >= CENTURY + 100 || week < 1 || week > LAST_WEEK) return null;
  const fourth = serialOfDate({ year, month: 1, day: 4 });
  const monday = fourth - weekdayOfSerial(fourth) + 1 + 7 * (week - 1);
  const nextFourth = serialOfDate({ year: year + 1, month: 1, day: 4 });
  return monday < nextFourth - weekdayOfSerial(nextFourth) + 1 ? monday : null;
}

/** The number of a week without its year, in a column of weeks: `Week 2`, `S02`, `2`; null for anything else. */
export function weekWithoutYear(given: string): number | null {
  const number = WITHOUT_YEAR.exec(fold(given))?.[1];
  const week = number === undefined ? 0 : Number(number);
  return week >= 1 && week <= LAST_WEEK ? week : null;
}

/** A week in figures, in a column of weeks: `2026-02`, `202602`; null for anything else. */
export function weekInFigures(given: string): { readonly year: number; readonly week: number } | null {
  const [, year, week] = IN_FIGURES.exec(given.trim()) ?? [];
  if (year === undefined || mondayOf(Number(year), Number(week)) === null) return null;
  return { year: Number(year), week: Number(week) };
}

const NAMES_WEEK = /(?:^|[^\p{L}])(?:semaines?|sem\.?|weeks?|wk|weeknum|w\/?c)(?![\p{L}])/u;

const FROM_SUNDAY = /\b(?:us|usa|u\.s\.?|american|americaines?|sun|sunday|sundays|dim|dimanche|weeknum)\b/;

/** Whether a heading says that weeks may begin on Sunday: `US week`, `Week (Sun-Sat)`, `Semaine (dimanche)`. One that ends on Sunday begins on Monday. */
export function mayBeginOnSunday(heading: string): boolean {
  const text = fold(heading);
  return FROM_SUNDAY.test(text) && !/\b(?:iso|mon|monday|lun|lundi)\b|\b(?:end|ending|fin|finissant)\b/.test(text);
}

/** Whether a heading names a week: `Semaine`, `Week commencing`, `N° de semaine`; a day of the week is none. */
export function namesWeek(heading: string): boolean {
  const text = fold(heading);
  return NAMES_WEEK.test(text) && !/\b(?:jours?|days?|hours?|heures?)\b/.test(text);
}
