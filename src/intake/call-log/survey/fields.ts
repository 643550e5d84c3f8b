import { fold } from "../../kinds";
import { channelOf } from "../count/channel";
import {
  COUNTS,
  DURATIONS,
  isLogField,
  LOG_FIELDS,
  namesHours,
  namesMean,
  namesSum,
  RATES,
  means,
  wordScore,
} from "../words/vocabulary";
import { partedWords } from "../words/heading-words";
import { namesUnit } from "../words/changed-meaning";
import type { LogField } from "../words/vocabulary";
import { areHours, shareOf } from "./column-evidence";
import type { ColumnEvidence } from "./column-evidence";
import { areDirectionsAndMissed } from "./direction-words";
import { figuresOf } from "./figures-of";
import { beginsAtAnyTime, numbersLinesOne } from "./numbering";
import { areQueueNumbers } from "./queue-numbers";
import { areTelephoneNumbers } from "./telephone-numbers";
import { holdsDirections, holdsEnds } from "./words-alone";

/** Which column holds which field, and why it is thought so. */
export interface FieldColumn {
  /** Columns whose headings name the field as well, and whose cells could be it too. */
  readonly rivals?: readonly number[];
  readonly field: LogField;
  readonly position: number;
  readonly heading: string;
  readonly why: "named" | "heading" | "heading-and-contents";
  /** Whether its figures add up with those of others: no word of its heading makes it anything else. */
  readonly proved?: true;
  /** Further columns whose counts are added to those of this one. */
  readonly plus?: readonly number[];
  /** The parts of the work that its time holds, by its heading or since it is the time with the agent. */
  readonly holds?: readonly ("wrap" | "hold")[];
}

/** Words count for more than looks, but a column whose cells cannot be the field is not. */
const WORDS_WEIGHT = 0.7;
const ENOUGH = 0.62;
const MOST = 0.8;
/** Dates and times are told by their headings as well: damaged ones are named line by line. */
const HALF = 0.5;
/** Different words of a status of which none is known. */
const MOST_STATUSES = 8;
/** Two columns as near as this could both be the field. */
const CLOSE = 0.03;
/** Word score from which on a heading names the field and nothing else. */
const CLEAN = 0.92;

/**
 * The fields of a report from headings and contents together: the best pairs first, each field and each column once.
 *
 * @param named - columns the user named, field by field
 * @param none - fields the user set aside
 */
export function fieldsOf(
  columns: readonly ColumnEvidence[],
  named: ReadonlyMap<LogField, number>,
  none: ReadonlySet<LogField> = new Set(),
): ReadonlyMap<LogField, FieldColumn> {
  const found = new Map<LogField, FieldColumn>();
  const taken = new Set<number>();
  for (const [field, position] of named) {
    const column = columns[position];
    if (column === undefined) continue;
    found.set(field, { field, position, heading: column.heading, why: "named" });
    taken.add(position);
  }
  const areCalls = beginsAtAnyTime(columns);
  const all = columns
    .flatMap((column) =>
      LOG_FIELDS.flatMap((field) => {
        if (none.has(field)) return [];
        const words = wordScore(field, column.heading);
        if (words === 0) return [];
        // Where lines begin at any time, a number of its own for each names the call and counts none.
        if (areCalls && isCount(field) && numbersLinesOne(column)) return [];
        const contents = looksLike(field, column);
        if (contents === 0 || (field === "topic" && (countsMore(column, words) || IS_NAME.test(fold(column.heading)))))
          return [];
        return [{ field, column, words, score: WORDS_WEIGHT * words + (1 - WORDS_WEIGHT) * contents }];
      }),
    )
    .filter(({ score }) => score >= ENOUGH)
    .sort(
      (a, b) =>
        b.score - a.score ||
        LOG_FIELDS.indexOf(a.field) - LOG_FIELDS.indexOf(b.field) ||
        a.column.position - b.column.position,
    );
  const pairs = all.filter((pair) => !isHeldInMeans(pair, all));
  for (const { field, column, words, score } of pairs) {
    if (found.has(field) || taken.has(column.position)) continue;
    const rivals = pairs.filter((pair) => pair.field === field && pair.column !== column && score - pair.score < CLOSE);
    found.set(field, {
      rivals: rivals.map((pair) => pair.column.position),
      field,
      position: column.position,
      heading: column.heading,
      why: words === 1 ? "heading" : "heading-and-contents",
    });
    taken.add(column.position);
  }
  const instead =
    found.has("topic") || none.has("topic")
      ? undefined
      : columns.find((column) => !taken.has(column.position) && mayServeAsTopic(column));
  if (instead !== undefined)
    found.set("topic", {
      field: "topic",
      position: instead.position,
      heading: instead.heading,
      why: "heading-and-contents",
    });
  return found;
}

