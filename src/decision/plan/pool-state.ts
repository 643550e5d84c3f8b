import { avoidableCost, flowShares } from "../../engine/cost";
import type { Split } from "../options/split";
import { insideLevel } from "../options/price";
import { unmetValue } from "../case/lost-value";
import { restaff } from "../case/pool";
import type { Pool, StaffedPool } from "../case/pool";
import { avoidableShare, flowOverheads } from "../case/overhead-rates";
import type { Case } from "../case/case";

/** What has been decided for each flow of a pool, in the pool's order: the split that leaves, or undefined for all kept. */
export type PoolState = readonly (Split | undefined)[];

/** The prices of a pool's states: each is staffed once. */
export interface PoolPrices {
  /** The pool when the splits of the state have left. */
  readonly staffed: (state: PoolState) => StaffedPool;
  /** Level avoidable cost a year of what the state leaves inside, contacts lost in its queue included. */
  readonly inside: (state: PoolState) => number;
  /** The part of it that the sharing rule gives each flow. */
  readonly allotted: (state: PoolState) => readonly number[];
  /** Level avoidable cost of each flow when all is kept; with its own overheads, its lost contacts and the demand it does not serve. */
  readonly baseline: readonly number[];
  /** The part of the baseline that demand not served costs. */
  readonly unmet: readonly number[];
  /** The part of the baseline that is paid: without the value of lost contacts and of demand not served. */
  readonly paid: readonly number[];
  /** Level yearly cost of a flow's own overheads that ends with it. */
  readonly own: readonly number[];
}

/** Prices the states of a pool. */
export function poolPrices(pool: Pool, setting: Case): PoolPrices {
  const { context, horizon } = setting;
  const levels = pool.flows.map((flow) => insideLevel(flow, setting));
  const own = pool.flows.map(
    (flow, index) =>
      flowOverheads(setting.inputs.overheads, flow.name).reduce(
        (sum, { annualCost, avoidable }) => sum + annualCost * avoidableShare(avoidable, context.today, horizon.months),
        0,
      ) * (levels[index] ?? 1),
  );
  const shared = pool.shares.map(({ drivers }) => avoidableCost(pool.rates, drivers));
  const total = shared.reduce((sum, each) => sum + each, 0);
  // Flows of one pool may grow differently; the pool's level is the mean of theirs by cost.
  const level = total > 0 ? shared.reduce((sum, each, index) => sum + each * (levels[index] ?? 1), 0) / total : 1;
  const memo = new Map<string, StaffedPool>();
  const staffed = (state: PoolState): StaffedPool => {
    if (state.every((split) => split === undefined)) return pool.base;
    const key = state.map((split) => split?.key ?? "").join("|");
    const known = memo.get(key);
    if (known !== undefined) return known;
    const works = worksOf(pool, state);
    const fixed = pool.flows.length === 1 ? state[0]?.fixed : undefined;
    const made = restaff(pool, works, setting, fixed);
    memo.set(key, made);
    return made;
  };
  const unmet = pool.flows.map((flow) => unmetValue(flow, setting));
  const paid = shared.map((each, index) => each * level + (own[index] ?? 0));
  return {
    staffed,
    // The value of a contact does not rise with wages.
    inside: (state) => staffed(state).cost * level + staffed(state).lost.reduce((sum, each) => sum + each, 0),
    allotted: (state) => {
      const { staffing, drivers, cost, lost } = staffed(state);
      if (pool.flows.length === 1) return [cost * level + (lost[0] ?? 0)];
      return flowShares(staffing, drivers, worksOf(pool, state), pool.seasons, pool.driverRules).map(
        (share, index) => avoidableCost(pool.rates, share.drivers) * level + (lost[index] ?? 0),
      );
    },
    baseline: paid.map((each, index) => each + (pool.base.lost[index] ?? 0) + (unmet[index] ?? 0)),
    unmet,
    paid,
    own,
  };
}

/** The work that a state leaves inside. */
export function worksOf(pool: Pool, state: PoolState): Pool["works"] {
  return pool.works.map((work, index) => state[index]?.stays ?? work);
}
