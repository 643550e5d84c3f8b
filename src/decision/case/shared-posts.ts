import { at } from "../../engine/grid";
import { fte, moneyPerYear } from "../../engine/quantities";
import { totalOf } from "../total";
import type { CountedScope, PlanCosts } from "./plan-costs";
import type { Pool, PooledFlow, PostShare } from "./pool";

/** Pools whose flows bear their share of the posts beside the agents: by full-time equivalents of agents, in the inside as it could be run. */
export function withPosts(pools: readonly Pool[], costs: PlanCosts): readonly Pool[] {
  return pools.map((pool, place) => {
    const all = pool.flows.reduce((sum, { share }) => sum + share.drivers.permanentFte, 0);
    const flows = pool.flows.map((flow): PooledFlow => {
      const part = all > 0 ? flow.share.drivers.permanentFte / all : 1 / pool.flows.length;
      const posts = costs.scopes
        .filter(({ places }) => places.includes(place))
        .map((scope) => shareOf(scope, part * partOfScope(scope, place, costs)));
      const postsLevel = totalOf(posts, ({ level }) => level);
      return { ...flow, posts, postsLevel, baseline: moneyPerYear(flow.baseline + postsLevel) };
    });
    return { ...pool, flows };
  });
}

/** A pool's part of the agents of a scope; of a scope whose pools have none, they share alike. */
function partOfScope({ before, places }: CountedScope, place: number, costs: PlanCosts): number {
  return before > 0 ? at(costs.before, place) / before : 1 / places.length;
}

function shareOf({ scope, level }: CountedScope, part: number): PostShare {
  return {
    component: scope.component,
    fte: fte(scope.fte * part),
    today: moneyPerYear(scope.fte * scope.loaded * part),
    level: moneyPerYear(scope.fte * level * part),
  };
}
