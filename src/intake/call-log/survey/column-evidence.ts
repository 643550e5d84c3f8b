import { clockParts, wordsDuration } from "../cells/duration";
import { addMarks, GROUP_SPACES, MOST, withoutExponent } from "../cells/number";
import type { MarkEvidence } from "../cells/number";
import { isBareHour, parseMoment, parseTime } from "../cells/moment";
import { namesWeek, weekInFigures, weekWithoutYear } from "../cells/week";
import { isEmptyCell } from "../words/vocabulary";

/** What the cells of one column look like, counted over the lines surveyed. */
export interface ColumnEvidence {
  readonly position: number;
  readonly heading: string;
  /** Cells that hold something. */
  filled: number;
  /** Cells that are numbers under some reading of their marks. */
  numbers: number;
  whole: number;
  clocks2: number;
  clocks3: number;
  inWords: number;
  /** Cells that are a date, a date with its time, a time of day. */
  dates: number;
  moments: number;
  times: number;
  /** Cells that are a month without a day. */
  months: number;
  /** Cells that are a week; under a heading that names one, its bare number as well. */
  weeks: number;
  percents: number;
  sum: number;
  max: number;
  /** The values as numbers, the first few thousand, for judging units. */
  readonly values: number[];
  readonly marks: MarkEvidence;
  /** Different texts with how often each stands, up to the limit. */
  readonly distinct: Map<string, number>;
  /** Different texts seen beyond the limit. */
  distinctOver: boolean;
}

/** Different values from which on a column is no list of words. */
export const MOST_WORDS = 200;
const KEPT_VALUES = 5000;
/** A whole number, its thousands parted or not. */
const WHOLE = new RegExp(String.raw`^\d+$|^\d{1,3}(?:[.,'’${GROUP_SPACES}]\d{3})+$`);
const NUMBER = new RegExp(String.raw`^[+-]?\d+(?:[.,'’${GROUP_SPACES}]\d+)*$`);
const BETWEEN = new RegExp(`['’${GROUP_SPACES}]`, "g");

export function columnEvidence(position: number, heading: string): ColumnEvidence {
  return {
    position,
    heading,
    filled: 0,
    numbers: 0,
    whole: 0,
    clocks2: 0,
    clocks3: 0,
    inWords: 0,
    dates: 0,
    moments: 0,
    times: 0,
    months: 0,
    weeks: 0,
    percents: 0,
    sum: 0,
    max: 0,
    values: [],
    marks: { decimalPoint: 0, decimalComma: 0, commaBeforeThree: 0, pointBeforeThree: 0 },
    distinct: new Map(),
    distinctOver: false,
  };
}

/** Adds one cell of the column. */
export function addCell(evidence: ColumnEvidence, given: string): void {
  if (isEmptyCell(given)) return;
  const text = withoutExponent(given.trim());
  evidence.filled += 1;
  const often = evidence.distinct.get(text);
  if (often !== undefined) evidence.distinct.set(text, often + 1);
  else if (evidence.distinct.size <= MOST_WORDS) evidence.distinct.set(text, 1);
  else evidence.distinctOver = true;

  if (NUMBER.test(text)) addNumber(evidence, text);
  else if (/^[\d.,]+\s*%$/.test(text)) evidence.percents += 1;
  const parts = clockParts(text);
  if (parts === 2) evidence.clocks2 += 1;
  if (parts === 3) evidence.clocks3 += 1;
  if (parts === 0 && wordsDuration(text) !== null) evidence.inWords += 1;
  if (parseTime(text) !== null) evidence.times += 1;
  const moment = anyMoment(text);
  if (moment === "date") evidence.dates += 1;
  else if (moment === "moment") evidence.moments += 1;
  else if (isWeek(moment, text, evidence.heading)) evidence.weeks += 1;
  else if (moment === "month") evidence.months += 1;
}

function addNumber(evidence: ColumnEvidence, text: string): void {
  evidence.numbers += 1;
  addMarks(evidence.marks, text);
  if (WHOLE.test(text)) evidence.whole += 1;
  const written = Number(text.replace(BETWEEN, "").replace(",", "."));
  if (Number.isNaN(written)) return;
  const value = Math.min(written, MOST);
  evidence.sum += value;
  evidence.max = Math.max(evidence.max, value);
  if (evidence.values.length < KEPT_VALUES) evidence.values.push(value);
}

/** Under a heading that names a week its bare number is one, and so is a month in figures. */
function isWeek(moment: ReturnType<typeof anyMoment>, text: string, heading: string): boolean {
  if (moment === "week") return true;
  return namesWeek(heading) && (weekWithoutYear(text) !== null || weekInFigures(text) !== null);
}

function anyMoment(text: string): "date" | "moment" | "month" | "week" | null {
  if (text.length < 6) return null;
  const moment = parseMoment(text, "day-first") ?? parseMoment(text, "month-first");
  if (moment === null) return null;
  if (moment.isMonth === true) return "month";
  if (moment.isWeek === true) return "week";
  return moment.second === null ? "date" : "moment";
}

/** Whether a column of times holds fractions of a day: all numbers below 1, some of them finer than a clock's. */
export function areFractions({ filled, numbers, max, distinct }: ColumnEvidence): boolean {
  return filled > 0 && numbers >= MOSTLY * filled && max < 1 && [...distinct.keys()].some((text) => FINE.test(text));
}

const MOSTLY = 0.9;
const FINE = /^0?[.,]\d{3,}$/;

/** Whether a column of times holds hours without minutes alone: `8`, `08-09`, `8h`. */
export function areHours({ filled, distinct, distinctOver }: ColumnEvidence): boolean {
  return filled > 0 && !distinctOver && [...distinct.keys()].every(isBareHour);
}

/** A share of the filled cells; 0 where none is filled. */
export function shareOf(evidence: ColumnEvidence, count: number): number {
  return evidence.filled === 0 ? 0 : count / evidence.filled;
}
