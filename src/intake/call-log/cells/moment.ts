import { FIRST_SERIAL, isCivilDate, LAST_SERIAL, serialOfDate } from "../../../engine/serial-date";
import { fold } from "../../kinds";
import monthNames from "../words/months.json";
import { writtenWeek } from "./week";
import type { WrittenWeek } from "./week";
import { beginOfRange } from "./written-range";
import { writtenZone } from "./written-zone";

/** In which order the parts of a date such as 03/04/26 stand. */
export type DateOrder = "day-first" | "month-first" | "year-first";

/** A date and, where it is there, a time of day as they are written. */
export interface Moment {
  /** Excel serial number of the day. */
  readonly day: number;
  /** Seconds after midnight; null where the text holds a date alone. */
  readonly second: number | null;
  /** Seconds of the offset from universal time; 0 for universal time and for counts since 1970; null where none is written. */
  readonly offset: number | null;
  /** True where a month is written and no day: the day is its first. */
  readonly isMonth?: true;
  /** True where a week is written: the day is its first. */
  readonly isWeek?: true;
}

/** How the times of a column are written: as a clock's, as fractions of a day, or as bare hours, which name where the hour begins or where it ends. */
export type TimeForm = "clock" | "fractions" | "hours" | "hours-ending";

const SECONDS_A_DAY = 86_400;
const SERIAL_OF_EPOCH = 25_569;
/** 1 January 1901. A date before this century is no call's, but a date: 1 January 1970 stands where a system knew none. */
const FIRST_WRITTEN = 367;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T -](\d{2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?)?$/;
const CLOCK = /\d[:h]\d/i;
const NUMERIC = /^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{2})(\d{2})(\d{2})?)?$/;
const TIME =
  /^(\d{1,2})(?:\s*[:h.]\s*(\d{2})?(?:\s*(?:[:.]|m(?:in|n)?)\s*(\d{2})(?:[.,]\d+)?)?\s*s?)?\s*(?:([ap])\.?\s?m\.?)?$/i;
const TIME_INSIDE =
  /^(.*?\d)(?:[T,\s]|\bat\b|à|(?<=\s)[-–—](?=\s))+(\d{1,2}\s*(?:\.\s*\d{2}(?:\.\s*\d{2}(?:[.,]\d+)?)?|[:h]\s*\d{2}(?:\s*(?::|m(?:in|n)?)\s*\d{2}(?:[.,]\d+)?)?s?|[:h])\s*(?:[ap]\.?\s?m\.?)?)$/i;

const MONTHS: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/**
 * Date, and time where there is one, of a text: ISO, numbers with `/`, `-` or `.` in the order given, `20260302`, named months in English and
 * French with or without the day of the week, stamps as pages show them, seconds or milliseconds since 1970, Excel serial numbers. Null for anything else.
 */
export function parseMoment(given: string, order: DateOrder): Moment | null {
  const text = yearInPlace(withoutWeekday(given.replace(/[\u00A0\u202F\u200E\u200F]/g, " ").trim()));
  if (text === "") return null;
  const iso = ISO.exec(text);
  if (iso !== null) return isoMoment(iso);
  const counted = countedMoment(text);
  if (counted !== null) return counted;
  const compact = COMPACT.exec(text);
  if (compact !== null) return isoMoment(compact);
  const week = writtenWeek(text);
  const spanned = week === null ? null : weekMoment(week, order);
  if (spanned !== null) return spanned;
  const range = CLOCK.test(text) ? beginOfRange(text) : null;
  if (range !== null) return parseMoment(range, order);
  const zone = CLOCK.test(text) ? writtenZone(text) : null;
  const bare = zone?.bare ?? text;
  const inside = TIME_INSIDE.exec(bare);
  const second = inside === null ? null : parseTime(inside[2] ?? "");
  if (inside !== null && second === null) return null;
  const day = dayOf((inside?.[1] ?? bare).replace(/[,\s]+$/, ""), order);
  if (day !== null) return { day, second, offset: second === null ? null : (zone?.offset(day, second) ?? null) };
  const month = second === null && zone === null ? parseMonth(bare) : null;
  return month === null ? null : { day: month, second: null, offset: null, isMonth: true };
}

