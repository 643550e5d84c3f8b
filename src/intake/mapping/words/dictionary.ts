import { LANGUAGES, phrase } from "../../../language";
import { fold } from "../../kinds";
import { SCHEMAS, TABLE_KEYS } from "../../schema";
import type { TableKey, TableSchema } from "../../schema";
import { openDaysScore } from "./day-counts";
import headings from "./headings.json";
import { isNear } from "./near-words";
import { payScore } from "./pay-heading";
import { isNotMeant } from "./not-meant";
import { PRICE_OF_ONE } from "./price-of-one";
import { timeUnitIn } from "../unit-words";
import { endingTime, timeKindIn } from "./unit-kinds";
import type { UnitKind } from "./unit-kinds";
import { isStandIn } from "./stand-ins";
import values from "./values.json";

/** Whether a heading names a field by a word that is taken only where no better one stands beside it. */
export function isWeakHeading(field: string, heading: string): boolean {
  const whole = plainWords(heading);
  const weak = WEAK.get(field);
  return weak !== undefined && (weak.has(whole) || weak.has(withoutUnits(whole)));
}

/** Whether a heading names another quantity, which stands for a field where the field's own is nowhere. */
export function isLastResort(field: string, heading: string): boolean {
  const whole = plainWords(heading);
  const last = LAST_RESORT.get(field);
  return last !== undefined && (last.has(told(whole)) || last.has(told(withoutUnits(whole))));
}

/** Words that say nothing of which quantity is meant. */
const SMALL = new Set(
  "nb nbre nombre number no count of de du des la le les l d the en in a au aux per par pour for et and moyen moyenne average avg mean".split(
    " ",
  ),
);
/** Words of a period or a scale: they tell the unit, not the quantity. */
const UNIT_WORDS = new Set(
  "annual yearly year yr annum an annuel annuelle annuelles annuels annee month monthly mois mensuel mensuelle mensuels mensuelles week weekly semaine hebdo hebdomadaire day daily jour jours quotidien min mn minute second seconde sec s h hour heure k ke keur eur euro ht ttc vat hors taxe tva m j jour p trimestre trimestriel trimestrielle quarter quarterly millier thousand million secs mins"
    .split(" ")
    .map(singular),
);

/** Cells of a column say the same again and again, and are looked at for many fields. */
const plain = new Map<string, string>();
const MOST_PLAIN = 20_000;

/** A text as the words by which it is compared: folded, signs off, plural endings off. */
export function plainWords(text: string): string {
  const before = plain.get(text);
  if (before !== undefined) return before;
  const found = plainly(text);
  if (plain.size >= MOST_PLAIN) plain.clear();
  plain.set(text, found);
  return found;
}

function plainly(text: string): string {
  return fold(written(text).replace(/([\p{Ll}\d])(\p{Lu}\p{Ll})/gu, "$1 $2"))
    .replace(/[^\p{L}\p{N}%+]+/gu, " ")
    .trim()
    .split(" ")
    .map(singular)
    .join(" ");
}

/** Words as finance teams shorten them in headings. */
const SHORT: Readonly<Record<string, string>> = { tps: "temps", px: "prix", pu: "prix unitaire" };

/** A text with its short words written out, and without the points of “T.M.T.”. */
function written(text: string): string {
  return text
    .replace(/(?<![\p{L}.])(?:\p{L}\.){3,}/gu, (letters) => letters.replaceAll(".", ""))
    .replace(
      /(?<!\p{L})(?:tps|px|pu|p\. ?u\b)(?!\p{L})\.?/giu,
      (word) => SHORT[word.replace(/[. ]/g, "").toLowerCase()] ?? word,
    );
}

function singular(word: string): string {
  return word.length > 3 && /[sx]$/.test(word) && !/ss$|us$/.test(word) ? word.slice(0, -1) : word;
}

interface Phrase {
  readonly whole: string;
  readonly words: readonly string[];
}

function phraseOf(text: string): Phrase {
  const whole = plainWords(text);
  return { whole, words: telling(whole) };
}

/** Words in plain form without those that say nothing of which quantity is meant. */
const told = (whole: string): string => telling(whole).join(" ");

function telling(whole: string): readonly string[] {
  const words = whole.split(" ");
  const rest = words.filter((word) => !SMALL.has(word));
  return rest.length > 0 ? rest : words;
}

/**
 * Fields that a source may hold and no table of ours does: salaries of which it is not said what is in them, amounts of a whole group, and what a contact
 * takes beside the talking.
 */
