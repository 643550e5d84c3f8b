import type { IsoDate } from "./records/overhead";

/** A calendar date in its parts. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Serial number of 1 January 2000 in Excel's 1900 system; older dates are no business dates. */
export const FIRST_SERIAL = 36526;
/** Serial number of 31 December 2099. */
export const LAST_SERIAL = 73050;

const SERIAL_OF_EPOCH = 25569; // 1 January 1970
const DAYS_IN_ERA = 146097; // 400 Gregorian years
const DAYS_TO_EPOCH = 719468; // from 1 March of year 0 to 1 January 1970

/** The date of an Excel serial number (1900 system); a time of day is dropped. */
export function dateOfSerial(serial: number): CivilDate {
  // Years are counted from March, so that a leap day is the last day of its year.
  const days = Math.floor(serial) - SERIAL_OF_EPOCH + DAYS_TO_EPOCH;
  const era = Math.floor(days / DAYS_IN_ERA);
  const dayOfEra = days - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day };
}

/** The Excel serial number of a date (1900 system). */
export function serialOfDate({ year, month, day }: CivilDate): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - DAYS_TO_EPOCH + SERIAL_OF_EPOCH;
}

/** Whether the calendar has this date: 29 February 2025 is none. */
export function isCivilDate({ year, month, day }: CivilDate): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= daysInMonth(year, month);
}

/** Days of a month in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return serialOfDate(next) - serialOfDate({ year, month, day: 1 });
}

/** 1 Monday to 7 Sunday. Serial 2 is Monday 2 January 1900 in the calendar Excel keeps from March 1900 on. */
export function weekdayOfSerial(serial: number): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  const weekday = ((Math.floor(serial) - 2) % 7) + 1;
  return WEEKDAYS[weekday - 1] ?? 7;
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

export function isoDate({ year, month, day }: CivilDate): IsoDate {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The date of a text `YYYY-MM-DD`; null for any other text. */
export function parseIsoDate(text: string): CivilDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isCivilDate(date) ? date : null;
}
