import { sumOf } from "../../engine/demand";
import { seconds } from "../../engine/quantities";
import { estimatedPatience } from "../../engine/workforce";
import type { Channel, Weekday } from "../../engine/records";
import { groupBy } from "../group-by";
import { nameKey, WEEKDAYS } from "../kinds";
import { dateOfSerial, daysInMonth, serialOfDate, weekdayOfSerial } from "../kinds/serial-date";
import type { Call } from "./call";

/** A month of the log. */
export interface ObservedMonth {
  readonly year: number;
  readonly month: number;
  /** False where the log begins or ends inside the month: its calls are not its volume. */
  readonly whole: boolean;
}

/** The days a log speaks of. */
export interface Period {
  /** Excel serial numbers of the first and the last day with a call. */
  readonly first: number;
  readonly last: number;
  /** Days of the week on which calls came. */
  readonly openDays: readonly Weekday[];
  /** Days from first to last that fall on those days of the week. */
  readonly daysObserved: number;
  readonly months: readonly ObservedMonth[];
}

/** What the log says of one topic. Shares and means are null where the log does not hold what they need. */
export interface TopicFigures {
  readonly topic: string;
  readonly channel: Channel;
  readonly contacts: number;
  /** Contacts by month, in the order of the period's months. */
  readonly byMonth: readonly number[];
  /** Contacts by half-hour of the week; 0 is Monday 00:00. */
  readonly byHalfHour: readonly number[];
  readonly openDays: readonly Weekday[];
  /** First and last half-hour of the day with a call, in hours after midnight; the last one's end. */
  readonly opens: number;
  readonly closes: number;
  readonly answered: number | null;
  /** Mean handling time of answered calls, seconds. */
  readonly handling: number | null;
  /** Mean wait of answered calls, seconds. */
  readonly wait: number | null;
  /** Mean patience, seconds: waiting time known over abandonments. */
  readonly patience: number | null;
  /** True where no abandoned call has a wait: the patience is then a lower bound. */
  readonly patienceIsFloor: boolean;
  /** Share of answered calls resolved. */
  readonly resolved: number | null;
}

const HALVES_A_DAY = 48;
const HALVES_A_WEEK = 336;

/** The days a log covers. Its calls must not be none. */
export function periodOf(calls: readonly Call[]): Period {
  let first = Infinity;
  let last = -Infinity;
  const weekdays = new Set<Weekday>();
  for (const { day } of calls) {
    first = Math.min(first, day);
    last = Math.max(last, day);
    weekdays.add(weekdayOfSerial(day));
  }
  const openDays = WEEKDAYS.filter((day) => weekdays.has(day));
  return {
    first,
    last,
    openDays,
    daysObserved: openBetween(first, last, openDays),
    months: monthsBetween(first, last, openDays),
  };
}

/** Days from one serial number to another, both included, that fall on the days of the week. */
function openBetween(first: number, last: number, openDays: readonly Weekday[]): number {
  let count = 0;
  for (let day = first; day <= last; day += 1) if (openDays.includes(weekdayOfSerial(day))) count += 1;
  return count;
}

function monthsBetween(first: number, last: number, openDays: readonly Weekday[]): readonly ObservedMonth[] {
  const months: ObservedMonth[] = [];
  const end = dateOfSerial(last);
  let { year, month } = dateOfSerial(first);
  while (year < end.year || (year === end.year && month <= end.month)) {
    const opening = serialOfDate({ year, month, day: 1 });
    const closing = opening + daysInMonth(year, month) - 1;
    // A month is whole where no day on which calls could come lies outside the log.
    const whole =
      openBetween(opening, Math.min(first - 1, closing), openDays) === 0 &&
      openBetween(Math.max(last + 1, opening), closing, openDays) === 0;
    months.push({ year, month, whole });
    if (month === 12) year += 1;
    month = (month % 12) + 1;
  }
  return months;
}

/** The figures of every topic, in the order of their names. Topics that differ in case or spaces alone are one. */
export function topicFigures(calls: readonly Call[], { months }: Period): readonly TopicFigures[] {
  const position = new Map(months.map(({ year, month }, index) => [`${year}-${month}`, index]));
  return [...groupBy(calls, ({ topic }) => nameKey(topic)).values()]
    .map((same) => figuresOf(same, months.length, position))
    .sort((a, b) => (nameKey(a.topic) < nameKey(b.topic) ? -1 : 1));
}

function figuresOf(calls: readonly Call[], months: number, position: ReadonlyMap<string, number>): TopicFigures {
  const byMonth = new Array<number>(months).fill(0);
  const byHalfHour = new Array<number>(HALVES_A_WEEK).fill(0);
  const weekdays = new Set<Weekday>();
  let earliest = HALVES_A_DAY;
  let latest = 0;
  for (const { day, half } of calls) {
    const { year, month } = dateOfSerial(day);
    const index = position.get(`${year}-${month}`) ?? 0;
    byMonth[index] = (byMonth[index] ?? 0) + 1;
    const weekday = weekdayOfSerial(day);
    weekdays.add(weekday);
    const cell = (weekday - 1) * HALVES_A_DAY + half;
    byHalfHour[cell] = (byHalfHour[cell] ?? 0) + 1;
    earliest = Math.min(earliest, half);
    latest = Math.max(latest, half);
  }
  const taken = calls.filter(({ answered }) => answered === true);
  const abandoned = calls.filter(({ answered }) => answered === false);
  const waits = known(calls, "wait");
  const estimate = estimatedPatience(abandoned.length, seconds(sumOf(waits)));
  const [first] = calls;
  return {
    topic: first?.topic ?? "",
    channel: commonest(calls),
    contacts: calls.length,
    byMonth,
    byHalfHour,
    openDays: WEEKDAYS.filter((day) => weekdays.has(day)),
    opens: earliest / 2,
    closes: (latest + 1) / 2,
    answered: calls.every(({ answered }) => answered !== null) ? taken.length / calls.length : null,
    handling: mean(known(abandoned.length + taken.length > 0 ? taken : calls, "handling")),
    wait: mean(known(taken, "wait")),
    patience: waits.length === 0 || estimate.kind !== "patience" ? null : estimate.patience,
    patienceIsFloor: abandoned.length > 0 && abandoned.every(({ wait }) => wait === null),
    resolved:
      taken.length > 0 && taken.every(({ resolved }) => resolved !== null)
        ? taken.filter(({ resolved }) => resolved === true).length / taken.length
        : null,
  };
}

function commonest(calls: readonly Call[]): Channel {
  const counts = new Map<Channel, number>();
  for (const { channel } of calls) counts.set(channel ?? "phone", (counts.get(channel ?? "phone") ?? 0) + 1);
  return [...counts].reduce<[Channel, number]>((best, each) => (each[1] > best[1] ? each : best), ["phone", 0])[0];
}

function known(calls: readonly Call[], figure: "wait" | "handling"): readonly number[] {
  return calls.flatMap((call) => call[figure] ?? []);
}

function mean(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : sumOf(numbers) / numbers.length;
}
