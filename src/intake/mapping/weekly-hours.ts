import type { Amount } from "./amount";
import type { UnitChoice, UnitFound } from "./unit-found";
import { firstSaid } from "./said-period";
import type { UnitTexts } from "./said-period";
import { periodIn } from "./unit-words";
import type { Period } from "./unit-words";
import { DAILY, MONTHLY, WEEKLY, YEARLY } from "./weekly-units";

/** More hours than a week of work has, and fewer than a month of it. */
const MOST_A_WEEK = 60;
const MOST_A_MONTH = 250;

/**
 * In what the hours of a contract are given: said by the heading, else of a week where they can be one's. 151.67 is asked, as a month's, and so are a year's hours:
 * whether holidays are among them is in no number.
 */
export function weeklyUnit({ heading, band, titles }: UnitTexts, amounts: readonly (Amount | null)[]): UnitFound {
  const numbers = amounts.flatMap((amount) => (amount === null || amount.number === 0 ? [] : [amount.number]));
  const said = firstSaid([heading, band, ...titles], (text) => periodIn(text) ?? periodInBrackets(text));
  const most = numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
  const isLikeMonths = most > MOST_A_WEEK && most <= MOST_A_MONTH;
  if (said === "month") return most > 0 && most <= MOST_A_WEEK ? asked(MONTHLY, WEEKLY) : known(MONTHLY);
  if (said === "day") return known(DAILY);
  if (said === "year" || most > MOST_A_MONTH) return asked(YEARLY, MONTHLY, WEEKLY);
  if (isLikeMonths) return asked(MONTHLY, WEEKLY);
  // A few hours are a day's: 7 is no week of a full contract, and may be one of a student.
  return most > 0 && most < 10 && said !== "week" ? asked(DAILY, WEEKLY) : known(WEEKLY);
}

/** “Heures contrat (mois)”: a period alone in brackets. */
function periodInBrackets(text: string): Period | null {
  const said = /[([]\s*(?:h\w*\s+)?(mois|month|semaine|week|jour|day|an|year)\s*[)\]]/i.exec(text)?.[1];
  return said === undefined ? null : periodIn(`/${said}`);
}

function known(unit: UnitChoice): UnitFound {
  return { kind: "known", unit };
}

function asked(...choices: readonly UnitChoice[]): UnitFound {
  return { kind: "asked", choices };
}
