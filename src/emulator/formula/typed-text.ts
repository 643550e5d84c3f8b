import { CellError, isErrorCode, serialOfDay, type Scalar } from "./values";

/** What typed text means: a value with the number format Excel gives it, or a formula. */
export type TypedText =
  | { readonly kind: "value"; readonly value: Scalar; readonly format?: string }
  | { readonly kind: "formula"; readonly formula: string };

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * Reads text as Excel (en-US) reads what is typed or written into a cell: formulas, numbers with group separators, percentages, amounts of money,
 * fractions, dates, times, TRUE and FALSE, error codes, and otherwise text. A leading apostrophe makes text of what follows.
 *
 * `asText` is for a cell with the format "@": whatever comes is text.
 */
export function readTypedText(text: string, asText = false): TypedText {
  if (text === "") return { kind: "value", value: null };
  if (text.startsWith("'")) return { kind: "value", value: text.slice(1) };
  if (asText) return { kind: "value", value: text };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text.slice(1) };
  const number = readNumber(text.trim());
  if (number) return { kind: "value", ...number };
  if (/^[+-]./u.test(text)) return { kind: "formula", formula: text.startsWith("+") ? text.slice(1) : text };
  if (/^@./u.test(text)) return { kind: "formula", formula: text };
  if (/^(true|false)$/iu.test(text.trim())) return { kind: "value", value: text.trim().toLowerCase() === "true" };
  if (isErrorCode(text.trim())) return { kind: "value", value: new CellError(text.trim().toUpperCase()) };
  const moment = readMoment(text.trim());
  if (moment) return { kind: "value", ...moment };
  return { kind: "value", value: text };
}

interface Read {
  readonly value: number;
  readonly format?: string;
}

function readNumber(text: string): Read | null {
  const parenthesised = /^\((.+)\)$/u.exec(text);
  if (parenthesised) {
    const inner = readNumber(parenthesised[1] ?? "");
    return inner && inner.value >= 0 ? { ...inner, value: -inner.value } : null;
  }
  const match =
    /^([+-]?)\s*([$€£]?)\s*((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d{1,3})?\s*(%?|[$€£]?)$/iu.exec(text);
  if (!match) {
    const mixed = /^([+-]?)(\d+) (\d+)\/(\d+)$/u.exec(text);
    if (!mixed || Number(mixed[4]) === 0) return null;
    const value = Number(mixed[2]) + Number(mixed[3]) / Number(mixed[4]);
    return { value: mixed[1] === "-" ? -value : value, format: "# ?/?" };
  }
  const [, sign, currency, digits = "", power = "", tail] = match;
  const amount = Number(digits.replaceAll(",", "") + power) * (sign === "-" ? -1 : 1);
  if (!Number.isFinite(amount)) return null;
  const decimals = digits.includes(".");
  if (tail === "%") return currency === "" ? { value: amount / 100, format: decimals ? "0.00%" : "0%" } : null;
  if (currency !== "" || tail !== "")
    return { value: amount, format: `${currency || tail || ""}#,##0${decimals ? ".00" : ""}` };
  if (power !== "") return { value: amount, format: "0.00E+00" };
  return digits.includes(",") ? { value: amount, format: decimals ? "#,##0.00" : "#,##0" } : { value: amount };
}

function readMoment(text: string): Read | null {
  const both = /^(\S+) (\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?)$/iu.exec(text);
  if (both) {
    const day = readDay(both[1] ?? "");
    const time = readTime(both[2] ?? "");
    return day && time ? { value: day.value + time.value, format: "m/d/yyyy h:mm" } : null;
  }
  return readTime(text) ?? readDay(text);
}

function readTime(text: string): Read | null {
  const match = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d(?:\.\d+)?))?(?: ?([ap])m)?$/iu.exec(text);
  if (!match) return null;
  const half = match[4]?.toLowerCase();
  let hour = Number(match[1]);
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  if (half !== undefined) hour = (hour % 12) + (half === "p" ? 12 : 0);
  const value = (hour * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) / 86_400;
  const seconds = match[3] === undefined ? "" : ":ss";
  if (half !== undefined) return { value, format: `h:mm${seconds} AM/PM` };
  return { value, format: hour > 23 ? "[h]:mm:ss" : `h:mm${seconds}` };
}

/** Numbers as month and day, ISO dates, and dates with an English month. A day without a year is of the current year, as in Excel. */
function readDay(text: string): Read | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/u.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), "m/d/yyyy");
  const american = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/u.exec(text);
  if (american) return dayOf(fullYear(american[3] ?? ""), Number(american[1]), Number(american[2]), "m/d/yyyy");
  const short = /^(\d{1,2})[-/](\d{1,2})$/u.exec(text);
  if (short) return dayOf(THIS_YEAR(), Number(short[1]), Number(short[2]), "d-mmm");
  const named = /^(\d{1,2})[- ]([a-z]{3,9})(?:[- ](\d{4}|\d{2}))?$/iu.exec(text);
  if (!named) return null;
  const month = MONTHS.indexOf((named[2] ?? "").slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return null;
  return named[3] === undefined
    ? dayOf(THIS_YEAR(), month, Number(named[1]), "d-mmm")
    : dayOf(fullYear(named[3]), month, Number(named[1]), "d-mmm-yy");
}

const THIS_YEAR = (): number => new Date().getUTCFullYear();

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dayOf(year: number, month: number, day: number, format: string): Read | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = year >= 1900 && year <= 9999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? { value: serialOfDay(year, month, day), format } : null;
}
