import { fold } from "../../kinds";
import { dimensionOf } from "../dimension";
import { periodIn } from "../unit-words";
import type { SourceTable } from "./dictionary";
import { isLimitOf } from "./another-figure";
import { isOtherUnit } from "./other-unit";
import { timesPaid } from "./paid-over-months";
import { monthsOfShare } from "../share-of-span";
import { partOfYear } from "./part-of-year";
import { endingTime } from "./unit-kinds";

/** Shares that ours give by the year. */
const BY_YEAR = new Set(["team.attrition", "flows.growth", "offers.indexation"]);
/** Counts of an offer's units by the month. */
const UNITS = new Set(["offers.capacity", "offers.minimumCommitment", "offers.tierFrom"]);

/** What an offer says beside its prices, in shares and times. */
const OF_OFFERS = new Set([
  "repeatContacts",
  "governance",
  "bonusMalus",
  "rampUpWeeks",
  "noticeMonths",
  "trainingHours",
]);

/** Contacts of all: those of an agent, or of an hour of work, say how many one person handles. */
const CONTACTS = new Set(["flows.annualVolume", "volumes.contacts"]);
const RATE = /\/ ?h(?:eures?|ours?|rs?)?\b|\b(?:par|per|an|a l.) ?(?:heures?|hours?)\b|\bhourly\b|\bhoraires?\b/;

/** “SLA seconds”: the time of a target, not its share. */
const isTime = (words: string): boolean => !words.includes("%") && endingTime(words) !== null;

const SPANS = /\b(?:jours?|days?|heures?|hours?|semaines?|weeks?)\b|\(\s*[jdh]\b/;
const EACH =
  /(?:\/\s*|\b(?:par|per|each)\s+)(?:agents?|conseillers?|teleconseillers?|tc|representatives?|reps?|advis[eo]rs?|etp|fte|postes?|seats?|tetes?|heads?|persons?|personnes?)\b/;
/** What an offer is priced by: a price of one of these is none of the whole, nor of a start. */
const UNIT =
  /(?:\/\s*|\b(?:par|per|each)\s+)(?:contacts?|calls?|appels?|e?-?mails?|chats?|tickets?|dossiers?|cases?|orders?|commandes?|h|hrs?|heures?|hours?|min|minutes?|mn)\b/;
const ACHIEVED =
  /\b(?:achieved|actuals?|realise(?:e|s|es)?|reel(?:le|s|les)?|obtenue?s?|constatee?s?|atteinte?s?|observed|measured|mesuree?s?)\b/;

/** Whether a heading that names one of our columns says a unit, a period or a figure that the column cannot hold. */
export function isOfAnother(field: string, heading: string): boolean {
  const words = fold(heading);
  const [table = "", column = ""] = field.split(".");
  // A price is in units of every kind.
  if ((table !== "offers" || OF_OFFERS.has(column)) && isOtherUnit(dimensionOf(table as SourceTable, column), heading))
    return true;
  if (isLimitOf(field, heading)) return true;
  if (field === "team.absence") return !words.includes("%") && SPANS.test(words);
  if (BY_YEAR.has(field)) return isOfAnotherPeriod(words);
  if (UNITS.has(field)) return /[€$£]|\b(?:eur|euros?|usd|gbp|chf|keur)\b/.test(words) || periodIn(words) === "hour";
  if (field === "offers.setUp") return EACH.test(words) || UNIT.test(words) || timesPaid(words) === null;
  if (field === "offers.fixedFee") return EACH.test(words) || UNIT.test(words);
  if (field === "offers.trainingPrice") return EACH.test(words) || !["hour", null].includes(periodIn(words));
  if (CONTACTS.has(field)) return EACH.test(words) || RATE.test(words);
  return field === "flows.serviceTarget" && (ACHIEVED.test(words) || isTime(words));
}

/** A span of which the year is unknown: a day's, or one whose length is not said. Those of months or years are asked. */
function isOfAnotherPeriod(words: string): boolean {
  if (monthsOfShare(words) !== null) return false;
  const period = periodIn(words);
  if (period !== null) return period !== "year";
  return partOfYear(words)?.kind === "open";
}
