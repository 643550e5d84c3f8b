import { moneyPerYear } from "../quantities";
import type { MoneyPerYear } from "../quantities";
import { keepsTo } from "./broken-limits";
import { planValuer } from "./plan-value";
import type { Choice, PlanValue } from "./plan-value";
import type { PlanLimit, PortfolioCase } from "./portfolio-case";
import { subsets } from "./program/subsets";

/** A plan and what it is worth. */
export interface ValuedPlan {
  readonly choice: Choice;
  readonly value: PlanValue;
}

/** The best plan over all flows, or why there is none. */
export type BestPlan =
  | ({
      readonly kind: "optimal";
      /** What each limit costs: the cost with all limits less the cost without it. */
      readonly prices: ReadonlyMap<string, MoneyPerYear>;
      /** The plan that is most often best, among those hardly dearer; undefined where nobody asks. */
      readonly surest: ValuedPlan | undefined;
    } & ValuedPlan)
  | {
      readonly kind: "infeasible";
      /** A smallest set of limits that no plan meets together. */ readonly conflict: readonly string[];
    }
  /** More plans than can be tried one by one. */
  | { readonly kind: "too-many"; readonly count: number };

/** Plans that are tried in a few seconds. */
export const MOST_PLANS = 300_000;
/** Costs that differ by less are the same. */
const SAME = 1e-9;

/**
 * The best plan by trying every one: exact, and its limits' prices and conflicts with it. More plans than {@link MOST_PLANS} are not begun.
 *
 * @see docs/methods/portfolio.md
 */
export function bestPlan(given: PortfolioCase): BestPlan {
  const count = given.flows.reduce((product, { options }) => product * (options.length + 1), 1);
  if (count > MOST_PLANS) return { kind: "too-many", count };
  const valueOf = planValuer(given);
  const allInside = valueOf(given.flows.map(() => undefined)).cost;
  const best = new Map<bigint, ValuedPlan>();
  const sure: ValuedPlan[] = [];
  for (const choice of choices(given)) {
    const value = valueOf(choice);
    const broken = brokenBy(given, choice, value, allInside);
    const known = best.get(broken);
    if (known === undefined || value.objective < known.value.objective - SAME) best.set(broken, { choice, value });
    if (given.surestWithin !== undefined && broken === NONE) sure.push({ choice, value });
  }
  const over = (active: bigint): ValuedPlan | undefined =>
    cheapest([...best].flatMap(([broken, plan]) => ((broken & active) === NONE ? [plan] : [])));
  const everything = (ONE << BigInt(given.limits.length)) - ONE;
  const top = over(everything);
  if (top === undefined) return { kind: "infeasible", conflict: smallestConflict(given.limits, over) };
  const prices = new Map(
    given.limits.map(({ limit }, place) => {
      const without = over(everything & ~(ONE << BigInt(place)));
      return [limit, moneyPerYear(top.value.objective - (without ?? top).value.objective)] as const;
    }),
  );
  return { kind: "optimal", ...top, prices, surest: surestOf(given, top, sure) };
}

const NONE = 0n;
const ONE = 1n;

/** Every choice, one after the other, the last flow's options changing fastest. */
function* choices({ flows }: PortfolioCase): Generator<Choice> {
  const menus = flows.map(({ options }) => [undefined, ...options]);
  const count = menus.reduce((product, menu) => product * menu.length, 1);
  for (let index = 0; index < count; index += 1) {
    let rest = index;
    const choice = [...menus].reverse().map((menu) => {
      const option = menu[rest % menu.length];
      rest = Math.floor(rest / menu.length);
      return option;
    });
    yield choice.reverse();
  }
}

/** The limits that a plan breaks, one bit each in their order. */
function brokenBy(given: PortfolioCase, choice: Choice, value: PlanValue, allInside: MoneyPerYear): bigint {
  return given.limits.reduce(
    (mask, { rule }, place) => (keepsTo(rule, choice, value, given, allInside) ? mask : mask | (ONE << BigInt(place))),
    NONE,
  );
}

function cheapest(plans: readonly ValuedPlan[]): ValuedPlan | undefined {
  const [first, ...others] = plans;
  return others.reduce(
    (best, plan) => (best === undefined || plan.value.objective < best.value.objective - SAME ? plan : best),
    first,
  );
}

/** The fewest limits that no plan keeps to together; by size, the first in their order. */
function smallestConflict(
  limits: readonly PlanLimit[],
  over: (active: bigint) => ValuedPlan | undefined,
): readonly string[] {
  for (let size = 1; size <= limits.length; size += 1)
    for (const places of subsets(limits.length, size)) {
      const active = places.reduce((mask, place) => mask | (ONE << BigInt(place)), NONE);
      if (over(active) === undefined) return places.flatMap((place) => limits[place]?.limit ?? []);
    }
  return [];
}

function surestOf(
  { surestWithin }: PortfolioCase,
  top: ValuedPlan,
  sure: readonly ValuedPlan[],
): ValuedPlan | undefined {
  if (surestWithin === undefined) return undefined;
  return sure
    .filter(({ value }) => value.objective <= top.value.objective + surestWithin + SAME)
    .reduce((best, plan) => {
      const surer = plan.value.confidence - best.value.confidence;
      if (Math.abs(surer) > SAME) return surer > 0 ? plan : best;
      return plan.value.objective < best.value.objective ? plan : best;
    }, top);
}