const EXTRA_FIELDS: Readonly<Partial<Record<TableKey, readonly string[]>>> = {
  team: ["salary", "payroll", "loadedPayroll", "grossPayroll"],
  flows: ["wrapTime", "holdTime"],
};

const LISTS_OF_HEADINGS: Readonly<Record<string, readonly string[]>> = headings.headings;
/** Words that name a field where no better one stands beside them: people are counted as well as full-time equivalents. */
const WEAK = new Map(Object.entries(headings.weak).map(([field, words]) => [field, new Set(words.map(plainWords))]));
const WEAKER = 0.88;
/** Words that name another quantity than the field's, which stands for it where the field's own is nowhere: contacts handled for contacts offered. It is told. */
const LAST_RESORT = new Map(
  Object.entries(headings.lastResort).map(([field, words]) => [
    field,
    new Set(words.map((each) => told(plainWords(each)))),
  ]),
);
const LAST = 0.62;

const known = new Map<string, readonly Phrase[]>();

/** The phrases of a column: its headers in both languages, and what else it is called. */
function phrasesOf(field: string): readonly Phrase[] {
  const made = known.get(field);
  if (made !== undefined) return made;
  const [table = "", column = ""] = field.split(".");
  const schema: TableSchema | undefined = TABLE_KEYS.some((key) => key === table)
    ? SCHEMAS[table as TableKey]
    : undefined;
  const own = schema?.columns[column];
  const texts = [
    ...(own === undefined
      ? []
      : LANGUAGES.map((language) => phrase(language, own.header, { currency: "€" }).replace(/\s*\(.*\)$/, ""))),
    ...(LISTS_OF_HEADINGS[field] ?? []),
  ];
  const phrases = texts.map(phraseOf);
  known.set(field, phrases);
  return phrases;
}

const NOT = values.not.map((text) => plainWords(text));
const VERSIONS = new Set(values.version.map((text) => plainWords(text)));

/** How well a heading names a field (`flows.handlingTime`), 0 to 1. Words in brackets count where those before them do not suffice. */
export function headingScore(field: string, heading: string): number {
  const key = `${field}|${heading}`;
  const before = scores.get(key);
  if (before !== undefined) return before;
  const found = scored(field, heading);
  if (scores.size >= MOST_SCORES) scores.clear();
  scores.set(key, found);
  return found;
}

/** Headings are looked at for every field and many times over; a sheet has few of them. */
const scores = new Map<string, number>();
const MOST_SCORES = 50_000;

function scored(field: string, heading: string): number {
  if (isNotMeant(field, heading)) return 0;
  const limit = limitScore(field, heading);
  if (limit !== null) return limit;
  const days = openDaysScore(field, heading);
  if (days !== null) return days;
  return scoredAlone(field, heading);
}

/** A limit of time: within which a share is answered, in seconds or minutes, or by which all are dealt with, in hours or days. */
const LIMITS: Readonly<Record<string, readonly UnitKind[]>> = {
  "flows.answerTime": ["short"],
  "flows.deadline": ["hours"],
};

/** The score of a limit of time where the heading gives its unit, by the words of either kind and those of a target. */
function limitScore(field: string, heading: string): number | null {
  const own = LIMITS[field];
  const unit = own === undefined ? null : (timeKindIn(heading) ?? endingTime(heading));
  if (own === undefined || (unit !== "short" && unit !== "hours")) return null;
  // Minutes are few for a call and few for a letter: which limit they are of the words say.
  if (unit === "short" && timeUnitIn(heading) === "min") return null;
  if (!own.includes(unit)) return 0;
  const fields = [...Object.keys(LIMITS), "flows.serviceTarget"];
  return Math.max(...fields.map((each) => (each === field ? 1 : 0.97) * scoredAlone(each, heading)));
}

function scoredAlone(field: string, heading: string): number {
  const bare = heading.replace(/\(.*?\)|\[.*?\]/g, " ");
  const score = scoreOf(field, bare);
  return bare === heading ? score : Math.max(score, 0.98 * scoreOf(field, heading));
}

/** Contacts of a period: a volume, although “per” and “contact” are words of a price. */
const CONTACTS_A_PERIOD =
  /\b(?:contact|call|appel|volume|ticket|mail)s? (?:per|par|a|each) (?:an|annee|year|quarter|trimestre|month|mois|week|semaine|day|jour|working|business)\b/;

