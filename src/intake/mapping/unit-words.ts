import { fold } from "../kinds";
import { withoutAsides } from "./words/beside-period";

/** A unit of time as a heading, a format or a cell may say it. */
export type TimeUnit =
  "ms" | "s" | "min" | "h/100" | "h" | "day" | "week" | "month" | "h:mm:ss" | "mm:ss" | "hh:mm" | "min.s";
export type Period =
  | "year"
  | "half"
  | "quarter"
  | "month13"
  | "month"
  | "week"
  | "day"
  | "hour"
  | "day6"
  | "day7"
  /** So many months of a year together: nine from January to September. */
  | `months${number}`
  /** What comes so many times a year: 251 working days. */
  | `times${number}`;
export type Scale = "one" | "ten" | "hundred" | "thousand" | "million" | "cent";

/** Seconds that one number of a unit lasts; clocks are Excel's fractions of a day, `mm:ss` one that was typed as hours and minutes; of `min.s`, minutes with seconds for decimals, a whole number. */
export const UNIT_SECONDS: Readonly<Record<TimeUnit, number>> = {
  ms: 0.001,
  s: 1,
  min: 60,
  "h/100": 36,
  h: 3600,
  day: 86_400,
  week: 7 * 86_400,
  // Fifty-two weeks in twelve months.
  month: (52 / 12) * 7 * 86_400,
  "h:mm:ss": 86_400,
  "hh:mm": 86_400,
  "mm:ss": 1440,
  "min.s": 60,
};

