import { hours } from "../../engine/quantities";
import type { CoveredHours, Weekday } from "../../engine/records";
import { message } from "../../language";
import type { Kind } from "./kind";
import { refused, taken } from "./kind";
import { parseDays, WEEKDAYS } from "./days-kind";
import { fold } from "./fold";

const accepts = message("intake.accepts.covered-hours");
const MIDNIGHT = 24;
const ALWAYS = /^(24\s*\/\s*7|24\s*h?\s*\/\s*24[ ,;]*7\s*j?\s*\/\s*7|7\s*j?\s*\/\s*7[ ,;]*24\s*h?\s*\/\s*24)$/;
const SPAN = /^(.*\S)\s+(\d{1,2})\s*(?:[:h]\s*(\d{2})?)?\s*(?:-|to|a)\s*(\d{1,2})\s*(?:[:h]\s*(\d{2})?)?$/;

/**
 * Days and times served: `1-5 08:00-20:00; 6 09:00-17:00`, `lun-ven 8h-20h`, `24/7`.
 *
 * Hours that run past midnight belong to two days: `1-7 22:00-06:00` is 22:00–24:00 of each day and 00:00–06:00 of the next.
 */
export const coveredHoursKind: Kind<readonly CoveredHours[]> = {
  accepts,
  format: "@",
  read: (cell) => {
    if (typeof cell !== "string") return refused("not-hours", accepts);
    const text = fold(cell);
    if (ALWAYS.test(text)) return taken([{ days: WEEKDAYS, from: hours(0), to: hours(MIDNIGHT) }]);
    const spans: CoveredHours[] = [];
    for (const part of text.split(/\s*;\s*|\n/).filter((each) => each !== "")) {
      const read = parseSpan(part);
      if (read === null) return refused("not-hours", accepts);
      spans.push(...read);
    }
    return spans.length === 0 ? refused("not-hours", accepts) : taken(spans);
  },
};

function parseSpan(part: string): readonly CoveredHours[] | null {
  const match = SPAN.exec(part);
  if (match === null) return null;
  const days = parseDays(match[1] ?? "");
  const from = clock(match[2], match[3]);
  const to = clock(match[4], match[5]);
  if (days === null || from === null || to === null || from === to) return null;
  if (from < to) return [{ days, from: hours(from), to: hours(to) }];
  const evening = { days, from: hours(from), to: hours(MIDNIGHT) };
  return to === 0 ? [evening] : [evening, { days: dayAfter(days), from: hours(0), to: hours(to) }];
}

function clock(hour = "", minute = "0"): number | null {
  const time = Number(hour) + Number(minute) / 60;
  return Number(minute) < 60 && time <= MIDNIGHT ? time : null;
}

function dayAfter(days: readonly Weekday[]): readonly Weekday[] {
  return WEEKDAYS.filter((day) => days.some((each) => (each % 7) + 1 === day));
}
