/** What a column of pay may hold: of a person or of a whole row, with charges, without, or not said. */
export const PAY_COLUMNS = [
  "loadedSalary",
  "grossSalary",
  "salary",
  "payroll",
  "loadedPayroll",
  "grossPayroll",
] as const;

const PAY = /\b(?:salaire|salary|sba|sbm|pay|wage|remuneration|brut|brute|gross|payroll|masse salariale|cout|cost)\b/;
/** A part of pay alone: what the employer pays on top of it. */
const CHARGES_ALONE = /\b(?:charge|cotisation|contribution|on cost|social security)\b/;
const WITHOUT_CHARGES =
  /\b(?:hor|san|ex|excl|excluding|exclusive|without|before|avant|net of|non|not|un)\b.{0,12}\b(?:charge|chargee?|loaded|on cost|cotisation)\b|\bunloaded\b/;
const WITH_CHARGES =
  /\bchargee?\b|\bloaded\b|\b(?:incl|including|with|avec|toute|plus)\b.{0,12}\b(?:on cost|cotisation)\b/;
/** “Loaded k€”, “Chargé €/an”: pay by its charges and its unit alone. */
const LOADED_AMOUNT =
  /^(?:charge|(?:fully )?loaded) (?:(?:k|keur|eur|euro|gbp|usd|chf)\b ?)?(?:(?:per|par|a) )?(?:an|annuel|annum|year|yr|month|moi|mensuel)?(?: ?(?:per|par) (?:fte|etp|head|tete))?$/;

/**
 * What a heading says of the charges in a pay: `salaire brut chargé` holds them, `hors charges` does not, and `employer charges` are no pay.
 * Null where it says nothing of them, or is no heading of pay.
 */
function chargesIn(whole: string): "loaded" | "gross" | "none" | null {
  if (!CHARGES_ALONE.test(whole) && !/\b(?:chargee|loaded|unloaded)\b/.test(whole)) return null;
  if (WITHOUT_CHARGES.test(whole)) return "gross";
  // The cost in “on-costs” is none of a person.
  if (!PAY.test(whole.replace(/\bon cost\b/g, " ")))
    return /^charge comprise$|^charge$|^fully loaded$|^loaded$/.test(whole)
      ? null
      : LOADED_AMOUNT.test(whole)
        ? "loaded"
        : "none";
  return WITH_CHARGES.test(whole) ? "loaded" : null;
}

/** What brackets say of pay: `Salary (gross, €/yr)`. */
const IN_BRACKETS = /[([][^)\]]*\b(?:gross|brute?s?|loaded|chargee?s?|all in)\b[^)\]]*[)\]]/;

/** Whether the brackets of a heading say which pay it is, so that it is not the pay of which that is not known. */
export function saysPayInBrackets(field: string, folded: string): boolean {
  return (field === "team.salary" || field === "team.payroll") && IN_BRACKETS.test(folded);
}

const PAY_FIELD = /^team\.(gross|loaded)?(salary|payroll)$/i;

const GROUP_PAY = /\b(?:payroll|masse|total|totale)\b/;

/**
 * The score of a field of pay (`team.grossSalary`) where the heading says whether charges are in it; null where it does not say, or the field is another.
 *
 * @param whole - the heading in plain words
 */
export function payScore(field: string, whole: string): number | null {
  const [, kind, of] = PAY_FIELD.exec(field) ?? [];
  const said = of === undefined ? null : chargesIn(whole);
  if (said === null) return null;
  return said === kind && GROUP_PAY.test(whole) === /payroll/i.test(of ?? "") ? 0.97 : 0;
}
