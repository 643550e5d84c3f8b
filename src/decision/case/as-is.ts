import { costAmounts, personCost, rowsOf, SPANS } from "../../engine/cost";
import type { CostAmount, CostComponent, Drivers } from "../../engine/cost";
import type { Role } from "../../engine/records";
import type { Pool } from "./pool";
import type { Case } from "./case";

/** A pool as the team table staffs it today. */
export interface AsIs {
  readonly fte: number;
  /** True where the team table states nobody for the pool, and the staffing it needs is taken. */
  readonly assumed: boolean;
  readonly amounts: readonly CostAmount[];
}

/**
 * What the pools cost today, from the headcount the team table states.
 *
 * People who serve every pool are shared out by the staffing the pools need. What depends on the demand (premiums, telephone, seats) is that of the
 * optimised baseline, scaled with the headcount where it follows people.
 */
export function asIsOf(pools: readonly Pool[], setting: Case): ReadonlyMap<string, AsIs> {
  const { team } = setting.inputs;
  const needed = (role: Role, pool: Pool): number =>
    sharers(role, pool, pools, setting).reduce((sum, each) => sum + each.base.drivers.fte, 0);
  const stated = (role: Role, pool: Pool): number | undefined => {
    const rows = rowsOf(team, role, pool.key);
    if (rows.length === 0) return undefined;
    const total = rows.reduce((sum, row) => sum + row.fte, 0);
    const all = needed(role, pool);
    return all > 0 ? (total * pool.base.drivers.fte) / all : 0;
  };
  return new Map(
    pools.map((pool): [string, AsIs] => {
      const own = stated("agent", pool);
      const hours = setting.todayHours.get(pool.key) ?? pool.base.drivers;
      const fte = own ?? hours.fte;
      const scale = hours.fte > 0 ? fte / hours.fte : 0;
      const drivers: Drivers = {
        ...hours,
        fte,
        permanentFte: fte,
        overtimeHours: 0,
        temporaryHours: 0,
        seats: hours.seats * scale,
      };
      const posts = new Map<CostComponent, number>();
      for (const { role, component } of SPANS) {
        const people = stated(role, pool);
        if (people !== undefined)
          posts.set(component, people * personCost(team, role, pool.key, setting.assumptions).loaded);
      }
      const amounts = costAmounts(pool.rates, drivers).map((amount) => {
        const actual = posts.get(amount.component);
        return actual === undefined ? amount : { ...amount, full: actual, avoidable: actual, cash: 0 };
      });
      return [pool.key, { fte, assumed: own === undefined, amounts }];
    }),
  );
}

/** The pools that share a role's people with this one: itself alone where it has its own. */
function sharers(role: Role, pool: Pool, pools: readonly Pool[], { inputs }: Case): readonly Pool[] {
  const ofItsOwn = (each: Pool): boolean =>
    rowsOf(inputs.team, role, each.key).some(({ pool: named }) => named !== undefined && named.trim() !== "");
  return ofItsOwn(pool) ? [pool] : pools.filter((each) => !ofItsOwn(each));
}
