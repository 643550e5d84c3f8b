import { contactsPerYear, moneyPerContact, moneyPerYear } from "../../engine/quantities";
import type { Reason } from "../facts";
import type { Candidate } from "../options/candidate";
import type { FlowPlan } from "../plan/flow-plan";

/** What becomes of demand that finds it closed today, and what serving it would cost. */
export function unmetReasons({ flow, options }: FlowPlan, chosen: Candidate | undefined): readonly Reason[] {
  const { openedInside, unmet } = flow.terms;
  const opened: readonly Reason[] =
    openedInside > 0 ? [{ kind: "unmetOpened", contacts: contactsPerYear(openedInside) }] : [];
  if (chosen !== undefined && chosen.added > 0) {
    const { offer, added, amounts } = chosen;
    const amount = moneyPerYear(-amounts.served);
    return [...opened, { kind: "unmetServed", provider: offer.provider, contacts: added, amount }];
  }
  if (unmet === 0) return opened;
  return [...opened, { kind: "unmet", contacts: contactsPerYear(unmet) }, servingPrice(options.candidates)];
}

/** What the offer would cost that serves those contacts alone for least. */
function servingPrice(candidates: readonly Candidate[]): Reason {
  const [nearest] = candidates
    .filter(({ split }) => split.added === split.out)
    .sort((a, b) => a.amounts.total - b.amounts.total);
  if (nearest === undefined) return { kind: "unmetNoOffer" };
  const { offer, added: contacts, amounts } = nearest;
  const amount = moneyPerYear(amounts.total - amounts.served);
  return {
    kind: "unmetPrice",
    provider: offer.provider,
    contacts,
    amount,
    each: moneyPerContact(amount / contacts),
  };
}
