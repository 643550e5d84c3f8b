import { subsets } from "../../engine/portfolio";
import { ratio } from "../../engine/quantities";
import type { Ratio } from "../../engine/quantities";
import type { LimitRecord } from "../../engine/records";
import { itemAt } from "../../engine/grid";
import type { PlanCosts } from "../case/plan-costs";
import { providerOf } from "../options/candidate";
import type { Candidate } from "../options/candidate";
import { goOn } from "../progress";
import type { RunContext } from "../run-context";
import type { FlowPlan } from "./flow-plan";
import { caseLimits, useOf } from "./plan-limits";
import type { CaseLimit, PlanUse } from "./plan-limits";
import { standingsOf } from "./plan-standing";
import type { Moving, Standing } from "./plan-standing";
import { ALL_KEPT } from "./plan-state";
import type { PoolPlan } from "./pool-plan";
import { gainsOf } from "./pool-prices";

/** Plans up to so many are all tried: the answer is then the best of them, and what cannot be, cannot be. */
const MOST_TRIED = 4_000;
/** Options of a flow beside its best with each provider. */
const BEST_ALONE = 3;
/** Up to so many flows pairs are moved together. */
const MOST_PAIRED = 10;
const ROUNDS = 40;
/** Plans that differ by less than a cent are one. */
const SAME = 0.01;
const KEPT_TO = 1e-9;

/** A flow with the options that a plan within limits may give it; keeping it is one more. */
interface Mover extends Moving {
  readonly options: readonly Candidate[];
}

/** A plan that was valued, and how far it is beyond the limits asked. */
interface Tried {
  readonly standing: Standing;
  readonly excess: Ratio;
}

/** The best plan that keeps to limits, or that none was found. */
export interface LimitedSearch {
  readonly limits: readonly CaseLimit[];
  /** What a plan uses of them. */
  readonly use: (standing: Standing) => PlanUse;
  /** Decided flow by flow. */
  readonly flowByFlow: Standing;
  /** The cheapest plan that keeps to these of the limits, less what skill is worth; undefined where none was found. */
  readonly within: (limits: readonly CaseLimit[]) => Standing | undefined;
  /** The fewest limits that no plan was found to keep together. */
  readonly conflict: () => readonly CaseLimit[];
  /** Whether every plan over the options was tried. */
  readonly isProven: boolean;
}

/**
 * The search for the best plan within limits, over all flows.
 *
 * A flow may be kept, or leave by one of its best options with each provider. Where they make few plans every one is tried; otherwise plans are improved from
 * several starts (flow by flow, nothing, everything, each provider alone) by moving flows alone, in pairs and from provider to provider, first towards the limits
 * and then towards the least cost.
 *
 * @param plans - decided flow by flow
 * @param most - plans up to so many are all tried
 */
export function limitedSearch(
  plans: readonly PoolPlan[],
  costs: PlanCosts,
  records: readonly LimitRecord[],
  run: RunContext,
  most = MOST_TRIED,
): LimitedSearch {
  const movers = plans.flatMap((plan, place) =>
    plan.flows.map((own): Mover => {
      goOn(run);
      return { own, place, options: menuOf(own, plan) };
    }),
  );
  const { standing, moved } = standingsOf(plans, costs, run);
  const kept = standing(plans.map(() => ALL_KEPT));
  const flowByFlow = standing(plans.map(({ state }) => state));
  const limits = caseLimits(records, movers, kept.cost);
  const use = useOf(movers);
  const tried = (from: Standing, active: readonly CaseLimit[]): Tried => {
    const used = use(from);
    return { standing: from, excess: ratio(active.reduce((sum, { excess }) => sum + excess(used), 0)) };
  };
  const withChoices = (choices: readonly (Candidate | undefined)[]): Standing => {
    goOn(run);
    return moved(
      kept,
      movers.map((mover, place) => [mover, choices[place]] as const),
    );
  };
  const count = movers.reduce((product, { options }) => product * (options.length + 1), 1);
  const isProven = count <= most;
  // Where what is decided flow by flow keeps to the limits nothing is asked, and no plan tried.
  let all: ((active: readonly CaseLimit[]) => Standing | undefined) | undefined;
  const within = isProven
    ? (active: readonly CaseLimit[]) => (all ??= bestOfAll(movers, withChoices, limits, use))(active)
    : (active: readonly CaseLimit[]): Standing | undefined => {
        const starts = [flowByFlow, kept, ...startsOf(movers).map((each) => withChoices(each))];
        const step = (from: Tried): Tried =>
          improved(from, movers, (base, changes) => {
            goOn(run);
            return tried(moved(base.standing, changes), active);
          });
        const ends = starts.map((each) => step(tried(each, active)));
        const best = ends.reduce((top, each) => (isBetter(each, top) ? each : top));
        return best.excess <= KEPT_TO ? best.standing : undefined;
      };
  const known = new Map<string, Standing | undefined>();
  const remembered = (active: readonly CaseLimit[]): Standing | undefined => {
    const key = active.map((limit) => limits.indexOf(limit)).join(" ");
    if (!known.has(key)) known.set(key, within(active));
    return known.get(key);
  };
  const conflict = (): readonly CaseLimit[] => leastConflict(limits, remembered, isProven);
  return { limits, use, flowByFlow, within: remembered, conflict, isProven };
}

