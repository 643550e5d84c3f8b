import { moneyPerYear } from "../quantities";
import type { MoneyPerYear } from "../quantities";
import type { ValuedPlan } from "./best-plan";
import { leastConflict } from "./least-conflict";
import { PlanJudge } from "./plan-judge";
import type { JudgedPlan } from "./plan-judge";
import type { PlanLimit, PortfolioCase } from "./portfolio-case";
import type { Solver } from "./program/linear-program";
import { planProgram } from "./program/plan-program";
import { searchSets } from "./program/search-sets";
import type { SearchEffort } from "./search-effort";
import { tightened } from "./program/tightened";

/** The best plan that was found, and how far that is proven; or why there is none. */
export type SearchedPlan =
  | ({
      /** Proven best, proven within the gap, or ended by time. */
      readonly kind: "optimal" | "within-gap" | "stopped";
      /** No plan costs less. */
      readonly bound: MoneyPerYear;
      /** What each limit costs; without those for which no time was left. */
      readonly prices: ReadonlyMap<string, MoneyPerYear>;
      readonly surest: ValuedPlan | undefined;
    } & ValuedPlan)
  | { readonly kind: "infeasible"; readonly conflict: readonly string[] }
  /** Time ended before any plan was found. */
  | { readonly kind: "unknown" };

/** Costs proven closer than this are proven. */
const PROVEN = 1e-6;
/** Options beyond which limits are not priced one by one: each price is a search of its own. */
const MOST_PRICED = 600;
const EXACT = 1e-7;
/** How far limits are drawn in before a plan in parts is rounded. */
const TIGHTENINGS = [0.98, 0.95];
/** Plans dearer than this, over the best known, are not worth improving by steps. */
const NEARLY = 1.01;

/**
 * The best plan over all flows by a linear program with whole columns; what is told is its exact value. Never dearer than deciding flow by flow, where that
 * keeps to the limits.
 *
 * @see docs/methods/portfolio.md
 */
export function searchedPlan(given: PortfolioCase, solver: Solver, effort: SearchEffort): SearchedPlan {
  const judge = new PlanJudge(given);
  const isSmall = given.flows.reduce((sum, { options }) => sum + options.length, 0) <= MOST_PRICED;
  const gap = isSmall ? EXACT : effort.gap;
  const best = bestUnder(given, given.limits, judge, solver, effort, gap);
  if (best.kind === "infeasible")
    return { kind: "infeasible", conflict: leastConflict(given, judge.allInside, solver, effort) };
  const { plan, bound } = best;
  if (plan === undefined) return { kind: "unknown" };
  const cost = plan.value.objective;
  const unproven = (cost - bound) / Math.max(1, Math.abs(cost));
  return {
    kind: unproven <= PROVEN ? "optimal" : unproven <= effort.gap ? "within-gap" : "stopped",
    choice: plan.choice,
    value: plan.value,
    bound: moneyPerYear(Math.min(bound, cost)),
    prices: isSmall ? pricesOf(given, plan, judge, solver, effort) : new Map(),
    surest: surestOf(given, plan, judge, solver, effort),
  };
}

type Found = { kind: "infeasible" } | { kind: "found"; plan: JudgedPlan | undefined; bound: MoneyPerYear };

function bestUnder(
  given: PortfolioCase,
  limits: readonly PlanLimit[],
  judge: PlanJudge,
  solver: Solver,
  effort: SearchEffort,
  gap: number,
): Found {
  const inside = given.flows.map(() => undefined);
  const starts = [inside, ...(judge.isSmall ? [judge.improved(inside, []).choice] : [])];
  let best = cheapest(starts.map((choice) => judge.judge(choice, limits)));
  const program = planProgram(given, { limits, allInside: judge.allInside, surestUpTo: undefined });
  const session = solver(program.program);
  const isLarge = given.flows.reduce((sum, { options }) => sum + options.length, 0) > MOST_PRICED;
  const tight = (isLarge ? TIGHTENINGS : []).map((part) => {
    const drawnIn = { limits: tightened(limits, part), allInside: judge.allInside, surestUpTo: undefined };
    return solver(planProgram(given, drawnIn).program);
  });
  const count = limits.reduce(
    (least, { rule }) => (rule.kind === "providers" ? Math.min(least, rule.count) : least),
    Infinity,
  );
  try {
    const found = searchSets(session, program, {
      count,
      gap,
      left: () => effort.seconds - effort.elapsed(),
      known: best?.value.objective ?? Infinity,
      near: (ranges) =>
        tight.flatMap((each) => {
          const answer = each.solve({ isRelaxed: true, gap, seconds: effort.seconds - effort.elapsed(), ranges });
          return answer.kind === "solved" ? [answer.values] : [];
        }),
      propose: (values) => {
        let plan = judge.judge(program.choiceOf(values), limits);
        if (plan.broken.length > 0 && judge.isSmall) plan = judge.repaired(plan, limits);
        if (plan.broken.length > 0) return Infinity;
        const isNew = best === undefined || plan.value.objective < best.value.objective * NEARLY;
        if (judge.isSmall && isNew) plan = judge.improved(plan.choice, limits);
        best = cheapest([...(best === undefined ? [] : [best]), plan]);
        return plan.value.objective;
      },
    });
    if (found.isInfeasible && best === undefined) return { kind: "infeasible" };
    return {
      kind: "found",
      plan: best,
      bound:
        found.isInfeasible && best !== undefined
          ? best.value.objective
          : moneyPerYear(Math.max(found.bound, -Number.MAX_VALUE)),
    };
  } finally {
    session.end();
    for (const each of tight) each.end();
  }
}

function cheapest(plans: readonly JudgedPlan[]): JudgedPlan | undefined {
  return plans.filter(({ broken }) => broken.length === 0).sort((a, b) => a.value.objective - b.value.objective)[0];
}

function pricesOf(
  given: PortfolioCase,
  plan: JudgedPlan,
  judge: PlanJudge,
  solver: Solver,
  effort: SearchEffort,
): ReadonlyMap<string, MoneyPerYear> {
  const prices = new Map<string, MoneyPerYear>();
  given.limits.forEach(({ limit }, place) => {
    if (effort.elapsed() >= effort.seconds) return;
    const without = bestUnder(given, given.limits.toSpliced(place, 1), judge, solver, effort, EXACT);
    const cost = without.kind === "found" ? without.plan?.value.objective : undefined;
    if (cost !== undefined)
      prices.set(limit, moneyPerYear(plan.value.objective - Math.min(cost, plan.value.objective)));
  });
  return prices;
}

/** The plan that is most often best, among those hardly dearer. */
function surestOf(
  given: PortfolioCase,
  plan: JudgedPlan,
  judge: PlanJudge,
  solver: Solver,
  effort: SearchEffort,
): ValuedPlan | undefined {
  if (given.surestWithin === undefined) return undefined;
  const upTo = plan.value.objective + given.surestWithin;
  const program = planProgram(given, { limits: given.limits, allInside: judge.allInside, surestUpTo: upTo });
  const session = solver(program.program);
  try {
    const seconds = effort.seconds - effort.elapsed();
    const answer = session.solve({ isRelaxed: false, gap: EXACT, seconds, ranges: [] });
    if (answer.kind !== "solved") return plan;
    const surest = judge.judge(program.choiceOf(answer.values), given.limits);
    const isRight = surest.broken.length === 0 && surest.value.objective <= upTo + 1e-6;
    return isRight && surest.value.confidence > plan.value.confidence ? surest : plan;
  } finally {
    session.end();
  }
}