const CONTACTS_THEN_PERIOD =
  /\b(?:contact|call|appel|ticket|mail)s? (?:an|annee|yr|year|pa|p a|month|mth|mois|week|wk|semaine|sem|day|jour)\b/;

/** “Demand (contacts/yr)” counts contacts as well as “contacts per year” does. */
function countsContacts(whole: string): boolean {
  return CONTACTS_A_PERIOD.test(whole) || (CONTACTS_THEN_PERIOD.test(whole) && !namesPrice(whole));
}

/** What came in up to a day of the year, by no other word: “Cumul à fin octobre”. */
const CUMULATED_TO = /^(?:cumul\S*|ytd|total) (?:a |au |to |at )?(?:fin|end(?: of)?|\d)/;
/** Words of what was done with contacts: a price may be for those alone. */
const DONE = new Set(["answered", "handled", "decroche", "repondu", "traite"]);

function scoreOf(field: string, heading: string): number {
  const whole = plainWords(heading);
  const pay = payScore(field, whole);
  if (pay !== null) return pay;
  if (whole === "" || (field === "offers.price" && countsContacts(whole))) return 0;
  if (field === "offers.price" && PRICE_OF_ONE.test(fold(heading))) return 0.95;
  if (field === "flows.annualVolume" && CUMULATED_TO.test(fold(heading))) return WEAKER;
  if (isLastResort(field, heading)) return LAST;
  if (isStandIn(field, heading)) return LAST;
  const phrases = phrasesOf(field);
  const weak = WEAK.get(field);
  if (phrases.some((each) => each.whole === whole)) return weak?.has(whole) === true ? WEAKER : 1;
  const undated = withoutYears(whole);
  if (undated !== whole && phrases.some((each) => each.whole === undated))
    return weak?.has(undated) === true ? WEAKER : 0.97;
  const stripped = withoutUnits(whole);
  if (stripped !== "" && phrases.some((each) => each.whole === stripped))
    return weak?.has(stripped) === true ? WEAKER - 0.03 : 0.97;
  const words = telling(stripped === "" ? whole : stripped);
  const padded = ` ${whole} `;
  const anti = NOT.filter((word) => padded.includes(` ${word} `) && !(field === "offers.price" && DONE.has(word)));
  let best = 0;
  for (const { whole: phraseWhole, words: own } of phrases) {
    if (anti.some((word) => !` ${phraseWhole} `.includes(` ${word} `))) continue;
    const shared = own.filter((word) => words.includes(word)).length;
    if (shared === own.length && shared === words.length) best = Math.max(best, 0.95);
    else if (shared === own.length) best = Math.max(best, 0.6 + 0.3 * (shared / words.length));
    else if (isNear(phraseWhole, stripped)) best = Math.max(best, 0.8);
  }
  return best;
}

const A_YEAR = /^(?:(?:19|20)\d\d|fy(?:20)?\d\d)$/;

function withoutYears(whole: string): string {
  return whole
    .split(" ")
    .filter((word) => !A_YEAR.test(word))
    .join(" ");
}

/** Whether a word of a heading is one of a field's, or of a unit, a version or a year, or says nothing of any quantity. */
export function isSaidOf(field: string, word: string): boolean {
  if (SMALL.has(word) || UNIT_WORDS.has(word) || VERSIONS.has(word) || A_YEAR.test(word)) return true;
  return phrasesOf(field).some(({ whole }) => ` ${whole} `.includes(` ${word} `));
}

/** The words of a heading without periods, scales, years and versions. */
function withoutUnits(whole: string): string {
  return whole
    .split(" ")
    .filter((word) => !UNIT_WORDS.has(word) && !VERSIONS.has(word) && !A_YEAR.test(word) && word !== "%")
    .join(" ");
}

/** Fields of the tables that a source may become. */
export const SOURCE_TABLES = ["flows", "volumes", "team", "offers", "overheads"] as const satisfies readonly TableKey[];
export type SourceTable = (typeof SOURCE_TABLES)[number];

/** The fields of a table that a column of a source may hold. */
export function fieldsOfTable(table: SourceTable): readonly string[] {
  return [...Object.keys(SCHEMAS[table].columns), ...(EXTRA_FIELDS[table] ?? [])];
}

const KNOWN = 0.8;

/** Whether a heading is a word of some table. */
export function isKnownHeading(heading: string): boolean {
  return SOURCE_TABLES.some((table) =>
    fieldsOfTable(table).some((field) => headingScore(`${table}.${field}`, heading) >= KNOWN),
  );
}

