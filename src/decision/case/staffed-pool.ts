import { DomainError } from "../../engine/domain-error";
import { avoidableCost, poolDrivers } from "../../engine/cost";
import type { CostRate, DriverRules, Drivers } from "../../engine/cost";
import { poolStaffing } from "../../engine/demand";
import type { FixedPositions, FlowTerms, FlowWork, PoolStaffing, Season } from "../../engine/demand";
import { moneyPerYear } from "../../engine/quantities";
import type { MoneyPerYear } from "../../engine/quantities";
import { NO_MONEY, total } from "../total";
import type { Case } from "./case";
import { lostByFlow } from "./lost-value";
import type { LostByFlow } from "./lost-value";

/** A staffing of a pool and what it costs. */
export interface StaffedPool {
  readonly staffing: PoolStaffing;
  readonly drivers: Drivers;
  /** Avoidable cost, lost contacts apart. */
  readonly cost: MoneyPerYear;
  /** What contacts lost in the queue cost: 0 where they have no value. */
  readonly lost: LostByFlow;
}

/** What a pool is staffed by, whatever work it is given. */
export interface PoolTerms {
  readonly seasons: readonly Season[];
  readonly rates: readonly CostRate[];
  readonly driverRules: DriverRules;
}

/** A pool staffed for some work of its flows; `fixed` where the positions are chosen instead of found by a service target. */
export function staffed(
  works: readonly FlowWork[],
  { seasons, rates, driverRules }: PoolTerms,
  { staffing: rules, assumptions }: Pick<Case, "staffing" | "assumptions">,
  fixed?: FixedPositions,
): StaffedPool {
  const staffing = poolStaffing(works, seasons, rules, fixed);
  const drivers = poolDrivers(staffing, works, seasons, rates, driverRules);
  let lost: LostByFlow | undefined;
  return {
    staffing,
    drivers,
    cost: moneyPerYear(avoidableCost(rates, drivers)),
    // Asked for by few: what costs more than another without it costs more with it.
    get lost() {
      // Where positions are fixed, contacts that find them busy overflow at once: nobody waits, nobody gives up.
      lost ??=
        fixed === undefined
          ? lostByFlow(works, staffing, rules, assumptions)
          : new Map(works.map(({ terms }) => [terms.record, NO_MONEY]));
      return lost;
    },
  };
}

/** What contacts of one flow cost that its pool loses. */
export function lostIn({ lost }: Pick<StaffedPool, "lost">, flow: FlowTerms): MoneyPerYear {
  const own = lost.get(flow.record);
  if (own === undefined) throw new DomainError("not-a-choice", "flow", "a flow of the pool", flow.name);
  return own;
}

/** What contacts of all its flows cost that a pool loses. */
export function allLost({ lost }: Pick<StaffedPool, "lost">): MoneyPerYear {
  return total(lost.values());
}
