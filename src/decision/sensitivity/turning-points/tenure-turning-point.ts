import { moneyPerYear, ratio, years } from "../../../engine/quantities";
import type { MoneyPerYear, Ratio } from "../../../engine/quantities";
import { LONGEST, meanService } from "../../case/other-people";
import type { TurningPoint } from "../../facts";
import type { Candidate } from "../../options/candidate";
import { afterOf, gainsOf } from "../../plan/pool-prices";
import { ALL_KEPT, withChoice } from "../../plan/plan-state";
import { NO_MONEY } from "../../total";
import { countedMoney } from "./counted-money";
import { decisionTurns } from "./decision-turns";
import { remembered } from "./remembered";
import type { Alive, TurningParts, TurningSubject } from "./subject";

const BELOW = [0.7, 0.4, 0.1].map(ratio);
const ABOVE = [1.5, 2.5, 5].map(ratio);
/** Severance rises with every month; notice by steps. */
const PRECISION = ratio(0.002);

/**
 * The mean years of service of the pool's agents at which the decision on the flow changes: severance and notice follow them. None where nobody is parted with,
 * or a parting costs what Team states.
 */
export function tenureTurningPoints(
  { plan, own, ...rest }: TurningSubject,
  parts: TurningParts,
  alive: Alive,
): readonly TurningPoint[] {
  const { pool, prices, state } = plan;
  const { flow } = own;
  const today = meanService(parts, pool.key);
  const isParted = (each: Candidate): boolean => prices.counted(withChoice(state, flow, each)).parting > 0;
  if (today <= 0 || !own.options.candidates.some(isParted)) return [];
  const gains = gainsOf(prices, state, flow);
  const before = afterOf(prices, pool, ALL_KEPT).fte;
  const countedAt = remembered((tenure: Ratio) => prices.countedIf({ before, attrition: ratio(1), tenure }));
  const costAt = (tenure: Ratio, candidate: Candidate | undefined): MoneyPerYear =>
    countedMoney(countedAt(tenure)(afterOf(prices, pool, withChoice(state, flow, candidate))));
  const freed = (tenure: Ratio, candidate: Candidate): number => costAt(tenure, undefined) - costAt(tenure, candidate);
  return decisionTurns(
    { plan, own, ...rest },
    {
      gain: (tenure, each) => moneyPerYear(gains(each) + freed(tenure, each) - freed(ratio(1), each)),
      // What the flow costs inside does not follow years of service.
      dearer: () => NO_MONEY,
    },
    { below: BELOW, above: ABOVE.filter((multiple) => multiple * today <= LONGEST), precision: PRECISION },
    alive,
  ).map(({ multiple, ...turn }) => ({
    ...turn,
    parameter: "tenure",
    value: years(today * multiple),
    unit: "years",
  }));
}
