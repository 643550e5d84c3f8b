import { costAmounts, rowsOf } from "../../engine/cost";
import type { CostAmount, CostRate, Drivers } from "../../engine/cost";
import { agents, fte, hoursPerYear } from "../../engine/quantities";
import type { Fte } from "../../engine/quantities";
import type { Role, TeamRecord } from "../../engine/records";
import { zip } from "../zip";
import type { Case } from "./case";
import type { Pool } from "./pool";

/** A pool as the team table staffs it today. */
export interface AsIs {
  /** True where the team table states nobody for the pool, and the staffing it needs is taken. */
  readonly assumed: boolean;
  /** What each of the pool's rates comes to. */
  readonly costs: readonly { readonly rate: CostRate; readonly amount: CostAmount }[];
}

/**
 * What a pool costs today, from the headcount the team table states; the posts beside the agents apart, which are the same however the inside is run.
 *
 * People who serve every pool are shared out by the staffing the pools need. What depends on the demand (premiums, telephone, seats) is that of the
 * optimised baseline, scaled with the headcount where it follows people.
 *
 * @param pools - all pools, this one among them
 */
export function asIsOf(
  pool: Pool,
  pools: readonly Pool[],
  { inputs, todayHours }: Pick<Case, "inputs" | "todayHours">,
): AsIs {
  const { team } = inputs;
  const own = statedFte("agent", pool, pools, team);
  const drivers = todayDrivers(own, todayHours.get(pool.key) ?? pool.base.drivers);
  const costs = zip(pool.rates, costAmounts(pool.rates, drivers)).map(([rate, amount]) => ({ rate, amount }));
  return { assumed: own === undefined, costs };
}

/** Full-time equivalents of a role that the team table states for a pool; undefined where it states none. */
function statedFte(role: Role, pool: Pool, pools: readonly Pool[], team: readonly TeamRecord[]): Fte | undefined {
  const rows = rowsOf(team, role, pool.key);
  if (rows.length === 0) return undefined;
  const stated = rows.reduce((sum, row) => sum + row.fte, 0);
  const needed = sharers(role, pool, pools, team).reduce((sum, each) => sum + each.base.drivers.fte, 0);
  return fte(needed > 0 ? (stated * pool.base.drivers.fte) / needed : 0);
}

/** What drives the cost of a pool at today's headcount, where one is stated. */
function todayDrivers(stated: Fte | undefined, needed: Drivers): Drivers {
  const people = stated ?? needed.fte;
  const scale = needed.fte > 0 ? people / needed.fte : 0;
  return {
    ...needed,
    fte: people,
    permanentFte: people,
    overtimeHours: hoursPerYear(0),
    temporaryHours: hoursPerYear(0),
    seats: agents(needed.seats * scale),
  };
}

/** The pools that share a role's people with this one: itself alone where it has its own. */
function sharers(role: Role, pool: Pool, pools: readonly Pool[], team: readonly TeamRecord[]): readonly Pool[] {
  const ofItsOwn = (each: Pool): boolean => rowsOf(team, role, each.key).some(({ keys }) => keys.pool !== undefined);
  return ofItsOwn(pool) ? [pool] : pools.filter((each) => !ofItsOwn(each));
}
