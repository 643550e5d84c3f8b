import type { CellValue } from "../../workbook";
import { FIRST_SERIAL, isCivilDate, LAST_SERIAL, serialOfDate } from "../kinds/serial-date";

/** Which of day and month comes first in dates such as 03/04/2026. */
export type DateOrder = "day-first" | "month-first";

const SLASHED = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const TIME = /^(\d{1,2})[:h](\d{2})(?:[:m](\d{2})(?:[.,]\d+)?)?s?\s*([ap])?\.?m?\.?$/i;
/** A date and a time in one text; an offset from universal time is dropped: hours are taken as they are written. */
const MOMENT = /^(\S+)(?:\s+|T)(\d.*?)\s*(?:Z|[+-]\d{2}:?\d{2})?$/;
const SECONDS_A_DAY = 86_400;

/** What the dates of a whole column say of their order. */
export interface OrderEvidence {
  /** Dates whose first part can only be a day, and whose second part can only be one. */
  readonly dayFirst: number;
  readonly monthFirst: number;
  /** Dates that could be either. */
  readonly either: number;
}

/** Looks at every date of a column: only days above 12 tell the order. */
export function orderEvidence(dates: Iterable<string>): OrderEvidence {
  let dayFirst = 0;
  let monthFirst = 0;
  let either = 0;
  for (const date of dates) {
    const match = SLASHED.exec(date.trim());
    if (match === null) continue;
    const first = Number(match[1]);
    const second = Number(match[3]);
    // The same day and month read the same either way.
    if (first === second) continue;
    if (first > 12) dayFirst += 1;
    else if (second > 12) monthFirst += 1;
    else either += 1;
  }
  return { dayFirst, monthFirst, either };
}

/** The Excel serial number of a date, or null. A text with slashes is read in the order given. */
export function parseDate(cell: CellValue, order: DateOrder): number | null {
  if (typeof cell === "number") return cell >= FIRST_SERIAL && cell < LAST_SERIAL + 1 ? Math.floor(cell) : null;
  if (typeof cell !== "string") return null;
  const text = cell.trim();
  const iso = ISO.exec(text);
  if (iso !== null) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const match = SLASHED.exec(text);
  if (match === null) return null;
  const year = (match[4] ?? "").length === 2 ? 2000 + Number(match[4]) : Number(match[4]);
  const [first, second] = [Number(match[1]), Number(match[3])];
  return order === "day-first" ? serial(year, second, first) : serial(year, first, second);
}

function serial(year: number, month: number, day: number): number | null {
  const date = { year, month, day };
  if (!isCivilDate(date)) return null;
  const found = serialOfDate(date);
  return found >= FIRST_SERIAL && found <= LAST_SERIAL ? found : null;
}

/** Seconds after midnight of a time of day, or null: `9:12:58`, `09h12`, `9:12 PM`, or Excel's fraction of a day. */
export function parseTime(cell: CellValue): number | null {
  if (typeof cell === "number") return cell >= 0 ? Math.round((cell % 1) * SECONDS_A_DAY) % SECONDS_A_DAY : null;
  if (typeof cell !== "string") return null;
  const match = TIME.exec(cell.trim());
  if (match === null) return null;
  const half = match[4]?.toLowerCase();
  const written = Number(match[1]);
  if (half !== undefined && (written < 1 || written > 12)) return null;
  const hour = half === undefined ? written : (written % 12) + (half === "p" ? 12 : 0);
  const minute = Number(match[2]);
  const second = Number(match[3] ?? 0);
  return hour < 24 && minute < 60 && second < 60 ? (hour * 60 + minute) * 60 + second : null;
}

/** The two parts of a cell that holds date and time together. */
export function splitMoment(cell: CellValue): { readonly date: CellValue; readonly time: CellValue } {
  if (typeof cell !== "string") return { date: cell, time: cell };
  const match = MOMENT.exec(cell.trim());
  return match === null ? { date: cell, time: null } : { date: match[1] ?? null, time: match[2] ?? null };
}
