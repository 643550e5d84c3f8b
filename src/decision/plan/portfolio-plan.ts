import type { FlowTerms } from "../../engine/demand";
import type { OfferTerms } from "../../engine/offers";
import { swingsOf } from "../criteria";
import { step } from "../progress";
import type { Pool } from "../case/pool";
import type { Case } from "../case/case";
import { hasFixedParts, sharingAmong } from "../case/sharing";
import { poolPlan } from "./pool-plan";
import type { PoolPlan } from "./pool-plan";

/** Rounds in which offers for every flow are shared anew among the flows that take them. */
const SHARING_ROUNDS = 6;

/**
 * The plans of all pools. An offer made for every flow has fees and commitments that are paid once: first they are shared among all flows it is made
 * for, then, as long as fewer take it, among those, who judge it again at the share they would really bear.
 */
export function portfolioPlan(first: Case, pools: readonly Pool[]): { setting: Case; plans: readonly PoolPlan[] } {
  const swings = swingsOf(first.inputs.weights);
  const shared = first.offers.filter(hasFixedParts);
  let setting = first;
  for (let round = 0; ; round += 1) {
    // Nobody knows how many rounds there will be: each takes half of what is left.
    const [from, span] = shared.length === 0 ? [0, 1] : [1 - 0.5 ** round, 0.5 ** (round + 1)];
    let done = 0;
    const plans = pools.map((pool) => {
      const tell = (part: number): void =>
        step(setting.context, {
          stage: "options",
          done: 0.05 + 0.75 * (from + (span * (done + part * pool.flows.length)) / Math.max(1, setting.flows.length)),
        });
      tell(0);
      const plan = poolPlan(pool, swings, setting, tell);
      done += pool.flows.length;
      return plan;
    });
    const takers = takersOf(plans, setting);
    const now = sharingAmong(takers);
    const settled = shared.every((offer) =>
      (takers.get(offer) ?? []).every((flow) => Math.abs(now(offer, flow) - setting.sharing(offer, flow)) < 1e-12),
    );
    if (settled || round === SHARING_ROUNDS) return { setting, plans };
    // Later rounds only ever lose takers: a flow that found an offer too dear when more shared it does not come back.
    setting = { ...setting, sharing: sharingAmong(takers) };
  }
}

function takersOf(plans: readonly PoolPlan[], { offers }: Case): ReadonlyMap<OfferTerms, readonly FlowTerms[]> {
  return new Map(
    offers.map((offer) => [
      offer,
      plans.flatMap(({ flows }) =>
        flows.flatMap(({ decision, options }) =>
          decision.kind === "leave" && decision.best.original === offer ? [options.flow] : [],
        ),
      ),
    ]),
  );
}
