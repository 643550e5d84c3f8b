import { WEEKS_PER_YEAR } from "../../engine/calendar";
import type { FlowTerms } from "../../engine/demand";
import { growthIn } from "../../engine/finance";
import type { OfferTerms, OutsideCost } from "../../engine/offers";
import { contactsPerYear, money, moneyPerYear } from "../../engine/quantities";
import type { ContactsPerYear, Money, MoneyPerYear } from "../../engine/quantities";
import { lastFactor, spread } from "../case/calendar";
import type { Case } from "../case/case";
import { machineAmounts } from "./machine-cost";
import type { MachineWork } from "./machine-cost";
import { lostValue } from "../case/lost-value";

/** What an option costs a year beside the work that stays: level amounts over the horizon, which add up. */
export interface OutsideAmounts {
  /** The provider's bill. */
  readonly outside: MoneyPerYear;
  readonly governance: MoneyPerYear;
  /** Set-up, training, ramp-up, parallel run and exit, as a level yearly amount. */
  readonly oneOff: MoneyPerYear;
  /** What better or worse results bring, as a cost: below 0 where the provider does better. */
  readonly outcome: MoneyPerYear;
  /** What contacts lost in the provider's queue cost. */
  readonly lost: MoneyPerYear;
  /** What demand not served inside is worth that the option serves, as a cost: 0 or below. */
  readonly served: MoneyPerYear;
  readonly total: MoneyPerYear;
  /** The part of `oneOff` that is paid at the start. */
  readonly startLevel: MoneyPerYear;
  /** Paid once at the start. */
  readonly start: Money;
  /** Paid once at the end, weighted by its probability. */
  readonly end: Money;
}

/** What an option takes over, beside what the provider bills for it. */
export interface TakenOver {
  /** Cost a year inside that the option ends: what the parallel run pays for again. */
  readonly avoided: MoneyPerYear;
  /** Contacts it serves that find it closed. */
  readonly added: ContactsPerYear;
  /** What a tool takes before people do, where there is one. */
  readonly machine?: MachineWork | undefined;
}

type PriceParts = Pick<Case, "calendar" | "assumptions">;

/** What the parallel run pays for again, once, of a cost inside. */
export function parallelRun(cost: MoneyPerYear, { assumptions }: Pick<Case, "assumptions">): Money {
  return money((assumptions.get("parallelRunWeeks") / WEEKS_PER_YEAR) * assumptions.get("parallelRunShare") * cost);
}

/**
 * An offer's cost brought to a level yearly amount: what is paid once is spread by the annuity of the discount rate, so that the level amount times the
 * annuity is the present value.
 */
export function outsideAmounts(
  flow: FlowTerms,
  offer: OfferTerms,
  cost: OutsideCost,
  { avoided, added, machine: worked }: TakenOver,
  { calendar, assumptions }: PriceParts,
): OutsideAmounts {
  const { horizon } = calendar;
  const level = cost.priceLevel;
  const machine = machineAmounts(flow, worked, { calendar });
  const parallel = parallelRun(moneyPerYear(Math.max(0, avoided)), { assumptions });
  const start = money(cost.setUp + cost.training + cost.rampUp + parallel + machine.start);
  const end = money(cost.exit * growthIn(horizon.months, offer.indexation));
  const oneOff = spread(money(start + end * lastFactor(horizon)), horizon);
  const outside = moneyPerYear(cost.bill * level + machine.yearly);
  const governance = moneyPerYear(cost.governance * level);
  const first = cost.contacts / (1 + offer.repeats);
  const outcome = moneyPerYear(-(offer.outcomeRatio - 1) * (flow.record.outcomeValue ?? 0) * first);
  const lost = lostValue(flow, contactsPerYear(cost.lost), assumptions);
  const served = moneyPerYear(-added * (flow.record.valueAtRisk ?? 0) + 0);
  return {
    outside,
    governance,
    oneOff,
    outcome,
    lost,
    served,
    total: moneyPerYear(outside + governance + oneOff + outcome + lost + served),
    startLevel: spread(start, horizon),
    start,
    end,
  };
}
