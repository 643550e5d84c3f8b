import { moneyPerYear, ratio } from "../../engine/quantities";
import type { MoneyPerYear, Ratio } from "../../engine/quantities";
import type { Inputs, Key } from "../../engine/records";
import { lognormal, normalQuantile } from "../../engine/sampling";
import type { Assumptions } from "../../engine/assumptions";
import type { DecidedCase } from "../decided-case";
import type { Swing, SwingInput } from "../what-if-facts";
import { withAttrition, withHandling, withVolumes, withWages } from "./changed-inputs";
import { atHandling, atPrice, withOffers } from "./held-plan";
import { pricedPlan } from "./priced-plan";
import type { Worlds } from "./worlds";

/** The tenth and the ninetieth percentile, in standard deviations. */
const TENTH = normalQuantile(0.1);
const NINETIETH = normalQuantile(0.9);

/** One input of the tornado: how far it may turn out otherwise, and the plan held there. */
interface Mover {
  readonly input: SwingInput;
  /** The multiple at so many standard deviations. */
  readonly multiple: (normal: number) => Ratio;
  readonly held: (normal: number) => DecidedCase;
}

/** What moves the saving of the plan held most, the widest swing first; all that is drawn of one kind moves together. */
export function swings(inputs: Inputs, base: DecidedCase, worlds: Worlds): readonly Swing[] {
  const saved = (plan: DecidedCase): MoneyPerYear => {
    const { inside, cost } = pricedPlan(plan);
    return moneyPerYear(inside - cost);
  };
  return movers(inputs, base, worlds)
    .map(({ input, multiple, held }): Swing => ({
      input,
      low: multiple(TENTH),
      high: multiple(NINETIETH),
      atLow: saved(held(TENTH)),
      atHigh: saved(held(NINETIETH)),
    }))
    .toSorted((a, b) => Math.abs(b.atHigh - b.atLow) - Math.abs(a.atHigh - a.atLow));
}

function movers(inputs: Inputs, base: DecidedCase, worlds: Worlds): readonly Mover[] {
  const { assumptions, flows } = base.toDecide;
  const within = (spread: Ratio) => (deviations: number) => lognormal(deviations, spread);
  const price = within(ratio(assumptions.get("spreadMeasured")));
  const ours = within(ratio(assumptions.get("spreadMeasured")));
  const theirs = within(ratio(assumptions.get("spreadEstimated")));
  const wages = (deviations: number): Ratio => ratio(1 + deviations * assumptions.get("spreadRates"));
  const leavers = within(attritionSpread(inputs, assumptions));
  const uncertainty = new Map(flows.map(({ name, volumeUncertainty }) => [name, volumeUncertainty]));
  const ofFlow = (name: Key, deviations: number): Ratio =>
    lognormal(deviations, ratio(Math.min(2, uncertainty.get(name) ?? 0)));
  const work = flows.reduce((sum, { annual, handling }) => sum + annual * handling, 0);
  const volume = (deviations: number): Ratio =>
    ratio(
      flows.reduce((sum, { name, annual, handling }) => sum + annual * handling * ofFlow(name, deviations), 0) /
        (work > 0 ? work : 1),
    );
  return [
    { input: "price", multiple: price, held: (to) => withOffers(base, atPrice(price(to))) },
    { input: "wages", multiple: wages, held: (to) => worlds.held(withWages(inputs, wages(to))) },
    { input: "handlingTimeRatio", multiple: theirs, held: (to) => withOffers(base, atHandling(theirs(to))) },
    { input: "handlingTime", multiple: ours, held: (to) => worlds.held(withHandling(inputs, ours(to))) },
    { input: "attrition", multiple: leavers, held: (to) => worlds.held(withAttrition(inputs, leavers(to))) },
    {
      input: "volume",
      multiple: volume,
      held: (to) => worlds.held(withVolumes(inputs, (flow) => ofFlow(flow, to))),
    },
  ];
}

/** Attrition is known as well as whoever states it; what nobody states, as well as the assumption. */
function attritionSpread({ team }: Inputs, assumptions: Assumptions): Ratio {
  const isStated = team.some(({ role, attrition }) => role === "agent" && attrition !== undefined);
  const grade = isStated ? "estimated" : assumptions.gradeOf("attrition");
  const keys = { measured: "spreadMeasured", estimated: "spreadEstimated", default: "spreadDefault" } as const;
  return ratio(assumptions.get(keys[grade]));
}
