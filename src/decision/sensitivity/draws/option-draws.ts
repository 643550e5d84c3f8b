import { lognormal } from "../../../engine/sampling";
import type { OfferTerms } from "../../../engine/offers";
import type { Candidate } from "../../options/candidates";
import type { PoolPlan } from "../../plan/pool-plan";
import type { StaffedPool } from "../../case/pool";
import type { Case } from "../../case/case";
import { outsideDraws } from "./draws";
import type { Draws, insideDraws, Uncertain, UncertainParameter } from "./draws";
import { insideCurves, outsideCurves } from "./option-curves";
import { gridFor, valueOn } from "./response-curve";

/** One option in every draw. */
export interface OptionDraws {
  /** What it gains a year over keeping the flow, in each draw. */
  readonly gains: Float64Array;
  /** The parameters it depends on. */
  readonly parameters: ReadonlyMap<UncertainParameter, Uncertain>;
}

/** What the options of a flow share. */
export interface FlowDraws {
  readonly inside: ReturnType<typeof insideDraws>;
  /** Multiples of the load at which the inside is staffed exactly. */
  readonly loads: readonly number[];
  readonly kept: readonly StaffedPool[];
  readonly draws: Draws;
}

/** Pricings whose bill follows the time that the provider takes. */
const TIMED: ReadonlySet<OfferTerms["pricing"]> = new Set(["hour", "productiveHour", "minute", "fteMonth"]);

/** Variations that act one after the other, as one. */
export function together(...variations: readonly number[]): number {
  return Math.sqrt(variations.reduce((product, each) => product * (1 + each * each), 1) - 1);
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
  index: number,
  candidate: Candidate,
  { inside, loads, kept, draws }: FlowDraws,
  setting: Case,
): OptionDraws {
  const { offer, cost, amounts, leaving } = candidate;
  const outside = outsideDraws(offer, setting, draws);
  const timed = TIMED.has(offer.pricing);
  const billed = timed
    ? together(inside.volume.spread, inside.handlingTime.spread, outside.handlingTimeRatio.spread)
    : inside.volume.spread;
  const saved = insideCurves(plan, index, candidate, loads, kept, setting);
  const bought = outsideCurves(plan, index, candidate, gridFor(billed), setting);
  const years = middleYears(setting);
  const units = cost.used + cost.commitment;
  const priced = units + cost.fixed > 0 ? units / (units + cost.fixed) : 0;
  const own = (plan.prices.own[index] ?? 0) * leaving;
  const absent = plan.pool.agent.absence;
  const multiple = ({ draws, spread }: Uncertain, draw: number): number => lognormal(draws[draw] ?? 0, spread);
  const drift = ({ draws, spread }: Uncertain, draw: number): number =>
    Math.max(LEAST, 1 + (draws[draw] ?? 0) * spread) ** years;
  const gains = Float64Array.from(inside.volume.draws, (_, draw) => {
    const contacts = multiple(inside.volume, draw) * drift(inside.growth, draw);
    const load = contacts * multiple(inside.handlingTime, draw);
    const absence = (1 - absent) / Math.max(LEAST, 1 - absent * multiple(inside.absence, draw));
    const people = valueOn(saved.people, load) + valueOn(saved.turnover, load) * multiple(inside.attrition, draw);
    const avoided =
      people * absence * drift(inside.wages, draw) + valueOn(saved.other, load) + valueOn(saved.lost, load) + own;
    const handled = contacts * multiple(outside.repeats, draw);
    const billedUnits = timed
      ? handled * multiple(inside.handlingTime, draw) * multiple(outside.handlingTimeRatio, draw)
      : handled;
    const bill =
      valueOn(bought.billed, billedUnits) *
      (1 + priced * (multiple(outside.price, draw) - 1)) *
      drift(outside.indexation, draw);
    const once = valueOn(bought.oneOff, billedUnits) * multiple(outside.oneOffs, draw);
    return avoided - bill - once - valueOn(bought.lost, billedUnits) - (amounts.outcome + amounts.served) * contacts;
  });
  const { handlingTimeRatio, ...always } = outside;
  const asked: Readonly<Record<string, Uncertain>> = timed
    ? { ...inside, ...always, handlingTimeRatio }
    : { ...inside, ...always };
  return { gains, parameters: new Map(Object.entries(asked) as readonly [UncertainParameter, Uncertain][]) };
}

/** Rates and shares stop short of nothing at all. */
const LEAST = 0.05;

/** The middle of the horizon in years, as money is weighed over it. */
function middleYears({ horizon }: Case): number {
  const total = horizon.factors.reduce((sum, factor) => sum + factor, 0);
  return horizon.factors.reduce((sum, factor, index) => sum + (factor * Math.floor(index / 12)) / total, 0);
}
