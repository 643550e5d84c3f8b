import { fold } from "../../kinds";
import type { DurationReading } from "../cells/duration";
import { marksBesideNumbers, marksOf, POINT } from "../cells/number";
import type { NumberMarks } from "../cells/number";
import { partedWords } from "../words/heading-words";
import type { DurationField } from "../words/vocabulary";
import { shareOf } from "./column-evidence";
import type { ColumnEvidence } from "./column-evidence";
import { DURATION_UNITS, SECONDS_PER } from "./duration-units";
import type { DurationUnit } from "./duration-units";
import { areMinutesAndSeconds, hasDecimals, saysMinutesAndSeconds } from "./minutes-and-seconds";
import { unitByGrain } from "./unit-by-grain";
import { AS_WRITTEN, SHIFTED, shiftedClocks } from "./shifted-clocks";

export type { DurationUnit } from "./duration-units";

/** Minutes with their seconds behind a decimal mark, which no number of seconds tells from minutes. */
export const MINUTES_SECONDS = "mm.ss";
export type UnitChoice = DurationUnit | typeof MINUTES_SECONDS | typeof SHIFTED | typeof AS_WRITTEN;

/** The unit in which plain numbers are read; undefined where it is none of ours. */
export function unitName({ secondsPerNumber, minutesAndSeconds }: DurationReading): UnitChoice | undefined {
  if (minutesAndSeconds === true) return MINUTES_SECONDS;
  return DURATION_UNITS.find((unit) => SECONDS_PER[unit] === secondsPerNumber);
}

/** How a column of durations is read, or what has to be asked. */
export type UnitFound =
  | {
      readonly kind: "known";
      readonly unit: DurationUnit;
      readonly why: "heading" | "clock" | "words" | "size" | "answer";
      readonly reading: DurationReading;
    }
  | { readonly kind: "ask-unit"; readonly candidates: readonly UnitChoice[] }
  | { readonly kind: "ask-decimal"; readonly example: string };

/** Seconds between which nine in ten values of a column lie where its unit is right. */
const BANDS: Readonly<Record<DurationField, readonly [number, number]>> = {
  handling: [15, 7200],
  talk: [10, 7200],
  whole: [10, 9000],
  wait: [1, 3600],
  hold: [1, 3600],
  wrap: [1, 3600],
};
const NINE_IN_TEN = 0.9;

/** Parts of a unit, which hold its name: looked for first. */
const PARTS: readonly (readonly [DurationUnit, string, string])[] = [
  ["ds", "dixiemes?|tenths?|10 ?(?:emes?|e|ths?)|1 ?/ ?10(?:e|emes?|th)?", "s|sec|secs|secondes?|seconds?"],
  ["cs", "centiemes?|hundredths?|100 ?(?:emes?|e|ths?)|1 ?/ ?100(?:e|emes?|th)?", "s|sec|secs|secondes?|seconds?"],
  ["ms", "milliemes?|thousandths?|1 ?/ ?1[ .,]?000(?:e|emes?|th)?", "s|sec|secs|secondes?|seconds?"],
  ["cmin", "centiemes?|hundredths?|100 ?(?:emes?|e|ths?)|1 ?/ ?100(?:e|emes?|th)?", "min|mins|mn|minutes?"],
  ["ch", "centiemes?|hundredths?|100 ?(?:emes?|e|ths?)|1 ?/ ?100(?:e|emes?|th)?", "h|hrs?|hours?|heures?"],
];

