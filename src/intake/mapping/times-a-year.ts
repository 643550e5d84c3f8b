import type { Period } from "./unit-words";

const MONTHS_A_YEAR = 12;
const WEEKS_A_YEAR = 365 / 7;
/** Hours paid in a year of a full-time contract of 35 h a week. */
const HOURS_PAID = 1820;
const A_YEAR: Readonly<Record<Exclude<Period, `months${number}` | `times${number}`>, number>> = {
  year: 1,
  half: 2,
  quarter: 4,
  month13: 13,
  month: MONTHS_A_YEAR,
  week: WEEKS_A_YEAR,
  day: 5 * WEEKS_A_YEAR,
  day6: 6 * WEEKS_A_YEAR,
  day7: 7 * WEEKS_A_YEAR,
  hour: HOURS_PAID,
};

/** How often a period comes in a year. */
export function timesAYear(period: Period): number {
  if (period in A_YEAR) return A_YEAR[period as keyof typeof A_YEAR];
  if (period.startsWith("times")) return Number(period.slice("times".length));
  return MONTHS_A_YEAR / Number(period.slice("months".length));
}
