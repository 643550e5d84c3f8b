import type { Avoidable, IsoDate } from "../../engine/records";
import { message } from "../../language";
import type { CellValue } from "../../workbook";
import type { CellReading, Kind } from "./kind";
import { refused, taken } from "./kind";
import { yesNoKind } from "./choice-kind";
import { dateOfSerial, FIRST_SERIAL, isoDate, LAST_SERIAL, parseIsoDate } from "../../engine/serial-date";
import type { CivilDate } from "../../engine/serial-date";

const DATE_FORMAT = "yyyy-mm-dd";
const accepts = message("intake.accepts.date");

/** A date as Excel holds it, from 2000 to 2099. A date typed as text is an issue: whose day and month come first is not guessed. */
export const dateKind: Kind<IsoDate> = {
  accepts,
  format: DATE_FORMAT,
  read: (cell) => {
    const date = asDate(cell);
    return date.ok ? taken(isoDate(date.value)) : date;
  },
};

/** A month of a typical year, or of the year of a date. */
export interface MonthOfYear {
  readonly month: number;
  readonly year?: number;
}

const acceptsMonth = message("intake.accepts.month");

/** 1 to 12, or any date of the month. */
export const monthKind: Kind<MonthOfYear> = {
  accepts: acceptsMonth,
  format: "mmm yyyy",
  read: (cell) => {
    if (typeof cell === "number" && cell < FIRST_SERIAL) {
      return Number.isInteger(cell) && cell >= 1 && cell <= 12
        ? taken({ month: cell })
        : refused("not-a-month", acceptsMonth);
    }
    const date = asDate(cell);
    if (date.ok) return taken({ month: date.value.month, year: date.value.year });
    return refused(date.code === "date-as-text" ? "date-as-text" : "not-a-month", acceptsMonth);
  },
};

const acceptsAvoidable = message("intake.accepts.avoidable");

/** Yes, no, or the date from which a cost can end. */
export const avoidableKind: Kind<Avoidable> = {
  accepts: acceptsAvoidable,
  format: DATE_FORMAT,
  read: (cell) => {
    if (typeof cell === "number" || (typeof cell === "string" && DATE_IN_TEXT.test(cell.trim()))) {
      const date = dateKind.read(cell);
      return date.ok ? taken({ kind: "from", date: date.value }) : refused(date.code, acceptsAvoidable);
    }
    const answer = yesNoKind.read(cell);
    if (!answer.ok) return refused("not-a-choice", acceptsAvoidable);
    return taken(answer.value ? { kind: "yes" } : { kind: "no" });
  },
};

const acceptsMoment = message("intake.accepts.year-or-date");

/** A year, or a date: how old a source is. */
export const sourceDateKind: Kind<string> = {
  accepts: acceptsMoment,
  format: "General",
  read: (cell) => {
    if (typeof cell === "number" && Number.isInteger(cell) && cell >= 1900 && cell <= 2100) return taken(String(cell));
    if (typeof cell === "string" && (/^\d{4}$/.test(cell.trim()) || parseIsoDate(cell.trim()) !== null))
      return taken(cell.trim());
    const date = dateKind.read(cell);
    return date.ok ? date : refused(date.code, acceptsMoment);
  },
};

const DATE_IN_TEXT = /^\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}$|^\d{4}-\d{2}$/;

function asDate(cell: Exclude<CellValue, null>): CellReading<CivilDate> {
  if (typeof cell === "string" && DATE_IN_TEXT.test(cell.trim())) return refused("date-as-text", accepts);
  if (typeof cell !== "number" || !(cell >= FIRST_SERIAL && cell < LAST_SERIAL + 1))
    return refused("not-a-date", accepts);
  return taken(dateOfSerial(cell));
}
