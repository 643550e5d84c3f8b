import type { Hours, Ratio } from "../quantities";
import type { Key } from "./key";
import type { IsoDate } from "./overhead";

/** What separates the inside as it stands from the inside at its best, by who would do it. */
export const MEASURES = [
  "schedules",
  "shiftLengths",
  "pooling",
  "openingHours",
  "concurrency",
  "attrition",
  "handlingTime",
] as const;
export type MeasureName = (typeof MEASURES)[number];

/** A row of the table Inside_measures: what the inside would do better without any provider. The other tables state today. */
export interface MeasureRecord {
  readonly row: number;
  readonly measure: MeasureName;
  /** A flow or a pool; absent: all of them. */
  readonly scope?: string;
  /** At its best, as a multiple of today's. */
  readonly multiply?: Ratio;
  /** The short shift at its best. */
  readonly shortShift?: Hours;
  /** The pool that the flows of the scope join. */
  readonly intoPool?: string;
  /** Who holds it. */
  readonly holder?: string;
  /** The day by which it is done. */
  readonly by?: IsoDate;
  readonly keys: { readonly scope: Key | undefined; readonly intoPool: Key | undefined };
}

/** What a scenario of the user's own may change. */
export const FACTORS = [
  "volume",
  "handlingTime",
  "price",
  "wages",
  "attrition",
  "absence",
  "resolution",
  "deflection",
] as const;
export type FactorName = (typeof FACTORS)[number];

/** A row of the table My_scenarios: one factor of a scenario, as a multiple of today's. Rows of one name are one scenario. */
export interface ScenarioRecord {
  readonly row: number;
  readonly scenario: string;
  readonly factor: FactorName;
  /** Absent: every flow. */
  readonly flow?: string;
  readonly multiply: Ratio;
  readonly keys: { readonly scenario: Key; readonly flow: Key | undefined };
}
