import type { Dimension } from "./dimension";
import { partOfYear } from "./words/part-of-year";
import type { PartOfYear } from "./words/part-of-year";
import { monthsOfYears } from "./words/several-years";
import { timesSaid } from "./words/times-said";
import { periodIn, periodOfTitle, periodsIn } from "./unit-words";
import type { Period } from "./unit-words";

/** What speaks of a column's unit, the nearest first. */
export interface UnitTexts {
  readonly heading: string;
  readonly band: string;
  readonly titles: readonly string[];
  readonly sheet: string;
}

type Scaled = Extract<Dimension, { kind: "volume" | "money" }>;

export type PeriodFound =
  | { readonly kind: "said"; readonly period: Period }
  /** A part of a year of which only a person knows how long it is, or whether it was made a year's. */
  | { readonly kind: "open"; readonly periods: readonly Period[] };

/** Of what period the amounts of a column are: said by its heading or band, else by the titles; null where nothing says it. */
export function periodFound(dimension: Scaled, { heading, band, titles, sheet }: UnitTexts): PeriodFound | null {
  const near = [heading, band];
  const several = dimension.period === "year" ? firstSaid(near, severalIn) : null;
  if (several !== null) return { kind: "open", periods: several };
  const said = firstSaid(near, saidWithTimes);
  const isOfPeriod = dimension.kind === "volume" || dimension.ofPeriod === true;
  if (said !== null && (said !== "year" || !isOfPeriod)) return { kind: "said", period: said };
  const part = isOfPeriod ? firstSaid(near, partOfYear) : null;
  if (said !== null) {
    // A year's figures with the month they were written in are a year's; a year's figures of its first half are not known.
    if (part === null || (part.kind === "months" && part.months === 1)) return { kind: "said", period: said };
    return { kind: "open", periods: periodsOfPart(part) };
  }
  if (!isOfPeriod) {
    const period = firstSaid(titles, periodIn);
    return period === null ? null : { kind: "said", period };
  }
  return firstSaid([...near, ...titles, sheet], (text): PeriodFound | null => {
    const own = periodIn(text);
    const years = monthsOfYears(text);
    if (years !== null) return { kind: "open", periods: [periodOfMonths(years), "year", "month"] };
    const found = own === null || own === "year" ? partOfYear(text) : null;
    if (found?.kind === "open" || (found !== null && own === "year" && found.months !== 1))
      return { kind: "open", periods: periodsOfPart(found) };
    const period = found !== null && own === null ? periodOfMonths(found.months) : (own ?? periodOfTitle(text));
    return period === null ? null : { kind: "said", period };
  });
}

/** The period that a text says, with how often it says that it comes. */
function saidWithTimes(text: string): Period | null {
  const period = periodIn(text);
  return period === null ? null : timesSaid(text, period);
}

/** Two periods in one heading, of which neither is a mean's: which of them the figure is of is in no word. */
function severalIn(text: string): readonly Period[] | null {
  const periods = periodsIn(text);
  if (periods.length < 2) return null;
  return periods.flatMap((period): readonly Period[] => (period === "day" ? ["day", "day6", "day7"] : [period]));
}

function periodsOfPart({ months }: PartOfYear): readonly Period[] {
  const own = months === null ? [] : [periodOfMonths(months)];
  return [...new Set<Period>([...own, "year", "month"])];
}

/** The period of so many months. */
export function periodOfMonths(months: number): Period {
  return ({ 1: "month", 3: "quarter", 6: "half", 12: "year" }[months] as Period | undefined) ?? `months${months}`;
}

/** The first thing that one of some texts says. */
export function firstSaid<T>(texts: readonly string[], say: (text: string) => T | null): T | null {
  for (const text of texts) {
    const said = say(text);
    if (said !== null) return said;
  }
  return null;
}
