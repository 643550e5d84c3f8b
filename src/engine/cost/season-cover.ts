import { WEEKS_PER_YEAR } from "../calendar";
import { requireIn } from "../require";

/** Hours a week that one season needs. */
export interface SeasonNeed {
  readonly weeks: number;
  readonly weeklyHours: number;
}

/** How the seasons are covered, a year. */
export interface SeasonCover {
  /** Full-time equivalents on permanent contracts, the same all year. */
  readonly permanentFte: number;
  /** Productive hours of overtime. */
  readonly overtimeHours: number;
  /** Productive hours of temporary staff. */
  readonly temporaryHours: number;
}

/** What covering costs. */
export interface SeasonPrices {
  /** Yearly cost of one permanent full-time equivalent. */
  readonly permanent: number;
  /** Cost of a productive hour of overtime. */
  readonly overtime: number;
  /** Cost of a productive hour of temporary staff. */
  readonly temporary: number;
  /** Productive hours a year of one full-time equivalent. */
  readonly productiveHours: number;
  /** Overtime hours a year one person may work. */
  readonly overtimeLimit: number;
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
  let best: { cost: number; cover: SeasonCover } | undefined;
  for (const { weeklyHours } of needs) {
    const permanentFte = weeklyHours / weekly;
    const missing = needs.reduce((sum, need) => sum + Math.max(0, need.weeklyHours - weeklyHours) * need.weeks, 0);
    const overtimeHours =
      prices.overtime <= prices.temporary ? Math.min(missing, permanentFte * prices.overtimeLimit) : 0;
    const cover = { permanentFte, overtimeHours, temporaryHours: missing - overtimeHours };
    const cost =
      permanentFte * prices.permanent + overtimeHours * prices.overtime + cover.temporaryHours * prices.temporary;
    if (best === undefined || cost < best.cost) best = { cost, cover };
  }
  return best?.cover ?? { permanentFte: 0, overtimeHours: 0, temporaryHours: 0 };
}
