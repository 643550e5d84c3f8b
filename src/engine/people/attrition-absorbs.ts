import { fte } from "../quantities";
import type { Fte, Months, Ratio } from "../quantities";
import { requireIn } from "../require";

/**
 * People who leave anyway while nobody is replaced.
 *
 * @param people - on permanent contracts at the start
 * @param attrition - a year: below 1 the share of those present on 1 January who leave in the year, from 1 on leavers over the mean headcount
 * @param months - without replacement
 * @throws {@link DomainError} `out-of-range` naming the argument
 * @see docs/methods/parting.md
 */
export function attritionAbsorbs(people: Fte, attrition: Ratio, months: Months): Fte {
  requireIn({ min: 0, max: 10 }, "attrition", attrition);
  const years = months / 12;
  return fte(people * (attrition < 1 ? 1 - (1 - attrition) ** years : -Math.expm1(-attrition * years)));
}
