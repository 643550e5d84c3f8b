import { contacts as contactsOf, seconds } from "../../engine/quantities";
import { estimatedPatience } from "../../engine/workforce";
import type { Channel, Weekday } from "../../engine/records";
import { keyOf, WEEKDAYS } from "../kinds";
import { flowNames } from "./flow-names";
import { dateOfSerial, daysInMonth, serialOfDate, weekdayOfSerial } from "../../engine/serial-date";
import type { Grain } from "./reading-plan";
import type { Tallies } from "./count/tallies";
import { HALVES_A_DAY } from "./count/topic-tally";
import type { TopicTally } from "./count/topic-tally";

/** A month of the report. */
export interface ObservedMonth {
  readonly year: number;
  readonly month: number;
  /** False where the report begins or ends inside the month: its contacts are not its volume. */
  readonly whole: boolean;
}

/** The days a report speaks of. */
export interface Period {
  /** Excel serial numbers of the first and the last day with a contact. */
  readonly first: number;
  readonly last: number;
  /** Days of the week on which contacts came. */
  readonly openDays: readonly Weekday[];
  /** Days from first to last that fall on those days of the week. */
  readonly daysObserved: number;
  /** Days from first to last by day of the week, Monday first. */
  readonly observed: readonly number[];
  readonly months: readonly ObservedMonth[];
  /** What a line sums up: of weeks, months and stretches it is not known which days are open, and all count. */
  readonly grain: Grain;
}

/** What the report says of one topic. Shares and means are null where it does not hold what they need. */
export interface TopicFigures {
  /** The name of the flow: its topic, with its channel where the topic comes by several. */
  readonly topic: string;
  /** Whether the flow is one channel of its topic among others. */
  readonly isPart: boolean;
  readonly channel: Channel;
  readonly contacts: number;
  /** Contacts by month, in the order of the period's months. */
  readonly byMonth: readonly number[];
  /** Share of a week's contacts by half-hour, each weekday over the days of it that were observed; 0 is Monday 00:00. Empty without times of day. */
  readonly profile: readonly number[];
  /** Share of a week's contacts by day, Monday first, each over the days of it that were observed. Empty where the report gives months. */
  readonly weekdays: readonly number[];
  readonly openDays: readonly Weekday[];
  /** First and last half-hour of the day with a contact, in hours after midnight; null without times of day. */
  readonly opens: number | null;
  readonly closes: number | null;
  /** Contacts answered. */
  readonly answeredContacts: number | null;
  readonly answered: number | null;
  /** Contacts that the report has answered beyond those that came; 0 where its counts agree. */
  readonly answeredCut: number;
  /** Mean handling time of answered contacts, seconds. */
  readonly handling: number | null;
  /** Mean wait of answered contacts, seconds. */
  readonly wait: number | null;
  /** Mean patience, seconds: waiting time known over abandonments. */
  readonly patience: number | null;
  /** True where no abandoned contact has a wait: the patience is then a lower bound. */
  readonly patienceIsFloor: boolean;
  /** Share of answered contacts resolved. */
  readonly resolved: number | null;
}

/**
 * The days of a report whose lines sum up weeks, months or a stretch. Months are whole but for those that today cuts, those of which no line speaks, and those that weeks
 * or a stretch run across. Which of the days are open is not known.
 */
function periodOfSums({ byDay }: Tallies, { grain, stretch, today }: PeriodOf): Period {
  const starts = [...byDay.keys()].sort((a, b) => a - b);
  const [first = 0] = starts;
  const ends = new Map(
    starts.map((start, index) => [start, endOf(start, starts[index + 1] ?? Infinity, grain, stretch)]),
  );
  const last = Math.min(ends.get(starts.at(-1) ?? first) ?? first, Math.max(first, today));
  const months = monthsBetween(first, last, WEEKDAYS).map((each) => ({
    ...each,
    whole: each.whole && byDay.has(serialOfDate({ ...each, day: 1 })) && holdsMonth(each, grain, first, last),
  }));
  const daysObserved = [...ends].reduce((sum, [start, end]) => sum + Math.min(end, last) - start + 1, 0);
  return { first, last, openDays: WEEKDAYS, daysObserved, observed: WEEKDAYS.map(() => 0), months, grain };
}

const LAST_OF_WEEK = 6;

function endOf(start: number, next: number, grain: Grain, stretch: PeriodOf["stretch"]): number {
  if (stretch !== null) return stretch.last;
  if (grain === "week") return Math.min(start + LAST_OF_WEEK, next - 1);
  const { year, month } = dateOfSerial(start);
  return start + daysInMonth(year, month) - 1;
}

/** Whether the contacts of a month stand for themselves: weeks run across months, and a stretch may be that month alone. */
function holdsMonth({ year, month }: ObservedMonth, grain: Grain, first: number, last: number): boolean {
  if (grain === "month") return true;
  const opening = serialOfDate({ year, month, day: 1 });
  return grain === "stretch" && first === opening && last === opening + daysInMonth(year, month) - 1;
}

