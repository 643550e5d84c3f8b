import { hours } from "../../engine/quantities";
import type { Hours } from "../../engine/quantities";
import { message } from "../../language";
import type { CellValue } from "../../workbook";
import type { CellReading, Kind } from "./kind";
import { refused, taken } from "./kind";

const HOURS = 24;
const SECONDS = 3600;
/** Excel keeps times as fractions of a day: what differs by less than half a second is the same time. */
const clean = (ofDay: number): number => Math.round(ofDay * HOURS * SECONDS) / SECONDS;

const accepts = message("intake.accepts.time");

/** A time of day as Excel holds it, 00:00 to 24:00, in hours after midnight. */
export const timeKind: Kind<Hours> = {
  accepts,
  format: "[hh]:mm",
  read: (cell) => {
    const time = asTime(cell);
    return time.ok ? taken(hours(time.value)) : time;
  },
};

const acceptsHalfHour = message("intake.accepts.half-hour");

/** The start of a half-hour of the day, 00:00 to 23:30, in hours after midnight. */
export const halfHourKind: Kind<Hours> = {
  accepts: acceptsHalfHour,
  format: "hh:mm",
  read: (cell) => {
    const time = asTime(cell);
    if (!time.ok) return time;
    const isStart = Number.isInteger(time.value * 2) && time.value < HOURS;
    return isStart ? taken(hours(time.value)) : refused("not-a-half-hour", acceptsHalfHour);
  },
};

function asTime(cell: Exclude<CellValue, null>): CellReading<number> {
  if (typeof cell === "string") return refused(TIME_IN_TEXT.test(cell.trim()) ? "time-as-text" : "not-a-time", accepts);
  if (typeof cell !== "number" || cell < 0) return refused("not-a-time", accepts);
  if (cell <= 1) return taken(clean(cell));
  if (cell > HOURS) return refused("not-a-time", accepts);
  return refused("hour-as-number", message("intake.accepts.time-meant", { accepts, meant: clockText(cell) }));
}

const TIME_IN_TEXT = /^\d{1,2}\s*([:h.]\s*\d{0,2})?(\s*[ap]m)?$/i;

/** Hours after midnight as `hh:mm`. */
export function clockText(hoursAfterMidnight: number): string {
  const minutes = Math.round(hoursAfterMidnight * 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
