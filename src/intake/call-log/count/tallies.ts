import { keyOf } from "../../kinds";
import { dateOfSerial, weekdayOfSerial } from "../../../engine/serial-date";
import type { Weekday } from "../../../engine/records";
import { LogRefused } from "../log-finding";
import { message } from "../../../language";
import type { ReadingPlan } from "../reading-plan";
import { TopicTally } from "./topic-tally";
import type { CountedContacts } from "./topic-tally";

/** Topics from which on a column holds something else: names of people, numbers, notes. */
export const MOST_TOPICS = 1000;

/** The topics of a report and the days on which their contacts came. */
export class Tallies {
  readonly topics = new Map<string, TopicTally>();
  /** Contacts of all topics by day, as Excel serial numbers. */
  readonly byDay = new Map<number, number>();
  private readonly byName = new Map<string, TopicTally>();
  private readonly days = new Map<number, { readonly weekday: Weekday; readonly month: number }>();

  constructor(private readonly plan: ReadingPlan) {}

  /**
   * Adds contacts that came on a day.
   *
   * @param halves - half-hours of the day, alike in each; none where the report does not say
   */
  add(topic: string, day: number, halves: readonly number[], contacts: CountedContacts): void {
    this.byDay.set(day, (this.byDay.get(day) ?? 0) + contacts.contacts);
    let place = this.days.get(day);
    if (place === undefined) {
      const { year, month } = dateOfSerial(day);
      place = { weekday: weekdayOfSerial(day), month: year * 12 + month - 1 };
      this.days.set(day, place);
    }
    this.tally(topic).add(contacts, place.weekday, place.month, halves);
  }

  private tally(topic: string): TopicTally {
    const known = this.byName.get(topic);
    if (known !== undefined) return known;
    // Topics that differ in case or spaces alone are one.
    const key = keyOf(topic);
    let tally = this.topics.get(key);
    if (tally === undefined) {
      if (this.topics.size >= MOST_TOPICS)
        throw new LogRefused(
          "too-many-topics",
          topic,
          message("importLog.refused.too-many-topics", { most: MOST_TOPICS }),
          this.plan.columns.get("topic")?.heading ?? null,
        );
      tally = new TopicTally(topic);
      this.topics.set(key, tally);
    }
    this.byName.set(topic, tally);
    return tally;
  }
}
