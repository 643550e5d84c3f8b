import { moneyPerHour } from "../quantities";
import type { HoursPerYear, MoneyPerHour, MoneyPerYear } from "../quantities";
import { requireIn } from "../require";

/** What a productive hour carries beside pay, a year and full-time equivalent. */
export interface HourlyExtras {
  readonly workplace: MoneyPerYear;
  readonly licence: MoneyPerYear;
  readonly supervision: MoneyPerYear;
  readonly turnover: MoneyPerYear;
  readonly other: MoneyPerYear;
}

/**
 * Full cost of an hour on position: everything a full-time equivalent costs a year over the hours it is productive, not over those it is paid.
 *
 * @param productive - productive hours a year, above 0
 * @throws DomainError `out-of-range` naming `productiveHours`
 * @see docs/methods/internal-cost.md
 */
export function hourlyCost(
  loaded: MoneyPerYear,
  productive: HoursPerYear,
  { workplace, licence, supervision, turnover, other }: HourlyExtras,
): MoneyPerHour {
  requireIn({ min: 0, openMin: true, max: Infinity, openMax: true }, "productiveHours", productive);
  return moneyPerHour((loaded + workplace + licence + supervision + turnover + other) / productive);
}
