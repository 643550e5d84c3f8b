import { moneyPerYear } from "../../engine/quantities";
import type { MoneyPerYear } from "../../engine/quantities";
import type { Case } from "./case";
import type { Pool } from "./pool";
import { staffed } from "./staffed-pool";

/** What a pool would cost more, level over the horizon, if the target that it has over a day or a week held in each half-hour; null where it does already. */
export function extraByHalfHour(pool: Pool, parts: Pick<Case, "staffing" | "assumptions">): MoneyPerYear | null {
  if (pool.flows.every(({ terms }) => terms.targetPeriod === "halfHour")) return null;
  const works = pool.flows.map(({ work }) => ({
    ...work,
    terms: { ...work.terms, targetPeriod: "halfHour" as const },
  }));
  return moneyPerYear((staffed(works, pool, parts).cost - pool.base.cost) * pool.level);
}
