import { fold } from "../kinds";
import type { Dimension } from "./dimension";
import { timeSuffix, timeUnitIn, UNIT_SECONDS } from "./unit-words";
import type { TimeUnit } from "./unit-words";
import type { UnitChoice } from "./unit-found";

const HOUR = 3600;
/** A day and a week of paid work: seven and thirty-five hours. */
const AT_WORK: Readonly<Partial<Record<TimeUnit, number>>> = { day: 7 * HOUR, week: 35 * HOUR };

/** From one number of a unit of time to ours. */
export function timeFactor(unit: TimeUnit, { seconds, atWork }: Extract<Dimension, { kind: "time" }>): number {
  return ((atWork === true ? AT_WORK[unit] : undefined) ?? UNIT_SECONDS[unit]) / seconds;
}

/** Whether a time lasts weeks in ours, and may be given in months. */
export function isInWeeks({ seconds }: Extract<Dimension, { kind: "time" }>): boolean {
  return seconds === UNIT_SECONDS.week;
}

const MONTHS = /\b(?:mois|months?|mths?)\b/;
const WEEKS = /\b(?:semaines?|sem|weeks?|wks?)\b/;

/** Whether a text says that its times are in months: “Ramp-up (months)”, “2 mois”. */
export function saysMonths(text: string): boolean {
  return MONTHS.test(fold(text)) && !WEEKS.test(fold(text));
}

/** Weeks, days and years in which months are given: fifty-two and 365 in twelve months. */
export const MONTHS_UNITS: readonly UnitChoice[] = [
  { id: "week", factor: 12 / 52 },
  { id: "day", factor: 12 / 365 },
  { id: "year", factor: 12 },
];

/** In what a column gives months: said by its heading, else in months. */
export function monthsUnit(heading: string): UnitChoice {
  const said = /\b(?:mois|months?)\b/.test(fold(heading)) ? null : saysYears(heading) ? "year" : timeUnitIn(heading);
  return MONTHS_UNITS.find(({ id }) => id === said) ?? { id: "", factor: 1 };
}

/** Months of an amount: a cell that says weeks or days is believed before its column. */
export function monthsOf(
  { number, time }: { readonly number: number; readonly time: TimeUnit | null },
  unit: UnitChoice,
): number {
  return number * (time === null ? unit.factor : (MONTHS_UNITS.find(({ id }) => id === time)?.factor ?? 1));
}

/** The weeks or days that a cell says after its number; null for months, and where it says nothing. */
export function monthsSuffix(suffix: string): TimeUnit | null {
  const said = timeSuffix(suffix);
  return said === "week" || said === "day" ? said : null;
}

/** Months, weeks and days in which years are given. */
export const YEARS_UNITS: readonly UnitChoice[] = [
  { id: "month", factor: 1 / 12 },
  { id: "week", factor: 1 / 52 },
  { id: "day", factor: 1 / 365 },
];

const YEARS = /\b(?:ans?|annees?|years?|yrs?)\b/;

/** In what a column gives years: said by its heading, else in years. */
export function yearsUnit(heading: string): UnitChoice {
  const said = saysYears(heading) ? null : saysMonths(heading) ? "month" : timeUnitIn(heading);
  return YEARS_UNITS.find(({ id }) => id === said) ?? { id: "", factor: 1 };
}

/** Whether a text says that its times are in years: “2 ans”. */
export function saysYears(text: string): boolean {
  return YEARS.test(fold(text));
}

/** Years in one number of what a cell says after it; null where it says nothing. */
export function yearsInCell(suffix: string): number | null {
  if (saysYears(suffix)) return 1;
  const said = saysMonths(suffix) ? "month" : monthsSuffix(suffix);
  return YEARS_UNITS.find(({ id }) => id === said)?.factor ?? null;
}