/** What the days of a report are told by. */
export interface PeriodOf {
  readonly grain: Grain;
  readonly stretch: { readonly first: number; readonly last: number } | null;
  readonly today: number;
}

/** The days a report covers. It must hold a contact. */
export function periodOf(tallies: Tallies, by: PeriodOf): Period {
  if (by.grain !== "day") return periodOfSums(tallies, by);
  const { byDay } = tallies;
  let first = Infinity;
  let last = -Infinity;
  const weekdays = new Set<Weekday>();
  for (const [day, contacts] of byDay) {
    first = Math.min(first, day);
    last = Math.max(last, day);
    if (contacts > 0) weekdays.add(weekdayOfSerial(day));
  }
  const openDays = WEEKDAYS.filter((day) => weekdays.has(day));
  return {
    first,
    last,
    openDays,
    daysObserved: openBetween(first, last, openDays),
    observed: WEEKDAYS.map((day) => openBetween(first, last, [day])),
    months: monthsBetween(first, last, openDays),
    grain: "day",
  };
}

/** Days from one serial number to another, both included, that fall on the days of the week. */
function openBetween(first: number, last: number, openDays: readonly Weekday[]): number {
  if (last < first) return 0;
  const days = last - first + 1;
  const rest = days % 7;
  let count = ((days - rest) / 7) * openDays.length;
  for (let day = last - rest + 1; day <= last; day += 1) if (openDays.includes(weekdayOfSerial(day))) count += 1;
  return count;
}

function monthsBetween(first: number, last: number, openDays: readonly Weekday[]): readonly ObservedMonth[] {
  const months: ObservedMonth[] = [];
  const end = dateOfSerial(last);
  let { year, month } = dateOfSerial(first);
  while (year < end.year || (year === end.year && month <= end.month)) {
    const opening = serialOfDate({ year, month, day: 1 });
    const closing = opening + daysInMonth(year, month) - 1;
    // A month is whole where no day on which contacts could come lies outside the report.
    const whole =
      openBetween(opening, Math.min(first - 1, closing), openDays) === 0 &&
      openBetween(Math.max(last + 1, opening), closing, openDays) === 0;
    months.push({ year, month, whole });
    if (month === 12) year += 1;
    month = (month % 12) + 1;
  }
  return months;
}

/**
 * The figures of every flow, in the order of their names.
 *
 * @param word - the word of a channel, for topics that come by several
 */
export function topicFigures(
  { all }: Tallies,
  period: Period,
  word: (channel: Channel) => string,
): readonly TopicFigures[] {
  const names = flowNames(all, word);
  return all
    .map((tally) => figuresOf(tally, names.get(tally) ?? tally.topic, period))
    .sort((a, b) => (keyOf(a.topic) < keyOf(b.topic) ? -1 : 1));
}

function figuresOf(tally: TopicTally, name: string, { months, observed, grain }: Period): TopicFigures {
  const { contacts, undecided, resolved, unresolvedUnknown, wait, gaveUpAfter, handling } = tally;
  // No more can be answered than came: counts that say so contradict each other, and the rest is told.
  const answered = Math.min(tally.answered, contacts);
  const known = undecided === 0;
  const abandoned = known ? contacts - answered : 0;
  const waited = wait.total + gaveUpAfter.total;
  const estimate = estimatedPatience(contactsOf(abandoned), seconds(waited));
  const halves = [...tally.byHalfHour.entries()].filter(([, count]) => count > 0).map(([cell]) => cell % HALVES_A_DAY);
  const perDay = [...tally.byWeekday].map((count, day) => count / Math.max(1, observed[day] ?? 0));
  const all = perDay.reduce((sum, each) => sum + each, 0);
  return {
    topic: name,
    isPart: name !== tally.topic,
    channel: tally.channel,
    contacts,
    byMonth: months.map(({ year, month }) => tally.byMonth.get(year * 12 + month - 1) ?? 0),
    profile: halves.length === 0 ? [] : profileOf(tally, observed),
    weekdays: grain === "day" ? perDay.map((each) => each / all) : [],
    openDays: grain !== "day" ? [] : WEEKDAYS.filter((day) => (tally.byWeekday[day - 1] ?? 0) > 0),
    opens: halves.length === 0 ? null : Math.min(...halves) / 2,
    closes: halves.length === 0 ? null : (Math.max(...halves) + 1) / 2,
    answeredContacts: known ? answered : null,
    answered: known ? answered / contacts : null,
    answeredCut: tally.answered - answered,
    handling: handling.value,
    wait: wait.value,
    patience: waited === 0 || estimate.kind !== "patience" ? null : estimate.patience,
    patienceIsFloor: abandoned > 0 && gaveUpAfter.known === 0,
    resolved: known && answered > 0 && unresolvedUnknown === 0 ? resolved / answered : null,
  };
}

function profileOf({ byHalfHour }: TopicTally, observed: readonly number[]): readonly number[] {
  const daily = [...byHalfHour].map(
    (count, cell) => count / Math.max(1, observed[Math.floor(cell / HALVES_A_DAY)] ?? 0),
  );
  const all = daily.reduce((sum, each) => sum + each, 0);
  return daily.map((each) => each / all);
}
