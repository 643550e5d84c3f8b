import { MONTHS_PER_YEAR } from "../calendar";
import { fraction, money } from "../quantities";
import type { Days, Fraction, Fte, Money, MoneyPerYear, Months } from "../quantities";

/** Working days that a year of pay is reckoned in. */
const WORKING_DAYS = 260;

/** What parting with one person depends on beside severance pay. */
export interface PartingTerms {
  readonly severance: Money;
  /** Months of notice that are due. */
  readonly notice: Months;
  /** Share of the notice that costs without work: who accepts the career security contract leaves at once and the employer pays it to the fund. */
  readonly noticeUnworked: Fraction;
  /** Loaded salary a year. */
  readonly loaded: MoneyPerYear;
  /** Days of leave not taken. */
  readonly leaveBalance: Days;
}

/**
 * What one dismissed person is paid once: severance, notice without work, leave not taken.
 *
 * @see docs/methods/parting.md
 */
export function partingCost({ severance, notice, noticeUnworked, loaded, leaveBalance }: PartingTerms): Money {
  return money(severance + (notice * noticeUnworked * loaded) / MONTHS_PER_YEAR + leaveCost(loaded, leaveBalance));
}

/** Share of the notice that is paid without work. */
export function noticeUnworked(accepted: Fraction, worked: Fraction): Fraction {
  return fraction(accepted + (1 - accepted) * (1 - worked));
}

/** What one person's leave balance is worth. */
export function leaveCost(loaded: MoneyPerYear, leaveBalance: Days): Money {
  return money((leaveBalance * loaded) / WORKING_DAYS);
}

/**
 * What is settled between employers when contracts move: the leave that the people have earned.
 *
 * @see docs/methods/parting.md
 */
export function transferCost(people: Fte, loaded: MoneyPerYear, leaveBalance: Days): Money {
  return money(people * leaveCost(loaded, leaveBalance));
}
