import type { TurningPoint } from "../../recommendation";
import { insideLevel } from "../../options/price";
import type { Case } from "../../case/case";
import type { TurningSubject } from "./subject";

const TURNOVER = new Set<string>(["recruitment", "initialTraining", "rampUp", "vacancy"]);

/**
 * The attrition at which the option costs as much as keeping: the cost of turnover is in proportion to it. Undefined where no attrition, however low,
 * would do, or where today's is 0 and nothing is known of what a leaver costs.
 */
export function attritionTurningPoint(
  { plan, index, own, candidate, gain }: TurningSubject,
  setting: Case,
): TurningPoint | undefined {
  const { pool, prices, state } = plan;
  const { attrition } = pool.agent;
  if (attrition === 0) return undefined;
  const kept = prices.staffed(state.map((split, place) => (place === index ? undefined : split))).drivers.permanentFte;
  const left = prices.staffed(state.map((split, place) => (place === index ? candidate.split : split))).drivers
    .permanentFte;
  const leaver = pool.rates.reduce(
    (sum, { component, rate }) => sum + (TURNOVER.has(component) ? rate / attrition : 0),
    0,
  );
  const slope = (kept - left) * leaver * insideLevel(own.options.flow, setting);
  if (slope <= 0) return undefined;
  const value = attrition - gain / slope;
  return value < 0 ? undefined : { parameter: "attrition", value, unit: "share/yr", margin: value / attrition - 1 };
}
