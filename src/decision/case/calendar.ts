import { DomainError } from "../../engine/domain-error";
import type { FlowTerms } from "../../engine/demand";
import { levelFactor } from "../../engine/finance";
import type { Horizon } from "../../engine/finance";
import { moneyPerYear, ratio } from "../../engine/quantities";
import type { Money, MoneyPerYear, Ratio } from "../../engine/quantities";

/** When a decision is taken, over which months it is judged, and how wages grow in them. */
export interface Calendar {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly horizon: Horizon;
  /** A year. */
  readonly wageGrowth: Ratio;
}

/** The level yearly cost inside that growing wages make of the first year's, as a multiple of it, at the flow's growth of volume. */
export function insideLevel({ growth }: FlowTerms, { horizon, wageGrowth }: Calendar): Ratio {
  return ratio(levelFactor(horizon, wageGrowth, growth));
}

/** What money paid in the last month of the horizon is worth today, over its amount. */
export function lastFactor({ factors }: Horizon): Ratio {
  const last = factors.at(-1);
  if (last === undefined) throw new DomainError("out-of-range", "months", "1 or more", factors.length);
  return ratio(last);
}

/** Money paid once, today, as a level yearly amount over the horizon: the amount times the annuity is worth as much. */
export function spread(once: Money, { annuity }: Horizon): MoneyPerYear {
  return moneyPerYear(once / annuity);
}
