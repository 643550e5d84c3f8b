import { zoneOffset } from "./zones";

/** A text with its zone taken off, and the seconds that the zone is ahead of universal time. */
export interface ZonedText {
  readonly bare: string;
  readonly offset: (day: number, second: number) => number | null;
}

const HOUR = 3600;
/** Zones by the letters that systems write, in hours ahead of universal time. */
const LETTERS: ReadonlyMap<string, number> = new Map([
  ["Z", 0],
  ["UTC", 0],
  ["GMT", 0],
  ["WET", 0],
  ["WEST", 1],
  ["BST", 1],
  ["CET", 1],
  ["MEZ", 1],
  ["CEST", 2],
  ["MESZ", 2],
  ["EET", 2],
  ["EEST", 3],
  ["EST", -5],
  ["EDT", -4],
  ["CST", -6],
  ["CDT", -5],
  ["MST", -7],
  ["MDT", -6],
  ["PST", -8],
  ["PDT", -7],
]);
const NAMES = [...LETTERS.keys()].join("|");
const HOURS = String.raw`([+-])(1[0-4]|0?\d)(?::?([0-5]\d))?`;
/** Behind a time of day: `Z`, `+01:00`, `UTC+1`, `CET`, `(CEST)`. */
const OFFSET = new RegExp(
  String.raw`(?:\s*[([])?\s*(?:(?:UTC|GMT)\s*${HOURS}|([+-])(0\d|1[0-4]):?([0-5]\d)?|(${NAMES}))\s*[)\]]?$`,
);
/** `Europe/Paris`, `[Europe/Paris]`. */
const PLACE = /\s*[([]?([A-Z][a-z]+(?:\/[A-Z][A-Za-z_-]+){1,2})[)\]]?$/;

/** The zone that stands behind a time of day; null where there is none. */
export function writtenZone(text: string): ZonedText | null {
  const [place, name] = PLACE.exec(text) ?? [];
  if (place !== undefined && name !== undefined) {
    const bare = text.slice(0, -place.length);
    // An offset beside the place says the same, and which of two hours is meant in autumn.
    return writtenZone(bare) ?? { bare, offset: (day, second) => zoneOffset(name, day, second) };
  }
  const found = OFFSET.exec(text);
  if (found === null) return null;
  const [, sign, hours, minutes, plainSign, plainHours, plainMinutes, letters] = found;
  const seconds =
    letters === undefined
      ? (sign ?? plainSign) === "-"
        ? -secondsOf(hours ?? plainHours, minutes ?? plainMinutes)
        : secondsOf(hours ?? plainHours, minutes ?? plainMinutes)
      : (LETTERS.get(letters) ?? 0) * HOUR;
  return { bare: text.slice(0, found.index), offset: () => seconds };
}

function secondsOf(hours = "0", minutes = "0"): number {
  return Number(hours) * HOUR + Number(minutes) * 60;
}

const IN_HEADING = new RegExp(String.raw`(?:^|[^A-Za-z])(?:UTC|GMT|Zulu)(?:\s*${HOURS})?(?![A-Za-z])`, "i");

/** Seconds ahead of universal time that a heading names for all moments below it: `Start (UTC)`; null where it names no zone. */
export function zoneOfHeading(heading: string): number | null {
  const found = IN_HEADING.exec(heading.replace(/_/g, " "));
  if (found === null) return null;
  const [, sign, hours, minutes] = found;
  return (sign === "-" ? -1 : 1) * secondsOf(hours, minutes);
}
