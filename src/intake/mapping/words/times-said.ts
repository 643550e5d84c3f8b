import { fold } from "../../kinds";
import type { Period } from "../unit-words";
import { A_YEAR, DAYS, KIND, MONTHS, OPEN, WEEKS } from "./beside-period";

const countOf = (unit: string): RegExp =>
  new RegExp(
    `(?<!\\b(?:last|past|previous|derniere?s?|over|sur)(?: the| les)? )(?<![\\d.,/x])\\b(\\d{1,3}) ?(?:${KIND} )?${unit}\\b\\.?((?: ${OPEN})? ?${A_YEAR}| ${OPEN}\\b)?`,
  );
const COUNT: Readonly<Partial<Record<Period, RegExp>>> = {
  day: countOf(DAYS),
  week: countOf(WEEKS),
  month: countOf(MONTHS),
};
/** Days in a week on which an amount may come, and the period that says so. */
const OF_WEEK: Readonly<Record<number, Period>> = { 5: "day", 6: "day6", 7: "day7" };
const MOST: Readonly<Partial<Record<Period, number>>> = { day: 366, week: 53, month: 12 };
/** From here on a number of days or weeks is one of a year, whether or not it says so. */
const OF_YEAR: Readonly<Partial<Record<Period, number>>> = { day: 200, week: 40 };

/** A period with the number of times that a heading says it comes in a year: “per working day (251 days)”. */
export function timesSaid(text: string, period: Period): Period {
  const [, digits, says] = COUNT[period]?.exec(fold(text)) ?? [];
  const count = Number(digits);
  if (digits === undefined || count === 0 || count > (MOST[period] ?? 0)) return period;
  if (period === "day" && says === undefined && OF_WEEK[count] !== undefined) return OF_WEEK[count];
  return says !== undefined || count >= (OF_YEAR[period] ?? Infinity) ? `times${count}` : period;
}
