import type { FlowWork } from "../../../engine/demand";
import { outsideCost, providerWork } from "../../../engine/offers";
import { contactsPerYear, moneyPerYear, ratio } from "../../../engine/quantities";
import type { MoneyPerYear, Ratio } from "../../../engine/quantities";
import { insideLevel } from "../../case/calendar";
import { scaledWork } from "../../case/scaled-work";
import { allLost, staffed } from "../../case/staffed-pool";
import type { TurningPoint } from "../../facts";
import { handedOver } from "../../options/candidate";
import { machineWork } from "../../options/machine-cost";
import { outsideAmounts } from "../../options/price";
import { withChoice, worksWith } from "../../plan/plan-state";
import type { TurningParts, TurningSubject } from "./subject";
import { turningMultiple } from "./turning-multiple";

const BELOW = [0.7, 0.4, 0.15].map(ratio);
const ABOVE = [1.4, 2, 4].map(ratio);

/** The flow's yearly volume at which the option costs as much as keeping, every contact, the base above which peaks leave too, growing alike. */
export function volumeTurningPoint(subject: TurningSubject, parts: TurningParts): TurningPoint | undefined {
  const { own, plan, candidate } = subject;
  const { annual } = own.flow.terms;
  // Agents kept by Moe's principle are kept for one load: at another they would be others.
  if (annual === 0 || plan.pool.flows.length > MOST_FLOWS || candidate.split.kind === "overflow") return undefined;
  const multiple = turningMultiple((each) => gainAt(each, subject, parts), subject, { below: BELOW, above: ABOVE });
  return multiple === undefined
    ? undefined
    : {
        parameter: "volume",
        value: contactsPerYear(annual * multiple),
        unit: "contacts/yr",
        margin: ratio(multiple - 1),
        from: subject.from,
        to: subject.to,
        verified: false,
      };
}

/** In larger pools one flow's volume moves the others' decisions first. */
const MOST_FLOWS = 12;

/** What the option gains at a multiple of the flow's volume. */
function gainAt(multiple: Ratio, { plan, own, candidate }: TurningSubject, parts: TurningParts): MoneyPerYear {
  const { pool, state } = plan;
  const { flow } = own;
  const { offer, split, leaving, added } = candidate;
  const level = insideLevel(flow.terms, parts.calendar);
  const inside = (work: FlowWork): MoneyPerYear => {
    const found = staffed(worksWith(pool, state, flow, scaledWork(work, multiple)), pool, parts);
    return moneyPerYear(found.cost * level + allLost(found));
  };
  // Posts and people are those of today's volume.
  const kept = plan.prices.counted(withChoice(state, flow, undefined));
  const left = plan.prices.counted(withChoice(state, flow, candidate));
  const counted = kept.posts + kept.parting - kept.steered - left.posts - left.parting + left.steered;
  const out = scaledWork(split.out, multiple);
  const cost = outsideCost(
    providerWork(out, offer, pool.seasons, parts.staffing),
    offer,
    parts.buying,
    flow.terms.growth,
  );
  const takenOver = {
    avoided: moneyPerYear(flow.paid * multiple * handedOver(candidate)),
    added: contactsPerYear(added * multiple),
    machine: machineWork(flow, split, multiple),
  };
  const amounts = outsideAmounts(flow.terms, offer, cost, takenOver, parts);
  return moneyPerYear(inside(flow.work) - inside(split.stays) + counted + flow.own * leaving - amounts.total);
}