const IN_HEADING: readonly (readonly [DurationUnit, RegExp])[] = [
  ...PARTS.map(([unit, part, whole]): readonly [DurationUnit, RegExp] => [
    unit,
    new RegExp(`(?:^|[^a-z0-9])(?:${part})(?![a-z])[ ._-]*(?:(?:de|d'|of|of an?|of the) *)?(?:${whole})(?![a-z])`),
  ]),
  ["ds", /\b(?:decisecondes?|deciseconds?)\b/],
  ["cs", /\b(?:centisecondes?|centiseconds?)\b/],
  ["ds", /\(\s*(?:in |en )?ds\s*\)|\[\s*(?:in |en )?ds\s*\]|_ds$/],
  ["cs", /\(\s*(?:in |en )?cs\s*\)|\[\s*(?:in |en )?cs\s*\]|_cs$/],
  ["cmin", /\(\s*(?:in |en )?(?:cmin|cmn)\s*\)|\[\s*(?:in |en )?cmin\s*\]|_cmin$/],
  ["ch", /\(\s*(?:in |en )?ch\s*\)|\[\s*(?:in |en )?ch\s*\]|_ch$/],
  [
    "ms",
    /\(\s*(?:in |en )?(?:ms|msec|millis?(?:econdes?|econds?)?)\s*\)|\[\s*(?:in |en )?ms\s*\]|\b(?:milliseconds?|millisecondes?)\b|_ms$|\bms$/,
  ],
  [
    "min",
    /\(\s*(?:in |en )?(?:min|mins|mn|minutes?)\s*\)|\[\s*(?:in |en )?(?:min|mn)\s*\]|\b(?:minutes?|mins?|mn)\b|_min(?:utes)?$/,
  ],
  [
    "s",
    /\(\s*(?:in |en )?(?:s|sec|secs|seconds?|secondes?)\s*\)|\[\s*(?:in |en )?(?:s|sec)\s*\]|\b(?:seconds?|secondes?|secs?)\b|_s(?:ec)?$|\bbillsec\b|\bs$/,
  ],
  [
    "day",
    /\(\s*(?:in |en )?(?:d|days?|j|jours?)\s*\)|\[\s*(?:in |en )?(?:d|days?|j|jours?)\s*\]|_days?$|\b(?:in days|en jours)\b/,
  ],
  ["h", /\(\s*(?:in |en )?(?:h|hrs?|hours?|heures?)\s*\)|\[\s*(?:in |en )?h\s*\]|\b(?:hours|heures)\b/],
];

