import { moneyPerYear } from "../quantities";
import type { ContactsPerYear, Fraction, MoneyPerContact, MoneyPerMonth, MoneyPerYear } from "../quantities";
import type { ResolvedMeans } from "../records";
import { MONTHS_PER_YEAR } from "../calendar";

/** What a tool asks for a year's work, building apart. */
export interface ToolPrice {
  readonly eligible: Fraction;
  readonly claimed: Fraction;
  readonly again: Fraction;
  readonly resolved: ResolvedMeans;
  readonly perResolution: MoneyPerContact;
  readonly licence: MoneyPerMonth;
  readonly run: MoneyPerYear;
}

/** What a tool bills for resolutions a year. */
export function resolutionCost(contacts: ContactsPerYear, price: Omit<ToolPrice, "licence" | "run">): MoneyPerYear {
  const { eligible, claimed, again, resolved, perResolution } = price;
  return moneyPerYear(contacts * eligible * claimed * (resolved === "claimed" ? 1 : 1 - again) * perResolution);
}

/**
 * What a tool costs a year, building apart: resolutions, licence, running it.
 *
 * @see docs/methods/automation.md
 */
export function automationCost(contacts: ContactsPerYear, price: ToolPrice): MoneyPerYear {
  return moneyPerYear(resolutionCost(contacts, price) + price.licence * MONTHS_PER_YEAR + price.run);
}
