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

/** A state that has been staffed, and what it costs inside. */
interface PricedState {
  readonly staffed: StaffedPool;
  readonly inside: MoneyPerYear;
}

/** Prices the states of a pool. */
export function poolPrices(pool: Pool, parts: Pick<Case, "staffing" | "assumptions">): PoolPrices {
  const { level, rates, seasons, driverRules } = pool;
  // The value of a contact does not rise with wages.
  const pricedAs = (found: StaffedPool): PricedState => ({
    staffed: found,
    inside: moneyPerYear(found.cost * level + allLost(found)),
  });
  const base = pricedAs(pool.base);
  const known = new Map<string, PricedState>();
  const priced = (state: PlanState): PricedState => {
    if (state.leaving.size === 0) return base;
    const key = keyOf(pool, state);
    const made = known.get(key);
    if (made !== undefined) return made;
    const found = pricedAs(staffed(worksInside(pool, state), pool, parts, fixedIn(pool, state)));
    known.set(key, found);
    return found;
  };
  return {
    staffed: (state) => priced(state).staffed,
    inside: (state) => priced(state).inside,
    allotted: (state) => {
      const found = priced(state).staffed;
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
  return gainsOf(prices, state, flow)(candidate);
}

/** The same for all options of a flow. */
export function gainsOf(
  prices: PoolPrices,
  state: PlanState,
  flow: PooledFlow,
): (candidate: Candidate) => MoneyPerYear {
  const kept = prices.inside(withSplit(state, flow, undefined));
  return ({ split, leaving, amounts }) => {
    const left = prices.inside(withSplit(state, flow, split));
    return moneyPerYear(kept - left + flow.own * leaving - amounts.total);
  };
}
