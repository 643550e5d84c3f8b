import { moneyPerYear } from "../engine/quantities";
import type { MoneyPerYear } from "../engine/quantities";

/** Amounts a year, added up in their order. */
export function total(amounts: Iterable<MoneyPerYear>): MoneyPerYear {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return moneyPerYear(sum);
}

/** What things cost a year, added up in their order. */
export function totalOf<Item>(items: readonly Item[], amount: (item: Item) => MoneyPerYear): MoneyPerYear {
  return total(items.map(amount));
}

export const NO_MONEY = moneyPerYear(0);
