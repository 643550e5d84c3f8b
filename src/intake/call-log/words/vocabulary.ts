import { LOG_FIELDS } from "./log-fields";
import type { LogField } from "./log-fields";
export { isLogField, LOG_FIELDS } from "./log-fields";
export type { LogField } from "./log-fields";
import { fold } from "../../kinds";
import { isAnother, namesDuration, namesOneContact, namesUnit } from "./changed-meaning";
import { headingWords, partedWords, wordSet } from "./heading-words";
import headings from "./headings.json";
import values from "./values.json";
import { wordForm } from "./word-form";

/** Fields that hold a duration. */
export const DURATIONS = ["wait", "handling", "talk", "hold", "wrap", "whole"] as const satisfies readonly LogField[];
export type DurationField = (typeof DURATIONS)[number];
/** Fields that hold a number of contacts. */
export const COUNTS = ["offered", "handled", "abandonedCount", "heldCount"] as const satisfies readonly LogField[];
export type CountField = (typeof COUNTS)[number];
/** Fields that hold a share of the contacts. */
export const RATES = ["answeredRate", "abandonRate"] as const satisfies readonly LogField[];
export type RateField = (typeof RATES)[number];

/** Words that say nothing of which quantity is meant. */
const SMALL = new Set(
  "nb nbre nombre number no count of to de du des la le les l d the en in a au per par moyen moyenne average avg mean total s actual actuals reel reels reelle reelles realise realises realisee realisees constate constates constatee constatees observed".split(
    " ",
  ),
);
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

/** Every word by which the dictionary names a field. */
export function phraseWords(field: LogField): readonly string[] {
  return (PHRASES.get(field) ?? []).flatMap(({ words }) => [...words]);
}

/** Whether a heading holds all words of a phrase for the field, whatever else it holds. */
export function holdsPhrase(field: LogField, heading: string): boolean {
  const words = new Set(headingWords(heading));
  return (PHRASES.get(field) ?? []).some((phrase) => phrase.telling.every((word) => words.has(word)));
}

/** Words of what was foreseen or aimed at, and did not happen. */
export const FORESEEN = wordSet(
  "forecast forecasted prevision prevu prevue previsionnel previsionnelle planned scheduled predicted budget budgeted budgete estimated estime estimee theorique target cible objectif",
);
/** Words that turn a heading into something else: a rate, a target, a level, a threshold, a deviation. */
const ANTI = new Set([
  ...FORESEEN,
  ...wordSet(
    "% rate taux pct percent percentage pourcentage level niveau sla sl ecart variance max maximum min rank rang cost cout price",
  ),
]);
/** Words that name a share of the contacts, and words by which such a share is another one: of those answered in time. */
const RATE = wordSet("% rate ratio taux percent percentage pourcentage part share");
const IN_TIME = wordSet(
  "level niveau sla sl ns qs target cible objectif seuil threshold within delai time temps sec s second seconde minute min moins before avant",
);
const RATE_FIELDS: ReadonlySet<LogField> = new Set(RATES);
/** Words that turn what was answered into what was not. */
const NEGATED = wordSet("non not un sans san without unanswered");
/** Fields that say what was answered. */
const ANSWERS: ReadonlySet<LogField> = new Set(["answered", "handled"]);
/** Fields that hold marks, yes or no: how long something took is none. */
const MARKS: ReadonlySet<LogField> = new Set(["abandoned", "resolved"]);
/** Words of contacts that did not come in: made by agents, passed on, or called back. Counts of them are no count of a customer's contacts. */
const NOT_COME_IN = wordSet(
  "outbound outgoing out outb sortant sortante sorti emis emise passe passee made placed dialed dialled callback callbacks rappel rappele rappeler recall extn extension internal interne transfer transferred transferee transfere transfert consult consultation conference redirected redirige outflow inflow",
);
/** Words of some of the contacts that came, never of all. */
const PART_OF_OFFERED = wordSet(
  "held hold waiting short blocked refused refuse rejected rejete failed echec busy occupe dissuade dissuadee overflow overflowed deborde debordement voicemail repeat repeated reitere requeued rona sans without not non missed manque lost perdu abandoned abandonne aban answered unanswered handled traite decroche served servi completed termine terminated accepted accepte connected connecte pris repondu mis dequeued raccroche",
);
/** Words for what names one contact. */
const NAMES_ONE = wordSet("id identifiant identifier ident ref reference uuid guid key cle numero number no sid ucid");
const COUNT_FIELDS: ReadonlySet<LogField> = new Set(COUNTS);
const NOT_TIMES: ReadonlySet<LogField> = new Set([...COUNTS, "answered", "abandoned"]);
/** Fields that a part of their name does not name: `Calls` is no time after calls. */
const MEASURED: ReadonlySet<LogField> = new Set([
  ...COUNTS,
  ...DURATIONS,
  "time",
  "resolved",
  "answerMoment",
  "endMoment",
]);

