import { fold } from "../../kinds";
import { ANSWERED } from "./answered";
import { headingScore } from "./dictionary";
import { NAMED } from "./named";

/** Money, times, people, shares and scores, and contacts that nobody offered to be handled: whatever they are by month, they are no volumes. */
const OTHERS: readonly RegExp[] = [
  /[€$£]|\b(?:k?eur|euros?|usd|gbp|chf|couts?|costs?|prix|prices?|tarifs?|depenses?|expens\w*|spend(?:ing)?|revenues?|turnover|recettes?|chiffre d.affaires|salaires?|salar\w*|payroll|masse salariale|marges?|margins?)\b/,
  /\b(?:dmt|aht|tmt|dmc|tmc|asa|acw|durees?|temps|handl(?:e|ing) times?|talk times?|wait(?:ing)? times?|average speed|heures?|hours?)\b/,
  /\b(?:etp|fte|wte|effectifs?|headcounts?)\b/,
  /%|\b(?:taux|rates?|parts? d[eu]s?|share of|csat|nps|ces|satisfaction|qualite|quality|qos|sla|service levels?|niveaux? de service|scores?|occupation|occupancy|rotation|attrition|absen\w*)\b/,
  /\b(?:abandon\w*|perdus?|lost|missed|manques?|unanswered|non[- ](?:decroches?|repondus?|traites?|answered)|transfer\w*|outbound|sortants?|emis|rappels?|callbacks?|reiter\w*|redial\w*)\b/,
];

/** What figures by month are, by a text above them: contacts that came, those that were answered, something else, or unsaid. */
export type MeasureByMonth = "contacts" | "answered" | "other" | "unsaid";

/** The measure that the nearest of some texts names. */
export function measureByMonth(texts: readonly string[]): MeasureByMonth {
  for (const text of texts) {
    const words = fold(text);
    if (OTHERS.some((other) => other.test(words))) return "other";
    if (ANSWERED.test(words)) return "answered";
    if (headingScore("volumes.contacts", text) >= NAMED || headingScore("flows.annualVolume", text) >= NAMED)
      return "contacts";
  }
  return "unsaid";
}
