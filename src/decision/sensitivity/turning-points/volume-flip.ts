import type { FlowWork } from "../../../engine/demand";
import { outsideCost, providerWork } from "../../../engine/offers";
import { insideLevel, outsideAmounts } from "../../options/price";
import { worksOf } from "../../plan/pool-state";
import type { Flip } from "../../recommendation";
import { restaff } from "../../case/pool";
import type { Setting } from "../../case/setting";
import type { FlipSubject } from "./subject";
import { turningPoint } from "./turning-point";

const BELOW: readonly number[] = [0.7, 0.4, 0.15];
const ABOVE: readonly number[] = [1.4, 2, 4];

/** The flow's yearly volume at which the option costs as much as keeping, every contact, the base of a peak cut too, growing alike. */
export function volumeFlip(subject: FlipSubject, setting: Setting): Flip | undefined {
  const { own, plan } = subject;
  const { annual } = own.options.flow;
  // Agents kept by Moe's principle are kept for one load: at another they would be others.
  if (annual === 0 || plan.pool.flows.length > MOST_FLOWS || subject.candidate.cut.kind === "overflow")
    return undefined;
  const multiple = turningPoint((each) => gainAt(each, subject, setting), subject.gain, { below: BELOW, above: ABOVE });
  return multiple === undefined
    ? undefined
    : { parameter: "volume", value: annual * multiple, unit: "contacts/yr", margin: multiple - 1 };
}

/** In larger pools one flow's volume moves the others' decisions first. */
const MOST_FLOWS = 12;

function gainAt(multiple: number, { plan, index, own, candidate }: FlipSubject, setting: Setting): number {
  const { pool, state, prices } = plan;
  const scale = (work: FlowWork): FlowWork => ({
    ...work,
    contacts: work.contacts.map((week) => week.map((each) => each * multiple)),
  });
  const others = worksOf(pool, state);
  const inside = (work: FlowWork): number => {
    const works = others.map((each, place) => (place === index ? scale(work) : each));
    const { cost, lost } = restaff(pool, works, setting);
    return cost * insideLevel(own.options.flow, setting) + lost.reduce((sum, each) => sum + each, 0);
  };
  const cost = outsideCost(
    providerWork(scale(candidate.cut.out), candidate.offer, pool.weeks, setting.staffing),
    candidate.offer,
    setting.buying,
  );
  const amounts = outsideAmounts(
    own.options.flow,
    candidate.offer,
    cost,
    { avoided: (prices.paid[index] ?? 0) * multiple * candidate.leaving, added: candidate.added * multiple },
    setting,
  );
  return (
    inside(own.options.work) -
    inside(candidate.cut.stays) +
    (prices.own[index] ?? 0) * candidate.leaving -
    amounts.total
  );
}