/** Lists of words for the choices that a source may say in words of its own. */
export type ChoiceList = "channel" | "role" | "pricing" | "driver";

const LISTS = new Map<ChoiceList, ReadonlyMap<string, string>>(
  (["channel", "role", "pricing", "driver"] as const).map((list) => [
    list,
    new Map(
      Object.entries(values[list]).flatMap(([choice, words]) =>
        words.map((word): [string, string] => [plainWords(word), choice]),
      ),
    ),
  ]),
);

/** The choices of a list, by key. */
export function choicesOf(list: ChoiceList): readonly string[] {
  return Object.keys(values[list]);
}

/** What a word means in a list; null for a word of the house, which is never guessed. */
export function meaningOf(list: ChoiceList, text: string): string | null {
  const word = plainWords(text);
  return (
    LISTS.get(list)?.get(word) ?? LISTS.get(list)?.get(word.replace(/ (?:n|niveau |niv |level |lvl )?\d$/, "")) ?? null
  );
}

/** The choice of a list that a title or heading names among its words: “Price per contact”. */
export function meaningWithin(list: ChoiceList, text: string): string | null {
  const padded = ` ${plainWords(text)} `;
  const found = [...(LISTS.get(list) ?? [])]
    .filter(([word]) => padded.includes(` ${word} `))
    .sort((a, b) => b[0].length - a[0].length);
  return found[0]?.[1] ?? null;
}

const startsWith = (words: readonly string[]) => {
  const plain = words.map(plainWords);
  return (text: string): boolean => {
    const own = plainWords(text);
    return plain.some((word) => own === word || own.startsWith(`${word} `));
  };
};
/** Whether a text begins with a word for a total. */
export const beginsWithTotal = startsWith(values.total);
/** Whether a text begins with a word for all of something: a total only where the figures say so too. */
export const beginsWithAll = startsWith(["all", "tous", "toutes", "tout", "overall", "every", "whole", "global"]);
/** Whether a text begins with a word for a mean. */
export const beginsWithMean = startsWith(values.mean);

const MONTHS = values.months.map((words) => new Set(words.split("|")));

/** The month a text names, 1 to 12, and its year where it says one; null for other texts. */
export function monthNamed(text: string): { readonly month: number; readonly year: number | null } | null {
  const match = /^\s*(\p{L}+)\.?[\s\-/.']*(\d{2}|\d{4})?\s*$/u.exec(fold(text));
  if (match !== null) {
    const at = MONTHS.findIndex((names) => names.has(match[1] ?? ""));
    if (at >= 0) return { month: at + 1, year: yearIn(match[2]) };
    if (/^(?:m|p|per|period|periode)$/.test(match[1] ?? "")) return monthNumber(match[2], null);
  }
  const numeric = /^\s*(?:m|p|mois |month |period |periode |per )?(\d{1,2})(?:[/.-](\d{4}))?\s*$/.exec(fold(text));
  if (numeric !== null && (numeric[2] !== undefined || /^\s*[mp]/i.test(text)))
    return monthNumber(numeric[1], numeric[2]);
  const iso = /^\s*(\d{4})[/.-](\d{1,2})\s*$/.exec(text);
  return iso === null ? null : monthNumber(iso[2], iso[1]);
}

function monthNumber(month: string | undefined, year: string | undefined | null): ReturnType<typeof monthNamed> {
  const number = Number(month);
  return number >= 1 && number <= 12 ? { month: number, year: yearIn(year ?? undefined) } : null;
}

function yearIn(text: string | undefined): number | null {
  if (text === undefined) return null;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** Whether a heading tells one of several versions of the same figure: a year, a budget, what was realised. */
export function tellsVersion(heading: string): boolean {
  return plainWords(heading)
    .split(" ")
    .some((word) => VERSIONS.has(word) || A_YEAR.test(word));
}

/** Whether a heading tells a version and nothing of what it is of: “Budget 2026”. */
export function isVersionAlone(heading: string): boolean {
  return tellsVersion(heading) && withoutUnits(plainWords(heading)) === "";
}

/** Whether a heading names a price. */
export function namesPrice(text: string): boolean {
  const words = new Set(plainWords(text).split(" "));
  const names = "price pricing rate tariff fee quote prix tarif taux cotation offre offer".split(" ");
  return names.some((word) => words.has(plainWords(word)));
}