/** As Unix programs write it, with the year behind the time: `Mon Jan 12 10:00:43 2026`. */
const YEAR_LAST = /^\p{L}{3}\.?\s+(\p{L}{3,4}\.?\s+\d{1,2})\s+(\d{2}:\d{2}:\d{2})\s+(?:[A-Z]{3,4}\s+)?(\d{4})$/u;

/** Without a sign between its parts: `01SEP2025:10:37:09`. */
const JOINED = /^(\d{1,2})(\p{L}{3,9})(\d{4})(?=[:T\s]|$)[:T]?/u;

function yearInPlace(text: string): string {
  const [, day, time, year] = YEAR_LAST.exec(text) ?? [];
  if (day === undefined || time === undefined || year === undefined) return text.replace(JOINED, "$1 $2 $3 ").trim();
  return `${day} ${year} ${time}`;
}

/** Days from the first to the last of a week, of which the weekend may be left out. */
const SPANS: readonly number[] = [4, 5, 6];

function weekMoment(week: WrittenWeek, order: DateOrder): Moment | null {
  const dayIn = (text: string): number | null => isoDay(text) ?? dayOf(text, order);
  const day = week.kind === "number" ? week.monday : dayIn(week.first);
  if (day === null) return null;
  const last = week.kind === "days" && week.last !== null ? dayIn(week.last) : day + 6;
  return last === null || !SPANS.includes(last - day) ? null : { day, second: null, offset: null, isWeek: true };
}

function isoDay(text: string): number | null {
  const iso = ISO.exec(text);
  return iso === null ? null : (isoMoment(iso)?.day ?? null);
}

const WEEKDAY =
  /^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lun|mar|mer|jeu|ven|sam|dim|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\.?,?\s+(?=\d{1,4}[/.-]\d)/i;

/** A date in figures without the day of the week before it: `Sat 03/07/2026`, `lundi 02/03/2026`. */
export function withoutWeekday(text: string): string {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57 ? text : text.replace(WEEKDAY, "");
}

const MONTH_IN_FIGURES = /^(?:(\d{4})[-/. ]?(\d{2})|(\d{2})[-/.](\d{4}))$/;
/** Two figures after a name are a year where a sign that joins stands between: `mars 26` may be a day. */
const MONTH_IN_WORDS = /^(\p{L}{3,})\.?(?:[\s./'’-]+(?:de\s+)?(\d{4})|[-/.'’]+(\d{2}))$/u;
/** Months are of this century: `2026-03` is one, `1400-05` an entry of another list. */
const CENTURY = 2000;

/** The first day of a month without a day: `2026-03`, `03/2026`, `mars 2026`, `Mar-26`; null for anything else. */
function parseMonth(text: string): number | null {
  const [, year, month, monthBefore, yearAfter] = MONTH_IN_FIGURES.exec(text) ?? [];
  const figures = year ?? yearAfter;
  if (figures !== undefined) return monthOf(Number(figures), Number(month ?? monthBefore));
  const [, name, long, short] = MONTH_IN_WORDS.exec(text) ?? [];
  const named = name === undefined ? undefined : MONTHS.get(fold(name));
  return named === undefined ? null : monthOf(fullYear(long ?? short ?? ""), named);
}

/** Whether a text is the name of a month and nothing else. */
export function isMonthName(text: string): boolean {
  return MONTHS.has(fold(text).replace(/\.$/, ""));
}

function monthOf(year: number, month: number): number | null {
  return year < CENTURY || year >= CENTURY + 100 ? null : serialOf(year, month, 1);
}

function isoMoment([, year, month, day, hour, minute, second]: RegExpExecArray): Moment | null {
  const serial = serialOf(Number(year), Number(month), Number(day));
  if (serial === null) return null;
  if (hour === undefined) return { day: serial, second: null, offset: null };
  const [h, m, s] = [Number(hour), Number(minute), Number(second ?? 0)];
  return h < 24 && m < 60 && s < 60 ? { day: serial, second: (h * 60 + m) * 60 + s, offset: null } : null;
}

