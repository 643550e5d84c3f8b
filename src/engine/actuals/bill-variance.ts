import { money, moneyPerUnit } from "../quantities";
import type { Money, MoneyPerUnit } from "../quantities";
import { isTimed } from "../offers";
import type { MonthPair } from "./month-record";

/** Why a bill differs from the planned one: five parts that add up to the difference. */
export interface BillVariance {
  readonly planBill: Money;
  readonly bill: Money;
  /** More or fewer contacts, at the planned units a contact and price. */
  readonly volume: Money;
  /** Longer or shorter handling, where time is billed. */
  readonly handling: Money;
  /** Time paid beyond what contacts took. */
  readonly use: Money;
  readonly price: Money;
  /** Fees, minimum, bonus and malus. */
  readonly other: Money;
  /** Cost inside not yet ended, against the plan; undefined where it is not stated. */
  readonly inside: Money | undefined;
  readonly steering: Money;
  readonly saving: Money;
  readonly planSaving: Money;
}

/** What a unit really cost: the stated price, else the bill over the units; the planned price where nothing was billed. */
export function priceOf({ planned, actual }: MonthPair): MoneyPerUnit {
  return actual.price ?? (actual.units > 0 ? moneyPerUnit(actual.bill / actual.units) : planned.price);
}

/**
 * A month's bill against its plan.
 *
 * With planned contacts C₀, handling h₀, units U₀, price p₀ and bill B₀, and the same without index as they came, k = U₀/C₀ and r = h/h₀ where time is billed, else 1:
 * volume (C − C₀)·k·p₀, handling C·k·(r − 1)·p₀, use (U − C·k·r)·p₀, price U·(p − p₀), other (B − U·p) − (B₀ − U₀·p₀).
 *
 * @see docs/methods/actuals.md
 */
export function billVariance(pair: MonthPair): BillVariance {
  const { planned, actual } = pair;
  const price = priceOf(pair);
  const each = planned.contacts > 0 ? planned.units / planned.contacts : 0;
  const longer =
    isTimed(planned) && planned.handling > 0 ? (actual.handling ?? planned.handling) / planned.handling : 1;
  const wanted = actual.contacts * each;
  const inside = actual.inside ?? planned.inside;
  const steering = actual.steering ?? planned.steering;
  return {
    planBill: planned.bill,
    bill: actual.bill,
    volume: money((actual.contacts - planned.contacts) * each * planned.price),
    handling: money(wanted * (longer - 1) * planned.price),
    use: money((actual.units - wanted * longer) * planned.price),
    price: money(actual.units * (price - planned.price)),
    other: money(actual.bill - actual.units * price - (planned.bill - planned.units * planned.price)),
    inside: actual.inside === undefined ? undefined : money(actual.inside - planned.inside),
    steering: money(steering - planned.steering),
    saving: money(planned.baseline - actual.bill - inside - steering),
    planSaving: money(planned.baseline - planned.bill - planned.inside - planned.steering),
  };
}

/** The variances of several months together. What is not stated in one of them is left out of the sum. */
export function totalVariance(months: readonly BillVariance[]): BillVariance {
  const sum = (of: (month: BillVariance) => Money | undefined): Money =>
    money(months.reduce((total, month) => total + (of(month) ?? 0), 0));
  return {
    planBill: sum(({ planBill }) => planBill),
    bill: sum(({ bill }) => bill),
    volume: sum(({ volume }) => volume),
    handling: sum(({ handling }) => handling),
    use: sum(({ use }) => use),
    price: sum(({ price }) => price),
    other: sum(({ other }) => other),
    inside: sum(({ inside }) => inside),
    steering: sum(({ steering }) => steering),
    saving: sum(({ saving }) => saving),
    planSaving: sum(({ planSaving }) => planSaving),
  };
}
