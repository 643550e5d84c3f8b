import type { Channel, Weekday } from "../../../engine/records";

/** Half-hours of a week; 0 is Monday 00:00. */
export const HALVES_A_WEEK = 336;
export const HALVES_A_DAY = 48;

/** A contact, or the contacts of one half-hour, understood. */
export interface CountedContacts {
  readonly contacts: number;
  /** Null where the report does not say. */
  readonly answered: number | null;
  /** Mean seconds until answered, of those answered; null where the report does not say. */
  readonly wait: number | null;
  /** Mean seconds waited by those who gave up. */
  readonly gaveUpAfter: number | null;
  /** Mean seconds of work of those answered. */
  readonly handling: number | null;
  readonly resolved: number | null;
  /** Null where the report does not say: taken as phone. */
  readonly channel: Channel | null;
}

/** Sum and number of what was known: a mean of nothing is none. */
class Mean {
  private sum = 0;
  private count = 0;

  add(value: number | null, weight: number): void {
    if (value === null || weight <= 0) return;
    this.sum += value * weight;
    this.count += weight;
  }

  get value(): number | null {
    return this.count === 0 ? null : this.sum / this.count;
  }

  get total(): number {
    return this.sum;
  }

  get known(): number {
    return this.count;
  }
}

/** What is counted of one channel of one topic, line by line; nothing but sums is kept. */
export class TopicTally {
  contacts = 0;
  answered = 0;
  /** Contacts of which the report does not say whether they were answered. */
  undecided = 0;
  resolved = 0;
  /** Answered contacts of which the report does not say whether they were resolved. */
  unresolvedUnknown = 0;
  readonly wait = new Mean();
  readonly gaveUpAfter = new Mean();
  readonly handling = new Mean();
  readonly byMonth = new Map<number, number>();
  readonly byHalfHour = new Float64Array(HALVES_A_WEEK);
  readonly byWeekday = new Float64Array(7);

  constructor(
    readonly topic: string,
    readonly channel: Channel,
  ) {}

  /**
   * @param month - months since the beginning of the calendar
   * @param halves - half-hours of the day in which the contacts came, alike in each; none where the report does not say
   */
  add(given: CountedContacts, weekday: Weekday, month: number, halves: readonly number[]): void {
    const { contacts, answered } = given;
    this.contacts += contacts;
    if (answered === null) this.undecided += contacts;
    else this.answered += answered;
    const taken = answered ?? contacts;
    this.handling.add(given.handling, taken);
    this.wait.add(given.wait, taken);
    this.gaveUpAfter.add(given.gaveUpAfter, contacts - taken);
    if (given.resolved === null) this.unresolvedUnknown += taken;
    else this.resolved += given.resolved;
    this.byMonth.set(month, (this.byMonth.get(month) ?? 0) + contacts);
    this.byWeekday[weekday - 1] = (this.byWeekday[weekday - 1] ?? 0) + contacts;
    for (const half of halves) {
      const cell = (weekday - 1) * HALVES_A_DAY + half;
      this.byHalfHour[cell] = (this.byHalfHour[cell] ?? 0) + contacts / halves.length;
    }
  }
}
