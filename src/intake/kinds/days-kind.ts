import type { Weekday } from "../../engine/records";
import { LANGUAGES, message, phrase } from "../../language";
import type { Kind } from "./kind";
import { refused, taken } from "./kind";
import { daysOfSeven } from "./days-of-seven";
import { fold } from "./fold";

export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const DAY_NAMES = [
  "choices.day.1",
  "choices.day.2",
  "choices.day.3",
  "choices.day.4",
  "choices.day.5",
  "choices.day.6",
  "choices.day.7",
] as const;

const accepts = message("intake.accepts.days");
const acceptsDay = message("intake.accepts.day");

/** Days of the week: `1-5`, `1-7`, `1;3;5`, `Mon-Fri`, `lun-sam`, in the order of the week. */
export const daysKind: Kind<readonly Weekday[]> = {
  accepts,
  format: "@",
  read: (cell) => {
    if (typeof cell === "number") {
      const day = WEEKDAYS.find((each) => each === cell);
      if (day !== undefined) return taken([day]);
      // Excel makes a date of a typed 1-5 unless the cell is text.
      return cell > 31
        ? refused("days-became-date", message("intake.accepts.days-as-text", { accepts }))
        : refused("not-days", accepts);
    }
    if (typeof cell !== "string") return refused("not-days", accepts);
    const days = parseDays(cell);
    return days === null ? refused("not-days", accepts) : taken(days);
  },
};

/** One day of the week, as its number or its name. */
export const dayKind: Kind<Weekday> = {
  accepts: acceptsDay,
  format: "0",
  validation: { kind: "decimal", min: 1, max: 7 },
  read: (cell) => {
    const day =
      typeof cell === "number"
        ? WEEKDAYS.find((each) => each === cell)
        : typeof cell === "string"
          ? dayNamed(fold(cell))
          : undefined;
    return day === undefined ? refused("not-days", acceptsDay) : taken(day);
  },
};

/** The days a text names, or the first of the week where it counts them (“5/7”); null where it names none or says something else besides. */
export function parseDays(text: string): readonly Weekday[] | null {
  const count = daysOfSeven(text);
  if (count !== null) return WEEKDAYS.slice(0, count);
  const days = new Set<Weekday>();
  for (const part of fold(text).split(/\s*[;,/+]\s*|\s+(?:and|et)\s+/)) {
    const [first, last, ...rest] = part.split(/\s*-\s*|\s+(?:to|a|au)\s+/);
    const from = first === undefined ? undefined : dayOf(first);
    const to = last === undefined ? from : dayOf(last);
    if (from === undefined || to === undefined || from > to || rest.length > 0) return null;
    WEEKDAYS.filter((day) => day >= from && day <= to).forEach((day) => days.add(day));
  }
  return WEEKDAYS.filter((day) => days.has(day));
}

function dayOf(word: string): Weekday | undefined {
  return WEEKDAYS.find((day) => String(day) === word) ?? dayNamed(word);
}

/** A weekday by its name in either language, whole or in its first letters (three or more): `mon`, `lun.`, `lundi`. */
function dayNamed(word: string): Weekday | undefined {
  const letters = word.replace(/\.$/, "");
  if (letters.length < 3) return undefined;
  return WEEKDAYS.find((_, index) => {
    const key = DAY_NAMES[index];
    return key !== undefined && LANGUAGES.some((language) => fold(phrase(language, key)).startsWith(letters));
  });
}
