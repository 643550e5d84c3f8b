import { itemAt } from "../../engine/grid";
import type { LimitRecord } from "../../engine/records";
import type { PlanCosts } from "../case/plan-costs";
import type { Pool } from "../case/pool";
import { hasFixedParts, sharingAmong } from "../options/sharing";
import { NO_MONEY } from "../total";
import { KEPT } from "./decision";
import type { FlowPlan } from "./flow-plan";
import { limitedSearch } from "./limited-search";
import type { LimitedSearch } from "./limited-search";
import type { Standing } from "./plan-standing";
import type { PoolPlan } from "./pool-plan";
import { isSettled, plansAt, takersOf } from "./portfolio-plan";
import type { PlanParts } from "./portfolio-plan";

/** Rounds in which offers for every flow are shared anew among the flows that take them. */
const SHARING_ROUNDS = 4;

/** The best plans within limits, and the search that found them. */
export interface LimitedPlans {
  readonly search: LimitedSearch;
  /** Undefined where no plan was found that keeps to all limits. */
  readonly found: { readonly plans: readonly PoolPlan[]; readonly standing: Standing } | undefined;
}

/**
 * The best plans of all pools within the limits of the table.
 *
 * What an offer for every flow asks whatever the volume is shared among the flows that take it: where others take it within the limits, they are searched again at
 * the share that they then bear.
 *
 * @param decided - flow by flow
 */
export function limitedPlans(
  decided: readonly PoolPlan[],
  pools: readonly Pool[],
  costs: PlanCosts,
  records: readonly LimitRecord[],
  parts: PlanParts,
): LimitedPlans {
  const shared = parts.offers.filter(hasFixedParts);
  let menus = decided;
  let takers = takersOf(decided, parts.offers);
  for (let round = 0; ; round += 1) {
    const search = limitedSearch(menus, costs, records, parts.run);
    // What is decided flow by flow stays where it keeps to the limits.
    const isKept = isKeptTo(search, search.flowByFlow);
    if (isKept) return { search, found: { plans: menus, standing: search.flowByFlow } };
    const standing = search.within(search.limits);
    if (standing === undefined) return { search, found: undefined };
    const plans = chosenPlans(menus, standing);
    const now = takersOf(plans, parts.offers);
    if (round === SHARING_ROUNDS || isSettled(shared, now, sharingAmong(takers), sharingAmong(now)))
      return { search, found: { plans, standing } };
    takers = now;
    menus = plansAt(sharingAmong(now), pools, parts, () => undefined);
  }
}

/** Whether a plan keeps to all limits. */
function isKeptTo({ limits, use }: LimitedSearch, standing: Standing): boolean {
  const used = use(standing);
  return limits.every(({ excess }) => excess(used) === 0);
}

/** The plans that a search found, as decisions. */
function chosenPlans(menus: readonly PoolPlan[], { pieces }: Standing): readonly PoolPlan[] {
  return menus.map((plan, place): PoolPlan => {
    const { state } = itemAt(pieces, place);
    const flows = plan.flows.map((own): FlowPlan => {
      const best = state.leaving.get(own.flow);
      if (best !== undefined) {
        const { specialised } = own.rule;
        return { ...own, rounded: undefined, decision: { kind: "leave", best, gain: NO_MONEY, specialised } };
      }
      return own.decision.kind === "leave" ? { ...own, rounded: undefined, decision: KEPT } : own;
    });
    return { ...plan, state, flows };
  });
}
