import { isCivilDate, parseIsoDate, serialOfDate } from "../../../engine/serial-date";
import { fold } from "../../kinds";
import { monthNamed } from "./dictionary";

const MOST_MONTHS = 12;
const END_OF_YEAR = /^(?:fin|end|end of|fin de|jusqu'a fin|until end of|31\.?12\.?) ?(?:l'annee )?(20\d\d)$/;
/** “31 décembre 2026”, “le 1er mars 2027”, “December 31, 2026”. */
const DAY_FIRST =
  /^(?:le |the |au |until |jusqu'au )?(\d{1,2})(?:er|st|nd|rd|th)?[ .-]+(?:of )?([a-z]+)\.?,?[ .-]+(\d{4})$/;
const MONTH_FIRST = /^(?:until )?([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;
const NUMBERS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/**
 * The day a text says, as Excel counts it; null where it says none, or may be two: 05/04/2026 is in April or in May. “End of 2026” is its last day.
 *
 * @param isDayFirst - whether the other dates of its column have their day first; null where they do not tell
 */
export function dateInText(text: string, isDayFirst: boolean | null): number | null {
  const words = fold(text).trim();
  const iso = parseIsoDate(words);
  if (iso !== null) return serialOfDate(iso);
  const year = END_OF_YEAR.exec(words)?.[1];
  if (year !== undefined) return serialOf(Number(year), MOST_MONTHS, 31);
  const named = DAY_FIRST.exec(words);
  if (named !== null) return ofMonth(named[3], named[2], named[1]);
  const american = MONTH_FIRST.exec(words);
  if (american !== null) return ofMonth(american[3], american[1], american[2]);
  const numbers = NUMBERS.exec(words);
  if (numbers === null) return null;
  const [first, second, ofYear] = [Number(numbers[1]), Number(numbers[2]), Number(numbers[3])];
  if (first === second) return serialOf(ofYear, first, second);
  const order = dayFirstIn(text) ?? isDayFirst;
  if (order === null) return null;
  return order ? serialOf(ofYear, second, first) : serialOf(ofYear, first, second);
}

/** Whether a date in numbers has its day first; null where both could be the month. */
export function dayFirstIn(text: string): boolean | null {
  const numbers = NUMBERS.exec(fold(text).trim());
  const [first, second] = [Number(numbers?.[1] ?? 0), Number(numbers?.[2] ?? 0)];
  if (first > MOST_MONTHS && second <= MOST_MONTHS) return true;
  return second > MOST_MONTHS && first <= MOST_MONTHS ? false : null;
}

function ofMonth(year: string | undefined, month: string | undefined, day: string | undefined): number | null {
  const named = monthNamed(month ?? "");
  return named === null || /\d/.test(month ?? "") ? null : serialOf(Number(year), named.month, Number(day));
}

function serialOf(year: number, month: number, day: number): number | null {
  const date = { year, month, day };
  return isCivilDate(date) ? serialOfDate(date) : null;
}
