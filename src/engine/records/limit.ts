import type { Interval } from "../require";
import type { Key } from "./key";

/** What the plan as a whole may be asked to keep to. */
export const LIMITS = [
  "capacity",
  "smallestDeal",
  "providersAtMost",
  "contactsWithOne",
  "spendWithOne",
  "postsLeaving",
  "oneOffs",
  "coreKept",
  "together",
  "apart",
  "mustLeave",
  "savingAtLeast",
] as const;
export type LimitName = (typeof LIMITS)[number];

/** A row of the table Limits: what the plan over all flows must keep to. No row, no limit. */
export interface LimitRecord {
  readonly row: number;
  readonly limit: LimitName;
  /** The provider, the flow or the flows it is about, as written; absent where it is about the whole plan. */
  readonly appliesTo?: string;
  /** In the unit of the limit; shares 0 to 1. */
  readonly value?: number;
  /** Why there is such a limit; said beside what it costs. */
  readonly why?: string;
  readonly keys: { readonly appliesTo: readonly Key[] };
}

/** What a limit is about, and which values it takes: none where `accepts` is absent. */
export interface LimitTerms {
  readonly about: "plan" | "provider" | "flow" | "flows";
  readonly accepts?: Interval;
}

const SHARE: Interval = { min: 0, openMin: true, max: 1 };
const UNITS: Interval = { min: 0, openMin: true, max: 1e9 };

/** By limit: about whom it is, and in what it is measured. */
export const LIMIT_TERMS: Readonly<Record<LimitName, LimitTerms>> = {
  // Billed units a month, each flow at its busiest month.
  capacity: { about: "provider", accepts: UNITS },
  // Billed units a year, where the provider takes any.
  smallestDeal: { about: "provider", accepts: UNITS },
  providersAtMost: { about: "plan", accepts: { min: 0, max: 1000 } },
  // Of all contacts handed over, and of all that providers bill.
  contactsWithOne: { about: "plan", accepts: SHARE },
  spendWithOne: { about: "plan", accepts: SHARE },
  // People who part beyond those who leave anyhow.
  postsLeaving: { about: "plan", accepts: { min: 0, max: 1e5 } },
  oneOffs: { about: "plan", accepts: { min: 0, max: 1e12 } },
  // Of the workload of the flows of the core business.
  coreKept: { about: "plan", accepts: SHARE },
  together: { about: "flows" },
  apart: { about: "flows" },
  // Of the flow's work.
  mustLeave: { about: "flow", accepts: SHARE },
  // A year, against the inside as it could be run.
  savingAtLeast: { about: "plan", accepts: { min: 0, max: 1e12 } },
};
