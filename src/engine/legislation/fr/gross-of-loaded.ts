import { moneyPerYear } from "../../quantities";
import type { MoneyPerYear } from "../../quantities";
import type { EmployerTerms } from "./employer-rate";
import { loadedSalary } from "./loaded-salary";

const CENT = 0.01;
const MOST_HALVINGS = 64;

/**
 * The gross salary that a loaded one comes from: the charges of the law in force, undone to the cent.
 *
 * @param loaded - gross salary and net employer charges of one person a year, 0 or more
 * @throws {@link DomainError} as {@link loadedSalary}
 */
export function grossOfLoaded(loaded: MoneyPerYear, terms: EmployerTerms): MoneyPerYear {
  let low = 0;
  let high: number = loaded;
  for (let step = 0; step < MOST_HALVINGS && high - low > CENT / 2; step += 1) {
    const middle = (low + high) / 2;
    if (loadedSalary(moneyPerYear(middle), terms) > loaded) high = middle;
    else low = middle;
  }
  return moneyPerYear((low + high) / 2);
}
