const MEAN = "(?:moyen(?:ne)?s?|moy\\.?|average|avg\\.?|mean)";
const YEAR = "(?:annuel(?:le)?s?|annual|yearly|mensuel(?:le)?s?|monthly|hebdo(?:madaire)?s?|weekly)";
const SPAN = "(?:an|annee|year|12 mois|12 months|mois|month|semaine|week|trimestre|quarter)";
/** A mean says over what it was taken, not what the figure is of: “monthly calls (yearly average)”. */
const MEANS = new RegExp(
  `\\b${YEAR} ${MEAN}(?![a-z])|\\b${MEAN}(?: est)? ${YEAR}\\b|\\b${MEAN}d? (?:over|across|sur|de|of)(?: (?:a|the|une?|full|whole|toute))* ?(?:l')?${SPAN}\\b|\\b(?:over|sur) (?:the |a |full |whole |une? )*(?:l')?${SPAN}\\b`,
  "g",
);
export const KIND =
  "(?:working|business|open|opening|operating|calendar|work|trading|ouvre?e?s?|ouvrables?|ouverte?s?|travailles?|worked|calendaires?)";
export const OPEN =
  "(?:open|opened|worked|ouvre?e?s?|ouvrables?|ouverte?s?|travaille?e?s?|d'ouverture|d'activite|of activity)";
export const DAYS = "(?:days?|jours?|jrs?|j|d)";
export const WEEKS = "(?:weeks?|wks?|semaines?|sem|w|s)";
export const MONTHS = "(?:months?|mths?|mois)";
const UNIT = `(?:${DAYS}|${WEEKS}|${MONTHS}|hours?|hrs?|heures?|h)`;
export const A_YEAR =
  "(?:\\/ ?|\\b(?:par|per|a|an|each|in the|dans l'|of the|de l') ?)(?:ans?|annee|years?|yrs?|y|annum)\\b";
/** So many days a year, so many hours a week: a number of them, and no period of the figure. */
const COUNTS = new RegExp(
  `\\b\\d[\\d.,]* ?(?:${KIND} )?${UNIT}\\.?(?: ${OPEN})? ?(?:${A_YEAR}|(?:\\/ ?|\\b(?:par|per|a|an|each|sur) ?)(?:mois|month|semaine|sem|week|wk|jour|day|7)\\b)`,
  "g",
);

/** A folded text without what it says of how a mean was taken, or of how many days a year has. */
export function withoutAsides(folded: string): string {
  return folded.replace(COUNTS, " ").replace(MEANS, " ");
}
