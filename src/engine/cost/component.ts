/** A component of the cost inside; `overhead:` is followed by the item's name. */
export type CostComponent = FixedComponent | `overhead:${string}`;

export type FixedComponent =
  | "pay"
  | "absence"
  | "night"
  | "sunday"
  | "holiday"
  | "overtime"
  | "temporary"
  | "recruitment"
  | "initialTraining"
  | "rampUp"
  | "vacancy"
  | "continuousTraining"
  | "supervision"
  | "management"
  | "quality"
  | "planning"
  | "trainers"
  | "wholePosts"
  | "licences"
  | "telecom"
  | "equipment"
  | "meals"
  | "transport"
  | "workplace"
  | "lostContacts"
  | "unmetDemand";

/** What leavers cost: what moves with attrition. */
export const TURNOVER_COMPONENTS: ReadonlySet<CostComponent> = new Set([
  "recruitment",
  "initialTraining",
  "rampUp",
  "vacancy",
]);

/** What a component's cost is proportional to, a year. */
export interface Drivers {
  /** Full-time equivalents at work, temporary staff included. */
  readonly fte: number;
  /** Full-time equivalents on permanent contracts. */
  readonly permanentFte: number;
  /** Productive hours worked as overtime. */
  readonly overtimeHours: number;
  /** Productive hours of temporary staff. */
  readonly temporaryHours: number;
  readonly nightHours: number;
  readonly sundayHours: number;
  readonly holidayHours: number;
  /** Most people at once. */
  readonly seats: number;
  readonly contacts: number;
  /** Minutes of handling, all channels. */
  readonly minutes: number;
  /** Minutes on the telephone. */
  readonly phoneMinutes: number;
  /** One, always there: what is proportional to nothing. */
  readonly fixed: number;
}

export type DriverName = keyof Drivers;

/** One component: its price for one unit of its driver, and how much of it ends when the work leaves. */
export interface CostRate {
  readonly component: CostComponent;
  readonly driver: DriverName;
  readonly rate: number;
  /** Share that ends within the horizon when the work leaves. */
  readonly avoidable: number;
  /** Share that stops being paid out in the first year. */
  readonly cash: number;
}

/** A component's cost on the three bases. */
export interface CostAmount {
  readonly component: CostComponent;
  readonly full: number;
  readonly avoidable: number;
  readonly cash: number;
}

/** The cost of some drivers, component by component; no component is left out, so that rows of flows add up. */
export function costAmounts(rates: readonly CostRate[], drivers: Drivers): readonly CostAmount[] {
  return rates.map(({ component, driver, rate, avoidable, cash }) => {
    const full = rate * drivers[driver];
    return { component, full, avoidable: full * avoidable, cash: full * cash };
  });
}

/** The avoidable cost of some drivers: what a decision compares. */
export function avoidableCost(rates: readonly CostRate[], drivers: Drivers): number {
  return rates.reduce((sum, { driver, rate, avoidable }) => sum + rate * avoidable * drivers[driver], 0);
}