function countedMoment(text: string): Moment | null {
  if (!/^\d{5}(?:[.,]\d+)?$|^(?:\d{10}|\d{13}|\d{16}|\d{19})(?:[.,]\d+)?$/.test(text)) return null;
  const value = Number(text.replace(",", "."));
  if (value < LAST_SERIAL + 1) {
    if (value < FIRST_SERIAL) return null;
    const second = Math.round((value % 1) * SECONDS_A_DAY);
    return { day: Math.floor(value), second: /[.,]/.test(text) ? second % SECONDS_A_DAY : null, offset: null };
  }
  // Seconds, or thousandths, millionths, thousandths of millionths of them.
  const seconds = Math.floor(value / 10 ** (text.replace(/[.,].*/, "").length - 10));
  const day = Math.floor(seconds / SECONDS_A_DAY) + SERIAL_OF_EPOCH;
  if (day < FIRST_SERIAL || day > LAST_SERIAL) return null;
  return { day, second: seconds % SECONDS_A_DAY, offset: 0 };
}

function dayOf(text: string, order: DateOrder): number | null {
  const numeric = NUMERIC.exec(text);
  if (numeric !== null) return numericDay(numeric, order);
  return namedDay(text);
}

function numericDay([, first = "", , second = "", third = ""]: RegExpExecArray, order: DateOrder): number | null {
  if (first.length === 4) return serialOf(Number(first), Number(second), Number(third));
  if (first.length === 3 || third.length === 3 || third.length === 1) return null;
  if (order === "year-first" && third.length === 2) return serialOf(fullYear(first), Number(second), Number(third));
  const [day, month] = order === "month-first" ? [second, first] : [first, second];
  return serialOf(fullYear(third), Number(month), Number(day));
}

/** `2 mars 2026`, `Mon 02-Mar-26`, `March 2, 2026`. */
function namedDay(text: string): number | null {
  const words = fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  // Of two names the first is a day of the week: `mar. 27 janv. 2026` is a Tuesday of January.
  const month = words.map((word) => MONTHS.get(word)).findLast((found) => found !== undefined);
  const numbers = words.flatMap((word) => /^(\d{1,4})(?:st|nd|rd|th|er)?$/.exec(word)?.[1] ?? []);
  if (month === undefined || numbers.length !== 2) return null;
  const [one = "", two = ""] = numbers;
  const [day, year] = one.length === 4 ? [two, one] : [one, two];
  return serialOf(fullYear(year), month, Number(day));
}

function fullYear(text: string): number {
  return text.length <= 2 ? 2000 + Number(text) : Number(text);
}

function serialOf(year: number, month: number, day: number): number | null {
  const date = { year, month, day };
  if (!isCivilDate(date)) return null;
  const serial = serialOfDate(date);
  return serial >= FIRST_WRITTEN && serial <= LAST_SERIAL ? serial : null;
}

/** “de 08h30 à 09h00”, “between 9:00 and 9:30”. */
const BEFORE_RANGE = /^\s*(?:de|from|entre|between)\s+(?=\d)/i;

