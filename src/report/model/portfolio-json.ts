import type { BestPlan, PortfolioCase, ValuedPlan } from "../../engine/portfolio";

/** The best plan of a portfolio as data; a plan that cannot be is an answer too. */
export function portfolioPlanJson(given: PortfolioCase, best: Exclude<BestPlan, { kind: "too-many" }>) {
  if (best.kind === "infeasible") return { status: best.kind, conflict: best.conflict };
  const { value, prices, surest } = best;
  return {
    status: best.kind,
    objective: value.objective,
    cost: value.cost,
    bound: value.objective,
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
