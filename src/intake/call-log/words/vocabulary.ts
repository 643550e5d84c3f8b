import { fold } from "../../kinds";
import headings from "./headings.json";
import values from "./values.json";

/** What a report may say of each contact, or of each half-hour. */
export const LOG_FIELDS = [
  "id",
  "moment",
  "date",
  "time",
  "topic",
  "channel",
  "answered",
  "resolved",
  "wait",
  "handling",
  "talk",
  "hold",
  "wrap",
  "whole",
  "abandoned",
  "direction",
  "agent",
  "answerMoment",
  "endMoment",
  "offered",
  "handled",
  "abandonedCount",
] as const;
export type LogField = (typeof LOG_FIELDS)[number];

/** Fields that hold a duration. */
export const DURATIONS = ["wait", "handling", "talk", "hold", "wrap", "whole"] as const satisfies readonly LogField[];
export type DurationField = (typeof DURATIONS)[number];
/** Fields that hold a number of contacts. */
export const COUNTS = ["offered", "handled", "abandonedCount"] as const satisfies readonly LogField[];
export type CountField = (typeof COUNTS)[number];

export function isLogField(text: string): text is LogField {
  return LOG_FIELDS.some((field) => field === text);
}

/** Words that say nothing of which quantity is meant. */
const SMALL = new Set(
  "nb nbre nombre number no count of de du des la le les l d the en in a au per par moyen moyenne average avg mean total s".split(
    " ",
  ),
);
const SIGN = /[^\p{L}\p{N}%]+/gu;

/** A heading as words: folded, what stands in brackets aside, plural endings off. */
export function headingWords(heading: string): readonly string[] {
  // Programs write headings without spaces: AvgTalkDuration, wait_time.
  return fold(heading.replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2"))
    .replace(/\(.*?\)|\[.*?\]/g, " ")
    .replace(SIGN, " ")
    .trim()
    .split(" ")
    .filter((word) => word !== "")
    .map(singular);
}

function singular(word: string): string {
  return word.length > 3 && /[sx]$/.test(word) && !/ss$/.test(word) ? word.slice(0, -1) : word;
}

interface Phrase {
  readonly whole: string;
  readonly words: ReadonlySet<string>;
  readonly telling: readonly string[];
}

const telling = (words: readonly string[]): readonly string[] => {
  const rest = words.filter((word) => !SMALL.has(word));
  return rest.length > 0 ? rest : words;
};

const PHRASES = new Map<LogField, readonly Phrase[]>(
  LOG_FIELDS.map((field) => [
    field,
    headings[field].map((text) => {
      const words = headingWords(text);
      return { whole: words.join(" "), words: new Set(words), telling: telling(words) };
    }),
  ]),
);

/** Words that turn a heading into something else: a rate, a target, a level, a threshold, a deviation. */
const ANTI = new Set(
  "% rate taux pct percent percentage pourcentage target cible objectif level niveau sla sl forecast prevision prevu ecart variance max maximum min rank rang cost cout price prix".split(
    " ",
  ),
);
/** Words that turn what was answered into what was not. */
const NEGATED = new Set("non not un sans san without unanswered".split(" "));
/** Fields that say what was answered. */
const ANSWERS: ReadonlySet<LogField> = new Set(["answered", "handled"]);
/** Headings that name people, numbers and machines, never the contact. */
const ANTI_ID = new Set(
  "caller customer client agent account compte phone telephone line ligne queue skill campaign".split(" "),
);

/** How well the words of a heading name a field, 0 to 1. */
export function wordScore(field: LogField, heading: string): number {
  const words = headingWords(heading);
  if (words.length === 0) return 0;
  if (words.some((word) => ANTI.has(word)) && !(words.length === 1 && field === "time")) return 0;
  if (ANSWERS.has(field) && words.some((word) => NEGATED.has(word))) return 0;
  if (field === "id" && words.some((word) => ANTI_ID.has(word))) return 0;
  const whole = words.join(" ");
  const own = new Set(telling(words));
  let best = 0;
  for (const phrase of PHRASES.get(field) ?? []) {
    if (phrase.whole === whole) return 1;
    const shared = phrase.telling.filter((word) => own.has(word)).length;
    if (shared === 0) continue;
    const all = shared === phrase.telling.length;
    const score =
      all && shared === own.size ? 0.92 : all ? 0.6 + 0.25 * (shared / own.size) : shared === own.size ? 0.55 : 0;
    if (score > best) best = score;
  }
  return best;
}

const SUMS = new Set("total totale totaux cumul cumule cumulee somme sum".split(" "));
const MEANS = new Set("moyen moyenne average avg mean dmt dmc dma aht asa att".split(" "));

/** Whether a heading says that its figures are sums: `Total talk time`, but not `Average total time`. */
export function namesSum(heading: string): boolean {
  const words = headingWords(heading);
  return words.some((word) => SUMS.has(word)) && !words.some((word) => MEANS.has(word));
}

export type Meaning = keyof typeof values;

const MEANINGS = new Map<Meaning, ReadonlySet<string>>(
  (Object.entries(values) as [Meaning, readonly string[]][]).map(([meaning, words]) => [meaning, new Set(words)]),
);

const folded = new Map<string, string>();

/** A word as it is looked up; the few that a column holds are folded once. */
export function valueWord(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const made = fold(text)
    .replace(/[_'./-]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (folded.size < 4096) folded.set(text, made);
  return made;
}

/** Whether a text is one of the words of a meaning, in either language. */
export function means(meaning: Meaning, text: string): boolean {
  return text !== "" && (MEANINGS.get(meaning)?.has(valueWord(text)) ?? false);
}

/** Whether a cell holds nothing, or a word for nothing. */
export function isEmptyCell(text: string): boolean {
  if (text === "") return true;
  if (text.length > 10) return text.trim() === "";
  const code = text.charCodeAt(0);
  // Digits and most letters begin no word for nothing.
  if ((code > 48 && code < 58) || (code === 48 && text.length < 3)) return false;
  const bare = text.trim();
  return bare === "" || (bare.length <= 8 && (MEANINGS.get("empty")?.has(bare.toLowerCase()) ?? false));
}

/** How words for a total begin, looked at before a text is folded: most texts are none. */
const MAY_BE_TOTAL =
  /^["'\s]*(?:tota|sous|sub|grand|ens|sum|somme|moy|av|me[ad]|m\u00e9d|over|cumul|r[e\u00e9]cap|all )/i;

/** Whether a text begins with a word for a total. */
export function beginsWithTotal(text: string): boolean {
  if (!MAY_BE_TOTAL.test(text)) return false;
  const words = valueWord(text);
  if (words === "") return false;
  const totals = MEANINGS.get("total") ?? new Set<string>();
  return (
    totals.has(words) || [...totals].some((total) => words.startsWith(`${total} `) || words.startsWith(`${total}:`))
  );
}
