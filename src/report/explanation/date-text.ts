import { LOCALES } from "../../language";
import type { Language } from "../../language";

const DAY = 86_400_000;

/** A date in words: `22 November 2026`; as it came where it does not begin with an ISO date. */
export function dateText(language: Language, date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date) ?? [];
  if (year === undefined || month === undefined || day === undefined) return date;
  const days = daysSince1970(Number(year), Number(month), Number(day));
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "long", timeZone: "UTC" }).format(days * DAY);
}

/** Days from 1970-01-01 in the Gregorian calendar: years are counted from March, so that the leap day is the last one. */
function daysSince1970(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const fromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * fromMarch + 2) / 5) + day - 1;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719_468;
}
