import { MONTHS_PER_YEAR } from "../calendar";
import { money } from "../quantities";
import type { Contacts, Money, MoneyPerContact, Months, Ratio, UnitsPerMonth } from "../quantities";
import { requireIn } from "../require";

/** A commitment and the volume that is to meet it. */
export interface CommitmentTerms {
  /** Contacts of the first month. */
  readonly contacts: Contacts;
  /** Contacts a month paid for in any case, in the first year. */
  readonly minimum: UnitsPerMonth;
  readonly price: MoneyPerContact;
  /** Growth of the volume a year. */
  readonly growth: Ratio;
  readonly term: Months;
  /** Share by which the commitment falls at each anniversary. */
  readonly stepDown: Ratio;
}

/** Contacts committed to in a month, from 1 on: it steps at anniversaries. */
function committedIn(month: number, minimum: number, stepDown: number): number {
  return minimum * (1 - stepDown) ** Math.floor((month - 1) / MONTHS_PER_YEAR);
}

/**
 * What a commitment makes pay for contacts that do not come, over its term, not discounted.
 *
 * @throws {@link DomainError} `out-of-range` naming `growth`, `term` or `stepDown`
 * @see docs/methods/offers.md
 */
export function commitmentLoss({ contacts, minimum, price, growth, term, stepDown }: CommitmentTerms): Money {
  requireIn({ min: -1, max: 10, openMin: true }, "growth", growth);
  requireIn({ min: 1, max: 1200 }, "months", term);
  requireIn({ min: 0, max: 1 }, "stepDown", stepDown);
  let unused = 0;
  for (let month = 1; month <= term; month += 1) {
    const expected = contacts * (1 + growth) ** ((month - 1) / MONTHS_PER_YEAR);
    unused += Math.max(0, committedIn(month, minimum, stepDown) - expected);
  }
  return money(unused * price);
}
