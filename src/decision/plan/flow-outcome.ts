import { moneyPerYear, ratio, secondsPerYear } from "../../engine/quantities";
import type { MoneyPerYear, Ratio, SecondsPerYear } from "../../engine/quantities";
import { lostIn } from "../case/staffed-pool";
import type { Candidate } from "../options/candidate";
import { NO_MONEY, total, totalOf } from "../total";
import { leavingOf } from "./flow-plan";
import type { FlowPlan } from "./flow-plan";
import type { PeopleShare, PeopleShares } from "./people-shares";
import type { PoolPlan } from "./pool-plan";
import { allottedTo } from "./pool-prices";
import { workLeaving } from "./work-leaving";

/** What a flow costs under the plan, in level yearly amounts that add up over the flows of a pool. */
export interface FlowOutcome {
  readonly plan: FlowPlan;
  /** The option that leaves; undefined where the flow is kept. */
  readonly chosen: Candidate | undefined;
  readonly share: Ratio;
  /** Avoidable cost inside as it could be run. */
  readonly optimised: MoneyPerYear;
  /** What is paid for the part that stays inside. */
  readonly inside: MoneyPerYear;
  /** What leaving makes the other flows of the pool cost more. */
  readonly stranded: MoneyPerYear;
  readonly outside: MoneyPerYear;
  readonly governance: MoneyPerYear;
  readonly oneOff: MoneyPerYear;
  /** What better or worse results bring, as a cost: below 0 where the provider does better. */
  readonly outcome: MoneyPerYear;
  /** What contacts lost in a queue cost, inside and at the provider. */
  readonly lost: MoneyPerYear;
  /** What demand costs that nobody serves. */
  readonly unmet: MoneyPerYear;
  /** Posts beside the agents that the flow would bear had its work left in whole posts alone. */
  readonly posts: MoneyPerYear;
  /** Posts that stay though the work they served leaves. */
  readonly postsStay: MoneyPerYear;
  /** What parting with people costs, level over the horizon. */
  readonly parting: MoneyPerYear;
  readonly cost: MoneyPerYear;
  readonly saving: MoneyPerYear;
  /** The value of contacts lost or not served if all were kept, within `optimised`: it does not grow with wages. */
  readonly valueBefore: MoneyPerYear;
}

/** What a flow keeps inside, and how much work it takes out of the pool. */
interface KeptPart {
  readonly plan: FlowPlan;
  readonly chosen: Candidate | undefined;
  /** What is paid for what stays, its own overheads apart. */
  readonly retained: MoneyPerYear;
  /** What contacts lost inside cost. */
  readonly lost: MoneyPerYear;
  /** The handling time that leaves. */
  readonly leaves: SecondsPerYear;
}

/**
 * The outcome of each flow of a pool, in its order.
 *
 * Flows that stay keep their baseline. The loss of pooling that the leaving flows cause is charged to them by the workload they take out, so that the
 * flows' costs add up to what the pool costs when all decisions are carried out together.
 */
export function flowOutcomes(plan: PoolPlan, people: PeopleShares): readonly FlowOutcome[] {
  const after = plan.prices.staffed(plan.state);
  const lostAfter = total(after.lost.values());
  const kept = keptParts(plan);
  const leaves = kept.reduce((sum, each) => sum + each.leaves, 0);
  const stranded = {
    lost: moneyPerYear(leaves > 0 ? lostAfter - totalOf(kept, ({ lost }) => lost) : 0),
    paid: moneyPerYear(
      leaves > 0 ? plan.prices.inside(plan.state) - lostAfter - totalOf(kept, ({ retained }) => retained) : 0,
    ),
  };
  return kept.map((each) => {
    const part = (amount: MoneyPerYear): MoneyPerYear => moneyPerYear(leaves > 0 ? (amount * each.leaves) / leaves : 0);
    return outcomeOf(each, { lost: part(stranded.lost), paid: part(stranded.paid) }, people(each.plan.flow));
  });
}

function keptParts({ pool, prices, state, flows }: PoolPlan): readonly KeptPart[] {
  const after = prices.staffed(state);
  const allotted = prices.allotted(state);
  return flows.map((plan): KeptPart => {
    const { flow } = plan;
    const chosen = leavingOf(plan);
    if (chosen === undefined)
      return { plan, chosen, retained: moneyPerYear(flow.paid - flow.own), lost: flow.lost, leaves: secondsPerYear(0) };
    const leaves = workLeaving(flow, chosen.split, pool);
    if (chosen.split.kind === "full") return { plan, chosen, retained: NO_MONEY, lost: NO_MONEY, leaves };
    const lost = lostIn(after, flow.terms);
    return { plan, chosen, retained: moneyPerYear(allottedTo(allotted, flow) - lost), lost, leaves };
  });
}

const NOTHING = {
  outside: NO_MONEY,
  governance: NO_MONEY,
  oneOff: NO_MONEY,
  outcome: NO_MONEY,
  lost: NO_MONEY,
  served: NO_MONEY,
};

const NONE = ratio(0);

function outcomeOf(
  { plan, chosen, retained, lost: lostInside }: KeptPart,
  stranded: { readonly lost: MoneyPerYear; readonly paid: MoneyPerYear },
  { posts, postsStay, parting, steered }: PeopleShare,
): FlowOutcome {
  const { flow } = plan;
  const { outside, governance: steering, oneOff, outcome, lost: lostOutside, served } = chosen?.amounts ?? NOTHING;
  const governance = moneyPerYear(steering - steered);
  const optimised = flow.baseline;
  const inside = moneyPerYear(retained + flow.own * (1 - (chosen?.leaving ?? NONE)));
  const lost = moneyPerYear(lostInside + stranded.lost + lostOutside);
  const unmet = moneyPerYear(flow.unmet + served);
  const people = posts + postsStay + parting;
  const sum = inside + stranded.paid + people + outside + governance + oneOff + outcome + lost + unmet;
  // A flow that stays keeps its baseline: the parts are the same, and would only be added in another order.
  const cost = chosen === undefined ? optimised : moneyPerYear(sum);
  return {
    plan,
    chosen,
    share: chosen?.share ?? NONE,
    optimised,
    inside,
    stranded: stranded.paid,
    outside,
    governance,
    oneOff,
    outcome,
    lost,
    unmet,
    posts,
    postsStay,
    parting,
    cost,
    saving: moneyPerYear(chosen === undefined ? 0 : optimised - cost),
    valueBefore: moneyPerYear(flow.lost + flow.unmet),
  };
}
