import { avoidableCost, flowShares, poolDrivers, poolRates } from "../../engine/cost";
import type { AgentProfile, CostRate, DriverRules, Drivers, FlowShare } from "../../engine/cost";
import { lostContacts, poolStaffing, seasonsOf, wholeWork } from "../../engine/demand";
import type { FixedPositions, FlowTerms, FlowWork, PoolStaffing, Season } from "../../engine/demand";
import { levelFactor } from "../../engine/finance";
import { overheadRates } from "./overhead-rates";
import type { PoolBase } from "./overhead-rates";
import { lostValue } from "./lost-value";
import type { Case } from "./case";

/** A pool of agents with its flows, staffed for their whole demand: the inside as it could be run. */
export interface Pool {
  readonly key: string;
  readonly flows: readonly FlowTerms[];
  readonly seasons: readonly Season[];
  /** Weeks a year of each season. */
  readonly weeks: readonly number[];
  /** Whole demand of each flow in the planning year, in the order of `flows`. */
  readonly works: readonly FlowWork[];
  readonly agent: AgentProfile;
  readonly rates: readonly CostRate[];
  readonly driverRules: DriverRules;
  readonly base: StaffedPool;
  readonly shares: readonly FlowShare[];
}

/** A staffing of a pool and what drives its cost. */
export interface StaffedPool {
  readonly staffing: PoolStaffing;
  readonly drivers: Drivers;
  /** Avoidable cost a year, lost contacts apart. */
  readonly cost: number;
  /** What contacts lost in the queue cost a year, for each flow: 0 where they have no value. */
  readonly lost: readonly number[];
}

/** A pool's staffing before overheads. */
export interface StaffedBase {
  readonly pool: Omit<Pool, "base" | "shares" | "rates">;
  readonly own: readonly CostRate[];
  readonly staffing: PoolStaffing;
  readonly drivers: Drivers;
}

/** The pools of a run, by key, each staffed and priced at the optimised baseline. */
export function poolsOf(setting: Case): readonly Pool[] {
  const staffed = [...flowsByPool(setting.flows)].map(([key, flows]) => staffBase(key, flows, setting));
  const bases = new Map(
    staffed.map(({ pool, drivers }): [string, PoolBase] => [pool.key, { drivers, loaded: pool.agent.loaded }]),
  );
  return staffed.map(({ pool, own, staffing, drivers }) => {
    const rates = [
      ...own,
      ...overheadRates(setting.inputs.overheads, bases, pool.key, setting.context.today, setting.horizon.months),
    ];
    return {
      ...pool,
      rates,
      base: { staffing, drivers, cost: avoidableCost(rates, drivers), lost: lostValues(pool.works, staffing, setting) },
      shares: flowShares(staffing, drivers, pool.works, pool.seasons, pool.driverRules),
    };
  });
}

/** The flows of each pool, pools by key. */
export function flowsByPool(flows: readonly FlowTerms[]): ReadonlyMap<string, readonly FlowTerms[]> {
  const groups = new Map<string, FlowTerms[]>();
  for (const flow of flows) groups.set(flow.pool, [...(groups.get(flow.pool) ?? []), flow]);
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A pool staffed for the whole demand of some flows, before the overheads of the centre are shared out. */
export function staffBase(key: string, flows: readonly FlowTerms[], setting: Case): StaffedBase {
  const { assumptions, horizon } = setting;
  const monthly = Array.from({ length: 12 }, (_, month) =>
    flows.reduce((sum, flow) => sum + (flow.monthly[month] ?? 0) * flow.handling, 0),
  );
  const seasons = seasonsOf(monthly, assumptions.get("seasonTypes"));
  const { agent, rates } = poolRates(setting.inputs, key, assumptions);
  const driverRules: DriverRules = {
    nightFrom: assumptions.get("nightFrom"),
    nightTo: assumptions.get("nightTo"),
    holidaysWorked: assumptions.get("holidaysWorked"),
    overtimeLimit: assumptions.get("overtimeHours"),
    productiveHours: agent.productiveHours,
  };
  // The planning year is the level year that is worth as much as the growing years of the horizon.
  const works = flows.map((flow) => wholeWork(flow, seasons, levelFactor(horizon, flow.growth)));
  const staffing = poolStaffing(works, seasons, setting.staffing);
  const pool = { key, flows, seasons, weeks: seasons.map(({ weeks }) => weeks), works, agent, driverRules };
  return { pool, own: rates, staffing, drivers: poolDrivers(staffing, works, seasons, rates, driverRules) };
}

/** Staffs a pool for other work than its whole demand: what stays inside when a part has left. */
export function restaff(pool: Pool, works: readonly FlowWork[], setting: Case, fixed?: FixedPositions): StaffedPool {
  const staffing = poolStaffing(works, pool.seasons, setting.staffing, fixed);
  const drivers = poolDrivers(staffing, works, pool.seasons, pool.rates, pool.driverRules);
  // Where positions are fixed, contacts that find them busy overflow at once: nobody waits, nobody gives up.
  const lost = fixed === undefined ? lostValues(works, staffing, setting) : works.map(() => 0);
  return { staffing, drivers, cost: avoidableCost(pool.rates, drivers), lost };
}

/** What contacts lost in a pool's queue cost a year, for each flow. */
export function lostValues(works: readonly FlowWork[], staffing: PoolStaffing, setting: Case): readonly number[] {
  return lostContacts(works, staffing, setting.staffing).map((lost, index) =>
    lostValue(works[index]?.terms, lost, setting),
  );
}
