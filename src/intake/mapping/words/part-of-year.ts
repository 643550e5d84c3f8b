import { fold } from "../../kinds";
import { monthNamed } from "./dictionary";
import { NUMBERS_IN_WORDS } from "./numbers-in-words";

/** The part of a year a text says its figures are of: so many months, which ones where it names a half or a quarter, or a part of which the length is not said. */
export type PartOfYear =
  | {
      readonly kind: "months";
      readonly months: number;
      readonly part: { readonly of: 2 | 4; readonly at: number } | null;
    }
  | { readonly kind: "open"; readonly months: number | null };

const MONTH =
  "(?:jan(?:v|vier|uary)?|feb(?:r|ruary)?|fev(?:r|rier)?|mar(?:s|ch)?|apr(?:il)?|avr(?:il)?|mai|may|jun(?:e)?|juin|jul(?:y)?|juil(?:let)?|aug(?:ust)?|aou(?:t)?|sep(?:t|tembre|tember)?|oct(?:obre|ober)?|nov(?:embre|ember)?|dec(?:embre|ember)?)\\.?";
const YEAR = "(?:[\\s/'.-]*((?:20)?\\d\\d)\\b)?";
const RANGE = new RegExp(
  `\\b(${MONTH})(?![a-z])${YEAR}\\s*(?:-|–|—|/|>|→|\\ba\\b|\\bau\\b|\\bto\\b|\\btill?\\b|\\buntil\\b|\\bthrough\\b|\\bthru\\b|\\bjusqu'?a\\b)\\s*(?:fin |end of )?(${MONTH})(?![a-z])${YEAR}`,
);
/** Days or months in numbers, `01/01/2025 – 30/06/2025`, `01/2025-06/2025`. */
const NUMERIC_RANGE =
  /\b(?:\d{1,2}[/.])?(\d{1,2})[/.](20\d\d)\s*(?:-|–|—|\bau\b|\ba\b|\bto\b)\s*(?:\d{1,2}[/.])?(\d{1,2})[/.](20\d\d)\b/;
/** A month whose name is nothing else in either language; `may` and short forms only where they end the text. */
const ONE_MONTH =
  /\b(janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|june|july|august|september|october|november|december)\b/;
const LAST_MONTH = new RegExp(`\\b(?:in |of |en |de )?(${MONTH})(?: (?:20)?\\d\\d)?\\)?$`);
/** A day, which dates a text and says no period. */
const DAY = new RegExp(
  `\\b\\d{1,2}(?:er|st|nd|rd|th)? (?:of )?(?=${MONTH}(?![a-z]))|(?<=\\b${MONTH}) \\d{1,2}(?:st|nd|rd|th)?(?=,)`,
  "g",
);
/** Words of a text that says when something was written, not of when its figures are. */
const WRITTEN =
  /\b(?:maj|mis a jour|mise a jour|updated?|version|edition|edite|extraction|extrait|printed|imprime|as at|date|dated)\b/;
const NUMERIC_MONTH = /\b(?:0?[1-9]|1[0-2])[/.](?:20\d\d)\b|\b20\d\d[-/.](?:0[1-9]|1[0-2])\b(?![-/.]\d)/;
const MONTHS = new RegExp(
  `\\b(\\d{1,2}|${Object.keys(NUMBERS_IN_WORDS).join("|")})[\\s-]*(?:(?:premiers|derniers|first|last) )?(?:mois|months?)\\b`,
);
const ORDINALS =
  "(1|2|3|4|i{1,3}|iv|premiere?|first|deuxieme|seconde?|second|troisieme|third|quatrieme|fourth|last|dernier)";
const ORDINAL_ENDS = "(?:er|re|e|eme|d|nd|nde|st|rd|th)?";
const HALF = new RegExp(
  `\\b[sh]([12])\\b|\\b${ORDINALS}${ORDINAL_ENDS} (?:semestre|semester|half)\\b|\\b(?:semestre|semester|half[- ]?year) ?([12]|i{1,2})\\b`,
);
const QUARTER = new RegExp(
  `\\b[tq]([1-4])\\b|\\b${ORDINALS}${ORDINAL_ENDS} (?:trimestre|trim|quarter|qtr)\\b|\\b(?:trimestre|trim|quarter|qtr)\\.? ?([1-4]|i{1,3}|iv)\\b`,
);
const PARTS_IN_A_ROW = /\b[tqsh]([1-4])\s*(?:-|–|—|\ba\b|\bto\b|\+|&|\bet\b|\band\b)\s*[tqsh]([1-4])\b/;
const OPEN =
  /\b(?:ytd|year[- ]to[- ]date|a date|to date|so far|a fin|fin (?=jan|fev|mar|avr|mai|jui|aou|sep|oct|nov|dec)|end of|au \d{1,2}[/.]|depuis|since|jusqu|until|up to|as of|arrete)\b/;
