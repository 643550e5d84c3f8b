import { message } from "../../../language";
import { fold } from "../../kinds";
import type { LogQuestion } from "../reading-plan";
import { channelOf } from "../count/channel";
import { means, wordScore } from "../words/vocabulary";
import type { LogField } from "../words/vocabulary";
import type { ColumnEvidence } from "./column-evidence";
import { looksLike } from "./fields";
import type { FieldColumn } from "./fields";
import { headingChoices } from "./rival-questions";
import { answeredWord } from "./tracking";

/** Different entries of a column that may part the contacts into flows. */
const FEWEST = 2;
const MOST = 60;
/** Share of the lines that have an entry: a column that is filled in now and then parts nothing. */
const NEARLY_ALL = 0.95;
/** Lines that each entry has on average, from which on it is a name that comes again. */
const LINES_EACH = 3;
/** How well a column must look like a topic, and how well its heading may name another field. */
const LOOKS = 0.8;
const NAMED = 0.6;
/** Share of numbers, moments or durations from which on a column holds no names. */
const SOME = 0.2;
/** Fields of which a column that is not read is not asked about as the topic. */
const OTHERS: readonly LogField[] = [
  "id",
  "agent",
  "direction",
  "channel",
  "answered",
  "abandoned",
  "resolved",
  "event",
  "moment",
  "date",
  "time",
  "answerMoment",
  "endMoment",
];
/** Headings of people, places on the map, numbers, days, ends of calls and technique, none of which is what a contact is about. */
const OTHERWISE =
  /\b(?:agents?|users?|utilisateurs?|conseillers?|callers?|appelants?|clients?|customers?|names?|noms?|phones?|telephones?|tel|ani|clid|country|countries|pays|city|cities|ville|region|state|etat|zip|postal|fuseau|zone|timezone|day|days|jour|jours|weekday|semaine|week|month|mois|year|annee|hour|heure|hangup|disconnect\w*|end|ended|fin|raccroch\w*|terminat\w*|transfer\w*|cause|codec|trunk|context|app|device|carrier|operateur|recording|enregistrement|note|notes|comments?|commentaires?|tags?|rating|score|csat|nps|satisfaction|currency|devise|version|file ?name|url|link|priority|priorite|wrap\w*|mood|sentiment)\b/;
/** A number of whatever: of a line, of a customer. Over names it is asked about as any other heading. */
const NUMBER = /\b(?:numbers?|numeros?)\b/;
const DIGIT = /\d/;
/** The number that was called may stand for what it is published for. */
const CALLED =
  /^(?:called|dialed|dialled|destination|to|did) (?:phone )?numbers?$|^(?:numeros?|n[o°]) (?:appeles?|composes?|demandes?|de destination|destination)$/;
const DAYS =
  /^(?:(?:mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?|(?:lun|mar|mer|jeu|ven|sam|dim)(?:di|credi|manche|edi)?|mardi|mercredi|jeudi|vendredi|samedi|dimanche|[ap]m|jan\w*|fe[bv]\w*|mar[sc]\w*|a[pv]r\w*|ma[iy]|juin|ju[ni]e?|juil\w*|jul\w*|ao[uû]t|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)\.?$/;
const NUMBERED = /\d{5}/;

/**
 * Asks which column is the topic, where none is called so and a column of a few names is read as nothing: to merge what they part into one flow is for a person to say. Told apart
 * by what it is not: no status, direction, channel, agent, number, moment, mark, day or country.
 *
 * @param aside - whether a person set the topic aside: all contacts then make one flow
 */
export function topicQuestion(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  aside: boolean,
): readonly LogQuestion[] {
  if (aside || partsContacts(fields.get("topic"), columns)) return [];
  const used = new Set([...fields.values()].map(({ position }) => position));
  const lines = Math.max(...columns.map(({ filled }) => filled));
  const may = columns.filter((column) => !used.has(column.position) && mayPart(column, lines));
  if (may.length === 0) return [];
  return [
    {
      key: "field:topic",
      text: message("importLog.question.topic", { columns: may.map(({ heading }) => heading).join(", ") }),
      choices: [
        ...headingChoices(may.map(({ heading }) => heading)),
        { value: "-", means: message("importLog.question.topic.none") },
      ],
    },
  ];
}

/** Whether the topic is one that may part the contacts: the one number that all of them called parts none. */
function partsContacts(topic: FieldColumn | undefined, columns: readonly ColumnEvidence[]): boolean {
  const column = columns[topic?.position ?? -1];
  if (topic === undefined || column === undefined) return topic !== undefined;
  return topic.why === "named" || column.distinctOver || column.distinct.size > 1 || column.numbers < column.filled;
}

function mayPart(column: ColumnEvidence, lines: number): boolean {
  const { heading, distinct, distinctOver, filled } = column;
  if (heading === "" || distinctOver || distinct.size < FEWEST || distinct.size > MOST) return false;
  if (filled < NEARLY_ALL * lines || filled < LINES_EACH * distinct.size) return false;
  const folded = fold(heading).replace(/_/g, " ");
  if (looksLike("topic", column) < LOOKS) return false;
  if (CALLED.test(folded)) return true;
  if (OTHERWISE.test(folded) || (NUMBER.test(folded) && [...distinct.keys()].some((text) => DIGIT.test(text))))
    return false;
  if (OTHERS.some((field) => wordScore(field, heading) >= NAMED && looksLike(field, column) > 0)) return false;
  const measured = column.numbers + column.clocks2 + column.inWords + column.percents + column.times + column.weeks;
  if (measured + column.months > SOME * filled) return false;
  const words = [...distinct.keys()];
  return !words.some(
    (word) =>
      means("yes", word) ||
      answeredWord(word) === false ||
      channelOf(word) !== null ||
      DAYS.test(fold(word)) ||
      NUMBERED.test(word),
  );
}
