import { message } from "../../language";
import type { Message } from "../../language";
import { fold } from "../kinds";
import type { Dimension } from "./dimension";
import type { UnitChoice } from "./unit-found";
import { periodIn } from "./unit-words";
import { NUMBERS_IN_WORDS } from "./words/numbers-in-words";
import { partOfYear } from "./words/part-of-year";

type Share = Extract<Dimension, { kind: "share" }>;

const MONTHS_A_YEAR = 12;
/** Years that a plan spans are at most five in words. */
const SPELLED = Object.keys(NUMBERS_IN_WORDS).filter((word) => (NUMBERS_IN_WORDS[word] ?? 0) <= 5);
const YEARS = new RegExp(`\\b(\\d{1,2}|${SPELLED.join("|")}) ?[- ]?(?:ans?|annees?|years?|yrs?)\\b`);
const FROM_TO = /\b((?:19|20)\d\d)\s*(?:-|–|—|\/|>|→|a|au|to)\s*((?:19|20)\d\d)\b/;
/** A mean of a year, over several: no growth of them together. */
const MEAN_OF_YEAR =
  /\b(?:tcam|cagr|tcac)\b|\b(?:annuel(?:le)?s?|annual(?:ised|ized)?|yearly|par an|per year|a year|p\.? ?a)\b|\/ ?(?:an|year|yr)\b/;
const MONTHS_OF: Readonly<Record<string, number>> = { half: 6, quarter: 3, month: 1, week: (MONTHS_A_YEAR * 7) / 365 };

/** Months that a heading says a share is of, one choice or several; null where it says a year, or nothing. */
export function monthsOfShare(text: string): readonly number[] | null {
  const words = fold(text);
  if (MEAN_OF_YEAR.test(words)) return null;
  const years = YEARS.exec(words)?.[1];
  if (years !== undefined) return years === "1" ? null : [MONTHS_A_YEAR * (NUMBERS_IN_WORDS[years] ?? Number(years))];
  const span = FROM_TO.exec(words);
  if (span !== null) {
    const steps = Number(span[2]) - Number(span[1]);
    // From 2026 to 2028 are two years' steps, or three years.
    return steps > 1 ? [steps * MONTHS_A_YEAR, (steps + 1) * MONTHS_A_YEAR] : null;
  }
  const period = periodIn(words);
  if (period !== null) return MONTHS_OF[period] === undefined ? null : [MONTHS_OF[period]];
  const part = partOfYear(words);
  return part === null || part.months === null || part.months === MONTHS_A_YEAR ? null : [part.months];
}

/** The units of a share of so many months: times as many, or compounded. */
export function spanUnits(months: number, base: UnitChoice): readonly UnitChoice[] {
  const times = MONTHS_A_YEAR / months;
  return (["", "^"] as const).map((mark) => ({
    id: `${base.id}/months${round(months)}${mark}`,
    factor: base.factor * times,
  }));
}

const SPAN = /^(%|1)\/months([\d.]+)(\^?)$/;

/** The unit that a name of {@link spanUnits} is for; undefined for another. */
export function spanUnit(id: string): UnitChoice | undefined {
  const [, base = "", months = ""] = SPAN.exec(id) ?? [];
  const number = Number(months);
  if (base === "" || !(number > 0)) return undefined;
  return { id, factor: ((base === "%" ? 0.01 : 1) * MONTHS_A_YEAR) / number };
}

/** A year's share of one of another span, as its unit says. */
export function yearsShare(share: number, { id }: UnitChoice, { ofYear }: Share): number {
  const [, , months = "12", mark = ""] = SPAN.exec(id) ?? [];
  const times = MONTHS_A_YEAR / Number(months);
  if (mark === "") return share * times;
  return ofYear === "loss" ? 1 - (1 - share) ** times : (1 + share) ** times - 1;
}

/** What people call such a unit; null for another. */
export function spanName(id: string, { ofYear }: Share): Message | null {
  const [, base = "", months = "", mark = ""] = SPAN.exec(id) ?? [];
  if (base === "") return null;
  const times = round(MONTHS_A_YEAR / Number(months));
  const formula = ofYear === "loss" ? `1 − (1 − x)^${times}` : `(1 + x)^${times} − 1`;
  return message("mapping.unit.span", {
    kind: mark === "" ? "simple" : "compound",
    times,
    formula,
    base: base === "%" ? "percent" : "fraction",
  });
}

function round(value: number): number {
  return Number(value.toPrecision(6));
}
