import { itemAt } from "../../engine/grid";
import { fraction, fte } from "../../engine/quantities";
import type { Fraction } from "../../engine/quantities";
import type { PlanCosts } from "../case/plan-costs";
import type { Candidate } from "../options/candidate";
import { goOn } from "../progress";
import { decisionOf } from "./decision";
import { leavingOf } from "./flow-plan";
import type { FlowPlan, FlowPlanParts } from "./flow-plan";
import { ALL_KEPT, withChoice } from "./plan-state";
import type { PlanState } from "./plan-state";
import type { PoolPlan } from "./pool-plan";
import { standingsOf } from "./plan-standing";
import type { Moving, Standing, Standings } from "./plan-standing";
import { gainsAtMost, gainsOf, withCounted } from "./pool-prices";
import type { PoolPrices } from "./pool-prices";

/** Rounds after which flows that still change their minds keep the last. */
const ROUNDS = 6;
/** Plans that differ by less than a cent are one. */
const SAME = 0.01;
/** Up to so many flows pairs are tried together. */
const MOST_PAIRED = 24;
/** Plans that are tried for each flow where few change. */
const TRIES = 20;
/** Plans tried between two words on how far the search is. */
const TOLD = 16;
/** Options of a flow that are tried in every plan; the decision is taken among all of them. */
const SHORT = 4;
/** Posts that a plan is begun by freeing, at most. */
const MOST_STARTS = 4;

/** A flow in the search. */
interface Mover extends Moving {
  /** The options that may matter. */
  readonly short: readonly Candidate[];
  /** The option that leaves at the smallest loss, the plan's own costs apart. */
  readonly best: Candidate | undefined;
  /** The same of the options for all of the flow. */
  readonly whole: Candidate | undefined;
}

/**
 * The plans of all pools with what the plan as a whole counts: posts that end whole, parting with people.
 *
 * From several starts (what each flow gains by itself, nothing leaving, everything leaving, and the least loss that frees a post) flows are decided one after
 * the other, each given the others, until none changes; then flows are dropped and added, alone and in pairs, as long as the plan gains by it. The best is taken.
 *
 * @param plans - decided flow by flow, the plan's own costs apart
 * @param tell - is told how much of the search is done, 0 to 1
 */
export function withPlanCosts(
  plans: readonly PoolPlan[],
  costs: PlanCosts,
  parts: FlowPlanParts,
  tell: (part: Fraction) => void,
): readonly PoolPlan[] {
  const movers = plans.flatMap((plan, place) =>
    plan.flows.map((own) => {
      goOn(parts.run);
      return moverOf(own, plan, place);
    }),
  );
  // Nobody knows how many plans will be tried: each tells less than the one before, and none the end.
  let tried = 0;
  const onTry = (): void => {
    goOn(parts.run);
    tried += 1;
    if (tried % TOLD === 0) tell(fraction(tried / (tried + TRIES * movers.length)));
  };
  const search = searchOf(plans, movers, costs, parts.run, onTry);
  const starts = [plans.map(({ state }) => state), plans.map(() => ALL_KEPT), ...startsOf(plans, movers, costs)];
  const ends = starts.map((states) => search.improved(search.settled(search.standing(states))));
  const best = ends.reduce((top, each) => (each.worth < top.worth - SAME ? each : top));
  const last = search.polished(best);
  return plans.map((plan, place) => decidedPool(plan, place, last, costs, parts));
}

function moverOf(own: FlowPlan, { prices, state }: PoolPlan, place: number): Mover {
  if (own.rule.vetoed) return { own, place, short: [], best: undefined, whole: undefined };
  const gain = gainsOf(prices, state, own.flow);
  const ranked = own.options.candidates
    .map((candidate) => ({ candidate, gain: gain(candidate) }))
    .sort((a, b) => b.gain - a.gain)
    .map(({ candidate }) => candidate);
  const whole = ranked.filter(({ split }) => split.kind === "full");
  const short = [...new Set([...ranked.slice(0, SHORT), ...whole.slice(0, 2)])];
  return { own, place, short, best: ranked[0], whole: whole[0] };
}

/** The steps of a search. */
interface Search extends Pick<Standings, "standing"> {
  /** Flows decided one after the other until none changes. */
  readonly settled: (from: Standing) => Standing;
  /** Flows dropped and added, alone and in pairs, as long as it helps. */
  readonly improved: (from: Standing) => Standing;
  /** Flows decided again among all their options. */
  readonly polished: (from: Standing) => Standing;
}

