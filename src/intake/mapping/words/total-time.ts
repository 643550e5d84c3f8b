import { fold } from "../../kinds";
import { periodIn } from "../unit-words";

const OF_ONE =
  /\b(?:moy(?:en(?:ne)?s?)?|average|avg|mean|aht|dmt|dmc|tmt|unitaires?|unit)\b|(?:\/\s*|\b(?:par|per|each) )(?:contacts?|appels?|calls?|actes?|dossiers?|tickets?|cases?|mails?|emails?|demandes?|requests?)\b/;
const ALTOGETHER =
  /\b(?:tota(?:l|le|ls|les|ux)|cumul(?:e|ee|es|ees|s|ated)?|sum|somme|overall|ensemble|altogether|all (?:contacts|calls))\b/;
const TIME = /\b(?:temps|time|durees?|duration|heures?|hours?|hrs?|minutes?)\b/;
const HOURS = /\b(?:heures?|hours?|hrs?)\b|[([]\s*h(?:rs?)?\s*[)\]]/;
const WORK =
  /\b(?:traitement|traitees?|handling|handled?|gestion|process(?:ing|ed)|production|talk|conversation|communication|workload|charge(?: de travail)?|work content|effort)\b/;
const NO_WORK =
  /\b(?:ouverture|opening|opened|open|attente|wait(?:ing)?|hold|delai|sla|deadline|reponse|response|answer|formation|training|resolution|patronale|fixes?|couts?|costs?|prix|price|tarifs?|rate|taux)\b|[€$£]/;

/** Whether a heading names the time that all contacts of a row take together: the hours of their handling, or a handling time that is a total or of a period. */
export function isTotalTime(heading: string): boolean {
  const words = fold(heading);
  if (OF_ONE.test(words) || NO_WORK.test(words)) return false;
  if (isHoursOfWork(words)) return true;
  const period = periodIn(words);
  return TIME.test(words) && (ALTOGETHER.test(words) || (WORK.test(words) && period !== null && period !== "hour"));
}

/** “Handling hours”, “Heures de traitement”, “Workload (h)”: hours as what is counted; a time in hours may be one contact's. */
function isHoursOfWork(words: string): boolean {
  const counts = /\b(?:heures?|hours?|hrs?)\b/.test(words.replace(/[([].*?[)\]]/g, " "));
  const isLoad = /\b(?:workload|charge|effort|work content)\b/.test(words);
  return HOURS.test(words) && WORK.test(words) && (counts || isLoad) && !/\b(?:in|en) (?:hours|heures)\b/.test(words);
}

/** Whether such a heading says that its figures are hours. */
export function saysHours(heading: string): boolean {
  return HOURS.test(fold(heading));
}
