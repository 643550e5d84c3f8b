import { fold } from "../../kinds";

const HOURS = /\b(?:heures?|hours?|hrs?)\b|[([]\s*h\s*[)\]]/;
const NONE =
  /\b(?:formation|training|ouverture|opening|opened|open|couts?|costs?|prix|price|tarifs?|rate|taux|brute?|gross|charge+e?s?|loaded|salaires?|salary|pay|wages?|absences?|maladie|sick|overtime|supplementaires?|par (?:etp|agent|personne)|per (?:fte|agent|head|person)|depart|start|debut|fin|end|shift|traitement|handling|contacts?|calls?|appels?)\b|[€$£%]|\/ ?(?:etp|fte|agent|pers)/;
const ALONE = /^(?:nb|nbre|nombre|number of|total|sum of|somme)?\.? ?(?:d'|de |des )?(?:heures?|hours?|hrs?)\b/;
const WORKED =
  /\b(?:travaille(?:e|es|s)?|work(?:ed|ing)?|contrat|contracts?|contractue(?:l|lle)s?|contracted|contractual|payee?s?|paid|productives?|productive|presence|presentes?|planifiee?s?|scheduled|planned|rostered|effectives?|annuelles?|mensuelles?|hebdo(?:madaires?)?|weekly|monthly|annual|yearly|semaine|week|mois|month|an|annee|year|staff(?:ed)?|agents?|equipe|team|homme|man)\b/;

/** Whether a heading of a team counts hours of work, which may stand there in place of full-time equivalents. */
export function countsHours(heading: string): boolean {
  const words = fold(heading);
  return HOURS.test(words) && !NONE.test(words) && (WORKED.test(words) || ALONE.test(words));
}

/** Whether a heading of a team counts days of people, or hours, in place of people. */
export function countsWork(heading: string): boolean {
  return (
    countsHours(heading) ||
    /\b(?:jours?|days?|mois|months?)[- /]?(?:homme|hommes|agent|agents|etp|fte|personne)s?\b|\b(?:man|person|fte|agent)[- ]?(?:days?|months?|weeks?)\b/.test(
      fold(heading),
    )
  );
}
