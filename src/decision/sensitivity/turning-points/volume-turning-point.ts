import type { FlowWork } from "../../../engine/demand";
import { outsideCost, providerWork } from "../../../engine/offers";
import { contactsPerYear, fte, moneyPerYear, ratio } from "../../../engine/quantities";
import type { Fte, MoneyPerYear, Ratio } from "../../../engine/quantities";
import { insideLevel } from "../../case/calendar";
import type { CountedCost, PoolAfter } from "../../case/plan-costs";
import { scaledWorks } from "../../case/scaled-work";
import { allLost, staffed } from "../../case/staffed-pool";
import type { TurningPoint } from "../../facts";
import { takenOver } from "../../options/candidate";
import type { Candidate } from "../../options/candidate";
import { outsideAmounts } from "../../options/price";
import { afterOf } from "../../plan/pool-prices";
import { withChoice, worksWith } from "../../plan/plan-state";
import { countedMoney } from "./counted-money";
import { BY_STEPS, decisionTurns } from "./decision-turns";
import type { Tried } from "./decision-turns";
import { remembered } from "./remembered";
import type { Alive, TurningParts, TurningSubject } from "./subject";

const ALONE: Tried = { below: [0.7, 0.4, 0.15].map(ratio), above: [1.4, 2, 4].map(ratio), precision: BY_STEPS };
/** Where others share the pool, a volume far from today's moves their decisions too. */
const TOGETHER: Tried = { below: [0.7, 0.5].map(ratio), above: [1.4, 2].map(ratio), precision: BY_STEPS };

/** The flow's yearly volume at which the decision changes, every contact, the base above which peaks leave too, growing alike. */
export function volumeTurningPoints(
  subject: TurningSubject,
  parts: TurningParts,
  alive: Alive,
): readonly TurningPoint[] {
  const { own, plan } = subject;
  const { annual } = own.flow.terms;
  if (annual === 0 || plan.pool.flows.length > MOST_FLOWS) return [];
  const world = volumeWorld(subject, parts);
  return decisionTurns(
    subject,
    {
      gain: (multiple, each) => gainAt(multiple, each, world, subject, parts),
      dearer: world.dearer,
    },
    plan.pool.flows.length === 1 ? ALONE : TOGETHER,
    alive,
  ).map(({ multiple, ...turn }) => ({
    ...turn,
    parameter: "volume",
    value: contactsPerYear(annual * multiple),
    unit: "contacts/yr",
  }));
}

/** In larger pools one flow's volume moves the others' decisions first. */
const MOST_FLOWS = 12;

/** The pool where the flow has another volume. */
interface VolumeWorld {
  /** Some work of the flow at a multiple. */
  readonly scaled: (work: FlowWork, multiple: Ratio) => FlowWork;
  /** The pool with a multiple of some work of the flow inside. */
  readonly inside: (multiple: Ratio, work: FlowWork) => { readonly cost: MoneyPerYear; readonly fte: Fte };
  /** What the flow costs more inside than today. */
  readonly dearer: (multiple: Ratio) => MoneyPerYear;
  /** What the plan counts there. */
  readonly counted: (multiple: Ratio) => (own: PoolAfter) => CountedCost;
}

/** Each multiple of each work is staffed once: options of several offers leave the same work inside. */
function volumeWorld(
  { plan: { pool, state, prices }, own: { flow } }: TurningSubject,
  parts: TurningParts,
): VolumeWorld {
  const level = insideLevel(flow.terms, parts.calendar);
  const scaled = scaledWorks();
  const inside = remembered((work: FlowWork) =>
    remembered((multiple: Ratio) => {
      const whole = staffed(worksWith(pool, state, flow, scaled(work, multiple)), pool, parts);
      return { cost: moneyPerYear(whole.cost * level + allLost(whole)), fte: whole.drivers.permanentFte };
    }),
  );
  // The inside as it could be run has the other flows of the pool in it, whatever leaves.
  const [kept, today] = [pool.base.drivers.permanentFte, inside(flow.work)(ratio(1))];
  return {
    scaled,
    inside: (multiple, work) => inside(work)(multiple),
    dearer: (multiple) => moneyPerYear(inside(flow.work)(multiple).cost - today.cost),
    counted: remembered((multiple: Ratio) =>
      prices.countedIf({ before: fte(kept + inside(flow.work)(multiple).fte - today.fte), attrition: ratio(1) }),
    ),
  };
}

/** What an option gains at a multiple of the flow's volume; undefined where that is more than the provider can take. */
function gainAt(
  multiple: Ratio,
  candidate: Candidate,
  { scaled, inside, dearer, counted }: VolumeWorld,
  { plan, own: { flow } }: TurningSubject,
  parts: TurningParts,
): MoneyPerYear | undefined {
  const { pool, state, prices } = plan;
  const { offer, split, leaving } = candidate;
  const work = providerWork(scaled(split.out, multiple), offer, pool.seasons, parts.staffing);
  const cost = outsideCost(work, offer, parts.buying, flow.terms.growth);
  if (cost.unitsPeakMonth > offer.capacity) return undefined;
  const [kept, left] = [inside(multiple, flow.work), inside(multiple, split.stays)];
  const takes = takenOver(candidate, flow, moneyPerYear(flow.paid + dearer(multiple)), multiple);
  const amounts = outsideAmounts(flow.terms, offer, cost, takes, parts);
  const staying = afterOf(prices, pool, withChoice(state, flow, undefined));
  const going = afterOf(prices, pool, withChoice(state, flow, candidate));
  const steering = moneyPerYear(going.steering - candidate.amounts.governance + amounts.governance);
  const keptCounts = counted(multiple)({ ...staying, fte: kept.fte });
  const leftCounts = counted(multiple)({ ...going, steering, fte: left.fte });
  return moneyPerYear(
    kept.cost + countedMoney(keptCounts) - left.cost - countedMoney(leftCounts) + flow.own * leaving - amounts.total,
  );
}