/** The best options of a flow, and its best with each provider, in part and whole. */
function menuOf(own: FlowPlan, { prices, state }: PoolPlan): readonly Candidate[] {
  if (own.rule.vetoed) return [];
  const gain = gainsOf(prices, state, own.flow);
  const ranked = own.options.candidates
    .map((candidate) => ({ candidate, gain: gain(candidate) }))
    .sort((a, b) => b.gain - a.gain)
    .map(({ candidate }) => candidate);
  const firsts = new Map<string, Candidate>();
  for (const each of ranked) {
    const key = `${providerOf(each) === null ? "" : each.offer.providerKey}|${each.split.kind === "full"}`;
    if (!firsts.has(key)) firsts.set(key, each);
  }
  const decided = state.leaving.get(own.flow);
  return [
    ...new Set([...(decided === undefined ? [] : [decided]), ...ranked.slice(0, BEST_ALONE), ...firsts.values()]),
  ];
}

/** Every plan valued once, the best kept for each set of limits that plans break: whatever limits are asked after is then looked up. */
function bestOfAll(
  movers: readonly Mover[],
  withChoices: (choices: readonly (Candidate | undefined)[]) => Standing,
  limits: readonly CaseLimit[],
  use: (standing: Standing) => PlanUse,
): (active: readonly CaseLimit[]) => Standing | undefined {
  const best = new Map<string, { readonly broken: ReadonlySet<CaseLimit>; readonly standing: Standing }>();
  const menus = movers.map(({ options }) => [undefined, ...options]);
  const count = menus.reduce((product, menu) => product * menu.length, 1);
  for (let index = 0; index < count; index += 1) {
    let rest = index;
    const standing = withChoices(
      menus.map((menu) => {
        const choice = menu[rest % menu.length];
        rest = Math.floor(rest / menu.length);
        return choice;
      }),
    );
    const used = use(standing);
    const broken = new Set(limits.filter(({ excess }) => excess(used) > KEPT_TO));
    const key = limits.map((limit) => (broken.has(limit) ? "1" : "0")).join("");
    const found = best.get(key);
    if (found === undefined || standing.valued < found.standing.valued - SAME) best.set(key, { broken, standing });
  }
  return (active) =>
    [...best.values()]
      .filter(({ broken }) => !active.some((limit) => broken.has(limit)))
      .reduce<Standing | undefined>(
        (top, { standing }) => (top === undefined || standing.valued < top.valued - SAME ? standing : top),
        undefined,
      );
}

/** Everything leaves by its best whole option; and, for each provider, whatever it can take. */
function startsOf(movers: readonly Mover[]): readonly (readonly (Candidate | undefined)[])[] {
  const providers = new Set(movers.flatMap(({ options }) => options.map(({ offer }) => offer.providerKey)));
  const whole = movers.map(({ options }) => options.find(({ split }) => split.kind === "full"));
  const alone = [...providers].map((provider) =>
    movers.map(({ options }) => options.find(({ offer }) => offer.providerKey === provider)),
  );
  return [movers.map(({ options }) => options[0]), whole, ...alone];
}

type Changes = readonly (readonly [Mover, Candidate | undefined])[];

/** Moves flows alone, in pairs and from one provider to another as long as that is better. */
function improved(from: Tried, movers: readonly Mover[], tryMove: (base: Tried, changes: Changes) => Tried): Tried {
  let now = from;
  for (let round = 0; round < ROUNDS; round += 1) {
    const singles = movers.flatMap((mover) =>
      [undefined, ...mover.options].map((choice): Changes => [[mover, choice]]),
    );
    let better = bestMove(now, [...singles, ...betweenProviders(now, movers)], tryMove);
    if (better === now && movers.length <= MOST_PAIRED) better = bestMove(now, pairsOf(singles), tryMove);
    if (better === now) return now;
    now = better;
  }
  return now;
}

function bestMove(now: Tried, moves: Iterable<Changes>, tryMove: (base: Tried, changes: Changes) => Tried): Tried {
  let better = now;
  for (const changes of moves) {
    const each = tryMove(now, changes);
    if (isBetter(each, better)) better = each;
  }
  return better;
}

function* pairsOf(singles: readonly Changes[]): Generator<Changes> {
  for (const [place, one] of singles.entries())
    for (const other of singles.slice(place + 1)) if (one[0]?.[0] !== other[0]?.[0]) yield [...one, ...other];
}

/** Whatever one provider has goes to another, or comes back. */
function betweenProviders({ standing }: Tried, movers: readonly Mover[]): readonly Changes[] {
  const chosen = movers.map((mover) => ({
    mover,
    choice: itemAt(standing.pieces, mover.place).state.leaving.get(mover.own.flow),
  }));
  const providers = new Set(movers.flatMap(({ options }) => options.map(({ offer }) => offer.providerKey)));
  return [...providers].flatMap((from) => {
    const own = chosen.filter(({ choice }) => choice?.offer.providerKey === from);
    if (own.length === 0) return [];
    return [undefined, ...providers].map((to): Changes =>
      own.map(({ mover }) => [mover, mover.options.find(({ offer }) => offer.providerKey === to)]),
    );
  });
}

/** First nearer to the limits, then cheaper. */
function isBetter(one: Tried, other: Tried): boolean {
  if (Math.abs(one.excess - other.excess) > KEPT_TO) return one.excess < other.excess;
  return one.standing.valued < other.standing.valued - SAME;
}

/** Proven: the smallest set. Otherwise limits are let go one by one while no plan is found for the rest. */
function leastConflict(
  limits: readonly CaseLimit[],
  within: (active: readonly CaseLimit[]) => Standing | undefined,
  isProven: boolean,
): readonly CaseLimit[] {
  if (isProven)
    for (let size = 1; size <= limits.length; size += 1)
      for (const places of subsets(limits.length, size)) {
        const some = places.map((place) => itemAt(limits, place));
        if (within(some) === undefined) return some;
      }
  return limits.reduce<readonly CaseLimit[]>((left, limit) => {
    const others = left.filter((each) => each !== limit);
    return within(others) === undefined ? others : left;
  }, limits);
}
