import { TURNOVER_COMPONENTS } from "../../../engine/cost";
import { ratio } from "../../../engine/quantities";
import { insideLevel } from "../../case/calendar";
import type { Calendar } from "../../case/calendar";
import type { TurningPoint } from "../../facts";
import { withChoice } from "../../plan/plan-state";
import type { TurningSubject } from "./subject";

/**
 * The attrition at which the option costs as much as keeping: the cost of turnover is in proportion to it. Undefined where no attrition, however low,
 * would do, or where today's is 0 and nothing is known of what a leaver costs.
 */
export function attritionTurningPoint(
  { plan, own, candidate, gain, threshold, from, to }: TurningSubject,
  calendar: Calendar,
): TurningPoint | undefined {
  const { pool, prices, state } = plan;
  const { attrition } = pool.agent;
  if (attrition === 0) return undefined;
  const kept = prices.staffed(withChoice(state, own.flow, undefined)).drivers.permanentFte;
  const left = prices.staffed(withChoice(state, own.flow, candidate)).drivers.permanentFte;
  const leaver = pool.rates.reduce(
    (sum, { component, rate }) => sum + (TURNOVER_COMPONENTS.has(component) ? rate / attrition : 0),
    0,
  );
  const slope = (kept - left) * leaver * insideLevel(own.flow.terms, calendar);
  if (slope <= 0) return undefined;
  const value = attrition - (gain - threshold) / slope;
  return value < 0
    ? undefined
    : {
        parameter: "attrition",
        value: ratio(value),
        unit: "share/yr",
        margin: ratio(value / attrition - 1),
        from,
        to,
        verified: false,
      };
}
