import { contactsOf } from "../../engine/demand";
import type { Horizon } from "../../engine/finance";
import { money, moneyPerYear, ratio } from "../../engine/quantities";
import type { MoneyPerYear } from "../../engine/quantities";
import { lostIn } from "../case/staffed-pool";
import type { CostLine } from "../facts";
import { providerOf } from "../options/candidate";
import type { Candidate } from "../options/candidate";
import type { FlowOutcome } from "../plan/flow-outcome";
import type { FlowPlan } from "../plan/flow-plan";
import { withChoice } from "../plan/plan-state";
import type { PoolPlan } from "../plan/pool-plan";
import { allottedTo, gainOf } from "../plan/pool-prices";
import type { OptionRow } from "../recommendation";
import { NO_MONEY, totalOf } from "../total";
import { totalCost, valueLines } from "./cost-lines";

const NOTHING = {
  outside: NO_MONEY,
  governance: NO_MONEY,
  oneOff: NO_MONEY,
  stranded: NO_MONEY,
  posts: NO_MONEY,
  parting: NO_MONEY,
  provider: null,
  share: ratio(0),
};

/** What an option costs inside: the flow's own part, what it adds to the others, steering that no post does, and what unanswered contacts and results are worth. */
type InsideCosts = Pick<OptionRow, "inside" | "stranded" | "posts" | "parting" | "governance" | "service">;

/**
 * The priced menu of one flow, the other flows of its pool being as the plan has them.
 *
 * The row that is recommended shows the flow's part of what the pool costs when all decisions are carried out together.
 *
 * @param today - the flow's cost lines as the team stands today
 */
export function optionRows(
  plan: PoolPlan,
  outcome: FlowOutcome,
  today: readonly CostLine[],
  horizon: Horizon,
): readonly OptionRow[] {
  return [
    ...insideRows(outcome, today, horizon),
    ...candidatesOf(outcome.plan).map((candidate) =>
      candidateRow(
        candidate,
        outcome,
        candidate === outcome.chosen ? chosenCosts(outcome) : insideCosts(plan, outcome.plan, candidate),
        horizon,
      ),
    ),
  ];
}

/** The inside as it stands, and as it could be run. */
function insideRows(
  { plan, optimised, valueBefore, chosen }: FlowOutcome,
  today: readonly CostLine[],
  { annuity }: Horizon,
): readonly OptionRow[] {
  const flow = plan.flow.terms.record.name;
  const asIs = totalCost(today, "avoidable");
  const service = totalCost(valueLines(today), "avoidable");
  const posts = totalOf(plan.flow.posts, (post) => post.today);
  return [
    {
      flow,
      option: { kind: "asIs" },
      kind: "as-is",
      ...NOTHING,
      inside: moneyPerYear(asIs - service - posts),
      posts: moneyPerYear(posts),
      service,
      total: asIs,
      npv: money((optimised - asIs) * annuity),
      chosen: false,
    },
    {
      flow,
      option: { kind: "optimised" },
      kind: "optimised",
      ...NOTHING,
      inside: moneyPerYear(optimised - valueBefore - plan.flow.postsLevel),
      posts: plan.flow.postsLevel,
      service: valueBefore,
      total: optimised,
      npv: money(0),
      chosen: chosen === undefined,
    },
  ];
}

function candidateRow(
  candidate: Candidate,
  { plan, optimised, chosen }: FlowOutcome,
  costs: InsideCosts,
  { annuity }: Horizon,
): OptionRow {
  const { outside, oneOff } = candidate.amounts;
  const { governance } = costs;
  const own = costs.inside + costs.stranded + costs.posts + costs.parting + costs.service;
  const total = moneyPerYear(own + outside + governance + oneOff);
  return {
    flow: plan.flow.terms.record.name,
    option: candidate.split.fact,
    kind: candidate.split.kind,
    provider: providerOf(candidate),
    share: candidate.share,
    ...costs,
    outside,
    oneOff,
    total,
    npv: money((optimised - total) * annuity),
    chosen: candidate === chosen,
  };
}

/** The menu, and the recommended peaks as they were rounded. */
function candidatesOf({ options, decision, rounded }: FlowPlan): readonly Candidate[] {
  const { candidates } = options;
  const chosen = decision.kind === "leave" && !candidates.includes(decision.best) ? [decision.best] : [];
  return [...candidates, ...chosen, ...(rounded === undefined ? [] : [rounded.candidate])];
}

function chosenCosts(own: FlowOutcome): InsideCosts {
  const { inside, stranded, posts, postsStay, parting, governance, outcome, lost, unmet } = own;
  return {
    inside,
    stranded,
    posts: moneyPerYear(posts + postsStay),
    parting,
    governance,
    service: moneyPerYear(outcome + lost + unmet),
  };
}

/** What an option that is not recommended leaves inside, by the sharing rule. */
function insideCosts({ prices, pool, state }: PoolPlan, { flow }: FlowPlan, candidate: Candidate): InsideCosts {
  const { split, amounts, leaving } = candidate;
  const left = withChoice(state, flow, candidate);
  const lost = lostIn(prices.staffed(left), flow.terms);
  const service = moneyPerYear(lost + flow.unmet + amounts.served + amounts.outcome + amounts.lost);
  const ownKept = moneyPerYear(flow.own * (1 - leaving));
  // All that the option costs inside, in this flow and in the others.
  const gain = gainOf(prices, state, flow, candidate);
  const kept = prices.counted(withChoice(state, flow, undefined));
  const then = prices.counted(left);
  const posts = moneyPerYear(flow.postsLevel + then.posts - kept.posts);
  const parting = moneyPerYear(then.parting - kept.parting);
  const steered = then.steered - kept.steered;
  const governance = moneyPerYear(amounts.governance - steered);
  const paid = moneyPerYear(flow.baseline - gain - amounts.total + steered - lost - flow.unmet - posts - parting);
  const strandedBy = (inside: MoneyPerYear): InsideCosts => ({
    inside,
    stranded: moneyPerYear(paid - inside),
    posts,
    parting,
    governance,
    service,
  });
  if (split.kind === "full") return strandedBy(ownKept);
  if (pool.flows.length === 1 || contactsOf(split.stays, pool.seasons) === 0)
    return { inside: paid, stranded: NO_MONEY, posts, parting, governance, service };
  return strandedBy(moneyPerYear(allottedTo(prices.allotted(left), flow) - lost + ownKept));
}
