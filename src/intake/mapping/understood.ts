import { fold } from "../kinds";
import type { Dimension } from "./dimension";
import { plainWords } from "./words/dictionary";

const MONEY = /[€$£]|\b(?:k?eur|k?euros?|usd|gbp|chf|c€|cts?|centimes?|cents?|pence)\b/g;
const SCALE = /\b(?:k|m|mio|keur|meur|milliers?|thousands?|millions?|centaines?|hundreds?)\b|(?<![a-z])[km](?=[€$£])/g;
const PERIOD =
  /(?:\/\s*|\b(?:par|per|a|an|each|chaque|every|l')\s*)(?:an(?:nee)?s?|annum|years?|yrs?|y|semestres?|trimestres?|trim|quarters?|qtr|mois|months?|mth|mo|m|semaines?|sem|weeks?|wk|jours?|days?|d|j|heures?|hours?|hrs?|h)\b|\b(?:annuel(?:le)?s?|annual(?:ly)?|yearly|mensuel(?:le)?s?|monthly|hebdo(?:madaire)?s?|weekly|quotidien(?:ne)?s?|journalier|daily|p\.?\s?a|p\.?\s?m)\b/g;
const TIME =
  /\b(?:ms|m?secs?|milliseconde?s?|s|secondes?|seconds?|m|mins?|mn|minutes?|h|hrs?|heures?|hours?|j|d|jours?|days?|semaines?|sem|weeks?|wks?|mois|months?|mths?|ouvree?s?|ouvrables?|working|business)\b|["'′″’]/g;
const LASTING = /\b(?:ans?|annees?|years?|yrs?|y)\b/g;
const OF =
  /(?:\/\s*|\b(?:par|per|a|an|each|de|of)\s*)?\b(?:contacts?|appels?|calls?|tickets?|e?-?mails?|courriels?|chats?|demandes?|requests?|interactions?|dossiers?|cases?|actes?|messages?|units?|unites?|etp|fte|agents?|conseillers?|teleconseillers?|postes?|seats?|positions?|heads?|tetes?|pers|personnes?|persons?|people|pax|salaries?|employees?|pts?|points?)\b/g;
const EACH =
  /(?:\/\s*|\b(?:par|per|a)\s+)(?:contacts?|appels?|calls?|tickets?|e?-?mails?|chats?|dossiers?|cases?|actes?|agents?|conseillers?|personnes?|persons?)\b/g;
const TAX = /\b(?:ht|hors taxes?|hors tva|excl?\.? ?(?:vat|tax)|ex vat|net of vat|ttc|incl\.? ?(?:vat|tax))\b/g;
/** The minute, or the kind of hour, that a price is for. */
const PRICED =
  /\b(?:(?:heures?|hours?|minutes?) (?:de |of )?(?:productive?s?|loguees?|logged|facturees?|billed|travaillees?|worked|communication|conversation|traitement|handling|presence|production|prod)|(?:productive|logged|billed|billable|handled|agent) (?:hours?|minutes?))\b|(?:\/\s*|\b(?:par|per|a|la)\s+)(?:minutes?|mins?|mn)\b|\bde l'heure\b|(?<=\b(?:appels?|contacts?|calls?|tickets?|dossiers?|e-?mails?|actes?) )(?:traitee?s?|handled)\b|\b(?:et|and)\b/g;
const PERCENT = /%|\b(?:pour ?cent|per ?cent|pct)\b/g;

/** What may stand around the number of a cell, by what its column holds. */
const KNOWN: Readonly<Record<Dimension["kind"], readonly RegExp[]>> = {
  money: [PERIOD, TAX, OF, MONEY, SCALE],
  volume: [PERIOD, OF, SCALE],
  time: [EACH, TIME, LASTING],
  weekly: [PERIOD, TIME],
  share: [PERCENT, PERIOD],
  months: [TIME, LASTING],
  years: [TIME, LASTING],
  plain: [OF],
  text: [],
  choice: [],
  month: [],
  "as-it-stands": [],
};

/**
 * Whether all that stands around the number of a cell is a unit that its column may have, or a word of its heading. What is not understood changes the number,
 * or may: `5200O`, `39000 gross` in a column of loaded pay.
 */
export function isUnderstood(suffix: string, dimension: Dimension, heading: string): boolean {
  if (/[?~<>≈±+*×=]/.test(suffix)) return false;
  const known = new Set(plainWords(heading).split(" "));
  // An amount of a year or a month is none of a minute.
  const isPrice = dimension.kind === "money" && dimension.period === "none";
  const rest = [...(isPrice ? [PRICED] : []), ...KNOWN[dimension.kind]].reduce(
    (text, pattern) => text.replace(pattern, " "),
    fold(suffix),
  );
  if (/[€$£%]/.test(rest)) return false;
  return plainWords(rest)
    .split(" ")
    .every((word) => word === "" || known.has(word));
}
