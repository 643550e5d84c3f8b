import { DomainError } from "../../engine/domain-error";
import { avoidableCost, flowShares } from "../../engine/cost";
import type { FixedPositions } from "../../engine/demand";
import { isAtHome } from "../../engine/offers";
import { moneyPerYear } from "../../engine/quantities";
import type { MoneyPerYear } from "../../engine/quantities";
import type { Case } from "../case/case";
import type { Pool, PooledFlow } from "../case/pool";
import type { CountedCost, PoolAfter, PoolOtherwise } from "../case/plan-costs";
import { allLost, lostIn, staffed } from "../case/staffed-pool";
import type { StaffedPool } from "../case/staffed-pool";
import type { Candidate } from "../options/candidate";
import { NO_MONEY, total } from "../total";
import { zip } from "../zip";
import { keyOf, withChoice, worksInside } from "./plan-state";
import type { PlanState } from "./plan-state";

/** What the states of a pool cost: each is staffed once. Level amounts over the horizon. */
export interface PoolPrices {
  /** The pool when the splits of the state have left. */
  readonly staffed: (state: PlanState) => StaffedPool;
  /** Avoidable cost of what the state leaves inside, contacts lost in its queue included. */
  readonly inside: (state: PlanState) => MoneyPerYear;
  /** Not more than that, for less work: without the contacts lost in the queue. */
  readonly insideAtLeast: (state: PlanState) => MoneyPerYear;
  /** The same with what the plan as a whole counts, the other pools being as it has them: posts beside the agents, parting. */
  readonly whole: (state: PlanState) => MoneyPerYear;
  /** Not more than that, as above. */
  readonly wholeAtLeast: (state: PlanState) => MoneyPerYear;
  /** What of it the plan counts. */
  readonly counted: (state: PlanState) => CountedCost;
  /** What the plan would count of the same pool in another world, the other pools being as the plan has them. */
  readonly countedIf: (otherwise: PoolOtherwise) => (own: PoolAfter) => CountedCost;
  /** The part of it that the sharing rule gives each flow. */
  readonly allotted: (state: PlanState) => ReadonlyMap<PooledFlow, MoneyPerYear>;
}

/** A state that has been staffed, and what it costs inside. */
interface PricedState {
  readonly staffed: StaffedPool;
  readonly paid: MoneyPerYear;
  readonly inside: () => MoneyPerYear;
}

/** Prices the states of a pool. */
export function poolPrices(pool: Pool, parts: Pick<Case, "staffing" | "assumptions">): PoolPrices {
  const { level, rates, seasons, driverRules } = pool;
  // The value of a contact does not rise with wages.
  const pricedAs = (found: StaffedPool): PricedState => {
    const paid = moneyPerYear(found.cost * level);
    let inside: MoneyPerYear | undefined;
    return { staffed: found, paid, inside: () => (inside ??= moneyPerYear(paid + allLost(found))) };
  };
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
    inside: (state) => priced(state).inside(),
    whole: (state) => priced(state).inside(),
    insideAtLeast: (state) => priced(state).paid,
    wholeAtLeast: (state) => priced(state).paid,
    counted: () => NOTHING_COUNTED,
    countedIf: () => () => NOTHING_COUNTED,
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

const NOTHING_COUNTED: CountedCost = { posts: NO_MONEY, parting: NO_MONEY, steered: NO_MONEY };

/** The prices of a pool with the costs of the whole plan, which depend on what stays of it. */
export function withCounted(prices: PoolPrices, pool: Pool, counted: (own: PoolAfter) => CountedCost): PoolPrices {
  const cost = (state: PlanState): CountedCost => counted(afterOf(prices, pool, state));
  const withCost = (inside: MoneyPerYear, { posts, parting, steered }: CountedCost): MoneyPerYear =>
    moneyPerYear(inside + posts + parting - steered);
  return {
    ...prices,
    counted: cost,
    whole: (state) => withCost(prices.inside(state), cost(state)),
    wholeAtLeast: (state) => withCost(prices.insideAtLeast(state), cost(state)),
  };
}

/**
 * What a state leaves of a pool: its agents, whether the contracts of the others move to the one provider that takes all of it, and what steering those who
 * take it costs.
 */
export function afterOf({ staffed: staff }: Pick<PoolPrices, "staffed">, pool: Pool, state: PlanState): PoolAfter {
  return {
    fte: staff(state).drivers.permanentFte,
    isMoved: isMoved(pool, state),
    steering: total([...state.leaving.values()].map(({ amounts }) => amounts.governance)),
  };
}

/** All flows of the pool are an autonomous entity and leave whole to one provider in the same country. */
function isMoved({ flows }: Pool, { leaving }: PlanState): boolean {
  if (leaving.size < flows.length) return false;
  const [first] = leaving.values();
  return flows.every((flow) => {
    const choice = leaving.get(flow);
    return (
      choice !== undefined &&
      flow.terms.record.autonomousEntity === true &&
      choice.split.kind === "full" &&
      choice.split.tool === undefined &&
      choice.offer.providerKey === first?.offer.providerKey &&
      isAtHome(choice.offer.location)
    );
  });
}

/** The positions that a choice fixes: only a flow alone in its pool can overflow. */
export function fixedIn({ flows }: Pool, { leaving }: PlanState): FixedPositions | undefined {
  const [only] = flows;
  return only === undefined || flows.length > 1 ? undefined : leaving.get(only)?.split.fixed;
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
  { whole }: Pick<PoolPrices, "whole">,
  state: PlanState,
  flow: PooledFlow,
): (candidate: Candidate) => MoneyPerYear {
  return gainsBy(whole, whole(withChoice(state, flow, undefined)), state, flow);
}

/**
 * What options of a flow gain at most: what they gain if no contact were lost in the queue of those who stay. Never below the gain, its last digit included, as no
 * sum gets smaller by what is added to it.
 */
export function gainsAtMost(
  { whole, wholeAtLeast }: Pick<PoolPrices, "whole" | "wholeAtLeast">,
  state: PlanState,
  flow: PooledFlow,
): (candidate: Candidate) => MoneyPerYear {
  return gainsBy(wholeAtLeast, whole(withChoice(state, flow, undefined)), state, flow);
}

function gainsBy(
  costOf: (state: PlanState) => MoneyPerYear,
  kept: MoneyPerYear,
  state: PlanState,
  flow: PooledFlow,
): (candidate: Candidate) => MoneyPerYear {
  return (candidate) => {
    const { leaving, amounts } = candidate;
    const left = costOf(withChoice(state, flow, candidate));
    return moneyPerYear(kept - left + flow.own * leaving - amounts.total);
  };
}
