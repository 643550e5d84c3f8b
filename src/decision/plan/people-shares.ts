import { at, itemAt } from "../../engine/grid";
import { fraction, fte, moneyPerYear } from "../../engine/quantities";
import type { Fraction, Fte, MoneyPerYear } from "../../engine/quantities";
import type { PlanCosts, PlanCount } from "../case/plan-costs";
import type { PooledFlow } from "../case/pool";
import { NO_MONEY } from "../total";
import { leavingOf } from "./flow-plan";
import type { PoolPlan } from "./pool-plan";
import { afterOf } from "./pool-prices";
import { workLeaving } from "./work-leaving";

/** What of the plan's posts and of parting one flow bears: over all flows they add up to the plan's. */
export interface PeopleShare {
  /** Its share of the posts, less those that its leaving work served. */
  readonly posts: MoneyPerYear;
  /** Posts that its leaving work served and that stay. */
  readonly postsStay: MoneyPerYear;
  /** Level over the horizon. */
  readonly parting: MoneyPerYear;
  /** The part of its provider's steering that posts which stay for it do. */
  readonly steered: MoneyPerYear;
  /** Its part of what parting costs, 0 to 1. */
  readonly partingPart: Fraction;
  /** Posts that its leaving work served. */
  readonly served: Fte;
  /** Those of them that end, and their level cost. */
  readonly ended: Fte;
  readonly endedMoney: MoneyPerYear;
}

/** The share of every flow. */
export type PeopleShares = (flow: PooledFlow) => PeopleShare;

/** What a plan counts for its pools, and each flow's share of it. */
export interface CountedPlan {
  readonly count: PlanCount;
  readonly shares: PeopleShares;
}

/**
 * The posts and the parting of a plan, shared out: posts by agents, ended posts by the agents that each leaving flow takes out of their scope, parting by the
 * heads that end.
 */
export function countedPlan(plans: readonly PoolPlan[], costs: PlanCosts): CountedPlan {
  const after = plans.map(({ pool, prices, state }) => afterOf(prices, pool, state));
  const count = costs.count(after);
  const taken = plans.map((plan, place) =>
    takenOut(plan, Math.max(0, at(costs.before, place) - itemAt(after, place).fte)),
  );
  const outOf = (places: readonly number[]): number =>
    places.reduce((sum, place) => sum + [...itemAt(taken, place).values()].reduce((all, each) => all + each, 0), 0);
  const scopes = count.ended.map((each) => ({ ...each, out: outOf(each.scope.places) }));
  const shares = new Map<PooledFlow, PeopleShare>();
  const heads = (flow: PooledFlow, place: number): number => {
    const mine = itemAt(taken, place).get(flow) ?? 0;
    const { size } = itemAt(costs.agents, place);
    const posts = scopes
      .filter(({ scope, out }) => scope.places.includes(place) && out > 0)
      .reduce((sum, { people, out }) => sum + (people * mine) / out, 0);
    return mine / size + posts;
  };
  const all = plans.reduce(
    (sum, { flows }, place) => sum + flows.reduce((own, { flow }) => own + heads(flow, place), 0),
    0,
  );
  const steering = after.reduce((sum, each) => sum + each.steering, 0);
  plans.forEach(({ flows }, place) => {
    for (const own of flows) {
      const { flow } = own;
      const mine = itemAt(taken, place).get(flow) ?? 0;
      const serving = scopes.filter(({ scope, out }) => scope.places.includes(place) && out > 0 && scope.before > 0);
      const served = serving.reduce((sum, { scope }) => sum + (scope.scope.fte * scope.level * mine) / scope.before, 0);
      const endedMoney = serving.reduce(
        (sum, { scope, fte: freed, out }) => sum + (freed * scope.level * mine) / out,
        0,
      );
      const partingPart = fraction(all > 0 ? Math.min(1, heads(flow, place) / all) : 0);
      shares.set(flow, {
        posts: moneyPerYear(flow.postsLevel - served),
        postsStay: moneyPerYear(served - endedMoney),
        parting: moneyPerYear(count.parting * partingPart),
        steered: moneyPerYear(
          steering > 0 ? (count.steered * (leavingOf(own)?.amounts.governance ?? 0)) / steering : 0,
        ),
        partingPart,
        served: fte(serving.reduce((sum, { scope }) => sum + (scope.scope.fte * mine) / scope.before, 0)),
        ended: fte(serving.reduce((sum, { fte: freed, out }) => sum + (freed * mine) / out, 0)),
        endedMoney: moneyPerYear(endedMoney),
      });
    }
  });
  return { count, shares: (flow) => shares.get(flow) ?? unmoved(flow) };
}

function unmoved({ postsLevel }: PooledFlow): PeopleShare {
  return {
    posts: postsLevel,
    postsStay: NO_MONEY,
    parting: NO_MONEY,
    steered: NO_MONEY,
    partingPart: fraction(0),
    served: fte(0),
    ended: fte(0),
    endedMoney: NO_MONEY,
  };
}

/** The agents that each leaving flow takes out of its pool, by the workload it takes. */
function takenOut({ flows, pool }: PoolPlan, out: number): ReadonlyMap<PooledFlow, number> {
  const weights = flows.map((own) => {
    const chosen = leavingOf(own);
    return { flow: own.flow, weight: chosen === undefined ? 0 : workLeaving(own.flow, chosen.split, pool) };
  });
  const all = weights.reduce((sum, { weight }) => sum + weight, 0);
  return new Map(weights.map(({ flow, weight }) => [flow, all > 0 ? (out * weight) / all : 0]));
}
