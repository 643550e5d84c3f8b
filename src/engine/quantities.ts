import { requireIn } from "./require";
import type { Interval } from "./require";

declare const unit: unique symbol;

/** A number that carries its unit in its type. Only the constructors below make one. */
export type Quantity<Unit extends string> = number & { readonly [unit]: Unit };

/** Duration of one contact or one wait, in seconds. */
export type Seconds = Quantity<"s">;
/** Working time, in hours. */
export type Hours = Quantity<"h">;
/** Working time each year, in hours. */
export type HoursPerYear = Quantity<"h/yr">;
/** Working time each month, in hours. */
export type HoursPerMonth = Quantity<"h/month">;
/** Working time each week, in hours. */
export type HoursPerWeek = Quantity<"h/week">;
/** Handling time each year, in seconds. */
export type SecondsPerYear = Quantity<"s/yr">;
/** Handling time each year, in minutes. */
export type MinutesPerYear = Quantity<"min/yr">;
/** Days each year. */
export type DaysPerYear = Quantity<"day/yr">;
/** A span in days. */
export type Days = Quantity<"day">;
/** A span in weeks. */
export type Weeks = Quantity<"week">;
/** A span in months. */
export type Months = Quantity<"month">;
/** A span in years. */
export type Years = Quantity<"yr">;
/** A share, 0 to 1. Percent exists only on worksheets. */
export type Fraction = Quantity<"share">;
/** A ratio that may exceed 1 (a growth rate, a coefficient of variation, a handling-time ratio). */
export type Ratio = Quantity<"ratio">;
/** The part of a way that is gone, 1 at its end: below 0 backwards, above 1 beyond. */
export type PartOfWay = Quantity<"part of a way">;
/** A saving over what it is saved from: at most 1, below 0 where it is a loss. */
export type SavingShare = Quantity<"saving share">;
/** Offered load: contacts in service at once if none had to wait. */
export type Erlangs = Quantity<"erlang">;
/** A number of contacts in the stated period. May be fractional: it is an expectation. */
export type Contacts = Quantity<"contact">;
/** Contacts each second, at one time of the day. */
export type ContactsPerSecond = Quantity<"contact/s">;
/** Contacts each year. */
export type ContactsPerYear = Quantity<"contact/yr">;
/** Units of what an offer bills, in the stated period. */
export type Units = Quantity<"unit">;
/** Units of what an offer bills, each month. */
export type UnitsPerMonth = Quantity<"unit/month">;
/** Units of what an offer bills, each year. */
export type UnitsPerYear = Quantity<"unit/yr">;
/** Points of a score, 0 to 100. */
export type Points = Quantity<"point">;
/** A mark that an assessor gives a provider on a criterion, 0 to 5. */
export type Mark = Quantity<"mark">;
/** Points that the whole swing of a criterion brings, 0 or more. */
export type Weight = Quantity<"weight">;
/** People on position at the same time; fractional where a calculation allows it. */
export type Agents = Quantity<"agent">;
/** Heads, present or leaving; fractional where they are expected. */
export type People = Quantity<"head">;
/** Full-time equivalents on the payroll. */
export type Fte = Quantity<"FTE">;
/** Money once, in the workbook's currency. Costs are positive. */
export type Money = Quantity<"money">;
/** Money each year. */
export type MoneyPerYear = Quantity<"money/yr">;
/** Money each month. */
export type MoneyPerMonth = Quantity<"money/month">;
/** Money for one contact. */
export type MoneyPerContact = Quantity<"money/contact">;
/** Money for one unit of what is counted: what an offer bills (an hour, a minute, a contact, a month of an FTE), what a cost follows. */
export type MoneyPerUnit = Quantity<"money/unit">;
/** Money for one point of quality, on the price of one contact. */
export type MoneyPerPoint = Quantity<"money/point">;
/** Money for an hour of work. */
export type MoneyPerHour = Quantity<"money/h">;
/** Money for a minute of handling. */
export type MoneyPerMinute = Quantity<"money/min">;
/** Money for a day at work. */
export type MoneyPerDay = Quantity<"money/day">;

