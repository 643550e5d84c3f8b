import { at, itemAt } from "../../engine/grid";
import { contacts, fraction } from "../../engine/quantities";
import type { Contacts, Fraction, Weeks } from "../../engine/quantities";
import { simulatedDays } from "../../engine/simulation";
import { HALF_HOURS, WEEKDAYS, weekdayCase } from "./week-days";
import type { Stream } from "./streams";

/** What one simulated day of a flow counted: all of it, and by half-hour. */
export interface DayTally {
  readonly weekday: number;
  readonly offered: Contacts;
  readonly inTime: Contacts;
  readonly lost: Contacts;
  readonly offeredIn: Float64Array;
  readonly inTimeIn: Float64Array;
}

/** Weekdays begin their draws apart. */
const APART = 7;

/**
 * Simulates some weeks of a pool's streams, weekday by weekday.
 *
 * @param tell - hears how far it is, 0 to 1, and may end it by an exception
 * @returns for each stream its days; days on which none of its calls came are among them
 */
export function dayTallies(
  streams: readonly Stream[],
  weeks: Weeks,
  seed: number,
  tell: (part: Fraction) => void,
): readonly (readonly DayTally[])[] {
  const tallies = streams.map((): DayTally[] => []);
  for (const weekday of WEEKDAYS) {
    const given = weekdayCase(streams, weekday, weeks);
    if (given.types.every(({ rates }) => rates.every((rate) => rate === 0))) continue;
    const { places, replications } = simulatedDays(given, seed * APART + weekday, (count) => {
      tell(fraction((weekday + count / weeks) / WEEKDAYS.length));
      return true;
    });
    for (const counts of replications)
      tallies.forEach((days, type) => {
        const by = (name: "offered" | "good"): Float64Array =>
          Float64Array.from(HALF_HOURS, (halfHour) => at(counts, places.ofPeriod(name, type, halfHour)));
        days.push({
          weekday,
          offered: contacts(at(counts, places.ofType("offered", type))),
          inTime: contacts(at(counts, places.ofType("good", type))),
          lost: contacts(at(counts, places.ofType("abandoned", type))),
          offeredIn: by("offered"),
          inTimeIn: by("good"),
        });
      });
  }
  return tallies;
}

/** The days of several streams of one flow, added up day by day. */
export function addedDays(streams: readonly (readonly DayTally[])[]): readonly DayTally[] {
  const [first = [], ...others] = streams;
  return first.map((day, place) =>
    others.reduce((sum, days) => {
      const more = itemAt(days, place);
      return {
        weekday: sum.weekday,
        offered: contacts(sum.offered + more.offered),
        inTime: contacts(sum.inTime + more.inTime),
        lost: contacts(sum.lost + more.lost),
        offeredIn: sum.offeredIn.map((each, halfHour) => each + at(more.offeredIn, halfHour)),
        inTimeIn: sum.inTimeIn.map((each, halfHour) => each + at(more.inTimeIn, halfHour)),
      };
    }, day),
  );
}
