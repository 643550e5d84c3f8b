import { WEEKS_PER_YEAR } from "../calendar";
import { fte, hoursPerYear, moneyPerYear } from "../quantities";
import type { Fte, HoursPerWeek, HoursPerYear, MoneyPerHour, MoneyPerYear, Weeks } from "../quantities";
import { requireIn } from "../require";

/** Hours a week that one season needs. */
export interface SeasonNeed {
  readonly weeks: Weeks;
  readonly weeklyHours: HoursPerWeek;
}

/** How the seasons are covered, a year. */
export interface SeasonCover {
  /** Full-time equivalents on permanent contracts, the same all year. */
  readonly permanentFte: Fte;
  /** Productive hours of overtime. */
  readonly overtimeHours: HoursPerYear;
  /** Productive hours of temporary staff. */
  readonly temporaryHours: HoursPerYear;
}

/** Where nobody is needed. */
export const NO_COVER: SeasonCover = {
  permanentFte: fte(0),
  overtimeHours: hoursPerYear(0),
  temporaryHours: hoursPerYear(0),
};

/** What covering costs. */
export interface SeasonPrices {
  /** Yearly cost of one permanent full-time equivalent. */
  readonly permanent: MoneyPerYear;
  /** Cost of a productive hour of overtime. */
  readonly overtime: MoneyPerHour;
  /** Cost of a productive hour of temporary staff. */
  readonly temporary: MoneyPerHour;
  /** Productive hours a year of one full-time equivalent. */
  readonly productiveHours: HoursPerYear;
  /** Overtime hours a year one person may work. */
  readonly overtimeLimit: HoursPerYear;
}

/**
 * The cheapest cover of a year with seasons: permanent staff up to the need of one season, above it overtime to its limit, then temporary staff.
 *
 * A permanent contract is paid all year, so it pays only for hours that are needed long enough: the screening rule of
 * docs/methods/partial-outsourcing.md, here between seasons. Overtime is not used to cover a need that lasts all year.
 */
export function seasonCover(needs: readonly SeasonNeed[], prices: SeasonPrices): SeasonCover {
  requireIn({ min: 0, openMin: true }, "productiveHours", prices.productiveHours);
  const weekly = prices.productiveHours / WEEKS_PER_YEAR;
  let best: { readonly cost: MoneyPerYear; readonly cover: SeasonCover } | undefined;
  for (const { weeklyHours } of needs) {
    const permanentFte = weeklyHours / weekly;
    const missing = needs.reduce((sum, need) => sum + Math.max(0, need.weeklyHours - weeklyHours) * need.weeks, 0);
    const overtimeHours =
      prices.overtime <= prices.temporary ? Math.min(missing, permanentFte * prices.overtimeLimit) : 0;
    const cover = {
      permanentFte: fte(permanentFte),
      overtimeHours: hoursPerYear(overtimeHours),
      temporaryHours: hoursPerYear(missing - overtimeHours),
    };
    const cost = moneyPerYear(
      permanentFte * prices.permanent + overtimeHours * prices.overtime + cover.temporaryHours * prices.temporary,
    );
    if (best === undefined || cost < best.cost) best = { cost, cover };
  }
  return best?.cover ?? NO_COVER;
}