/** Whether a column is headed as a duration beside a mean of it, in a report of means: *Hold* beside *Avg Hold* counts those held. */
function isHeldInMeans(
  { field, column }: { readonly field: LogField; readonly column: ColumnEvidence },
  all: readonly { readonly field: LogField; readonly column: ColumnEvidence }[],
): boolean {
  const isPlain = ({ heading }: ColumnEvidence): boolean =>
    !namesMean(heading) && !namesSum(heading) && !namesUnit(heading);
  if (!isDuration(field) || !isPlain(column)) return false;
  // The best pairs come first.
  const isBest = (pair: { readonly field: LogField; readonly column: ColumnEvidence }): boolean =>
    all.find((each) => each.column === pair.column)?.field === pair.field;
  const means = all.filter((pair) => isDuration(pair.field) && namesMean(pair.column.heading) && isBest(pair));
  return means.some((pair) => pair.field === field) && means.some((pair) => pair.field !== field);
}

/** Headings that name a flow where no other does: who was called or took the call, by which number or campaign it came. */
const INSTEAD =
  /^(?:(?:first |initial |premiere )?(?:campagnes?|campaigns?)|to|callee|called(?: party)?|dialed party|appele|a|destinataires?|recipients?|pilotes?|pilots?|(?:assigned )?teams?(?: assigned)?|(?:assigned )?team names?|equipes?(?: (?:assignee|affectee|attribuee))?|ring groups?|call groups?|groups?|groupes?(?: d[' ]?appels?)?|call ?cent(?:er|re)s?|cent(?:er|re)s? d[' ]?appels?|vectors?|vecteurs?|business units?|unites? (?:d[' ]?affaires?|commerciales?)|poles?|call to|phone lines?|target|interaction plans?|svi|ivr|lignes?|lines?|site|numero appele|called number|dialed number|service|departments?|departements?|(?:product|business) lines?|lines? of business|lignes? (?:de )?produits?)(?: name| nom)?$/;
/** A name of whatever, most often of who answered. */
const IS_NAME = /^(?:names?|noms?)$/;
/** Headings of kinds, of whatever. */
const IS_TYPE = /^(?:(?:call|appel|contact|record) )?types?(?: (?:d[' ]?)?(?:appel|contact))?$/;
const FEW_TOPICS = 60;
/** Headings that number the legs of a call, and over words name something else: *Segment* may be the customers'. */
const NUMBERS_LEGS = /^(?:call )?(?:segments?|legs?)$/;
/** Headings of where a stretch begins and ends, or of who called whom. */
const NAMES_ENDS = /^(?:from|to|de|du|a)$/;

/** Whether a column is headed as what serves for a flow where nothing else does, and holds a few names. */
export function mayServeAsTopic(column: ColumnEvidence): boolean {
  const { distinct, distinctOver, heading, numbers, filled } = column;
  if (distinctOver || distinct.size < 2 || distinct.size > FEW_TOPICS || numbers > MOST * filled) return false;
  return INSTEAD.test(fold(partedWords(heading)).replace(/_/g, " ")) && topicScore(column) >= MOST;
}

/** Whether the cells of a column can be a field at all, and how well they look like it: 0 to 1. */
export function looksLike(field: LogField, column: ColumnEvidence): number {
  const share = (count: number): number => shareOf(column, count);
  if (column.filled === 0) return field === "topic" || isCount(field) ? 0 : 0.3;
  // Under whatever heading: what the cells say counts.
  if (holdsDirections(column)) return field === "direction" ? 1 : 0;
  if (field === "wait" && areQueueNumbers(column)) return 0;
  switch (field) {
    case "moment":
      return share(column.moments) >= HALF || (figuresOf(column)?.time ?? 0) > 0 ? 1 : 0;
    case "date":
      // Where a day stands as well, the month beside it is none.
      return share(column.dates) >= HALF || areSerials(column) || figuresOf(column)?.time === 0
        ? 1
        : share(column.weeks) >= HALF
          ? 0.65
          : share(column.months) >= HALF
            ? 0.6
            : 0;
    case "time":
      if (namesHours(column.heading) && areHours(column)) return 1;
      // Beside a time another column may name who called: `From` holds numbers then.
      if (NAMES_ENDS.test(fold(column.heading)) && column.numbers > 0) return 0;
      return share(column.times) >= HALF && share(column.moments) < HALF ? 1 : 0;
    case "answerMoment":
    case "endMoment":
      return share(column.moments) >= MOST || share(column.times) >= MOST ? 0.9 : 0;
    case "id":
      return idScore(column);
    case "topic":
      return topicScore(column);
    case "channel":
      // A column of types may be of anything.
      if (IS_TYPE.test(fold(column.heading)) && ![...column.distinct.keys()].some((word) => channelOf(word) !== null))
        return 0;
      return column.distinctOver || share(column.numbers) > MOST ? 0 : 0.8;
    case "agent":
      if (NUMBERS_LEGS.test(fold(column.heading)) && share(column.numbers) < HALF) return 0;
      return share(column.moments) > 0.2 ? 0 : 0.8;
    case "direction":
      return shareMeaning(column, ["inbound", "outbound", "internal"]) >= MOST ||
        (!column.distinctOver && areDirectionsAndMissed([...column.distinct.keys()]))
        ? 1
        : 0;
    case "answered":
      return statusScore(column);
    case "event":
      // What a column of events is, `eventColumn` says.
      return 0;
    case "abandoned":
      return shareMeaning(column, ["yes", "no", "answered", "notAnswered"]) >= MOST ? 0.95 : 0;
    case "resolved":
      return shareMeaning(column, ["yes", "no"]) >= MOST ? 0.95 : 0;
    default:
      return isRate(field)
        ? rateScore(column)
        : isCount(field)
          ? countScore(column)
          : isDuration(field)
            ? durationScore(column)
            : 0;
  }
}

/** Whether a heading names a number of contacts rather than their topic, over numbers: `Total appels`. */
function countsMore(column: ColumnEvidence, words: number): boolean {
  return countScore(column) > 0 && COUNTS.some((count) => wordScore(count, column.heading) > words);
}

function isCount(field: LogField): boolean {
  return COUNTS.some((count) => count === field);
}

function isDuration(field: LogField): boolean {
  return DURATIONS.some((duration) => duration === field);
}

/** Excel serial numbers of days, 2000 to 2049, that lost their format: under a heading that names a date they are one. */
function areSerials({ values, filled, whole }: ColumnEvidence): boolean {
  return whole === filled && values.length > 0 && values.every((value) => value >= 36_526 && value <= 54_788);
}

function isRate(field: LogField): boolean {
  return RATES.some((rate) => rate === field);
}

/** Shares are numbers up to 100, with a sign of percent or without. */
function rateScore(column: ColumnEvidence): number {
  return shareOf(column, column.numbers + column.percents) >= MOST && column.max <= 100 ? 1 : 0;
}

/** Share of the cells whose word has one of the meanings. */
export function shareMeaning(column: ColumnEvidence, meanings: readonly Parameters<typeof means>[0][]): number {
  let known = 0;
  for (const [text, often] of column.distinct) if (meanings.some((meaning) => means(meaning, text))) known += often;
  return shareOf(column, known);
}

const DIGIT = /\d/;
/** Entries that come again so often on average are names, where none has a digit. */
const NAMES_EACH = 3;

function idScore(column: ColumnEvidence): number {
  const { distinct, distinctOver, filled } = column;
  if (!distinctOver && filled >= NAMES_EACH * distinct.size && ![...distinct.keys()].some((text) => DIGIT.test(text)))
    return 0;
  if (shareOf(column, column.moments + column.dates) > 0.5 && shareOf(column, column.numbers) < MOST) return 0;
  if (shareOf(column, column.clocks3) > 0.5) return 0;
  // One value all over names no call.
  return column.distinctOver || column.distinct.size > 1 || column.filled === 1 ? 0.9 : 0;
}

function topicScore(column: ColumnEvidence): number {
  // A column of types may be of the channel: its words part no flows.
  if (IS_TYPE.test(fold(column.heading)) && !column.distinctOver && [...column.distinct.keys()].every(isChannel))
    return 0;
  if (shareOf(column, column.moments + column.dates) > 0.2 || shareOf(column, column.clocks3) > 0.2) return 0;
  if (column.marks.decimalPoint + column.marks.decimalComma > 0.2 * column.filled) return 0;
  // Directions, statuses, reasons for the end of a call and yes or no are no topics.
  if (shareMeaning(column, ["inbound", "outbound", "internal"]) > MOST) return 0;
  if (holdsDirections(column) || holdsEnds(column)) return 0;
  if (shareMeaning(column, ["answered", "notAnswered", "yes", "no"]) > MOST) return 0;
  // Some systems mix both in one column: inbound, outbound, abandoned, missed.
  if (shareMeaning(column, ["inbound", "outbound", "internal", "answered", "notAnswered"]) > MOST) return 0;
  return column.distinctOver ? 0.4 : 0.9;
}

function isChannel(word: string): boolean {
  return channelOf(word) !== null;
}

function statusScore(column: ColumnEvidence): number {
  if (column.distinctOver) return 0;
  const known = shareMeaning(column, ["answered", "notAnswered", "yes", "no"]);
  if (known >= 0.5) return 1;
  const isWords = shareOf(column, column.numbers + column.clocks3 + column.moments) < 0.2;
  // Not one word is known: a heading that says status and nothing else (see `ENOUGH`) still makes it one, and each word is asked for.
  if (known === 0) return isWords && column.distinct.size >= 2 && column.distinct.size <= MOST_STATUSES ? 0.3 : 0;
  // A few unknown words beside known ones are asked for; a column of other words is something else.
  return isWords ? 0.5 : 0;
}

function countScore(column: ColumnEvidence): number {
  const wholeShare = shareOf(column, column.whole);
  if (areTelephoneNumbers(column)) return 0;
  return wholeShare >= 0.95 && column.max > 1 ? 1 : 0;
}

function durationScore(column: ColumnEvidence): number {
  const can = column.numbers + column.clocks2 + column.clocks3 + column.inWords;
  return shareOf(column, can) >= MOST && shareOf(column, column.moments) < 0.5 ? 1 : 0;
}

/** Whether an answer sets a field aside: no column holds it. */
export function isSetAside(answer: string | undefined): boolean {
  return answer === "" || answer === "-";
}

/** The columns a user named: a heading as it stands, or `#3` for the third column of a file without headings. */
export function namedColumns(
  answers: ReadonlyMap<string, string>,
  positionOf: (heading: string) => number | null,
): {
  readonly named: ReadonlyMap<LogField, number>;
  readonly unknown: readonly string[];
  readonly none: ReadonlySet<LogField>;
} {
  const named = new Map<LogField, number>();
  const unknown: string[] = [];
  const none = new Set<LogField>();
  for (const [key, value] of answers) {
    const field = key.startsWith("field:") ? key.slice("field:".length) : "";
    if (!isLogField(field)) continue;
    if (isSetAside(value)) {
      none.add(field);
      continue;
    }
    const counted = /^#(\d+)$/.exec(value);
    const position = counted === null ? positionOf(value) : Number(counted[1]) - 1;
    if (position === null) unknown.push(value);
    else named.set(field, position);
  }
  return { named, unknown, none };
}

/** Contacts lost beside contacts offered or answered are a count, be it nowhere more than one: without it, marks of ones and noughts. */
export function countsBesideCounts(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
): ReadonlyMap<LogField, FieldColumn> {
  if (fields.has("abandonedCount") || (!fields.has("offered") && !fields.has("handled"))) return fields;
  const lost = fields.get("abandoned");
  if (lost === undefined) return withRareLosses(fields, columns);
  const evidence = columns[lost.position];
  if (evidence === undefined) return fields;
  if (evidence.whole < evidence.filled) return fields;
  return new Map([...fields].map(([field, column]) => [field === "abandoned" ? "abandonedCount" : field, column]));
}

/** A column that is named after the contacts lost, of which no line has more than one. */
function withRareLosses(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
): ReadonlyMap<LogField, FieldColumn> {
  const used = new Set([...fields.values()].map(({ position }) => position));
  const rare = columns.find(
    ({ position, heading, filled, whole }) =>
      !used.has(position) && filled > 0 && whole === filled && wordScore("abandonedCount", heading) >= CLEAN,
  );
  if (rare === undefined) return fields;
  const { position, heading } = rare;
  return new Map([...fields, ["abandonedCount", { field: "abandonedCount", position, heading, why: "heading" }]]);
}
