import { postScopes } from "../../engine/cost";
import type { PostScope } from "../../engine/cost";
import { levelFactor } from "../../engine/finance";
import { addTally, needsPlan, NOBODY, partingMoney, partingOf } from "../../engine/people";
import type { HeadGroup, PartingMoney, PartingRules, PartingTally } from "../../engine/people";
import { fte, moneyPerYear } from "../../engine/quantities";
import type { Fte, MoneyPerYear, Ratio } from "../../engine/quantities";
import type { Threshold } from "../facts";
import { at, itemAt } from "../../engine/grid";
import { spread } from "./calendar";
import type { Case } from "./case";
import { agentHeads, partingRules, postHeads } from "./head-groups";
import type { SizedGroup } from "./head-groups";
import { withLeavers, withTenure } from "./other-people";
import type { Pool } from "./pool";
import { postSteps } from "./post-steps";
import type { PostSteps } from "./post-steps";

/** Posts of a scope with the people they are and the steps in which they end. */
export interface CountedScope {
  readonly scope: PostScope;
  /** Places of its pools among all pools. */
  readonly places: readonly number[];
  readonly heads: HeadGroup;
  readonly steps: PostSteps;
  /** Full-time equivalents of agents in the scope, in the inside as it could be run. */
  readonly before: Fte;
  /** Level cost of one full-time equivalent of its posts. */
  readonly level: MoneyPerYear;
}

/** What a plan leaves of a pool: agents that stay, whether the contracts of those who leave move to the provider, and what steering its providers takes. */
export interface PoolAfter {
  readonly fte: Fte;
  readonly isMoved: boolean;
  /** Level over the horizon. */
  readonly steering: MoneyPerYear;
}

/** What the steps of a whole plan cost: posts that remain, and parting with people. Level amounts over the horizon. */
export interface CountedCost {
  readonly posts: MoneyPerYear;
  readonly parting: MoneyPerYear;
  /** The part of the providers' steering that posts which stay for it do. */
  readonly steered: MoneyPerYear;
}

/** What a plan counts: posts and people, with their money. */
export interface PlanCount extends CountedCost {
  /** Posts that end, by scope. */
  readonly ended: readonly { readonly scope: CountedScope; readonly fte: Fte; readonly people: number }[];
  readonly tally: PartingTally;
  readonly money: PartingMoney;
  readonly thresholds: readonly Threshold[];
}

/** The costs that belong to the plan as a whole, not to any flow's option. */
export interface PlanCosts {
  readonly scopes: readonly CountedScope[];
  readonly agents: readonly SizedGroup[];
  readonly rules: PartingRules;
  /** Agents of each pool in the inside as it could be run. */
  readonly before: Float64Array;
  readonly count: (after: readonly PoolAfter[]) => PlanCount;
  /** The same money with one pool varying and the others as they are. */
  readonly around: (after: readonly PoolAfter[], place: number) => (own: PoolAfter) => CountedCost;
  /** The costs of the plan if one pool were otherwise. */
  readonly varied: (place: number, otherwise: PoolOtherwise) => PlanCosts;
}

/** A pool in another world. */
export interface PoolOtherwise {
  /** Its agents in the inside as it could be run. */
  readonly before: Fte;
  /** Its attrition as a multiple of today's. */
  readonly attrition: Ratio;
  /** Its agents' years of service as a multiple of today's, where they differ by themselves. */
  readonly tenure?: Ratio;
}

type CostParts = Pick<Case, "inputs" | "assumptions" | "law" | "calendar">;

/**
 * The plan costs of a case.
 *
 * @param pools - in their order
 * @see docs/methods/posts.md
 * @see docs/methods/parting.md
 */
