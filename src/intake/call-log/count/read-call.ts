import { channelOf } from "./channel";
import type { Channel } from "../../../engine/records";
import { parseDuration, wholeNumber } from "../cells/duration";
import type { DurationReading } from "../cells/duration";
import { parseTime, parseTimeIn } from "../cells/moment";
import type { Moment } from "../cells/moment";
import { dateOfSerial } from "../../../engine/serial-date";
import { MomentReader } from "../cells/moment-reader";
import type { LeftOutCause } from "../log-finding";
import type { ReadingPlan } from "../reading-plan";
import { isEmptyCell, LOG_FIELDS, means, valueWord } from "../words/vocabulary";
import type { DurationField, LogField } from "../words/vocabulary";
import { dayText } from "../cells/day-text";
import type { SaidWork } from "./unknown-work";
import { zoned } from "./zoned";

/** One line of a report of calls, understood. */
export interface ReadCall {
  readonly day: number;
  /** Seconds after midnight; null where the report has no time of day. */
  readonly second: number | null;
  readonly topic: string;
  readonly channel: Channel | null;
  readonly answered: boolean | null;
  readonly resolved: boolean | null;
  /** Seconds until answered or given up. */
  readonly wait: number | null;
  readonly handling: number | null;
  /** A duration too long to be one was set aside. */
  readonly outlier: boolean;
  /** What the line says of the work itself. */
  readonly said: Pick<SaidWork, "measured" | "isWrapBlank">;
}

/** Why a line could not be read, with the cell. */
export interface Unread {
  readonly cause: LeftOutCause;
  readonly field: LogField;
  readonly received: string;
}

const SECONDS_A_DAY = 86_400;
/** A call or chat longer than this is a clock that was not stopped. */
export const LONGEST = 4 * 3600;
const REMEMBERED = 4096;

const NO_DURATIONS = { wait: null, handling: null, talk: null, hold: null, wrap: null, whole: null };

/** A duration with its column and how it is read. */
interface PlacedDuration {
  readonly field: DurationField;
  readonly position: number;
  readonly reading: DurationReading;
}

const NO_MOMENTS = { answeredAt: null, wait: null, handling: null };

/** Reads the lines of a report by its plan. */
export class CallReader {
  private readonly moments: MomentReader;
  private readonly topics = new Map<string, string>();
  private readonly places: Readonly<Record<LogField, number>>;
  private readonly durations: readonly PlacedDuration[];

  constructor(private readonly plan: ReadingPlan) {
    const place = (field: LogField): readonly [LogField, number] => [field, plan.columns.get(field)?.position ?? -1];
    this.places = Object.fromEntries(LOG_FIELDS.map(place)) as Record<LogField, number>;
    this.moments = new MomentReader(plan.order);
    this.durations = [...plan.durations].map(([field, reading]) => ({ field, position: this.places[field], reading }));
  }

  /** The cell of a field; empty where the report has no such column. */
  cell(cells: readonly string[], field: LogField): string {
    const position = this.places[field];
    return position < 0 ? "" : (cells[position] ?? "");
  }

  /** Whether a line has a date, and a time where the report has times: a contact may bear the name *Total*. */
  isContact(cells: readonly string[]): boolean {
    const when = this.when(cells);
    return when !== null && !("cause" in when);
  }

  /** The day and the time of day of a line. */
  when(cells: readonly string[]): { readonly day: number; readonly second: number | null } | Unread {
    const { zone, headedOffset } = this.plan;
    const dateField = this.places.date >= 0 ? "date" : "moment";
    const text = dayText(this.cell(cells, dateField), this.plan.daysIn);
    const moment = this.moments.read(text);
    if (moment === null || !this.isOfPlan(moment))
      return { cause: "unreadable-date", field: dateField, received: text };
    const offset = moment.offset ?? headedOffset;
    const { day, second } = zone === "as-written" ? moment : zoned({ ...moment, offset }, zone);
    // Of a line that sums up a week or a month no time of day is one of a day.
    if (this.plan.grain !== "day") return { day, second: null };
    if (this.places.time < 0) return { day, second };
    const time = this.cell(cells, "time");
    const parsed = parseTimeIn(time, this.plan.timeForm) ?? this.moments.read(time)?.second ?? null;
    if (parsed === null) return { cause: "unreadable-time", field: "time", received: time };
    return zone === "as-written" ? { day, second: parsed } : zoned({ day: moment.day, second: parsed, offset }, zone);
  }

