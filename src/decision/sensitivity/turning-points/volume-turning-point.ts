import type { FlowWork } from "../../../engine/demand";
import { outsideCost, providerWork } from "../../../engine/offers";
import { insideLevel, outsideAmounts } from "../../options/price";
import { worksOf } from "../../plan/pool-state";
import type { TurningPoint } from "../../recommendation";
import { restaff } from "../../case/pool";
import type { Case } from "../../case/case";
import type { TurningSubject } from "./subject";
import { turningMultiple } from "./turning-multiple";

const BELOW: readonly number[] = [0.7, 0.4, 0.15];
const ABOVE: readonly number[] = [1.4, 2, 4];

/** The flow's yearly volume at which the option costs as much as keeping, every contact, the base of a peak split too, growing alike. */
export function volumeTurningPoint(subject: TurningSubject, setting: Case): TurningPoint | undefined {
  const { own, plan } = subject;
  const { annual } = own.options.flow;
  // Agents kept by Moe's principle are kept for one load: at another they would be others.
  if (annual === 0 || plan.pool.flows.length > MOST_FLOWS || subject.candidate.split.kind === "overflow")
    return undefined;
  const multiple = turningMultiple((each) => gainAt(each, subject, setting), subject.gain, {
    below: BELOW,
    above: ABOVE,
  });
  return multiple === undefined
    ? undefined
    : { parameter: "volume", value: annual * multiple, unit: "contacts/yr", margin: multiple - 1 };
}

/** In larger pools one flow's volume moves the others' decisions first. */
const MOST_FLOWS = 12;

function gainAt(multiple: number, { plan, index, own, candidate }: TurningSubject, setting: Case): number {
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
    providerWork(scale(candidate.split.out), candidate.offer, pool.weeks, setting.staffing),
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
    inside(candidate.split.stays) +
    (prices.own[index] ?? 0) * candidate.leaving -
    amounts.total
  );
}
