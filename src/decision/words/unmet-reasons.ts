import { message } from "../../language";
import type { Message } from "../../language";
import type { FlowOutcome } from "../plan/flow-outcome";
import type { FlowPlan } from "../plan/pool-plan";

/** What becomes of demand that finds it closed today, and what serving it would cost. */
export function unmetReasons({ options }: FlowPlan, { chosen }: FlowOutcome, currency: string): readonly Message[] {
  const { flow, candidates } = options;
  const words: Message[] = [];
  if (flow.openedInside > 0) words.push(message("analysis.reason.unmetOpened", { contacts: flow.openedInside }));
  if (chosen !== undefined && chosen.added > 0) {
    words.push(
      message("analysis.reason.unmetServed", {
        provider: chosen.offer.provider,
        contacts: chosen.added,
        amount: -chosen.amounts.served,
        currency,
      }),
    );
  } else if (flow.unmet > 0) {
    const [nearest] = candidates
      .filter(({ split }) => split.added === split.out)
      .sort((a, b) => a.amounts.total - b.amounts.total);
    words.push(message("analysis.reason.unmet", { contacts: flow.unmet }));
    if (nearest === undefined) words.push(message("analysis.reason.unmetNoOffer"));
    else {
      const amount = nearest.amounts.total - nearest.amounts.served;
      words.push(
        message("analysis.reason.unmetPrice", {
          provider: nearest.offer.provider,
          contacts: nearest.added,
          amount,
          each: amount / nearest.added,
          currency,
        }),
      );
    }
  }
  return words;
}