function maker<Unit extends string>(name: string, interval: Interval): (value: number) => Quantity<Unit> {
  const { min = -Infinity, max = Infinity } = interval;
  return (value) => {
    // Well inside, as nearly always: a call less in the innermost loops.
    if (!(value > min && value < max)) requireIn(interval, name, value);
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
/** Hours a year, 0 or more. */
export const hoursPerYear = maker<"h/yr">("hoursPerYear", FINITE_NON_NEGATIVE);
/** Hours a month, 0 or more. */
export const hoursPerMonth = maker<"h/month">("hoursPerMonth", FINITE_NON_NEGATIVE);
/** Hours a week, 0 or more. */
export const hoursPerWeek = maker<"h/week">("hoursPerWeek", FINITE_NON_NEGATIVE);
/** Seconds a year, 0 or more. */
export const secondsPerYear = maker<"s/yr">("secondsPerYear", FINITE_NON_NEGATIVE);
/** Minutes a year, 0 or more. */
export const minutesPerYear = maker<"min/yr">("minutesPerYear", FINITE_NON_NEGATIVE);
/** Days a year, 0 or more. */
export const daysPerYear = maker<"day/yr">("daysPerYear", FINITE_NON_NEGATIVE);
/** Days, 0 or more. */
export const days = maker<"day">("days", FINITE_NON_NEGATIVE);
/** Weeks, 0 or more. */
export const weeks = maker<"week">("weeks", FINITE_NON_NEGATIVE);
/** Months, 0 or more. */
export const months = maker<"month">("months", FINITE_NON_NEGATIVE);
/** Years, 0 or more. */
export const years = maker<"yr">("years", FINITE_NON_NEGATIVE);
/** A share, 0 to 1. */
export const fraction = maker<"share">("fraction", { min: 0, max: 1 });
/** The share nearest to a value: an end of it for what lies beyond, as the last digits of a sum may be rounded. */
export function nearestFraction(value: number): Fraction {
  return fraction(Math.min(1, Math.max(0, value)));
}
/** A ratio, above -1: a growth of -100 % ends everything. */
export const ratio = maker<"ratio">("ratio", { min: -1, max: Infinity, openMax: true });
/** A part of a way, of any size and sign. */
export const partOfWay = maker<"part of a way">("partOfWay", FINITE);
/** A saving over what it is saved from, up to 1. */
export const savingShare = maker<"saving share">("savingShare", FINITE);
/** Erlangs, 0 or more. */
export const erlangs = maker<"erlang">("erlangs", FINITE_NON_NEGATIVE);
/** Contacts, 0 or more. */
export const contacts = maker<"contact">("contacts", FINITE_NON_NEGATIVE);
/** Contacts a second, 0 or more. */
export const contactsPerSecond = maker<"contact/s">("contactsPerSecond", FINITE_NON_NEGATIVE);
/** Contacts a year, 0 or more. */
export const contactsPerYear = maker<"contact/yr">("contactsPerYear", FINITE_NON_NEGATIVE);
/** Billed units, 0 or more. */
export const units = maker<"unit">("units", FINITE_NON_NEGATIVE);
/** Billed units a month, 0 or more; infinite for a capacity without an end. */
export const unitsPerMonth = maker<"unit/month">("unitsPerMonth", NON_NEGATIVE);
/** Billed units a year, 0 or more. */
export const unitsPerYear = maker<"unit/yr">("unitsPerYear", FINITE_NON_NEGATIVE);
/** Points, 0 to 100. */
export const points = maker<"point">("points", { min: 0, max: 100 });
/** A mark, 0 to 5. */
export const mark = maker<"mark">("mark", { min: 0, max: 5 });
/** Weight of a criterion, 0 or more. */
export const weight = maker<"weight">("weight", FINITE_NON_NEGATIVE);
/** Heads, 0 or more. */
export const people = maker<"head">("people", FINITE_NON_NEGATIVE);
/** Agents, 0 or more. */
export const agents = maker<"agent">("agents", FINITE_NON_NEGATIVE);
/** Full-time equivalents, 0 or more. */
export const fte = maker<"FTE">("fte", FINITE_NON_NEGATIVE);
/** Money, of either sign: a saving may be a loss. */
export const money = maker<"money">("money", FINITE);
/** Money a year, of either sign. */
export const moneyPerYear = maker<"money/yr">("moneyPerYear", FINITE);
/** Money a month, of either sign. */
export const moneyPerMonth = maker<"money/month">("moneyPerMonth", FINITE);
/** Money for a contact, of either sign. */
export const moneyPerContact = maker<"money/contact">("moneyPerContact", FINITE);
/** Money for a billed unit, of either sign. */
export const moneyPerUnit = maker<"money/unit">("moneyPerUnit", FINITE);
/** Money for a point of quality, of either sign. */
export const moneyPerPoint = maker<"money/point">("moneyPerPoint", FINITE);
/** Money for an hour, of either sign. */
export const moneyPerHour = maker<"money/h">("moneyPerHour", FINITE);