  /** A month or a week among days is no day, and a day among months no month. */
  private isOfPlan({ day, isMonth, isWeek }: Moment): boolean {
    switch (this.plan.grain) {
      case "month":
        return isMonth === true || (dateOfSerial(day).day === 1 && isWeek !== true);
      case "week":
        return isMonth !== true;
      default:
        return isMonth !== true && isWeek !== true;
    }
  }

  topic(cells: readonly string[]): string | Unread {
    if (this.places.topic < 0) return this.plan.withoutTopic;
    const text = this.cell(cells, "topic");
    const known = this.topics.get(text);
    if (known !== undefined) return known;
    const name = withoutStrayMarks(text.trim()).replace(/\s+/g, " ");
    if (isEmptyCell(name)) return { cause: "no-topic-cell", field: "topic", received: text };
    if (this.topics.size < REMEMBERED) this.topics.set(text, name);
    return name;
  }

  /** The channel of a line; null where the report has none, or a word that is not known. */
  channel(cells: readonly string[]): Channel | null {
    return channelOf(this.cell(cells, "channel"));
  }

  call(cells: readonly string[]): ReadCall | Unread {
    const direction = this.cell(cells, "direction");
    if (direction !== "") {
      const meant = this.plan.directions.get(valueWord(direction)) ?? "inbound";
      if (meant !== "inbound") return { cause: meant, field: "direction", received: direction };
    }
    const when = this.when(cells);
    if ("cause" in when) return when;
    const topic = this.topic(cells);
    if (typeof topic !== "string") return topic;
    const figures = this.figures(cells, when.second);
    if ("cause" in figures) return figures;
    const long = isLonger(figures.wait) || isLonger(figures.handling);
    return {
      day: when.day,
      second: when.second,
      topic,
      channel: this.channel(cells),
      answered: figures.answered,
      resolved: this.flag(cells, "resolved"),
      wait: isLonger(figures.wait) ? null : figures.wait,
      handling: isLonger(figures.handling) ? null : figures.handling,
      outlier: long,
      said: figures.said,
    };
  }

  /** Seconds of a duration: null where the cell is empty or the report has none. */
  duration(cells: readonly string[], field: DurationField): number | null | Unread {
    const reading = this.plan.durations.get(field);
    if (reading === undefined) return null;
    const text = this.cell(cells, field);
    return durationOf(text, field, reading);
  }

  /** What a column of yes and no says; a blank says no where only marks are set. */
  private flag(cells: readonly string[], field: "abandoned" | "resolved"): boolean | null {
    const cell = this.cell(cells, field);
    return this.plan.blanks.has(field) && isEmptyCell(cell.trim()) ? false : flagOf(cell);
  }

