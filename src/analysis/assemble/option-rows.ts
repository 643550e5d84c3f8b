import { contactsOf } from "../../engine/demand";
import { message } from "../../language";
import type { Candidate } from "../options/candidates";
import type { FlowOutcome } from "../plan/flow-outcome";
import type { PoolPlan } from "../plan/pool-plan";
import type { PoolState } from "../plan/pool-state";
import type { OptionRow } from "../recommendation";
import type { Setting } from "../setting/setting";

/**
 * The priced menu of one flow, the other flows of its pool being as the plan has them.
 *
 * The row that is recommended shows the flow's part of what the pool costs when all decisions are carried out together.
 */
export function optionRows(plan: PoolPlan, index: number, outcome: FlowOutcome, asIsCost: number, setting: Setting): readonly OptionRow[] {
  const own = plan.flows[index];
  if (own === undefined) return [];
  const flow = own.options.flow.record.name;
  const nothing = { outside: 0, governance: 0, oneOff: 0, stranded: 0, provider: null, share: 0 };
  const { annuity } = setting.horizon;
  const stays = outcome.chosen === undefined;
  const inside: readonly OptionRow[] = [
    { flow, option: message("analysis.option.asIs"), kind: "as-is", ...nothing, inside: asIsCost, total: asIsCost, npv: (outcome.optimised - asIsCost) * annuity, chosen: false },
    { flow, option: message("analysis.option.optimised"), kind: "optimised", ...nothing, inside: outcome.optimised, total: outcome.optimised, npv: 0, chosen: stays },
  ];
  const alone = plan.state.every((cut, place) => place === index || cut === undefined) && plan.pool.flows.length === 1;
  return [
    ...inside,
    ...own.options.candidates.map((candidate): OptionRow => {
      const chosen = candidate === outcome.chosen;
      const parts = chosen ? { inside: outcome.inside, stranded: outcome.stranded } : split(plan, index, candidate, outcome, alone);
      const { outside, governance, oneOff, outcome: results, lost } = candidate.amounts;
      const total = parts.inside + parts.stranded + outside + results + lost + governance + oneOff;
      return {
        flow,
        option: candidate.cut.label,
        kind: candidate.cut.kind,
        provider: candidate.offer.provider,
        share: candidate.share,
        ...parts,
        // What better or worse results bring, and what its queue loses, stands with the price of the provider that brings them.
        outside: outside + results + lost,
        governance,
        oneOff,
        total,
        npv: (outcome.optimised - total) * annuity,
        chosen,
      };
    }),
  ];
}

/** What an option leaves inside: the flow's own part by the sharing rule, and what it adds to the others. */
function split(plan: PoolPlan, index: number, candidate: Candidate, outcome: FlowOutcome, alone: boolean): { inside: number; stranded: number } {
  const kept = (plan.prices.own[index] ?? 0) * (1 - candidate.share);
  const left: PoolState = plan.state.map((cut, place) => (place === index ? candidate.cut : cut));
  const total = outcome.optimised - (plan.gainOf(index, candidate) + candidate.amounts.total);
  if (candidate.cut.kind === "full") return { inside: kept, stranded: total - kept };
  if (alone || contactsOf(candidate.cut.stays, plan.pool.seasons) === 0) return { inside: total, stranded: 0 };
  const inside = (plan.prices.allotted(left)[index] ?? 0) + kept;
  return { inside, stranded: total - inside };
}