/** Seconds after midnight of a time of day: `9:12:58`, `09h12`, `9:12 PM`, `0912`, or the start of `09:00-09:30`; null for anything else. */
export function parseTime(given: string): number | null {
  const plain = plainTime(given);
  if (plain !== null) return plain;
  const from = hoursFrom(given);
  if (from !== null) return from * 3600;
  const text = (given.replace(BEFORE_RANGE, "").split(/\s*(?:[-–—]|\bto\b|à|\bet\b|\band\b)\s*/)[0] ?? "")
    .replace(/[\u00A0\u202F]/g, " ")
    .trim();
  if (/^\d{3,4}$/.test(text)) return timeOf(Number(text.slice(0, -2)), Number(text.slice(-2)), 0);
  if (/^\d{5,6}$/.test(text))
    return timeOf(Number(text.slice(0, -4)), Number(text.slice(-4, -2)), Number(text.slice(-2)));
  if (/^0?[.,]\d{3,}$/.test(text)) return Math.round(Number(text.replace(",", ".")) * SECONDS_A_DAY) % SECONDS_A_DAY;
  const match = TIME.exec(text);
  if (match === null) return null;
  const [, hour = "", minute, second, half] = match;
  // A bare number of hours needs a word that says so.
  if (minute === undefined && half === undefined && !/h/i.test(text)) return null;
  const written = Number(hour);
  if (half !== undefined && (written < 1 || written > 12)) return null;
  const hours = half === undefined ? written : (written % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return timeOf(hours, Number(minute ?? 0), Number(second ?? 0));
}

/** From one hour to a later one of the day: `08-09`, `8h-9h`, `8 to 9`, `de 8 à 9 h`. */
const HOURS_FROM_TO = /^(?:de\s+|from\s+)?(\d{1,2})\s*[hH]?\s*(?:[-–—]|\bto\b|à|\ba\b)\s*(\d{1,2})\s*[hH]?$/;

/** The hour at which such a stretch begins; null for anything else. */
function hoursFrom(given: string): number | null {
  const [, from, to] = HOURS_FROM_TO.exec(given.trim()) ?? [];
  const [first, last] = [Number(from), Number(to)];
  return from !== undefined && first < 24 && (last === 0 ? first > 12 : last > first && last <= 24) ? first : null;
}

const BARE_HOUR = /^\d{1,2}(?:\s*[hH])?$/;

/** Whether a text is an hour without minutes, or from one to another: `8`, `08`, `8h`, `08-09`. */
export function isBareHour(text: string): boolean {
  return (BARE_HOUR.test(text) && Number.parseInt(text, 10) <= 24) || hoursFrom(text) !== null;
}

/** Seconds after midnight of a time of day, in a column of one form: `0.25` is six o'clock among fractions of a day, `8` eight o'clock among hours. */
export function parseTimeIn(text: string, form: TimeForm): number | null {
  if (form === "clock") return parseTime(text);
  if (form === "hours" || form === "hours-ending") {
    const bare = text.trim();
    if (!BARE_HOUR.test(bare)) return parseTime(text);
    const hour = Number.parseInt(bare, 10) - (form === "hours-ending" ? 1 : 0);
    return hour < 0 || hour > 23 ? null : hour * 3600;
  }
  return /^0(?:[.,]\d+)?$/.test(text.trim())
    ? Math.round(Number(text.trim().replace(",", ".")) * SECONDS_A_DAY) % SECONDS_A_DAY
    : parseTime(text);
}

/** `14:05:10`, the form of nearly every time, without a search for others. */
export function plainTime(text: string): number | null {
  if (text.length !== 8 || text.charCodeAt(2) !== 58 || text.charCodeAt(5) !== 58) return null;
  const hour = twoDigits(text, 0);
  const minute = twoDigits(text, 3);
  const second = twoDigits(text, 6);
  return hour < 24 && minute < 60 && second < 60 ? (hour * 60 + minute) * 60 + second : null;
}

/** The number of two digits at a place; 100 where there are none. */
function twoDigits(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at) - 48, text.charCodeAt(at + 1) - 48];
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : 100;
}

function timeOf(hour: number, minute: number, second: number): number | null {
  return hour < 24 && minute < 60 && second < 60 ? (hour * 60 + minute) * 60 + second : null;
}

/** What one numeric date shows of the order of its parts. */
export interface OrderEvidence {
  dayFirst: number;
  monthFirst: number;
  yearFirst: number;
  either: number;
}

const TWO_DIGITS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{2}|\d{4})(?!\d)/;

/** The three parts of a date written in numbers of two or four digits; null for other dates. */
export function dateParts(text: string): readonly [number, number, number, boolean] | null {
  const match = TWO_DIGITS.exec(withoutWeekday(text.trim()));
  if (match === null) return null;
  const [, first = "", , second = "", third = ""] = match;
  return [Number(first), Number(second), Number(third), third.length === 4];
}

/**
 * Seconds from a day that all lines of a report share: the calendar of business dates begins at the serial number of 2000.
 *
 * @param second - of the day; null counts as its beginning
 */
export function secondsSince(day: number, second: number | null): number {
  return Math.max(0, day - FIRST_SERIAL) * 86_400 + (second ?? 0);
}
