import type { CostRate, DriverName, Drivers } from "../../engine/cost";
import { fraction, moneyPerUnit, months } from "../../engine/quantities";
import type { Fraction, Money, Months } from "../../engine/quantities";
import type { Avoidable, Key, OverheadRecord } from "../../engine/records";

/** The drivers of a pool at the optimised baseline, and what one of its full-time equivalents is paid. */
export interface PoolBase {
  readonly drivers: Drivers;
  readonly loaded: Money;
}

const DRIVER_OF: Readonly<Record<OverheadRecord["driver"], DriverName>> = {
  perFte: "fte",
  perSeat: "seats",
  perContact: "contacts",
  perMinute: "minutes",
  payrollShare: "permanentFte",
};

/** Money that stops being paid out within these months is cash saved. */
const CASH_MONTHS = months(12);

/** Whole months from one day to another, 0 or more; both `YYYY-MM-DD`. */
export function monthsBetween(from: string, to: string): Months {
  const part = (date: string, start: number, end: number): number => Number(date.slice(start, end));
  const passed = (part(to, 0, 4) - part(from, 0, 4)) * 12 + part(to, 5, 7) - part(from, 5, 7);
  return months(Math.max(0, passed - (part(to, 8, 10) < part(from, 8, 10) ? 1 : 0)));
}

/** Share of the months from today through `horizon` in which a cost no longer has to be paid. */
export function avoidableShare(avoidable: Avoidable, today: string, horizon: Months): Fraction {
  if (avoidable.kind !== "from") return fraction(avoidable.kind === "yes" ? 1 : 0);
  return fraction(Math.max(0, 1 - monthsBetween(today, avoidable.date) / horizon));
}

/** Share of a cost that stops being paid out in the first year. */
export function cashShare(avoidable: Avoidable, today: string): Fraction {
  return avoidableShare(avoidable, today, CASH_MONTHS);
}

/**
 * Overheads of the whole centre as prices of their drivers: the yearly cost over the driver's total at the optimised baseline, so that the shares of
 * all pools add up to it.
 *
 * @param pools - all pools, `own` among them
 */
export function overheadRates(
  overheads: readonly OverheadRecord[],
  pools: readonly PoolBase[],
  own: PoolBase,
  today: string,
  horizon: Months,
): readonly CostRate[] {
  return overheads
    .filter(({ keys }) => keys.flow === undefined)
    .map(({ item, annualCost, driver, avoidable }): CostRate => {
      const weigh = ({ loaded }: PoolBase): number => (driver === "payrollShare" ? loaded : 1);
      const name = DRIVER_OF[driver];
      const total = pools.reduce((sum, base) => sum + base.drivers[name] * weigh(base), 0);
      return {
        component: `overhead:${item}`,
        driver: name,
        rate: moneyPerUnit(total === 0 ? 0 : (annualCost * weigh(own)) / total),
        avoidable: avoidableShare(avoidable, today, horizon),
        cash: cashShare(avoidable, today),
      };
    });
}

/** Overheads that belong to one flow. */
export function flowOverheads(overheads: readonly OverheadRecord[], flow: Key): readonly OverheadRecord[] {
  return overheads.filter(({ keys }) => keys.flow === flow);
}
