import { contactsOf } from "../../engine/demand";
import { message } from "../../language";
import type { Candidate } from "../options/candidates";
import type { FlowOutcome } from "../plan/flow-outcome";
import type { FlowPlan, PoolPlan } from "../plan/pool-plan";
import type { PoolState } from "../plan/pool-state";
import type { CostLine, OptionRow } from "../recommendation";
import type { Case } from "../case/case";
import { VALUE_COMPONENTS } from "./cost-lines";

const NOTHING = { outside: 0, governance: 0, oneOff: 0, stranded: 0, provider: null, share: 0 };

/**
 * The priced menu of one flow, the other flows of its pool being as the plan has them.
 *
 * The row that is recommended shows the flow's part of what the pool costs when all decisions are carried out together.
 */
export function optionRows(
  plan: PoolPlan,
  index: number,
  outcome: FlowOutcome,
  today: readonly CostLine[],
  setting: Case,
): readonly OptionRow[] {
  const own = plan.flows[index];
  if (own === undefined) return [];
  const flow = own.options.flow.record.name;
  const { annuity } = setting.horizon;
  const asIs = sumOf(today);
  const service = sumOf(today.filter(({ component }) => VALUE_COMPONENTS.has(component)));
  const { optimised, valueBefore } = outcome;
  const inside: readonly OptionRow[] = [
    {
      flow,
      option: message("analysis.option.asIs"),
      kind: "as-is",
      ...NOTHING,
      inside: asIs - service,
      service,
      total: asIs,
      npv: (optimised - asIs) * annuity,
      chosen: false,
    },
    {
      flow,
      option: message("analysis.option.optimised"),
      kind: "optimised",
      ...NOTHING,
      inside: optimised - valueBefore,
      service: valueBefore,
      total: optimised,
      npv: 0,
      chosen: outcome.chosen === undefined,
    },
  ];
  return [
    ...inside,
    ...candidatesOf(own).map((candidate): OptionRow => {
      const chosen = candidate === outcome.chosen;
      const parts = chosen
        ? {
            inside: outcome.inside,
            stranded: outcome.stranded,
            service: outcome.outcome + outcome.lost + outcome.unmet,
          }
        : costsInside(plan, index, candidate, outcome);
      const { outside, governance, oneOff } = candidate.amounts;
      const total = parts.inside + parts.stranded + outside + parts.service + governance + oneOff;
      return {
        flow,
        option: candidate.split.label,
        kind: candidate.split.kind,
        provider: candidate.offer.provider,
        share: candidate.share,
        ...parts,
        outside,
        governance,
        oneOff,
        total,
        npv: (optimised - total) * annuity,
        chosen,
      };
    }),
  ];
}

/** The menu, and the recommended peaks as they were rounded. */
function candidatesOf({ options, decision, rounded }: FlowPlan): readonly Candidate[] {
  const { candidates } = options;
  const chosen = decision.kind === "leave" && !candidates.includes(decision.best) ? [decision.best] : [];
  return [...candidates, ...chosen, ...(rounded === undefined ? [] : [rounded.candidate])];
}

function sumOf(lines: readonly CostLine[]): number {
  return lines.reduce((sum, { avoidable }) => sum + avoidable, 0);
}

/** What an option leaves inside: the flow's own part by the sharing rule, what it adds to the others, and what unanswered contacts and results are worth. */
function costsInside(
  plan: PoolPlan,
  index: number,
  candidate: Candidate,
  { optimised }: FlowOutcome,
): Pick<OptionRow, "inside" | "stranded" | "service"> {
  const { prices, pool } = plan;
  const { split, amounts } = candidate;
  const left: PoolState = plan.state.map((each, place) => (place === index ? split : each));
  const lost = prices.staffed(left).lost[index] ?? 0;
  const service = lost + (prices.unmet[index] ?? 0) + amounts.served + amounts.outcome + amounts.lost;
  const kept = (prices.own[index] ?? 0) * (1 - candidate.leaving);
  // All that the option costs inside, in this flow and in the others.
  const paid = optimised - plan.gainOf(index, candidate) - amounts.total - lost - (prices.unmet[index] ?? 0);
  if (split.kind === "full") return { inside: kept, stranded: paid - kept, service };
  if (pool.flows.length === 1 || contactsOf(split.stays, pool.seasons) === 0)
    return { inside: paid, stranded: 0, service };
  const inside = (prices.allotted(left)[index] ?? 0) - lost + kept;
  return { inside, stranded: paid - inside, service };
}
