import { fold } from "../../kinds";

const NET = /\bnet(?:te|s|tes)?\b/;
/** Pay as it reaches the person, by words of its own. */
const TAKEN_HOME =
  /\btake[- ]?home\b|\b(?:pay|salary|wages?|earnings|income|salaires?|remuneration|paie)\b.*\b(?:after|apres) (?:tax(?:es)?|deductions?|impots?|prelevements?|cotisations?|retenues?)\b/;
const PAY =
  /\b(?:salaires?|salary|salaries|pay|paie|paye|wages?|remunerations?|earnings|income|payroll|salariale?|a payer|imposable|verse|percu)\b/;
/** Words of another quantity than what a person is left with: charges of the employer taken off make gross pay, a cost without aids is a cost. */
const OTHER =
  /\b(?:bru[t]e?s?|gross|charge+e?s?|loaded|couts?|costs?|employer|employeur|fte|etp|effectifs?|headcount|unloaded)\b|\bnet of (?:on[- ]?costs?|employer|social|bonus)/;
/** Words of a period, a scale or a currency around “net” alone. */
const AROUND =
  /\b(?:annue(?:l|lle)s?|annual|yearly|mensue(?:l|lle)s?|monthly|moyen(?:ne)?s?|average|avg|mean|an|annee|year|yr|mois|month|per|par|en|in|k|eur|euros?|keur|de|charges|of)\b|[^a-z]+/g;

/**
 * Whether a heading names pay as the person receives it. What is taken off differs from one person and country to the next: neither the gross pay nor what the
 * employer pays can be worked out from it.
 */
export function isNetPay(heading: string): boolean {
  const words = fold(heading);
  if (TAKEN_HOME.test(words)) return true;
  if (!NET.test(words)) return false;
  // “Net de charges” is what is left once the employee's are paid.
  const own = words.replace(/\bnet(?:te)? de (?:charges|cotisations)\b/g, "net");
  if (OTHER.test(own)) return false;
  return PAY.test(own) || /^net(?:te|s|tes)?$/.test(own.replace(AROUND, " ").trim());
}