export function planCosts(pools: readonly Pool[], parts: CostParts): PlanCosts {
  const rules = partingRules(parts);
  const { horizon } = parts.calendar;
  const before = Float64Array.from(pools, ({ base }) => base.drivers.permanentFte);
  const agents = pools.map((pool) => agentHeads(pool.key, pool.base.drivers.permanentFte, parts));
  const scopes = countedScopes(pools, before, parts);
  const steeringPosts = scopes
    .filter(({ scope }) => scope.behaviour === "steers")
    .reduce((sum, { scope, level: each }) => sum + scope.fte * each, 0);
  const steered = (asked: number): MoneyPerYear => moneyPerYear(Math.min(steeringPosts, asked));
  const level = (present: PartingMoney): MoneyPerYear => spread(present.present, horizon);
  // A search asks for the same pools again and again while one of a thousand varies.
  const known = pools.map(() => new WeakMap<PoolAfter, PartingTally>());
  const agentTally = (place: number, own: PoolAfter): PartingTally => {
    const { group, size } = itemAt(agents, place);
    const found = itemAt(known, place).get(own);
    if (found !== undefined) return found;
    const tally = partingOf(group, fte(Math.max(0, at(before, place) - own.fte) / size), own.isMoved, rules);
    itemAt(known, place).set(own, tally);
    return tally;
  };
  const scopeAfter = (scope: CountedScope, after: readonly PoolAfter[]): number =>
    scope.places.reduce((sum, place) => sum + itemAt(after, place).fte, 0);
  const isScopeMoved = (scope: CountedScope, after: readonly PoolAfter[]): boolean =>
    scope.places.every((place) => {
      const { fte: stays, isMoved } = itemAt(after, place);
      return isMoved || stays >= at(before, place);
    });
  const scopeTally = (scope: CountedScope, people: number, isMoved: boolean): PartingTally =>
    partingOf(scope.heads, fte(people), isMoved, rules);
  const count = (after: readonly PoolAfter[]): PlanCount => {
    let tally = NOBODY;
    after.forEach((own, place) => (tally = addTally(tally, agentTally(place, own))));
    let posts = 0;
    const ended = scopes.map((scope) => {
      const freed = freedIn(scope, scopeAfter(scope, after));
      posts += (scope.scope.fte - freed.fte) * scope.level;
      tally = addTally(tally, scopeTally(scope, freed.people, isScopeMoved(scope, after)));
      return { scope, ...freed };
    });
    const money = partingMoney(tally, rules, horizon);
    const thresholds = thresholdsOf(tally, rules, parts.assumptions);
    return {
      posts: moneyPerYear(posts),
      parting: level(money),
      steered: steered(after.reduce((sum, { steering }) => sum + steering, 0)),
      ended,
      tally,
      money,
      thresholds,
    };
  };
  return {
    scopes,
    agents,
    rules,
    before,
    count,
    varied: (varying, { before: agentsThere, attrition, tenure }) => {
      const { key } = itemAt(pools, varying);
      const there = pools.map((pool, place) => (place === varying ? withAgents(pool, agentsThere) : pool));
      const left = attrition === 1 ? parts.inputs : withLeavers(parts, key, attrition);
      const inputs = tenure === undefined ? left : withTenure({ ...parts, inputs: left }, key, tenure);
      return planCosts(there, { ...parts, inputs });
    },
    around: (after, place) => {
      let fixedPosts = 0;
      const others = after.reduce((sum, { steering }, other) => (other === place ? sum : sum + steering), 0);
      let fixed = NOBODY;
      after.forEach((own, other) => {
        if (other !== place) fixed = addTally(fixed, agentTally(other, own));
      });
      const varying: { scope: CountedScope; beside: number; isMoved: boolean }[] = [];
      for (const scope of scopes) {
        const all = scopeAfter(scope, after);
        if (scope.places.includes(place)) {
          const rest = after.map((own, other) => (other === place ? { ...own, fte: fte(0), isMoved: true } : own));
          varying.push({ scope, beside: all - itemAt(after, place).fte, isMoved: isScopeMoved(scope, rest) });
          continue;
        }
        const freed = freedIn(scope, all);
        fixedPosts += (scope.scope.fte - freed.fte) * scope.level;
        fixed = addTally(fixed, scopeTally(scope, freed.people, isScopeMoved(scope, after)));
      }
      return (own) => {
        let tally = addTally(fixed, agentTally(place, own));
        let posts = fixedPosts;
        const isMovedHere = own.isMoved || own.fte >= at(before, place);
        for (const { scope, beside, isMoved } of varying) {
          const freed = freedIn(scope, beside + own.fte);
          posts += (scope.scope.fte - freed.fte) * scope.level;
          if (freed.people > 0) tally = addTally(tally, scopeTally(scope, freed.people, isMoved && isMovedHere));
        }
        return {
          posts: moneyPerYear(posts),
          parting: level(partingMoney(tally, rules, horizon)),
          steered: steered(others + own.steering),
        };
      };
    },
  };
}

function withAgents(pool: Pool, permanentFte: Fte): Pool {
  return { ...pool, base: { ...pool.base, drivers: { ...pool.base.drivers, permanentFte } } };
}

/** The posts of a scope that end when so many agents stay. */
function freedIn({ scope, steps, before }: CountedScope, after: number): ReturnType<PostSteps> {
  return scope.behaviour === "ends" ? steps(before, fte(after)) : NONE_FREED;
}

const NONE_FREED = { fte: fte(0), people: 0 };

function countedScopes(pools: readonly Pool[], before: Float64Array, parts: CostParts): readonly CountedScope[] {
  const { calendar } = parts;
  const wages: Ratio = levelFactor(calendar.horizon, calendar.wageGrowth);
  return postScopes(
    parts.inputs.team,
    pools.map(({ key }) => key),
    parts,
  ).map((scope) => {
    const places = scope.pools.flatMap((key) => pools.flatMap((pool, place) => (pool.key === key ? [place] : [])));
    return {
      scope,
      places,
      heads: postHeads(scope, parts),
      steps: postSteps(scope.sizes),
      before: fte(places.reduce((sum, place) => sum + at(before, place), 0)),
      level: moneyPerYear(scope.loaded * wages),
    };
  });
}

/** From so many dismissals on one more would need a plan. */
const NEAR = 0.85;
const SEVERAL = 2;

/** The thresholds of collective redundancy that a plan meets or comes near. */
function thresholdsOf(
  { counted }: PartingTally,
  rules: PartingRules,
  assumptions: Case["assumptions"],
): readonly Threshold[] {
  if (counted <= 0) return [];
  const { law } = rules;
  const people = Math.ceil(counted - 1e-9);
  const many = law.get("fr.pse.dismissals");
  const size: Threshold = people < SEVERAL ? "dismissal-single" : people < many ? "dismissal-2-9" : "dismissal-10-plus";
  return [
    size,
    ...(needsPlan(counted, rules) ? ["pse" as const] : []),
    ...(rules.fiftyPlus && people < many && counted >= NEAR * many ? ["pse-near" as const] : []),
    ...(people > law.get("fr.pse.quarter") ? ["quarter-10" as const] : []),
    ...(people > law.get("fr.pse.year") ? ["year-18" as const] : []),
    ...(assumptions.isOn("employerThousandPlus") ? ["reclassification-leave" as const] : []),
  ];
}
