import type { CostRate, DriverName, Drivers } from "../../engine/cost";
import { sameName } from "../../engine/demand";
import type { Avoidable, OverheadRecord } from "../../engine/records";

/** The drivers of a pool at the optimised baseline, and what one of its full-time equivalents is paid. */
export interface PoolBase {
  readonly drivers: Drivers;
  readonly loaded: number;
}

const DRIVER_OF: Readonly<Record<OverheadRecord["driver"], DriverName>> = {
  perFte: "fte",
  perSeat: "seats",
  perContact: "contacts",
  perMinute: "minutes",
  payrollShare: "permanentFte",
};

/** Whole months from one day to another, 0 or more; both `YYYY-MM-DD`. */
export function monthsBetween(from: string, to: string): number {
  const part = (date: string, start: number, end: number): number => Number(date.slice(start, end));
  const months = (part(to, 0, 4) - part(from, 0, 4)) * 12 + part(to, 5, 7) - part(from, 5, 7);
  return Math.max(0, months - (part(to, 8, 10) < part(from, 8, 10) ? 1 : 0));
}

/** Share of the months from today through `months` in which a cost no longer has to be paid. */
export function avoidableShare(avoidable: Avoidable, today: string, months: number): number {
  if (avoidable.kind !== "from") return avoidable.kind === "yes" ? 1 : 0;
  return Math.max(0, 1 - monthsBetween(today, avoidable.date) / months);
}

/**
 * Overheads of the whole centre as prices of their drivers: the yearly cost over the driver's total at the optimised baseline, so that the shares of
 * all pools add up to it.
 */
export function overheadRates(
  overheads: readonly OverheadRecord[],
  pools: ReadonlyMap<string, PoolBase>,
  pool: string,
  today: string,
  months: number,
): readonly CostRate[] {
  return overheads
    .filter(({ flow }) => flow === undefined || flow.trim() === "")
    .map(({ item, annualCost, driver, avoidable }): CostRate => {
      const weigh = ({ loaded }: PoolBase): number => (driver === "payrollShare" ? loaded : 1);
      const name = DRIVER_OF[driver];
      const total = [...pools.values()].reduce((sum, base) => sum + base.drivers[name] * weigh(base), 0);
      const own = pools.get(pool);
      return {
        component: `overhead:${item}`,
        driver: name,
        rate: own === undefined || total === 0 ? 0 : (annualCost * weigh(own)) / total,
        avoidable: avoidableShare(avoidable, today, months),
        cash: avoidableShare(avoidable, today, 12),
      };
    });
}

/** Overheads that belong to one flow. */
export function flowOverheads(overheads: readonly OverheadRecord[], flow: string): readonly OverheadRecord[] {
  return overheads.filter((each) => each.flow !== undefined && sameName(each.flow) === flow);
}
