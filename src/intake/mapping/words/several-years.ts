import { fold } from "../../kinds";
import { periodIn } from "../unit-words";
import { NUMBERS_IN_WORDS } from "./numbers-in-words";

const MONTHS_A_YEAR = 12;
const MOST_YEARS = 8;
const YEAR = "((?:19|20)\\d\\d)";
const LIST = new RegExp(`\\b${YEAR}(?:\\s*(?:\\+|&|,|;|\\bet\\b|\\band\\b)\\s*(?:(?:19|20)\\d\\d))+\\b`);
const RANGE = new RegExp(`\\b${YEAR}\\s*(?:-|>|→|\\ba\\b|\\bau\\b|\\bto\\b|\\bthrough\\b|\\buntil\\b)\\s*${YEAR}\\b`);
const COUNT = new RegExp(
  `\\b(?:sur|over|cumule?s?(?: de| sur)?|total|pendant|during|across) (?:les |the |last |past |derniers? )*(\\d|${Object.keys(NUMBERS_IN_WORDS).join("|")}) (?:derniers? |dernieres? |last |past )?(?:ans|annees|years|exercices)\\b`,
);
/** One year by the name of two: `2024/25`, a fiscal year, a season. */
const ONE = /\b(?:exercice|fy|fiscal|financial year|saison|season|annee scolaire|school year)\b/;

/** The months of the several years that a text says its figures are of; null where it says none, one, or what comes in a year. */
export function monthsOfYears(text: string): number | null {
  const words = fold(text);
  if (periodIn(words) !== null) return null;
  const count = COUNT.exec(words)?.[1];
  if (count !== undefined) return monthsOf(NUMBERS_IN_WORDS[count] ?? Number(count));
  if (ONE.test(words)) return null;
  const list = LIST.exec(words)?.[0].match(/\d{4}/g);
  if (list) return monthsOf(new Set(list).size);
  const [, from, to] = RANGE.exec(words) ?? [];
  return from === undefined || to === undefined ? null : monthsOf(Number(to) - Number(from) + 1);
}

function monthsOf(years: number): number | null {
  return years > 1 && years <= MOST_YEARS ? years * MONTHS_A_YEAR : null;
}
