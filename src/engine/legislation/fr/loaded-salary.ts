import { moneyPerYear } from "../../quantities";
import type { MoneyPerYear } from "../../quantities";
import { employerRate } from "./employer-rate";
import type { EmployerTerms } from "./employer-rate";

/**
 * What one employee costs a year: gross salary and net employer charges.
 *
 * Paid leave and public holidays are inside: they are paid hours that are not worked, and the productive hours take them off.
 *
 * @param gross - gross salary of one person a year, above 0, bonuses and thirteenth month included
 * @throws {@link DomainError} as {@link employerRate}
 * @see docs/methods/payroll.md
 */
export function loadedSalary(gross: MoneyPerYear, terms: EmployerTerms): MoneyPerYear {
  return moneyPerYear(gross * (1 + employerRate(gross, terms)));
}