/** A season is months of which the number is not said. */
const SEASON = /(?<!\ba )\b(?:ete|summer|hiver|winter|printemps|automne|autumn|saison|season|haute saison|peak)\b/;
const CUMULATED = /\b(?:cumule?e?s?|cum|cumulative|cumulated)\b/;
const WEEKS = /\b(?:s|w|sem|semaines?|weeks?)\.? ?\d{1,2}\b/;
const MEAN = /\b(?:moyen(?:ne)?s?|moy|average|avg|mean|typical)\b/;

/** The part of a year that a heading or title says; null where it says none, or the whole. */
export function partOfYear(text: string): PartOfYear | null {
  const folded = fold(text);
  // A mean over some months is of a month or of a year: which one is in no word.
  const counted = MONTHS.exec(folded);
  const count = counted === null ? null : (NUMBERS_IN_WORDS[counted[1] ?? ""] ?? Number(counted[1]));
  if (count !== null && MEAN.test(folded)) return { kind: "open", months: null };
  const range = monthsOfRange(folded.replace(DAY, ""));
  if (range !== null)
    return range === 12 ? null : range > 12 || range < 1 ? { kind: "open", months: null } : whole(range);
  const parts = PARTS_IN_A_ROW.exec(folded);
  if (parts !== null) {
    const each = /\b[sh][12]\b/.test(parts[0]) ? 6 : 3;
    const months = (Number(parts[2]) - Number(parts[1]) + 1) * each;
    return months === 12 ? null : months > 0 && months < 12 ? whole(months) : { kind: "open", months: null };
  }
  if (count !== null)
    return count === 12 ? null : count < 12 && count > 0 ? whole(count) : { kind: "open", months: null };
  const half = HALF.exec(folded);
  if (half !== null) return { kind: "months", months: 6, part: { of: 2, at: ordinal(half.slice(1)) } };
  const quarter = QUARTER.exec(folded);
  if (quarter !== null) return { kind: "months", months: 3, part: { of: 4, at: ordinal(quarter.slice(1)) } };
  const month = ONE_MONTH.exec(folded)?.[1] ?? LAST_MONTH.exec(folded)?.[1];
  if (OPEN.test(folded) || (CUMULATED.test(folded) && month !== undefined)) {
    const since = /\b(?:depuis|since)\b/.test(folded);
    const until = month === undefined || since ? null : (monthNamed(month)?.month ?? null);
    return until === 12 ? null : { kind: "open", months: until };
  }
  const isDate = WRITTEN.test(folded) || folded.replace(DAY, "") !== folded;
  if (!isDate && (month !== undefined || NUMERIC_MONTH.test(folded))) return whole(1);
  return WEEKS.test(folded) || SEASON.test(folded) ? { kind: "open", months: null } : null;
}

function whole(months: number): PartOfYear {
  return { kind: "months", months, part: null };
}

function monthsOfRange(folded: string): number | null {
  const named = RANGE.exec(folded);
  if (named !== null) {
    const [, from = "", fromYear, to = "", toYear] = named;
    const [first, last] = [monthNamed(from)?.month ?? 0, monthNamed(to)?.month ?? 0];
    if (first === 0 || last === 0) return null;
    const years = fromYear !== undefined && toYear !== undefined ? Number(toYear) - Number(fromYear) : null;
    return years === null ? ((last - first + 12) % 12) + 1 : years * 12 + last - first + 1;
  }
  const numeric = NUMERIC_RANGE.exec(folded);
  if (numeric === null) return null;
  const [, from, fromYear, to, toYear] = numeric.map(Number);
  return ((toYear ?? 0) - (fromYear ?? 0)) * 12 + (to ?? 0) - (from ?? 0) + 1;
}

function ordinal(found: readonly (string | undefined)[]): number {
  const word = found.find((each) => each !== undefined) ?? "";
  if (/^\d$/.test(word)) return Number(word);
  const at = [/^(?:i|prem|first)/, /^(?:ii|deux|second)/, /^(?:iii|trois|third)/, /^(?:iv|quat|fourth)/].findLastIndex(
    (each) => each.test(word),
  );
  return at + 1;
}
