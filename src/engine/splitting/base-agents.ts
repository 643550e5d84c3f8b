import { erlangs, hoursPerYear, ratio } from "../quantities";
import type { Erlangs, HoursPerYear, MoneyPerHour, MoneyPerYear } from "../quantities";
import { normalCdf } from "../sampling";
import { DomainError } from "../domain-error";
import { requireIn } from "../require";

/**
 * The workload, in positions, to keep inside when positions are bought by the year and the rest is bought by the hour: the highest level n at
 * which the load exceeds n for at least insideCost / outsideRate hours a year.
 *
 * A slice of capacity is worth keeping if it works often enough; the break-even is the ratio of the two prices. With an uncertain forecast the
 * load of each period is a normal variable about its mean.
 *
 * @param loads - workload of each period, in erlangs, 0 or more
 * @param hours - hours a year of each period
 * @param insideCost - cost of one position through the year
 * @param outsideRate - what the provider costs for an hour of workload, above 0
 * @param uncertainty - coefficient of variation of each load, 0 unless said
 * @param precision - relative precision of the level under uncertainty
 * @returns positions' worth of workload to keep; 0 where buying all is cheaper
 * @throws {@link DomainError} `wrong-shape` if loads and hours differ in number
 * @see docs/methods/partial-outsourcing.md
 */
export function baseAgents(
  loads: ArrayLike<number>,
  hours: ArrayLike<number>,
  insideCost: MoneyPerYear,
  outsideRate: MoneyPerHour,
  uncertainty = ratio(0),
  precision = ratio(1e-12),
): Erlangs {
  requireIn({ min: 0, max: Infinity, openMax: true }, "insideCost", insideCost);
  requireIn({ min: 0, openMin: true, max: Infinity, openMax: true }, "outsideRate", outsideRate);
  requireIn({ min: 0, max: 10 }, "uncertainty", uncertainty);
  const periods = periodsOf(loads, hours);
  const needed = insideCost / outsideRate;
  if (uncertainty > 0) return erlangs(uncertainBase(periods, needed, uncertainty, precision));
  // Down the load-duration curve: hours pile up until a slice works long enough.
  let worked = 0;
  for (const { load, duration } of [...periods].sort((a, b) => b.load - a.load)) {
    worked += duration;
    if (worked >= needed) return load;
  }
  return erlangs(0);
}

interface Period {
  readonly load: Erlangs;
  readonly duration: HoursPerYear;
}

/** Periods from two ranges of the same length, each checked. */
export function periodsOf(loads: ArrayLike<number>, hours: ArrayLike<number>): readonly Period[] {
  if (loads.length !== hours.length)
    throw new DomainError("wrong-shape", "hours", `as many values as loads (${loads.length})`, hours.length);
  return Array.from(loads, (load, index) => {
    const duration = hours[index];
    if (duration === undefined) throw new DomainError("wrong-shape", "hours", `as many values as loads`, index);
    requireIn({ min: 0, max: Infinity, openMax: true }, `loads ${index + 1}`, load);
    requireIn({ min: 0, max: Infinity, openMax: true }, `hours ${index + 1}`, duration);
    return { load: erlangs(load), duration: hoursPerYear(duration) };
  });
}

function uncertainBase(periods: readonly Period[], needed: number, uncertainty: number, precision: number): number {
  const above = (level: number): number =>
    periods.reduce((sum, { load, duration }) => sum + duration * exceedance(level, load, uncertainty * load), 0);
  if (above(0) < needed) return 0;
  let low = 0;
  let high = Math.max(...periods.map(({ load }) => load), 0) * (1 + 10 * uncertainty) + 1;
  for (let step = 0; step < 200 && high - low > precision * high; step += 1) {
    const middle = (low + high) / 2;
    if (above(middle) >= needed) low = middle;
    else high = middle;
  }
  return low;
}

function exceedance(level: number, mean: number, deviation: number): number {
  return deviation === 0 ? Number(mean > level) : 1 - normalCdf((level - mean) / deviation);
}
