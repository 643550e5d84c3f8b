import { fold } from "../../kinds";
import { periodIn } from "../unit-words";
import { partOfYear } from "./part-of-year";

/** Shares that ours give by the year. */
const BY_YEAR = new Set(["team.attrition", "flows.growth", "offers.indexation"]);
/** Counts of an offer's units by the month. */
const UNITS = new Set(["offers.capacity", "offers.minimumCommitment"]);
/** Weeks: days are a part of them, months are none. */
const WEEKS = new Set(["team.rampUpWeeks", "flows.weeksToCompetence"]);

const SPANS = /\b(?:jours?|days?|heures?|hours?|semaines?|weeks?)\b|\(\s*[jdh]\b/;
const EACH =
  /(?:\/\s*|\b(?:par|per|each)\s+)(?:agents?|conseillers?|advis[eo]rs?|etp|fte|postes?|seats?|tetes?|heads?|persons?|personnes?)\b/;
const ACHIEVED =
  /\b(?:achieved|actuals?|realise(?:e|s|es)?|reel(?:le|s|les)?|obtenue?s?|constatee?s?|atteinte?s?|observed|measured|mesuree?s?)\b/;

/** Whether a heading that names one of our columns says a unit, a period or a figure that the column cannot hold. */
export function isOfAnother(field: string, heading: string): boolean {
  const words = fold(heading);
  if (field === "team.absence") return !words.includes("%") && SPANS.test(words);
  if (BY_YEAR.has(field)) return isOfAnotherPeriod(words);
  if (UNITS.has(field)) return /[€$£]|\b(?:eur|euros?|usd|gbp|chf|keur)\b/.test(words) || periodIn(words) === "hour";
  if (WEEKS.has(field)) return /\b(?:mois|months?)\b/.test(words) && !/\b(?:semaines?|weeks?)\b/.test(words);
  if (field === "offers.setUp") return EACH.test(words);
  return field === "flows.serviceTarget" && ACHIEVED.test(words);
}

/** A month's share, a quarter's, or that of several years. */
function isOfAnotherPeriod(words: string): boolean {
  const years = /\b(\d+|deux|trois|quatre|cinq|two|three|four|five) ?[- ]?(?:ans?|annees?|years?|yrs?)\b/.exec(
    words,
  )?.[1];
  if (years !== undefined && years !== "1") return true;
  const span = /\b((?:19|20)\d\d)\s*(?:-|–|—|\/|>|→|a|au|to)\s*((?:19|20)\d\d)\b/.exec(words);
  if (span !== null) return Number(span[2]) - Number(span[1]) > 1;
  const period = periodIn(words);
  if (period !== null) return period !== "year";
  const part = partOfYear(words);
  return part !== null && part.months !== 12;
}

/** Whether a cell holds a share and the time it is answered in: “80/20”, “80 % in 20 s”. */
export function isTwoTargets(cell: unknown): boolean {
  return (
    typeof cell === "string" &&
    /^\s*\d{1,3}\s*%?\s*(?:\/|-|within|in|en|sous)\s*\d{1,4}\s*(?:s|sec|min)?\S*\s*$/i.test(cell)
  );
}
