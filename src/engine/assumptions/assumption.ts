import type { Interval } from "../require";
import type { Grade } from "../records/grade";

/** What an assumption is measured in; money is in the workbook's currency. */
export type AssumptionUnit =
  | "share"
  | "ratio"
  | "count"
  | "FTE"
  | "h"
  | "h/yr"
  | "h/month"
  | "weeks"
  | "months"
  | "days/yr"
  | "clock"
  | "s"
  | "money"
  | "money/h"
  | "money/yr"
  | "money/month"
  | "money/min"
  | "money/day"
  | "yes=1";

/** Where a default comes from; `assumptions.source.…` in the language catalogue words it. */
export type AssumptionSource =
  | "labour-code"
  | "agreement-idcc-2098"
  | "working-time-1607"
  | "insee-wages"
  | "absence-surveys"
  | "attrition-surveys"
  | "span-benchmarks"
  | "workplace-benchmark"
  | "meal-exemption-2026"
  | "price-pages"
  | "learning-study"
  | "method"
  | "practice";

/** One named value of the engine: what serves where the workbook says nothing. */
export interface AssumptionDefinition<Key extends string = string> {
  readonly key: Key;
  readonly value: number;
  readonly unit: AssumptionUnit;
  /** What the workbook may put in its place. */
  readonly accepts: Interval;
  readonly source: AssumptionSource;
  /** When the source says it: `YYYY` or `YYYY-MM-DD`. */
  readonly date: string;
  readonly grade: Grade;
}

/** A definition whose key keeps its literal type. */
export function define<Key extends string>(
  key: Key,
  value: number,
  unit: AssumptionUnit,
  accepts: Interval,
  source: AssumptionSource,
  date: string,
  grade: Grade = "default",
): AssumptionDefinition<Key> {
  return { key, value, unit, accepts, source, date, grade };
}

export const SHARE: Interval = { min: 0, max: 1 };
export const SHARE_BELOW_ONE: Interval = { min: 0, max: 1, openMax: true };
export const NON_NEGATIVE: Interval = { min: 0, max: 1e9 };
export const POSITIVE: Interval = { min: 0, max: 1e9, openMin: true };
/** Money for one thing or one person: a licence, a minute, a voucher. */
export const SOME_MONEY: Interval = { min: 0, max: 1e6 };
/** What one person earns in a year. */
export const SALARY: Interval = { min: 0, max: 1e7, openMin: true };
/** Hours of a year. */
export const YEAR_HOURS: Interval = { min: 400, max: 8784 };
/** A premium on pay or price, as a share of it. */
export const PREMIUM: Interval = { min: 0, max: 5 };
/** People that one person leads or serves. */
export const SPAN: Interval = { min: 1, max: 10_000 };
export const WEEKS: Interval = { min: 0, max: 520 };
export const FLAG: Interval = { min: 0, max: 1 };
export const CLOCK: Interval = { min: 0, max: 24 };
