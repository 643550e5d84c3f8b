import { GROUP_SPACES, MOST, parseNumber } from "./number";
import type { NumberMarks } from "./number";

/** What a plain number of a column stands for, and how clocks in it are read. */
export interface DurationReading {
  /** Seconds that a plain number stands for. */
  readonly secondsPerNumber: number;
  readonly marks: NumberMarks;
  /** How a clock with two parts is read. */
  readonly twoParts: "mm:ss" | "hh:mm";
  /** Whether what stands behind a decimal mark counts seconds: `4.05` is four minutes and five seconds. */
  readonly minutesAndSeconds?: true;
  /** Whether a spreadsheet took minutes and seconds for hours and minutes: `07:05:00` is seven minutes and five seconds. */
  readonly shifted?: true;
}

/** `4:10`, `1:04:10`, and `:12`, as some write less than a minute. */
const CLOCK = /^(?:(\d+):(?=\d))?(\d{0,6}):(\d{2})(?:[.,](\d+))?$/;
const IN_WORDS =
  /^(?:(\d+(?:[.,]\d+)?)\s*(?:h|hr|hrs|hours?|heures?)\.?)?\s*(?:(\d+(?:[.,]\d+)?)\s*(?:m|mn|min|mins|minutes?|['’′])\.?)?\s*(?:(\d+(?:[.,]\d+)?)\s*(?:s|sec|secs|seconds?|secondes?|''|["”″])?\.?)?$/i;
const SECONDS = { h: 3600, min: 60 } as const;
/** `PT3M20S`, `P0DT00H03M20.5S`, as web services write durations. */
const ISO = /^P(?:(\d+(?:[.,]\d+)?)D)?(?:T(?:(\d+(?:[.,]\d+)?)H)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/i;
/** `0 days 00:03:20`, `0.00:03:20`, as programs write spans of time. */
const DAYS_AND_CLOCK = /^(\d+)(?:\s*(?:d|days?|j|jours?)[,\s]+|\.)(\d{1,2}):(\d{2}):(\d{2}(?:[.,]\d+)?)$/i;
/** `32000 ms`. */
const MILLISECONDS = /^(\d+(?:[.,]\d+)?)\s*(?:ms|msecs?|milliseconds?|millisecondes?)$/i;
/** `3:20 min` and `1:05 h`: the unit of the first part says what the clock is of. */
const CLOCK_OF = /^(\d+):([0-5]\d)\s*(?:(min|mins|mn|minutes?)|h|hrs?|hours?|heures?)$/i;
/** `1 240 s`: a number of thousands before the only unit. */
const THOUSANDS = new RegExp(String.raw`^\s*\d{1,3}(?:[${GROUP_SPACES}]\d{3})+(?=\s*[a-z']+\.?\s*$)`, "i");
const SECONDS_A_DAY = 86_400;

/** Digits without end, under whatever marks: longer than any contact, and so set aside as such. */
const ENDLESS = /^\+?\d{15,}(?:[.,]\d+)?$/;

/** Seconds of a duration: a clock, words such as `6m 30s`, or a plain number in the column's unit; null for anything else. */
export function parseDuration(given: string, reading: DurationReading): number | null {
  if (ENDLESS.test(given.trim())) return MOST;
  const seconds = durationIn(given, reading);
  return seconds === null ? null : Math.min(seconds, MOST);
}

function durationIn(
  given: string,
  { secondsPerNumber, marks, twoParts, minutesAndSeconds, shifted }: DurationReading,
): number | null {
  const text = given.trim();
  const moved = shifted === true ? shiftedSeconds(text) : null;
  if (moved !== null) return moved;
  if (minutesAndSeconds === true && MINUTES_SECONDS.test(text)) return secondsOfMinutes(text);
  const number = parseNumber(text, marks);
  if (number !== null) return number >= 0 ? number * secondsPerNumber : null;
  const clock = CLOCK.exec(text);
  if (clock !== null) return clockSeconds(clock, twoParts);
  return wordsDuration(text);
}

const MINUTES_SECONDS = /^\d{1,4}(?:[.,]\d+)?$/;
/** Decimals of a number that was computed: `4.0499999999999998` is `4.05`. */
const LONG = 3;

/** Seconds of minutes with their seconds behind a decimal mark, `4.05` or `4,5` for four minutes and fifty seconds; null where they are none. */
export function secondsOfMinutes(given: string): number | null {
  const [minutes = "", behind = ""] = given.trim().split(/[.,]/);
  if (!MINUTES_SECONDS.test(given.trim())) return null;
  if (behind.length < LONG) {
    const seconds = Number(behind.padEnd(2, "0"));
    return seconds < 60 ? Number(minutes) * SECONDS.min + seconds : null;
  }
  const hundredths = Number(`${minutes}.${behind}`) * 100;
  const whole = Math.round(hundredths);
  if (Math.abs(hundredths - whole) > 1e-6 || whole % 100 >= 60) return null;
  return Math.floor(whole / 100) * SECONDS.min + (whole % 100);
}

/** The number of a text of one to nine digits, the form of nearly every duration; null for anything else. */
export function wholeNumber(text: string): number | null {
  const { length } = text;
  if (length === 0 || length > 9) return null;
  let number = 0;
  for (let at = 0; at < length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    number = number * 10 + digit;
  }
  return number;
}

function clockSeconds([, first, second, third, decimals]: RegExpExecArray, twoParts: "mm:ss" | "hh:mm"): number | null {
  const [b, c] = [Number(second), Number(third)];
  const rest = decimals === undefined ? 0 : Number(`0.${decimals}`);
  // A minute rounded up is written `0:60` by some: sixty seconds, whatever stands before.
  const isMinutes = first === undefined && twoParts === "hh:mm";
  if (c > 60 || (c === 60 && isMinutes) || (first !== undefined && b >= 60)) return null;
  if (first !== undefined) return Number(first) * SECONDS.h + b * SECONDS.min + c + rest;
  return twoParts === "hh:mm" ? b * SECONDS.h + c * SECONDS.min : b * SECONDS.min + c + rest;
}

/** `6 min 30`, `6m30s`, `1h05`, `0m 48s`, `PT6M30S`; null where no unit stands in the text. */
export function wordsDuration(given: string): number | null {
  const written = given.trim();
  const span = DAYS_AND_CLOCK.exec(written);
  if (span !== null) return spanSeconds(span);
  if (!/[a-z'’′"”″]/i.test(written)) return null;
  const thousandths = MILLISECONDS.exec(written);
  if (thousandths !== null) return value(thousandths[1]) / 1000;
  const clock = CLOCK_OF.exec(written);
  if (clock !== null) return clockOf(clock);
  const text = written.replace(THOUSANDS, (number) => number.replace(/\D/g, ""));
  const iso = ISO.exec(text.trim());
  if (iso !== null) return isoSeconds(iso);
  const match = IN_WORDS.exec(text.trim());
  if (match === null) return null;
  const [, h, min, s] = match;
  if (h === undefined && min === undefined && s === undefined) return null;
  // `1h05` is one hour and five minutes: a bare number after hours counts minutes.
  const bareAfterHours = h !== undefined && min === undefined && s !== undefined && /\d$/.test(text.trim());
  return value(h) * SECONDS.h + value(min) * SECONDS.min + value(s) * (bareAfterHours ? SECONDS.min : 1);
}

function spanSeconds([, days, h, min, s]: RegExpExecArray): number | null {
  if (Number(h) > 23 || Number(min) > 59 || value(s) >= 60) return null;
  return Number(days) * SECONDS_A_DAY + Number(h) * SECONDS.h + Number(min) * SECONDS.min + value(s);
}

function clockOf([, first, second, minutes]: RegExpExecArray): number {
  const [a, b] = minutes === undefined ? [SECONDS.h, SECONDS.min] : [SECONDS.min, 1];
  return Number(first) * a + Number(second) * b;
}

function isoSeconds([, d, h, m, s]: RegExpExecArray): number | null {
  if (d === undefined && h === undefined && m === undefined && s === undefined) return null;
  return value(d) * SECONDS_A_DAY + value(h) * SECONDS.h + value(m) * SECONDS.min + value(s);
}

function value(part: string | undefined): number {
  return part === undefined ? 0 : Number(part.replace(",", "."));
}

/** Seconds of a clock on a whole minute, `07:05:00`, whose hours are minutes and whose minutes are seconds; null for another text. */
export function shiftedSeconds(text: string): number | null {
  const match = SHIFTED.exec(text.trim());
  return match === null ? null : Number(match[1]) * SECONDS.min + Number(match[2]);
}

const SHIFTED = /^(\d{1,4}):([0-5]\d):00(?:[.,]0+)?$/;

/** Whether a text has the form of a clock, and with how many parts. */
export function clockParts(text: string): 0 | 2 | 3 {
  const match = CLOCK.exec(text.trim());
  return match === null ? 0 : match[1] === undefined ? 2 : 3;
}
