import type { IsoDate } from "../records/overhead";
import type { Interval } from "../require";

/** The country that a parameter of law belongs to, as ISO 3166 says it. */
export type Country = "FR" | "ES";

/** What a parameter of law is measured in; money is in euros. */
export type LawUnit =
  "€/h" | "€/yr" | "€/day" | "share" | "ratio" | "SMIC" | "months" | "months/yr" | "yr" | "people" | "s" | "yes=1";

/** How well a value of law is known: read in a publication, a mean of what differs, or told by common knowledge. */
export type LawGrade = "published" | "estimated" | "default";

/** A value of a parameter and from which day it holds. */
export interface DatedValue {
  readonly from: IsoDate;
  /** Last day on which the value may be trusted; undefined: until another replaces it. */
  readonly until: IsoDate | undefined;
  readonly value: number;
  readonly grade: LawGrade;
  /** Where it can be looked up. */
  readonly reference: string;
}

/** A parameter of law with its values by date. */
export interface LawDefinition<Key extends string = string> {
  readonly key: Key;
  readonly country: Country;
  readonly unit: LawUnit;
  /** What a row of the workbook may put in its place. */
  readonly accepts: Interval;
  readonly values: readonly DatedValue[];
}

/** A parameter whose key keeps its literal type. */
export function define<const Key extends string>(
  key: Key,
  country: Country,
  unit: LawUnit,
  accepts: Interval,
  values: readonly DatedValue[],
): LawDefinition<Key> {
  return { key, country, unit, accepts, values };
}

/** A value from a day on. */
export function from(
  day: IsoDate,
  until: IsoDate | undefined,
  value: number,
  grade: LawGrade,
  reference: string,
): DatedValue {
  return { from: day, until, value, grade, reference };
}

export const SHARE = { min: 0, max: 1 } as const satisfies Interval;
export const AMOUNT = { min: 0, max: 1e9 } as const satisfies Interval;
export const MONTHS = { min: 0, max: 120 } as const satisfies Interval;
export const YEARS = { min: 0, max: 60 } as const satisfies Interval;
