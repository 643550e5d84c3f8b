import type { BestPlan, PortfolioCase, SearchedPlan, ValuedPlan } from "../../engine/portfolio";

/** The best plan of a portfolio as data. */
export type PortfolioPlanJson = ReturnType<typeof portfolioPlanJson>;

/** The best plan of a portfolio as data; a plan that cannot be is an answer too. */
export function portfolioPlanJson(given: PortfolioCase, best: Exclude<BestPlan, { kind: "too-many" }> | SearchedPlan) {
  if (best.kind === "infeasible") return { status: best.kind, conflict: best.conflict };
  if (best.kind === "unknown") return { status: "stopped" as const, plan: null };
  const { value, prices, surest } = best;
  const bound = "bound" in best ? best.bound : value.objective;
  return {
    status: best.kind,
    objective: value.objective,
    cost: value.cost,
    bound,
    gap: Math.max(0, (value.objective - bound) / Math.max(1, Math.abs(value.objective))),
    plan: planOf(given, best),
    posts: Object.fromEntries(value.posts),
    leaving: value.leaving,
    oneOff: value.oneOff,
    spend: Object.fromEntries(value.spend),
    units: Object.fromEntries(value.units),
    prices: Object.fromEntries(prices),
    lexicographic:
      surest === undefined
        ? null
        : {
            confidence: surest.value.confidence,
            objective: surest.value.objective,
            plan: planOf(given, surest),
          },
  };
}

function planOf({ flows }: PortfolioCase, { choice }: ValuedPlan): Readonly<Record<string, string>> {
  return Object.fromEntries(flows.map(({ flow }, place) => [flow, choice[place]?.option ?? "inside"]));
}