function searchOf(
  plans: readonly PoolPlan[],
  movers: readonly Mover[],
  costs: PlanCosts,
  run: FlowPlanParts["run"],
  onTry: () => void,
): Search {
  const { standing, moved: movedTo } = standingsOf(plans, costs, run);
  const moved: typeof movedTo = (from, changes) => {
    onTry();
    return movedTo(from, changes);
  };
  const settledAmong = (
    from: Standing,
    optionsOf: (mover: Mover) => readonly Candidate[],
    rounds = ROUNDS,
  ): Standing => {
    let now = from;
    for (let round = 0, changed = true; changed && round < rounds; round += 1) {
      changed = false;
      for (const mover of movers) {
        if (mover.short.length === 0) continue;
        onTry();
        const { place, own } = mover;
        const { pool, prices } = itemAt(plans, place);
        const { state } = itemAt(now.pieces, place);
        const counted = withCounted(prices, pool, costs.around(now.after, place));
        const choice = leavingOf({
          decision: decisionOf(
            optionsOf(mover),
            gainsOf(counted, state, own.flow),
            own.rule,
            gainsAtMost(counted, state, own.flow),
          ),
        });
        if (
          choice?.split.key === state.leaving.get(own.flow)?.split.key &&
          choice?.offer === state.leaving.get(own.flow)?.offer
        )
          continue;
        const next = moved(now, [[mover, choice]]);
        // Rounding of numbers could have two flows take turns for ever.
        if (next.worth >= now.worth - SAME) continue;
        changed = true;
        now = next;
      }
    }
    return now;
  };
  const settled = (from: Standing): Standing => settledAmong(from, ({ short }) => short);
  const isOut = (from: Standing, { place, own }: Mover): boolean =>
    itemAt(from.pieces, place).state.leaving.has(own.flow);
  const toggled = (from: Standing, mover: Mover): readonly (readonly [Mover, Candidate | undefined])[] => {
    if (isOut(from, mover)) return [[mover, undefined]];
    const ways = new Set([mover.best, mover.whole].filter((each) => each !== undefined));
    return [...ways].map((choice) => [mover, choice] as const);
  };
  const improved = (from: Standing): Standing => {
    const free = movers.filter(({ best }) => best !== undefined);
    let now = from;
    for (let round = 0; round < ROUNDS; round += 1) {
      const changes = free.map((mover) => toggled(now, mover));
      const singles = changes.flat().map((change) => [change]);
      const pairs =
        free.length > MOST_PAIRED
          ? []
          : changes.flatMap((ones, first) =>
              changes.slice(first + 1).flatMap((others) => ones.flatMap((one) => others.map((other) => [one, other]))),
            );
      // One after the other: each holds a place for every pool, and there may be a thousand of both.
      let better = now;
      for (const tried of [...singles, ...pairs]) {
        const each = moved(now, tried);
        if (each.worth < better.worth - SAME) better = each;
      }
      if (better === now) return now;
      now = settled(better);
    }
    return now;
  };
  const polished = (from: Standing): Standing =>
    settledAmong(from, ({ own, place }) => optionsFor(own, itemAt(plans, place)), 2);
  return { standing, settled, improved, polished };
}

/** Everything leaves; and, for each scope, the flows with the smallest loss for each agent they take out, until a post more ends. */
function startsOf(
  plans: readonly PoolPlan[],
  movers: readonly Mover[],
  costs: PlanCosts,
): readonly (readonly PlanState[])[] {
  const free = movers.flatMap(({ own, place, best }) => (best === undefined ? [] : [{ own, place, best }]));
  const whole = movers.flatMap(({ own, place, whole: best }) => (best === undefined ? [] : [{ own, place, best }]));
  const statesOf = (leaving: typeof free): readonly PlanState[] => {
    const states = plans.map((): PlanState => ALL_KEPT);
    for (const { own, place, best } of leaving) states[place] = withChoice(itemAt(states, place), own.flow, best);
    return states;
  };
  const lossOf = ({ own, place, best }: (typeof free)[number]): number => {
    const { prices } = itemAt(plans, place);
    const out = Math.max(1e-6, own.flow.share.drivers.permanentFte * best.leaving);
    return -gainsOf(prices, ALL_KEPT, own.flow)(best) / out;
  };
  const cheapest = whole.map((each) => ({ ...each, loss: lossOf(each) })).sort((a, b) => a.loss - b.loss);
  const byScope = costs.scopes
    .filter(({ scope, places }) => scope.behaviour === "ends" && places.length > 1)
    .flatMap((scope) => {
      const own = cheapest.filter(({ place }) => scope.places.includes(place));
      const found: (readonly PlanState[])[] = [];
      let freed = 0;
      let out = 0;
      for (let taken = 1; taken <= own.length && found.length < MOST_STARTS; taken += 1) {
        const last = itemAt(own, taken - 1);
        out += last.own.flow.share.drivers.permanentFte * last.best.leaving;
        const now = scope.steps(scope.before, fte(Math.max(0, scope.before - out))).fte;
        if (now <= freed) continue;
        freed = now;
        found.push(statesOf(own.slice(0, taken)));
      }
      return found;
    });
  return [statesOf(free), statesOf(whole), ...byScope];
}

/** A pool as the best plan has it, each flow decided among all its options, the others as they are. */
function decidedPool(
  plan: PoolPlan,
  place: number,
  { pieces, after }: Standing,
  costs: PlanCosts,
  { run }: FlowPlanParts,
): PoolPlan {
  const { state } = itemAt(pieces, place);
  const prices: PoolPrices = {
    ...withCounted(plan.prices, plan.pool, costs.around(after, place)),
    countedIf: (otherwise) => costs.varied(place, otherwise).around(after, place),
  };
  const flows = plan.flows.map((own): FlowPlan => {
    goOn(run);
    const gain = gainsOf(prices, state, own.flow);
    const chosen = state.leaving.get(own.flow);
    if (chosen !== undefined) {
      const { specialised } = own.rule;
      const rounded = leavingOf(own) === chosen ? own.rounded : undefined;
      return { ...own, rounded, decision: { kind: "leave", best: chosen, gain: gain(chosen), specialised } };
    }
    const decision = decisionOf(optionsFor(own, plan), gain, own.rule, gainsAtMost(prices, state, own.flow));
    return {
      ...own,
      rounded: undefined,
      decision: decision.kind === "leave" ? { ...decision, kind: "too-close" } : decision,
    };
  });
  return { ...plan, prices, state, flows };
}

/** In a pool of several flows every state is staffed anew: the best by themselves are asked. */
function optionsFor(own: FlowPlan, plan: PoolPlan): readonly Candidate[] {
  if (own.rule.vetoed || plan.flows.length === 1) return own.options.candidates;
  const gain = gainsOf(plan.prices, plan.state, own.flow);
  return [...own.options.candidates].sort((a, b) => gain(b) - gain(a)).slice(0, SHORT);
}
