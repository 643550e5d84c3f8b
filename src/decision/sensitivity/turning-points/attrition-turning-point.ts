import { avoidableCost, poolDrivers, TURNOVER_COMPONENTS } from "../../../engine/cost";
import { moneyPerUnit, moneyPerYear, ratio } from "../../../engine/quantities";
import type { Fte, MoneyPerYear, Ratio } from "../../../engine/quantities";
import type { TurningPoint } from "../../facts";
import { takenOver } from "../../options/candidate";
import type { Candidate } from "../../options/candidate";
import { outsideAmounts } from "../../options/price";
import { afterOf, gainsOf } from "../../plan/pool-prices";
import { ALL_KEPT, withChoice, worksInside } from "../../plan/plan-state";
import type { PlanState } from "../../plan/plan-state";
import { countedMoney } from "./counted-money";
import { decisionTurns } from "./decision-turns";
import { remembered } from "./remembered";
import type { Alive, TurningParts, TurningSubject } from "./subject";

const BELOW = [0.7, 0.4, 0.1].map(ratio);
/** But for thresholds of the law costs are in proportion. */
const EXACT = ratio(1e-12);
/** Leavers a year as a share of the group that are still believed. */
const MOST = ratio(3);

/**
 * The attrition of the pool at which the decision on the flow changes. The cost of turnover is in proportion to it; who leaves anyway needs no parting, and the
 * years of service follow it. None where today's is 0 and nothing is known of what a leaver costs.
 */
export function attritionTurningPoints(
  subject: TurningSubject,
  parts: TurningParts,
  alive: Alive,
): readonly TurningPoint[] {
  const { plan, own } = subject;
  const { attrition } = plan.pool.agent;
  if (attrition === 0) return [];
  const worldAt = remembered((multiple: Ratio) => attritionWorld(subject, multiple));
  const today = gainsOf(plan.prices, plan.state, own.flow);
  const now = worldAt(ratio(1));
  return decisionTurns(
    subject,
    {
      gain: (multiple, candidate) => {
        const there = worldAt(multiple);
        const saved = there.saved(candidate) - now.saved(candidate);
        return moneyPerYear(today(candidate) + saved + beside(candidate, there.paid, subject, parts));
      },
      dearer: (multiple) => moneyPerYear(worldAt(multiple).paid - now.paid),
    },
    { below: BELOW, above: aboveOf(ratio(MOST / attrition)), precision: EXACT },
    alive,
  ).map(({ multiple, ...turn }) => ({
    ...turn,
    parameter: "attrition",
    value: ratio(attrition * multiple),
    unit: "share/yr",
  }));
}

/** The pool where people leave at another pace. */
interface AttritionWorld {
  /** What an option frees inside, posts and parting counted. */
  readonly saved: (candidate: Candidate) => MoneyPerYear;
  /** What is paid for the flow. */
  readonly paid: MoneyPerYear;
}

/** The same positions, filled at other prices: whom it pays to employ may be others. */
function attritionWorld({ plan, own: { flow } }: TurningSubject, multiple: Ratio): AttritionWorld {
  const { pool, prices, state } = plan;
  const rates = pool.rates.map((each) =>
    TURNOVER_COMPONENTS.has(each.component) ? { ...each, rate: moneyPerUnit(each.rate * multiple) } : each,
  );
  const filled = (choice: PlanState): { readonly cost: MoneyPerYear; readonly fte: Fte } => {
    const { staffing } = prices.staffed(choice);
    const drivers = poolDrivers(staffing, worksInside(pool, choice), pool.seasons, rates, pool.driverRules);
    return { cost: moneyPerYear(avoidableCost(rates, drivers) * pool.level), fte: drivers.permanentFte };
  };
  const counted = prices.countedIf({ before: filled(ALL_KEPT).fte, attrition: multiple });
  const cost = (candidate: Candidate | undefined): MoneyPerYear => {
    const choice = withChoice(state, flow, candidate);
    const { cost: inside, fte } = filled(choice);
    return moneyPerYear(inside + countedMoney(counted({ ...afterOf(prices, pool, choice), fte })));
  };
  const kept = cost(undefined);
  const { drivers } = flow.share;
  const dearer = avoidableCost(rates, drivers) - avoidableCost(pool.rates, drivers);
  return {
    saved: (candidate) => moneyPerYear(kept - cost(candidate)),
    paid: moneyPerYear(flow.paid + dearer * pool.level),
  };
}

/** What running beside the provider costs less where the flow costs less inside. */
function beside(
  candidate: Candidate,
  paid: MoneyPerYear,
  { own: { flow } }: TurningSubject,
  parts: TurningParts,
): MoneyPerYear {
  const { offer, cost, amounts } = candidate;
  const there = outsideAmounts(flow.terms, offer, cost, takenOver(candidate, flow, paid), parts);
  return moneyPerYear(amounts.total - there.total);
}

/** Multiples to try up to the most that is believed. */
function aboveOf(most: Ratio): readonly Ratio[] {
  return [1.5, 2.5, most].map(ratio).filter((each) => each > 1 && each <= most);
}
