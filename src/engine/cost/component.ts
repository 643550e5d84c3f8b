import { moneyPerYear } from "../quantities";
import type {
  Agents,
  ContactsPerYear,
  Fraction,
  Fte,
  HoursPerYear,
  MinutesPerYear,
  MoneyPerUnit,
  MoneyPerYear,
} from "../quantities";

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
  readonly fte: Fte;
  /** Full-time equivalents on permanent contracts. */
  readonly permanentFte: Fte;
  /** Productive hours worked as overtime. */
  readonly overtimeHours: HoursPerYear;
  /** Productive hours of temporary staff. */
  readonly temporaryHours: HoursPerYear;
  readonly nightHours: HoursPerYear;
  readonly sundayHours: HoursPerYear;
  readonly holidayHours: HoursPerYear;
  /** Most people at once. */
  readonly seats: Agents;
  readonly contacts: ContactsPerYear;
  /** Minutes of handling, all channels. */
  readonly minutes: MinutesPerYear;
  /** Minutes on the telephone. */
  readonly phoneMinutes: MinutesPerYear;
  /** All of it, or a flow's share of it: what is proportional to nothing. */
  readonly fixed: Fraction;
}

export type DriverName = keyof Drivers;

/** One component: its price for one unit of its driver, and how much of it ends when the work leaves. */
export interface CostRate {
  readonly component: CostComponent;
  readonly driver: DriverName;
  readonly rate: MoneyPerUnit;
  /** Share that ends within the horizon when the work leaves. */
  readonly avoidable: Fraction;
  /** Share that stops being paid out in the first year. */
  readonly cash: Fraction;
}

/** A component's cost on the three bases. */
export interface CostAmount {
  readonly component: CostComponent;
  readonly full: MoneyPerYear;
  readonly avoidable: MoneyPerYear;
  readonly cash: MoneyPerYear;
}

/** The cost of some drivers, component by component; no component is left out, so that rows of flows add up. */
export function costAmounts(rates: readonly CostRate[], drivers: Drivers): readonly CostAmount[] {
  return rates.map(({ component, driver, rate, avoidable, cash }) => {
    const full = rate * drivers[driver];
    return {
      component,
      full: moneyPerYear(full),
      avoidable: moneyPerYear(full * avoidable),
      cash: moneyPerYear(full * cash),
    };
  });
}

/** The avoidable cost of some drivers: what a decision compares. */
export function avoidableCost(rates: readonly CostRate[], drivers: Drivers): MoneyPerYear {
  return moneyPerYear(rates.reduce((sum, { driver, rate, avoidable }) => sum + rate * avoidable * drivers[driver], 0));
}
