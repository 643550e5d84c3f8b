import { at } from "../../../engine/demand";
import type { Horizon } from "../../../engine/finance";
import { isTimed } from "../../../engine/offers";
import { ratio, years } from "../../../engine/quantities";
import type { Fraction, Ratio, Years } from "../../../engine/quantities";
import type { Case } from "../../case/case";
import type { PooledFlow } from "../../case/pool";
import type { UncertainParameter } from "../../facts";
import type { Candidate, CandidateParts } from "../../options/candidate";
import { withChoice } from "../../plan/plan-state";
import type { PoolPlan } from "../../plan/pool-plan";
import { drifts, LEAST, multiples, product } from "./drawn";
import type { Drawn } from "./drawn";
import { insideDraws, outsideDraws } from "./draws";
import type { Draws, InsideDraws, OutsideDraws, Uncertain } from "./draws";
import { insideCurves, keptAt, outsideCurves } from "./option-curves";
import type { KeptPool } from "./option-curves";
import { multiplesFor, valueOn } from "./response-curve";

/** One option in every draw. */
export interface OptionDraws {
  readonly candidate: Candidate;
  /** What it gains a year over keeping the flow, in each draw. */
  readonly gains: Float64Array;
  /** The parameters it depends on. */
  readonly parameters: ReadonlyMap<UncertainParameter, Uncertain>;
}

/** What the options of a flow share. */
export interface FlowDraws {
  readonly inside: InsideDraws;
  /** The pool with all of the flow kept, at the loads at which the inside is staffed exactly. */
  readonly kept: readonly KeptPool[];
  readonly draws: Draws;
  readonly drawn: InsideDrawn;
}

/** What the draws make of the inside, draw by draw: the same for every option. */
interface InsideDrawn {
  readonly contacts: Drawn;
  readonly handlingTime: Drawn;
  readonly load: Drawn;
  readonly wages: Drawn;
  readonly attrition: Drawn;
  readonly absence: Drawn;
}

export type DrawParts = CandidateParts & Pick<Case, "inputs" | "swings">;

/** Variations that act one after the other, as one. */
function together(...variations: readonly Ratio[]): Ratio {
  return ratio(Math.sqrt(variations.reduce((product, each) => product * (1 + each * each), 1) - 1));
}

/** What the options of a flow share in every draw. */
export function flowDraws(plan: PoolPlan, flow: PooledFlow, draws: Draws, parts: DrawParts): FlowDraws {
  const inside = insideDraws(flow.terms, plan.pool, parts, draws);
  const loads = multiplesFor(together(inside.volume.spread, inside.handlingTime.spread));
  const drawn = insideDrawn(inside, plan.pool.agent.absence, middleYears(parts.calendar.horizon));
  return { inside, kept: keptAt(plan, flow, loads, parts), draws, drawn };
}

function insideDrawn(inside: InsideDraws, absent: Fraction, middle: Years): InsideDrawn {
  const contacts = product(multiples(inside.volume), drifts(inside.growth, middle));
  const handlingTime = multiples(inside.handlingTime);
  return {
    contacts,
    handlingTime,
    load: product(contacts, handlingTime),
    wages: drifts(inside.wages, middle),
    attrition: multiples(inside.attrition),
    absence: multiples(inside.absence).map((each) => (1 - absent) / Math.max(LEAST, 1 - absent * each)),
  };
}

/**
 * The gain of an option in every draw.
 *
 * Inside and outside are priced exactly at seven loads and drawn straight between them; prices, wages, attrition, absence and what is paid once act on the parts
 * that follow them. Where every draw is at its middle the gain is the plan's own.
 *
 * @see docs/methods/confidence.md
 */
export function optionDraws(
  plan: PoolPlan,
  flow: PooledFlow,
  candidate: Candidate,
  { inside, kept, draws, drawn }: FlowDraws,
  parts: DrawParts,
): OptionDraws {
  const { offer, cost, amounts, leaving } = candidate;
  const outside = outsideDraws(offer, parts.assumptions, draws);
  const timed = isTimed(offer);
  const billed = timed
    ? together(inside.volume.spread, inside.handlingTime.spread, outside.handlingTimeRatio.spread)
    : inside.volume.spread;
  const saved = insideCurves(plan, flow, candidate, kept, parts);
  const bought = outsideCurves(plan, flow, candidate, multiplesFor(billed), parts);
  const middle = middleYears(parts.calendar.horizon);
  const units = cost.used + cost.commitment;
  const priced = units + cost.fixed > 0 ? units / (units + cost.fixed) : 0;
  const own = flow.own * leaving;
  // Posts that end and heads that leave are those of the plan in every draw.
  const keeping = plan.prices.counted(withChoice(plan.state, flow, undefined));
  const going = plan.prices.counted(withChoice(plan.state, flow, candidate));
  const posts = keeping.posts - going.posts;
  const parting = going.parting - keeping.parting;
  const steered = going.steered - keeping.steered;
  const repeats = multiples(outside.repeats);
  const handlingTimeRatio = multiples(outside.handlingTimeRatio);
  const price = multiples(outside.price);
  const indexation = drifts(outside.indexation, middle);
  const oneOffs = multiples(outside.oneOffs);
  const gains = new Float64Array(drawn.contacts.length);
  for (let draw = 0; draw < gains.length; draw += 1) {
    const contacts = at(drawn.contacts, draw);
    const load = at(drawn.load, draw);
    const wages = at(drawn.wages, draw);
    const people = valueOn(saved.people, load) + valueOn(saved.turnover, load) * at(drawn.attrition, draw);
    const avoided =
      people * at(drawn.absence, draw) * wages +
      valueOn(saved.other, load) +
      valueOn(saved.lost, load) +
      posts * wages -
      parting +
      steered +
      own;
    const handled = contacts * at(repeats, draw);
    const billedUnits = timed ? handled * at(drawn.handlingTime, draw) * at(handlingTimeRatio, draw) : handled;
    const bill = valueOn(bought.billed, billedUnits) * (1 + priced * (at(price, draw) - 1)) * at(indexation, draw);
    const once = valueOn(bought.oneOff, billedUnits) * at(oneOffs, draw);
    gains[draw] =
      avoided - bill - once - valueOn(bought.lost, billedUnits) - (amounts.outcome + amounts.served) * contacts;
  }
  return { candidate, gains, parameters: parametersOf(inside, outside, timed) };
}

/** The provider's handling time counts only where it is billed. */
function parametersOf(
  inside: InsideDraws,
  outside: OutsideDraws,
  timed: boolean,
): ReadonlyMap<UncertainParameter, Uncertain> {
  const { handlingTimeRatio, ...always } = outside;
  const asked: Readonly<Record<string, Uncertain>> = timed
    ? { ...inside, ...always, handlingTimeRatio }
    : { ...inside, ...always };
  return new Map(Object.entries(asked) as readonly [UncertainParameter, Uncertain][]);
}

/** The middle of the horizon, as money is weighed over it. */
function middleYears({ factors }: Horizon): Years {
  const total = factors.reduce((sum, factor) => sum + factor, 0);
  return years(factors.reduce((sum, factor, index) => sum + (factor * Math.floor(index / 12)) / total, 0));
}