  private figures(
    cells: readonly string[],
    start: number | null,
  ): Pick<ReadCall, "answered" | "wait" | "handling" | "said"> | Unread {
    const read: Record<DurationField, number | null> = { ...NO_DURATIONS };
    for (const { field, position, reading } of this.durations) {
      const value = durationOf(position < 0 ? "" : (cells[position] ?? ""), field, reading);
      if (typeof value === "number") read[field] = value;
      else if (value !== null) return value;
    }
    const { talk, whole, handling } = read;
    const moments = this.fromMoments(cells, start);
    const alone = this.plan.durations.has("talk") ? null : whole;
    const answered = this.answered(cells, talk ?? handling, moments.answeredAt !== null, alone);
    const wait = read.wait ?? moments.wait ?? (whole !== null && talk !== null && whole >= talk ? whole - talk : null);
    const parts = talk === null ? null : talk + (read.hold ?? 0) + (read.wrap ?? 0);
    const rest = this.plan.waitInWhole && alone !== null ? Math.max(0, alone - (wait ?? 0)) : alone;
    const said = {
      measured: handling ?? talk ?? moments.handling ?? rest,
      isWrapBlank: handling === null && talk !== null && read.wrap === null && this.plan.durations.has("wrap"),
    };
    return { answered, wait, handling: handling ?? parts ?? moments.handling ?? rest, said };
  }

  /** Wait and work from the moments of the answer and of the end, where the report has those. */
  private fromMoments(
    cells: readonly string[],
    start: number | null,
  ): { readonly answeredAt: number | null; readonly wait: number | null; readonly handling: number | null } {
    if (this.places.answerMoment < 0 && this.places.endMoment < 0) return NO_MOMENTS;
    const at = (field: LogField): number | null => {
      const text = this.cell(cells, field);
      return isEmptyCell(text) ? null : (this.moments.read(text)?.second ?? parseTime(text));
    };
    const answeredAt = at("answerMoment");
    const endedAt = at("endMoment");
    const between = (from: number | null, to: number | null): number | null =>
      from === null || to === null ? null : (to - from + SECONDS_A_DAY) % SECONDS_A_DAY;
    return {
      answeredAt,
      wait: between(start, answeredAt ?? (this.places.answerMoment >= 0 ? endedAt : null)),
      handling: between(answeredAt, endedAt),
    };
  }

  private answered(
    cells: readonly string[],
    work: number | null,
    answeredAt: boolean,
    whole: number | null,
  ): boolean | null {
    const { places } = this;
    if (places.answered >= 0) {
      const word = this.cell(cells, "answered");
      // A status left blank beside time of work is a call that was answered.
      return isEmptyCell(word) ? (work ?? 0) > 0 : (this.plan.statuses.get(valueWord(word)) ?? null);
    }
    if (places.abandoned >= 0) {
      const cell = this.cell(cells, "abandoned");
      const gaveUp =
        this.flag(cells, "abandoned") ?? (means("notAnswered", cell) ? true : means("answered", cell) ? false : null);
      return gaveUp === null ? null : !gaveUp;
    }
    if (places.answerMoment >= 0) return answeredAt;
    return this.plan.answeredByWork ? (work ?? whole ?? 0) > 0 : null;
  }
}

/** Whether a duration is that of no call; one that cannot be computed is none either. */
function isLonger(duration: number | null): boolean {
  return duration !== null && !(duration <= LONGEST);
}

function durationOf(text: string, field: DurationField, reading: DurationReading): number | null | Unread {
  const plain = wholeNumber(text);
  if (plain !== null) return plain * reading.secondsPerNumber;
  if (isEmptyCell(text)) return null;
  return parseDuration(text, reading) ?? { cause: "unreadable-duration", field, received: text };
}

function flagOf(cell: string): boolean | null {
  if (means("yes", cell)) return true;
  return means("no", cell) ? false : null;
}

const MARKS = ['"', "'"] as const;

/** A name without marks that stand around the whole of it, or at one end without another that it pairs with; those of a word quoted at its end stay. */
function withoutStrayMarks(name: string): string {
  let bare = name;
  for (const mark of MARKS) {
    while (bare.length > 1 && bare.startsWith(mark) && bare.endsWith(mark)) bare = bare.slice(1, -1).trim();
    if (bare.split(mark).length % 2 === 1) continue;
    if (bare.startsWith(mark)) bare = bare.slice(1).trim();
    else if (bare.endsWith(mark)) bare = bare.slice(0, -1).trim();
  }
  return bare;
}