/** What stands in brackets, and what follows “in”, “en”, a comma or a slash at the end: where units stand. */
export function unitPlaces(folded: string): string {
  const brackets = [...folded.matchAll(/[([]([^)\]]*)[)\]]/g)].map((match) => match[1] ?? "");
  const said = [...folded.matchAll(/(?:\b(?:en|in)\s+|[,;:_]\s*)([a-z:/%€$£.' ]{1,14})(?=$|[)\]]|\s)/g)].map(
    (match) => match[1] ?? "",
  );
  return [...brackets, ...said].map((place) => ` ${place.trim()} `).join("|");
}

const TIMES: readonly (readonly [TimeUnit, RegExp])[] = [
  ["h/100", /centiemes? (?:d'?\s*)?heures?|\bcentih/],
  ["h:mm:ss", /\bh+:m+:s+\b/],
  ["mm:ss", /\bm+:s+\b|\bmin:sec\b/],
  ["hh:mm", /\bh+:m+\b/],
  ["ms", /\b(?:ms|msecs?|millisecondes?|milliseconds?)\b/],
  ["s", /\b(?:secondes?|seconds?|secs?)\b/],
  ["min", /\b(?:minutes?|mins?|mn)\b/],
  ["h", /\b(?:heures?|hours?|hrs?)\b/],
  ["week", /\b(?:semaines?|weeks?)\b/],
  ["day", /\b(?:jours?|days?)\b/],
];
const SHORT_TIMES: readonly (readonly [TimeUnit, RegExp])[] = [
  ["s", /\s["s]\s/],
  ["min", /\s[m'’]\s/],
  ["h", /\sh(?:\s|\/)/],
  ["day", /\s[jd](?:\s|\/)/],
];

/** Both units in one number: “5.30” for five minutes and thirty seconds. */
const MINUTES_AND_SECONDS = /\b(?:m+|min(?:ute)?s?|mn) ?(?:et|and|&|,|\.) ?(?:s+|sec(?:onde?)?s?|seconds?)\b/;

/** The unit of time a title says its figures are in, `(durations in minutes)`; words of the title itself are none. */
export function timeUnitOfTitle(text: string): TimeUnit | null {
  if (MINUTES_AND_SECONDS.test(fold(text))) return "min.s";
  const places = unitPlaces(fold(text));
  return TIMES.find(([, pattern]) => pattern.test(places))?.[0] ?? null;
}

/** The unit of time a text says; null where it says none. */
export function timeUnitIn(text: string): TimeUnit | null {
  const folded = fold(text);
  if (MINUTES_AND_SECONDS.test(folded)) return "min.s";
  const places = unitPlaces(folded);
  const find = (list: readonly (readonly [TimeUnit, RegExp])[], where: string): TimeUnit | null =>
    list.find(([, pattern]) => pattern.test(where))?.[0] ?? null;
  return find(TIMES, places) ?? find(SHORT_TIMES, places) ?? find(TIMES, folded);
}

/** The unit of time after a number in a cell: `min`, `s`, `h`. */
export function timeSuffix(suffix: string): TimeUnit | null {
  const folded = ` ${fold(suffix)} `;
  return (
    TIMES.find(([, pattern]) => pattern.test(folded))?.[0] ??
    SHORT_TIMES.find(([, pattern]) => pattern.test(folded))?.[0] ??
    null
  );
}

const PERIODS: readonly (readonly [Period, RegExp])[] = [
  [
    "year",
    /\/\s*(?:ans?|annees?|years?|yrs?|y|annum)\b|\b(?:par|per) (?:an|annee|year|annum)\b|\b(?:a|each|every|in a) year\b|\bchaque annee\b|\bp\.?\s?a\b|\ban?nuel(?:le)?s?\b|\bannual(?:ly|ised|ized)?\b|\byearly\b|\bover the year\b|\bsur l'annee\b/,
  ],
  [
    "half",
    /\/\s*(?:semestres?|half[- ]?years?)\b|\b(?:par|per) (?:semestre|semester|half[- ]?year)\b|\bsemestriel(?:le)?s?\b|\bhalf[- ]?yearly\b/,
  ],
  [
    "quarter",
    /\/\s*(?:trim(?:estre)?s?|quarters?|qtr)\b|\b(?:par|per) (?:trimestre|quarter)\b|\btrimestriel(?:le)?s?\b|\bquarterly\b/,
  ],
  // Thirteen payments of a month's pay; a year's pay "over 13 months" is a year's.
  [
    "month13",
    /^(?=.*\b(?:mensuel(?:le)?s?|monthly|(?:par|per) (?:mois|month))\b).*(?:\b(?:13|treize|thirteen) ?(?:mois|months?|payments?|versements?)\b|[x×*] ?13\b|\b13 ?[x×*])/,
  ],
  [
    "month",
    /\/\s*(?:mois|months?|mth|mo|m)\b|\b(?:par|per|au|a|un) (?:mois|month)\b|\bmois moyens?\b|\b(?:average|mean|typical) month\b|\bmensuel(?:le)?s?\b|\bmonthly\b|\bp\.?\s?m\b/,
  ],
  ["week", /\/\s*(?:sem(?:aine)?s?|weeks?|wk)\b|\b(?:par|per|a) (?:semaine|week)\b|\bhebdo(?:madaire)?s?\b|\bweekly\b/],
  [
    "day",
    /\/\s*(?:jours?|days?|j|d)\b|\b(?:par|per|a) (?:(?:calendar|working|business|open) )?(?:jour|day)\b|\bjournalier(?:e)?s?\b|\bquotidien(?:ne)?s?\b|\bdaily\b/,
  ],
  ["hour", /\/\s*(?:h|heures?|hours?|hr)\b|\b(?:par|per|an|de l') ?(?:heure|hour)\b|\bhoraires?\b|\bhourly\b/],
];

/** The period a text says an amount is of; null where it says none. */
export function periodIn(text: string): Period | null {
  return periodsIn(text)[0] ?? null;
}

/** Every period a text says, a mean's and a number of days a year aside; where it says nothing else, those. */
export function periodsIn(text: string): readonly Period[] {
  const folded = fold(text);
  const own = saidIn(withoutAsides(folded));
  return own.length > 0 ? own : saidIn(folded);
}

function saidIn(folded: string): readonly Period[] {
  const said = PERIODS.flatMap(([period, pattern]) => (pattern.test(folded) ? [period] : []));
  return said.includes("month13") ? said.filter((period) => period !== "month") : said;
}

/** Which days a text counts a day's amount on: those open, all of them, or any. */
export function daysIn(text: string): "open" | "all" | null {
  const folded = fold(text);
  if (/\b(?:ouvres?|travailles?|working|business|open|week)\b/.test(folded)) return "open";
  return /\b(?:calendaires?|calendar)\b/.test(folded) ? "all" : null;
}

/** A whole year by another name than its number. */
const WHOLE_YEAR =
  /\bfy ?\d{2,4}\b|\bfull year\b|\bexercice\b|\bannee (?:pleine|complete|civile)\b|\b(?:12|douze|twelve) (?:mois|months)\b/;

/** The period a title speaks of in words, or a year alone. */
export function periodOfTitle(text: string): Period | null {
  const said = periodIn(text);
  if (said !== null) return said;
  return /\b(?:19|20)\d\d\b/.test(fold(text)) || WHOLE_YEAR.test(fold(text)) ? "year" : null;
}

const MONEY = /[€$£]|\b(?:eur|euros?|usd|gbp|chf)\b/;

/** The scale a text says its numbers have; null where it says nothing of it. */
export function scaleIn(text: string): Scale | null {
  const folded = fold(text);
  if (
    /\bk\s?(?:€|\$|£|eur)|(?:€|\$|£)\s?k\b|\bkeur\b|\bmilliers?\b|\bthousands?\b|(?<!\d)['’]000|(?<!\d[\s'’.,])\b000s?\b|[([]\s*k\s*[)\]/]|\bk\s?(?:contacts?|calls?|appels?|tickets?|e?-?mails?|demandes?|requests?|interactions?|units?|unites?)\b|[x×*]\s?1[\s'’.,]?000\b|\b(?:en|in) k\b|^k$/.test(
      folded,
    )
  )
    return "thousand";
  if (/\bm\s?(?:€|\$|£|eur)|(?:€|\$|£)\s?m\b|\bmeur\b|\bmillions?\b|\bmio\b|[([]\s*m\s*[)\]]|^m$/.test(folded))
    return "million";
  if (/\b(?:centaines?|hundreds)\b|[x×*] ?100\b(?![.,' ]?\d)/.test(folded)) return "hundred";
  if (/\b(?:dizaines?|tens)\b|[x×*] ?10\b(?![.,]?\d)/.test(folded)) return "ten";
  if (/\b(?:c€|cts?|centimes?|cents?|pence)\b/.test(folded)) return "cent";
  return MONEY.test(folded) ? "one" : null;
}

/** Whether a text says that value added tax is in its amounts. */
export function includesTax(text: string): boolean {
  return /\bttc\b|\bincl(?:\.|uding|usive of)? (?:vat|tax)|\btva (?:comprise|incluse)|\bvat included\b/.test(
    fold(text),
  );
}

/** The words a number format shows beside the number. */
export function wordsOfFormat(format: string): string {
  const quoted = [...format.matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? "");
  const escaped = [...format.replace(/"[^"]*"/g, " ").matchAll(/(?:\\\p{L})+/gu)].map(([run]) =>
    run.replaceAll("\\", ""),
  );
  const signs = [...format.matchAll(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g)].map((match) => match[1] ?? "");
  return [...quoted, ...escaped, ...signs, ...(/[€£$]/.exec(format.replace(/\[[^\]]*\]/g, "")) ?? [])].join(" ");
}

const POWERS: readonly Scale[] = ["one", "thousand", "million"];

/**
 * The scale of a number by its format: a `k` beside it says thousands, and a comma behind the digits only shows it divided, which the `k` then speaks of.
 * Null where the format says nothing.
 */
export function scaleOfFormat(format: string): Scale | null {
  const said = scaleIn(wordsOfFormat(format).trim());
  const [positive = ""] = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, " ").split(";");
  const divided = /[0#?](,+)(?![,0#?])/.exec(positive)?.[1]?.length ?? 0;
  if (divided === 0) return said;
  const shown = said === null || said === "one" ? divided : POWERS.indexOf(said);
  return shown < divided ? null : (POWERS[shown - divided] ?? null);
}

/** Whether a number format shows a duration or a time of day, and how fine; null for other formats. */
export function clockOfFormat(format: string): "h:mm:ss" | "hh:mm" | null {
  const bare = format.replace(/"[^"]*"|\\.|\[\$[^\]]*\]/g, "").toLowerCase();
  if (/[yd]/.test(bare.replace(/\[(?:red|blue|black|white|green|yellow|magenta|cyan)\]/g, ""))) return null;
  if (/s/.test(bare) && /[hm]/.test(bare)) return "h:mm:ss";
  if (/\[s+\]|^s+$/.test(bare)) return "h:mm:ss";
  return /h/.test(bare) ? "hh:mm" : /\[m+\]/.test(bare) ? "h:mm:ss" : null;
}

/** Whether a number format shows a date. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").toLowerCase();
  return /y/.test(bare) || (/d/.test(bare) && /m/.test(bare)) || /mmm/.test(bare);
}