/** The unit that the words of a heading name; null where they name none. */
export function unitInHeading(heading: string): DurationUnit | null {
  const text = fold(partedWords(heading));
  return IN_HEADING.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/**
 * How a column of durations is read. The unit comes from the heading, from the form of the cells, or from an answer; by its size only the field's
 * own unit, seconds, is taken, and only where it makes nine in ten values plausible. Never from one value.
 *
 * @param sibling - the unit of the report's other durations, for a column that says nothing
 * @param mayBeSum - whether the column may hold the sums of several contacts, which are longer than one
 */
export function durationReading(
  field: DurationField,
  column: ColumnEvidence,
  answers: ReadonlyMap<string, string>,
  exactNumbers: boolean,
  sibling: DurationUnit | null,
  mayBeSum = false,
): UnitFound {
  const twoParts = /hh:mm(?!:ss)/i.test(column.heading) ? "hh:mm" : "mm:ss";
  const stated = unitInHeading(column.heading.replace(/\(?\[?h{1,2}:mm(:ss)?\]?\)?|\(?mm:ss\)?/gi, ""));
  const answer = DURATION_UNITS.find((unit) => unit === answers.get(`unit:${field}`)) ?? null;
  const decimal = answers.get(`decimal:${field}`);
  const possible: readonly NumberMarks[] =
    decimal === "." || decimal === ","
      ? [{ decimal, grouped: true, points: exactNumbers }]
      : exactNumbers
        ? marksBesideNumbers(column.marks)
        : marksOf(column.marks);
  const known = (
    unit: DurationUnit,
    why: "heading" | "clock" | "words" | "size" | "answer",
    marks: NumberMarks,
  ): UnitFound => ({
    kind: "known",
    unit,
    why,
    reading: { secondsPerNumber: SECONDS_PER[unit], marks, twoParts },
  });
  const [first = POINT] = possible;
  if (
    areMinutesAndSeconds(column) &&
    (answers.get(`unit:${field}`) === MINUTES_SECONDS || (answer === null && saysMinutesAndSeconds(column.heading)))
  ) {
    const found = known("min", answer === null ? "heading" : "answer", first);
    return found.kind === "known" ? { ...found, reading: { ...found.reading, minutesAndSeconds: true } } : found;
  }
  // Decimals of sixty or more are no seconds, whatever the heading says.
  if (answer === null && saysMinutesAndSeconds(column.heading) && hasDecimals(column))
    return askUnit(unitsThatFit(field, column, possible));
  const clocks = shiftedClocks(field, column, answers.get(`unit:${field}`));
  if (clocks === "ask" && !mayBeSum) return { kind: "ask-unit", candidates: [SHIFTED, AS_WRITTEN] };
  if (clocks === "shifted") {
    const found = known("s", "clock", first);
    return found.kind === "known" ? { ...found, reading: { ...found.reading, shifted: true } } : found;
  }
  if (column.numbers === 0) return known("s", shareOf(column, column.inWords) > 0.5 ? "words" : "clock", first);
  const unit = answer ?? stated;
  if (unit !== null) {
    // The unit is known: the marks are those under which the values are plausible.
    const fitting = possible.filter((marks) => fits(field, column, unit, marks));
    if (possible.length > 1 && fitting.length !== 1) return askDecimal(column);
    const meant = fitting[0] ?? first;
    const others = answer === null ? unitsThatFit(field, column, possible) : [];
    if (others.length > 0 && mostlyOutside(field, column, unit, meant))
      return { kind: "ask-unit", candidates: [...new Set([unit, ...others])] };
    return known(unit, answer === null ? "heading" : "answer", meant);
  }
  const proved = unitByGrain(column);
  const byGrain =
    proved !== null && unitsThatFit(field, column, possible).includes(proved.unit)
      ? known(proved.unit, "size", possible.find(({ decimal }) => decimal === proved.decimal) ?? first)
      : null;
  // Three decimals that may be a group of three are told from it by their seconds.
  if (byGrain !== null && possible.length > 1) return byGrain;
  const own = sibling ?? "s";
  const readable = possible.filter((marks) => fits(field, column, own, marks));
  // Parts of a unit beside it are told apart by nothing: tenths of a second look like seconds.
  if (["cs", "ds", "cmin", "ch"].includes(own) && possible.some((marks) => fits(field, column, "s", marks)))
    return { kind: "ask-unit", candidates: [own, "s"] };
  if (readable.length === 1 && readable[0] !== undefined) return known(own, "size", readable[0]);
  if (readable.length > 1) return askDecimal(column);
  if (sibling !== null && positive(column).length < 5) return known(sibling, "size", first);
  const candidates = unitsThatFit(field, column, possible);
  if (byGrain !== null) return byGrain;
  return askUnit(candidates, areMinutesAndSeconds(column) ? [MINUTES_SECONDS] : []);
}

/** Asks for one of the units that make the values plausible, or of all where none does. */
function askUnit(fitting: readonly DurationUnit[], also: readonly UnitChoice[] = []): UnitFound {
  return { kind: "ask-unit", candidates: [...also, ...(fitting.length > 0 ? fitting : DURATION_UNITS)] };
}

function unitsThatFit(
  field: DurationField,
  column: ColumnEvidence,
  possible: readonly NumberMarks[],
): readonly DurationUnit[] {
  return DURATION_UNITS.filter((each) => possible.some((marks) => fits(field, column, each, marks)));
}

/** Whether the unit of a heading puts more than half of the values where none lies. */
function mostlyOutside(field: DurationField, column: ColumnEvidence, unit: DurationUnit, marks: NumberMarks): boolean {
  return shareInside(field, column, unit, marks) < 0.5;
}

function askDecimal(column: ColumnEvidence): UnitFound {
  return { kind: "ask-decimal", example: [...column.distinct.keys()].find((text) => /\d[.,]\d{3}$/.test(text)) ?? "" };
}

function positive({ values }: ColumnEvidence): readonly number[] {
  return values.filter((value) => value > 0);
}

/** Whether nine in ten values of a column are plausible in a unit. */
function fits(field: DurationField, column: ColumnEvidence, unit: DurationUnit, marks: NumberMarks): boolean {
  // Fractions of a second are not measured: a column of small decimals is in minutes or hours.
  if (unit === "s" && positive(column).length > 0 && isSmallDecimal(column)) return false;
  return shareInside(field, column, unit, marks) >= NINE_IN_TEN;
}

function shareInside(field: DurationField, column: ColumnEvidence, unit: DurationUnit, marks: NumberMarks): number {
  const [low, high] = BANDS[field];
  // Values were kept with their first mark as a decimal one: a group of three makes them a thousand times as large.
  const grouping = marks.decimal === "." ? column.marks.commaBeforeThree : column.marks.pointBeforeThree;
  const texts = grouping > 0 ? grouped(column, marks) : positive(column);
  if (texts.length === 0) return unit === "s" ? 1 : 0;
  const inside = texts.filter((value) => {
    const seconds = value * SECONDS_PER[unit];
    return seconds >= low && seconds <= high;
  }).length;
  return inside / texts.length;
}

const SMALL = 20;

function isSmallDecimal(column: ColumnEvidence): boolean {
  const decimals = column.marks.decimalPoint + column.marks.decimalComma;
  const sorted = [...positive(column)].sort((a, b) => a - b);
  return decimals > 0.5 * column.numbers && (sorted[Math.floor(NINE_IN_TEN * sorted.length)] ?? 0) < SMALL;
}

function grouped({ distinct }: ColumnEvidence, { decimal }: NumberMarks): readonly number[] {
  const group = decimal === "." ? /,(?=\d{3}(?:\D|$))/g : /\.(?=\d{3}(?:\D|$))/g;
  return [...distinct.keys()]
    .map((text) => Number(text.replace(group, "").replace(",", ".")))
    .filter((value) => value > 0);
}
