import type { Interval } from "../require";
import type {
  Days,
  DaysPerYear,
  Fraction,
  Fte,
  Hours,
  HoursPerMonth,
  HoursPerYear,
  Money,
  MoneyPerDay,
  MoneyPerHour,
  MoneyPerMinute,
  MoneyPerMonth,
  MoneyPerYear,
  Months,
  Ratio,
  Seconds,
  Weeks,
  Years,
} from "../quantities";
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
  | "days"
  | "days/yr"
  | "yr"
  | "clock"
  | "date"
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
  | "service-level-survey"
  | "response-targets"
  | "forecast-accuracy"
  | "occupancy-zones"
  | "occupancy-limit"
  | "resolution-benchmark"
  | "contract-guide"
  | "governance-book"
  | "training-survey"
  | "training-phases"
  | "trainer-ratio"
  | "licence-prices"
  | "transport-half"
  | "mobility-law"
  | "labour-week"
  | "labour-overtime"
  | "labour-temporary"
  | "labour-night"
  | "labour-holidays"
  | "labour-reclassification"
  | "tax-code"
  | "tax-deduction"
  | "labour-consultation"
  | "job-sheet"
  | "start-up-guide"
  | "agreement-idcc-2098"
  | "working-time-1607"
  | "insee-wages"
  | "absence-surveys"
  | "attrition-surveys"
  | "unedic-csp"
  | "span-benchmarks"
  | "workplace-benchmark"
  | "meal-exemption-2026"
  | "price-pages"
  | "bot-resolution-reports"
  | "migration-scenario"
  | "learning-study"
  | "method"
  | "practice";

/** One named value of the engine: what serves where the workbook says nothing. */
export interface AssumptionDefinition<
  Key extends string = string,
  Unit extends AssumptionUnit = AssumptionUnit,
  Accepts extends Interval = Interval,
> {
  readonly key: Key;
  readonly value: number;
  readonly unit: Unit;
  /** What the workbook may put in its place. */
  readonly accepts: Accepts;
  readonly source: AssumptionSource;
  /** When the source says it: `YYYY` or `YYYY-MM-DD`. */
  readonly date: string;
  readonly grade: Grade;
}

/** The quantity that an assumption's unit and interval mean: a share that may leave 0 to 1 is a ratio. */
export type QuantityIn<Unit extends AssumptionUnit, Accepts extends Interval> = Unit extends "share"
  ? Accepts extends { readonly min: 0 | 0.05 | 0.1; readonly max: 0.8 | 1 }
    ? Fraction
    : Ratio
  : QuantityOfUnit[Exclude<Unit, "share">];

interface QuantityOfUnit {
  readonly ratio: Ratio;
  readonly count: number;
  readonly FTE: Fte;
  readonly h: Hours;
  readonly "h/yr": HoursPerYear;
  readonly "h/month": HoursPerMonth;
  readonly weeks: Weeks;
  readonly months: Months;
  readonly days: Days;
  readonly "days/yr": DaysPerYear;
  readonly yr: Years;
  readonly clock: Hours;
  readonly date: number;
  readonly s: Seconds;
  readonly money: Money;
  readonly "money/h": MoneyPerHour;
  readonly "money/yr": MoneyPerYear;
  readonly "money/month": MoneyPerMonth;
  readonly "money/min": MoneyPerMinute;
  readonly "money/day": MoneyPerDay;
  readonly "yes=1": number;
}

/** A definition whose key, unit and interval keep their literal types. */
export function define<const Key extends string, const Unit extends AssumptionUnit, const Accepts extends Interval>(
  key: Key,
  value: number,
  unit: Unit,
  accepts: Accepts,
  source: AssumptionSource,
  date: string,
  grade: Grade = "default",
): AssumptionDefinition<Key, Unit, Accepts> {
  return { key, value, unit, accepts, source, date, grade };
}

export const SHARE = { min: 0, max: 1 } as const satisfies Interval;
export const SHARE_BELOW_ONE = { min: 0, max: 1, openMax: true } as const satisfies Interval;
export const NON_NEGATIVE = { min: 0, max: 1e9 } as const satisfies Interval;
export const POSITIVE = { min: 0, max: 1e9, openMin: true } as const satisfies Interval;
/** Money for one thing or one person: a licence, a minute, a voucher; in any currency, some of which count thousands for a euro. */
export const SOME_MONEY = { min: 0, max: 1e9 } as const satisfies Interval;
/** What one person earns in a year. */
export const SALARY = { min: 0, max: 1e10, openMin: true } as const satisfies Interval;
/** Hours of a year. */
export const YEAR_HOURS = { min: 400, max: 8784 } as const satisfies Interval;
/** A premium on pay or price, as a share of it. */
export const PREMIUM = { min: 0, max: 5 } as const satisfies Interval;
/** People that one person leads or serves. */
export const SPAN = { min: 1, max: 10_000 } as const satisfies Interval;
export const WEEKS = { min: 0, max: 520 } as const satisfies Interval;
export const FLAG = { min: 0, max: 1 } as const satisfies Interval;
export const CLOCK = { min: 0, max: 24 } as const satisfies Interval;
