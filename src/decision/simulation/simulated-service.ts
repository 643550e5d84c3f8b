import { contacts, fraction } from "../../engine/quantities";
import type { Contacts, Fraction, Weeks } from "../../engine/quantities";
import { nearestRank } from "../../engine/simulation";
import type { SimulatedService } from "../simulated-facts";
import { WEEKDAYS } from "./week-days";

/** Calls of a day, or of a half-hour of it, and those answered in time. */
export interface Counted {
  readonly weekday: number;
  readonly offered: Contacts;
  readonly inTime: Contacts;
}

const TENTH = fraction(0.1);
const NINE_TENTHS = fraction(0.9);

/**
 * The service of some days: a ratio of sums, never the mean of the days' shares, beside the formula's; the days' percentiles by nearest rank, among days with calls.
 * Undefined where no call came at all.
 */
export function serviceOf(days: readonly Counted[], weeks: Weeks, formula: Fraction): SimulatedService | undefined {
  const offered = days.reduce((sum, day) => sum + day.offered, 0);
  if (offered === 0) return undefined;
  const shares = Float64Array.from(days.flatMap((day) => (day.offered > 0 ? [day.inTime / day.offered] : []))).sort();
  return {
    offered: contacts(offered / weeks),
    formula,
    simulated: fraction(days.reduce((sum, day) => sum + day.inTime, 0) / offered),
    low: nearestRank(shares, TENTH),
    high: nearestRank(shares, NINE_TENTHS),
  };
}

/** The standard error of a service by the delta method, weekday by weekday: each is a draw of its own. */
export function errorOf(days: readonly Counted[], service: Fraction): Fraction {
  let offered = 0;
  let variance = 0;
  for (const weekday of WEEKDAYS) {
    const own = days.filter((day) => day.weekday === weekday);
    const rests = own.map((day) => day.inTime - service * day.offered);
    const mean = rests.reduce((sum, rest) => sum + rest, 0) / Math.max(1, own.length);
    const squares = rests.reduce((sum, rest) => sum + (rest - mean) ** 2, 0);
    offered += own.reduce((sum, day) => sum + day.offered, 0);
    if (own.length > 1) variance += (own.length * squares) / (own.length - 1);
  }
  return fraction(offered > 0 ? Math.min(1, Math.sqrt(variance) / offered) : 0);
}
