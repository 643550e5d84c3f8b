import { serialOfDate } from "../../../engine/serial-date";

const SECONDS_A_DAY = 86_400;
const SERIAL_OF_EPOCH = 25_569;

const formats = new Map<string, Intl.DateTimeFormat>();
const shifts = new Map<string, number>();

/** Whether a text names a time zone that is known here. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Seconds that a zone is ahead of universal time in the quarter of an hour of an instant. */
export function shiftOf(universal: number, zone: string): number {
  const quarter = Math.floor(universal / 900);
  const key = `${zone}|${quarter}`;
  const known = shifts.get(key);
  if (known !== undefined) return known;
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
    });
    formats.set(zone, format);
  }
  const parts = new Map(format.formatToParts(quarter * 900_000).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const day = serialOfDate({ year: part("year"), month: part("month"), day: part("day") }) - SERIAL_OF_EPOCH;
  const local = (day * 24 + part("hour")) * 3600 + part("minute") * 60;
  const shift = local - quarter * 900;
  if (shifts.size < 8192) shifts.set(key, shift);
  return shift;
}

/** Seconds that a zone is ahead of universal time at an hour of its own; null for a zone that is not known. */
export function zoneOffset(zone: string, day: number, second: number): number | null {
  if (!isTimeZone(zone)) return null;
  const local = (day - SERIAL_OF_EPOCH) * SECONDS_A_DAY + second;
  return shiftOf(local - shiftOf(local, zone), zone);
}
