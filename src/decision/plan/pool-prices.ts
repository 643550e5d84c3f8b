import { DomainError } from "../../engine/domain-error";
import { avoidableCost, flowShares } from "../../engine/cost";
import type { FixedPositions } from "../../engine/demand";
import { moneyPerYear } from "../../engine/quantities";
import type { MoneyPerYear } from "../../engine/quantities";
import type { Case } from "../case/case";
import type { Pool, PooledFlow } from "../case/pool";
import { allLost, lostIn, staffed } from "../case/staffed-pool";
import type { StaffedPool } from "../case/staffed-pool";
import type { Candidate } from "../options/candidate";
import { zip } from "../zip";
import { keyOf, withSplit, worksInside } from "./plan-state";
import type { PlanState } from "./plan-state";

/** What the states of a pool cost: each is staffed once. Level amounts over the horizon. */
export interface PoolPrices {
  /** The pool when the splits of the state have left. */
  readonly staffed: (state: PlanState) => StaffedPool;
  /** Avoidable cost of what the state leaves inside, contacts lost in its queue included. */
  readonly inside: (state: PlanState) => MoneyPerYear;
  /** The part of it that the sharing rule gives each flow. */
  readonly allotted: (state: PlanState) => ReadonlyMap<PooledFlow, MoneyPerYear>;
}

/** Prices the states of a pool. */
export function poolPrices(pool: Pool, parts: Pick<Case, "staffing" | "assumptions">): PoolPrices {
  const { level, rates, seasons, driverRules } = pool;
  const known = new Map<string, StaffedPool>();
  const staffedFor = (state: PlanState): StaffedPool => {
    if (state.leaving.size === 0) return pool.base;
    const key = keyOf(pool, state);
    const made = known.get(key) ?? staffed(worksInside(pool, state), pool, parts, fixedIn(pool, state));
    known.set(key, made);
    return made;
  };
  return {
    staffed: staffedFor,
    // The value of a contact does not rise with wages.
    inside: (state) => {
      const { cost, lost } = staffedFor(state);
      return moneyPerYear(cost * level + allLost({ lost }));
    },
    allotted: (state) => {
      const found = staffedFor(state);
      const costs =
        pool.flows.length === 1
          ? [found.cost]
          : flowShares(found.staffing, found.drivers, worksInside(pool, state), seasons, driverRules).map(
              ({ drivers }) => avoidableCost(rates, drivers),
            );
      return new Map(
        zip(pool.flows, costs).map(([flow, cost]) => [flow, moneyPerYear(cost * level + lostIn(found, flow.terms))]),
      );
    },
  };
}

/** The positions that a choice fixes: only a flow alone in its pool can overflow. */
export function fixedIn({ flows }: Pool, { leaving }: PlanState): FixedPositions | undefined {
  const [only] = flows;
  return only === undefined || flows.length > 1 ? undefined : leaving.get(only)?.fixed;
}

/** What a flow costs by the sharing rule. */
export function allottedTo(allotted: ReadonlyMap<PooledFlow, MoneyPerYear>, flow: PooledFlow): MoneyPerYear {
  const own = allotted.get(flow);
  if (own === undefined) throw new DomainError("not-a-choice", "flow", "a flow of the pool", flow.terms.name);
  return own;
}

/** What an option of a flow gains a year over keeping the flow, the other flows being as the state has them. */
export function gainOf(prices: PoolPrices, state: PlanState, flow: PooledFlow, candidate: Candidate): MoneyPerYear {
  const kept = withSplit(state, flow, undefined);
  const left = withSplit(state, flow, candidate.split);
  const out = flow.own * candidate.leaving;
  return moneyPerYear(prices.inside(kept) - prices.inside(left) + out - candidate.amounts.total);
}
