import { requireIn } from "./require";
import type { Interval } from "./require";

declare const unit: unique symbol;

/** A number that carries its unit in its type. Only the constructors below make one. */
export type Quantity<Unit extends string> = number & { readonly [unit]: Unit };

/** Duration of one contact or one wait, in seconds. */
export type Seconds = Quantity<"s">;
/** Working time, in hours. */
export type Hours = Quantity<"h">;
/** A share, 0 to 1. Percent exists only on worksheets. */
export type Fraction = Quantity<"share">;
/** A ratio that may exceed 1 (a growth rate, a coefficient of variation, a handling-time ratio). */
export type Ratio = Quantity<"ratio">;
/** Offered load: contacts in service at once if none had to wait. */
export type Erlangs = Quantity<"erlang">;
/** A number of contacts in the stated period. May be fractional: it is an expectation. */
export type Contacts = Quantity<"contact">;
/** People on position at the same time; fractional where a calculation allows it. */
export type Agents = Quantity<"agent">;
/** Full-time equivalents on the payroll. */
export type Fte = Quantity<"FTE">;
/** Money in the workbook's currency. Costs are positive. */
export type Money = Quantity<"money">;
/** Money for an hour of work. */
export type MoneyPerHour = Quantity<"money/h">;

function maker<Unit extends string>(name: string, interval: Interval): (value: number) => Quantity<Unit> {
  return (value) => {
    requireIn(interval, name, value);
    return value as Quantity<Unit>; // the one place where a number becomes a quantity, after its check
  };
}

const NON_NEGATIVE: Interval = { min: 0, max: Infinity };
const FINITE_NON_NEGATIVE: Interval = { min: 0, max: Infinity, openMax: true };
const FINITE: Interval = { min: -Infinity, max: Infinity, openMin: true, openMax: true };

/** Seconds, 0 or more; infinite for patience that never ends. */
export const seconds = maker<"s">("seconds", NON_NEGATIVE);
/** Hours, 0 or more. */
export const hours = maker<"h">("hours", FINITE_NON_NEGATIVE);
/** A share, 0 to 1. */
export const fraction = maker<"share">("fraction", { min: 0, max: 1 });
/** A ratio, above -1: a growth of -100 % ends everything. */
export const ratio = maker<"ratio">("ratio", { min: -1, max: Infinity, openMax: true });
/** Erlangs, 0 or more. */
export const erlangs = maker<"erlang">("erlangs", FINITE_NON_NEGATIVE);
/** Contacts, 0 or more. */
export const contacts = maker<"contact">("contacts", FINITE_NON_NEGATIVE);
/** Agents, 0 or more. */
export const agents = maker<"agent">("agents", FINITE_NON_NEGATIVE);
/** Full-time equivalents, 0 or more. */
export const fte = maker<"FTE">("fte", FINITE_NON_NEGATIVE);
/** Money, of either sign: a saving may be a loss. */
export const money = maker<"money">("money", FINITE);
/** Money for an hour, of either sign. */
export const moneyPerHour = maker<"money/h">("moneyPerHour", FINITE);
