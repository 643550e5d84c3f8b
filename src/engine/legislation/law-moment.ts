import { DomainError } from "../domain-error";
import type { IsoDate } from "../records/overhead";
import { dateOfSerial, FIRST_SERIAL, isoDate, LAST_SERIAL } from "../serial-date";

/** Whose law governs: that of a day, or the mean of a calendar year. */
export type LawMoment =
  { readonly kind: "day"; readonly day: IsoDate } | { readonly kind: "year"; readonly year: number };

const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;

/** The moment that a number of a workbook names, a day as Excel counts days or a year; undefined where it names neither. */
export function lawMoment(number: number): LawMoment | undefined {
  if (number >= FIRST_SERIAL && number < LAST_SERIAL + 1) return { kind: "day", day: isoDate(dateOfSerial(number)) };
  return Number.isInteger(number) && number >= FIRST_YEAR && number <= LAST_YEAR
    ? { kind: "year", year: number }
    : undefined;
}

/**
 * The moment whose law governs a run.
 *
 * @param stated - a day or a year as {@link lawMoment} reads them; 0 for the day of the run
 * @throws {@link DomainError} `out-of-range` for any other number
 */
export function momentOf(stated: number, today: IsoDate): LawMoment {
  if (stated === 0) return { kind: "day", day: today };
  const moment = lawMoment(stated);
  if (moment === undefined) throw new DomainError("out-of-range", "lawDate", "a date from 2000 on or a year", stated);
  return moment;
}

/** The days whose values a moment takes: its own, or the first of each month of its year. */
export function daysOf(moment: LawMoment): readonly IsoDate[] {
  if (moment.kind === "day") return [moment.day];
  return Array.from({ length: 12 }, (_, month) => `${moment.year}-${String(month + 1).padStart(2, "0")}-01`);
}
