import { keyOf } from "../../kinds";
import { dateOfSerial, weekdayOfSerial } from "../../../engine/serial-date";
import type { Channel, Weekday } from "../../../engine/records";
import { LogRefused } from "../log-finding";
import { message } from "../../../language";
import type { ReadingPlan } from "../reading-plan";
import { TopicTally } from "./topic-tally";
import type { CountedContacts } from "./topic-tally";

/** Topics from which on a column holds something else: names of people, numbers, notes. */
export const MOST_TOPICS = 1000;

/** The topics of a report, each channel of one for itself, and the days on which their contacts came. */
export class Tallies {
  private readonly topics = new Map<string, Map<Channel, TopicTally>>();
  /** Contacts of all topics by day, as Excel serial numbers. */
  readonly byDay = new Map<number, number>();
  private readonly byName = new Map<string, Map<Channel, TopicTally>>();
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
    this.tally(topic, contacts.channel ?? "phone").add(contacts, place.weekday, place.month, halves);
  }

  /** Every channel of every topic. */
  get all(): readonly TopicTally[] {
    return [...this.topics.values()].flatMap((channels) => [...channels.values()]);
  }

  private tally(topic: string, channel: Channel): TopicTally {
    const channels = this.byName.get(topic) ?? this.channelsOf(topic);
    let tally = channels.get(channel);
    if (tally === undefined) {
      // The topic is called as it was met first.
      const [first] = channels.values();
      tally = new TopicTally(first?.topic ?? topic, channel);
      channels.set(channel, tally);
    }
    return tally;
  }

  private channelsOf(topic: string): Map<Channel, TopicTally> {
    // Topics that differ in case or spaces alone are one.
    const key = keyOf(topic);
    let channels = this.topics.get(key);
    if (channels === undefined) {
      if (this.topics.size >= MOST_TOPICS)
        throw new LogRefused(
          "too-many-topics",
          topic,
          message("importLog.refused.too-many-topics", { most: MOST_TOPICS }),
          this.plan.columns.get("topic")?.heading ?? null,
        );
      channels = new Map();
      this.topics.set(key, channels);
    }
    this.byName.set(topic, channels);
    return channels;
  }
}