/** Whether a heading counts contacts that did not come in: `Outbound calls`, `Callbacks offered`, `Appels sortants`. */
function namesNotComeIn(heading: string): boolean {
  const words = headingWords(heading.replace(/[()[\]]/g, " ").replace(/\bcall[ -]?backs?\b/gi, "callback"));
  return words.some((word) => NOT_COME_IN.has(word));
}

/** Headings that name people, numbers and machines, never the contact. */
const ANTI_ID = new Set(
  "caller customer client agent account compte phone telephone line ligne queue skill campaign".split(" "),
);

const LINE_NUMBER =
  /^(?:#|(?:n[o°]?|no|nr|num|numero|number|id)[ .]*(?:de +|of +)?(?:ligne|line|row)|(?:ligne|line|row)[ .]*(?:n[o°]?|no|nr|num|number|id|#)|row|record|enregistrement|seq|sequence)$/;

/** Whether a heading only numbers the lines of an export: `N° ligne`, `Row number`, `#`. */
export function numbersLines(heading: string): boolean {
  return LINE_NUMBER.test(fold(heading));
}

/** How long it rang is the wait of a report that gives no other. */
const RINGS = wordSet("ring ringing sonnerie");
const RINGING = 0.85;
/** Less than for a heading that says date and no more. */
const UNIVERSAL = 0.5;

/** How well the words of a heading name a field, 0 to 1. */
export function wordScore(field: LogField, heading: string): number {
  if (numbersLines(heading)) return 0;
  const written = headingWords(heading);
  const isRate = RATE_FIELDS.has(field);
  const words = isRate ? written.filter((word) => !RATE.has(word)) : written;
  if (words.length === 0) return 0;
  if (isRate) {
    if (words.length === written.length || words.some((word) => IN_TIME.has(word) || /\d/.test(word))) return 0;
    if (field === "answeredRate" && words.some((word) => NEGATED.has(word))) return 0;
  } else if (words.some((word) => ANTI.has(word)) && !(words.length === 1 && field === "time")) return 0;
  if (ANSWERS.has(field) && words.some((word) => NEGATED.has(word))) return 0;
  // Within how long a call was answered is less than whether it was.
  if (field === "answered" && words.some((word) => IN_TIME.has(word))) return 0;
  // Genesys: `tAnswered` is the time until then.
  if (words.length > 1 && words[0] === "t" && NOT_TIMES.has(field)) return 0;
  if (MARKS.has(field) && namesDuration(heading)) return 0;
  if (COUNT_FIELDS.has(field) && (namesNotComeIn(heading) || namesUnit(heading))) return 0;
  if (field === "offered" && words.some((word) => PART_OF_OFFERED.has(word))) return 0;
  // `Outbound calls` counts them and names none; `Internal call ID` names one.
  if (field === "id" && namesNotComeIn(heading) && !words.some((word) => NAMES_ONE.has(word))) return 0;
  if (field === "id" && words.some((word) => ANTI_ID.has(word))) return 0;
  const whole = words.join(" ");
  const isRinging = field === "wait" && words.some((word) => RINGS.has(word));
  // Hours of a place beside those of no place: profiles want the former.
  const isUniversal =
    field === "moment" && /\b(?:utc|gmt|universal|universel(?:le)?|zulu)\b/i.test(partedWords(heading));
  const most = isRinging ? RINGING : isUniversal ? UNIVERSAL : 1;
  const phrases = PHRASES.get(field) ?? [];
  if (phrases.some((phrase) => phrase.whole === whole && !(COUNT_FIELDS.has(field) && namesOneContact(heading))))
    return most;
  if (field === "id" && namesOneContact(heading)) return 0.92;
  if (isAnother(field, heading)) return 0;
  if (field === "id" && !words.some((word) => NAMES_ONE.has(word))) return 0;
  const own = new Set(telling(words));
  let best = 0;
  for (const phrase of phrases) {
    const shared = phrase.telling.filter((word) => own.has(word)).length;
    if (shared === 0) continue;
    const all = shared === phrase.telling.length;
    const score =
      all && shared === own.size
        ? 0.92
        : all
          ? 0.6 + 0.25 * (shared / own.size)
          : shared === own.size && !MEASURED.has(field)
            ? 0.55
            : 0;
    if (score > best) best = score;
  }
  return Math.min(best, most);
}

/** Whether a heading says that its figures are shares: `Answer rate`, `Décrochés (%)`. */
export function namesShare(heading: string): boolean {
  return headingWords(heading).some((word) => RATE.has(word));
}

const SUMS = wordSet("total totale totaux cumul cumule cumulee somme sum");
const MEANS = wordSet(
  "moyen moyenne average avg mean med median mediane dmt dmc dma tmt tmc tma dpa aht asa att awt acht",
);

/** Whether a heading says that its figures are sums: `Total talk time`, but not `Average total time`. */
export function namesSum(heading: string): boolean {
  const words = headingWords(heading);
  return words.some((word) => SUMS.has(word)) && !words.some((word) => MEANS.has(word));
}

const HOURS = wordSet("hour hr heure h tranche plage creneau interval intervalle slot");

/** Whether a heading says that its figures may be hours of the day: `Heure`, `Hour of day`, `Tranche horaire`. */
export function namesHours(heading: string): boolean {
  return headingWords(heading).some((word) => HOURS.has(word));
}

/** Whether a heading names a month. */
export function namesMonth(heading: string): boolean {
  return headingWords(heading).some((word) => word === "month" || word === "mois" || word === "moi");
}

/** Whether a heading says that its figures are means: `AHT`, `Durée moyenne`. */
export function namesMean(heading: string): boolean {
  return headingWords(heading).some((word) => MEANS.has(word));
}

const OFFERED = wordSet(
  "offered presented presente recu received entrant incoming tou toute all arrive arrived sollicitation",
);

/** Whether a heading says that its figures are of all contacts that came: `Total wait, calls offered`. */
export function namesOffered(heading: string): boolean {
  return headingWords(heading.replace(/[()[\]]/g, " ")).some((word) => OFFERED.has(word));
}

const ALL =
  /\b(?:tous|toutes|tout|all|every|global|globale|globaux|overall|ensemble|general|generale|total|totaux|complet|entire|whole|cumul|site|plateau)\b/;

/** Whether the name of a queue says that it is all of them: `Toutes files`, `All queues`. */
export function namesAll(name: string): boolean {
  return ALL.test(valueWord(name));
}

export type Meaning = keyof typeof values;

const MEANINGS = new Map<Meaning, ReadonlySet<string>>(
  (Object.entries(values) as [Meaning, readonly string[]][]).map(([meaning, words]) => [meaning, new Set(words)]),
);

const FORMS = new Map<Meaning, ReadonlySet<string>>(
  [...MEANINGS].map(([meaning, words]) => [meaning, new Set([...words].map(wordForm))]),
);
const LISTED: ReadonlySet<string> = new Set([...MEANINGS.values()].flatMap((words) => [...words]));

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

/** Whether a text is one of the words of a meaning, in either language; a word that none lists may be one in another number or gender. */
export function means(meaning: Meaning, text: string): boolean {
  if (text === "") return false;
  const word = valueWord(text);
  if (LISTED.has(word)) return MEANINGS.get(meaning)?.has(word) ?? false;
  return FORMS.get(meaning)?.has(wordForm(word)) ?? false;
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

/** The words of a meaning, folded. */
export function wordsOf(meaning: Meaning): ReadonlySet<string> {
  return MEANINGS.get(meaning) ?? new Set();
}
