import { parseMoment, parseTimeIn, secondsSince, withoutWeekday } from "../cells/moment";
import type { Moment, TimeForm } from "../cells/moment";
import { MomentReader } from "../cells/moment-reader";
import { writtenWeek } from "../cells/week";
import type { Repeats } from "../reading-plan";
import { kept } from "../source/record";
import type { LogRecord } from "../source/record";
import { isEmptyCell, means, valueWord } from "../words/vocabulary";
import type { LogField } from "../words/vocabulary";
import { DateOrderEvidence } from "./date-order";
import { dayText, DAYS_IN_CELLS } from "../cells/day-text";
import type { DayTexts } from "../cells/day-text";
import type { Shows } from "./date-order";
import type { FieldColumn } from "./fields";
import { Identifiers } from "./identifiers";

const MOST_DAYS = 40_000;
const MOST_WORDS = 500;
const SAMPLE = 2000;
const QUARTER = 900;
const HALF = 1800;

/** Cells of dates that are known by their text: those of a file are few where the time stands in a column of its own. */
const MOST_DATES = 4096;

/** A date without its time, with the lines that have it and what it shows of the order of its parts. */
interface SeenDay {
  readonly shows: Shows;
  lines: number;
}

/** What only the whole file tells: its days, the order of its dates, its identifiers and the words of its statuses. */
export class Tracking {
  readonly dateOrder = new DateOrderEvidence();
  /** Texts of dates, without their time, with the lines that have them. */
  readonly dayTexts = new Map<string, SeenDay>();
  readonly statusWords = new Map<string, number>();
  /** Blank statuses with and without time of work beside them. */
  readonly blankStatus = { withTalk: 0, withoutTalk: 0 };
  /** Moments that are instants: with an offset, or counted since 1970. */
  instants = 0;
  readonly sample: LogRecord[] = [];
  private readonly identifiers = new Identifiers();
  private readonly starts = new Set<number>();
  private readonly at: (field: LogField) => number;
  private readonly timeAt: number;
  private readonly idAt: number;
  private readonly agentAt: number;
  private readonly statusAt: number;
  private readonly dateAt: number;
  private readonly hasDate: boolean;
  private dayKey = "";
  private dayText = "";
  private readonly days = new Map<string, SeenDay>();
  private moments = new MomentReader("day-first");

  /** @param timeForm - how times of day are written */
  constructor(
    fields: ReadonlyMap<LogField, FieldColumn>,
    readonly timeForm: TimeForm = "clock",
    private readonly daysIn: DayTexts = DAYS_IN_CELLS,
  ) {
    this.at = (field) => fields.get(field)?.position ?? -1;
    this.timeAt = this.at("time");
    this.idAt = this.at("id");
    this.agentAt = this.at("agent");
    this.statusAt = fields.has("event") ? this.at("event") : this.at("answered");
    this.hasDate = fields.has("date");
    this.dateAt = this.hasDate ? this.at("date") : this.at("moment");
    // The last day of a stretch may tell which part of its first is the day.
    const last = daysIn.title?.last ?? null;
    if (last !== null) this.dateOrder.count(this.dateOrder.shownBy(last));
  }

  add(record: LogRecord): void {
    const { cells } = record;
    if (this.sample.length < SAMPLE) this.sample.push(kept(record));
    const date = dayText(cells[this.dateAt] ?? "", this.daysIn);
    const day = this.days.get(date) ?? this.newDate(date);
    if (day === null) return;
    day.lines += 1;
    if (day.shows !== null) this.dateOrder.count(day.shows);
    this.addStart(cells, date);
    this.addStatus(cells);
  }

  /** Identifiers that come again: further legs of a call, the same line delivered again, or something that names no call. */
  repeats(): Repeats {
    const { lines, repeats, near, far, same, legs } = this.identifiers.evidence;
    if (repeats === 0) return "none";
    if (far > 0.05 * lines && far > 0.5 * repeats) return "other-calls";
    if (legs > same && near > 0.5 * repeats) return "legs";
    return same > 0 || near > 0.5 * repeats ? "deliveries" : "other-calls";
  }

  /** Half-hours of a line of an interval report, from the distance of its starts; 0 where it has no time of day. */
  halfHours(): number {
    const starts = [...this.starts].sort((a, b) => a - b);
    if (starts.length <= 1 && (starts[0] ?? 0) === 0) return 0;
    let step = 86_400;
    for (const [index, start] of starts.entries()) {
      const before = starts[index - 1];
      if (before !== undefined) step = Math.min(step, start - before);
    }
    return step % 3600 === 0 ? 2 : step >= HALF || step % QUARTER === 0 ? 1 : 1;
  }

  /** The date of a text that may hold a time as well: the cache of one serves sorted files. */
  private datePart(text: string): string {
    const key = text.slice(0, 11);
    if (key === this.dayKey && text.length > 11) return this.dayText;
    const made = dateText(text);
    if (made.length <= 10 && text.startsWith(made) && text.length > 11) {
      this.dayKey = key;
      this.dayText = made;
    }
    return made;
  }

  /** The day of a cell that was not met yet, or is not remembered; null for an empty one. */
  private newDate(date: string): SeenDay | null {
    if (isEmptyCell(date)) return null;
    const text = this.datePart(date);
    let day = this.dayTexts.get(text);
    if (day === undefined) {
      day = { shows: this.dateOrder.shownBy(text), lines: 0 };
      if (this.dayTexts.size < MOST_DAYS) this.dayTexts.set(text, day);
    }
    if (this.days.size < MOST_DATES) this.days.set(date, day);
    return day;
  }

  private moment(date: string): Moment | null {
    const { dayFirst, monthFirst } = this.dateOrder;
    const order = monthFirst > dayFirst ? "month-first" : "day-first";
    if (order !== this.moments.order) this.moments = new MomentReader(order);
    return this.moments.read(date);
  }

  private addStart(cells: readonly string[], date: string): void {
    const { timeAt, idAt } = this;
    const wantsId = idAt >= 0;
    if (!wantsId && this.starts.size > 2000 && this.instants === 0) return;
    const moment = this.moment(date);
    if (moment === null) return;
    if (moment.offset !== null) this.instants += 1;
    const second = timeAt >= 0 ? parseTimeIn(cells[timeAt] ?? "", this.timeForm) : moment.second;
    if (this.starts.size < 5000) this.starts.add(second ?? 0);
    const id = wantsId ? (cells[idAt] ?? "").trim() : "";
    if (isEmptyCell(id)) return;
    this.identifiers.add(id, secondsSince(moment.day, second), cells[this.agentAt] ?? "", cells[this.statusAt] ?? "");
  }

  private addStatus(cells: readonly string[]): void {
    const at = this.statusAt;
    if (at < 0) return;
    const word = (cells[at] ?? "").trim();
    if (isEmptyCell(word)) {
      const talk = (["talk", "handling"] as const).some((field) => /[1-9]/.test(cells[this.at(field)] ?? ""));
      this.blankStatus[talk ? "withTalk" : "withoutTalk"] += 1;
      return;
    }
    const often = this.statusWords.get(word);
    if (often !== undefined || this.statusWords.size < MOST_WORDS) this.statusWords.set(word, (often ?? 0) + 1);
  }
}

/** The text of a date without the time of day behind it. */
function dateText(text: string): string {
  const bare = withoutWeekday(firstDayOf(text.replace(/[\u00A0\u202F]/g, " ").trim()));
  if (/^\d{4}-\d{2}-\d{2}/.test(bare)) return bare.slice(0, 10);
  const numeric = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/.exec(bare)?.[0];
  if (numeric !== undefined) return numeric;
  const moment = parseMoment(bare, "day-first");
  // Counts of seconds and written dates are told by their day.
  return moment === null ? bare : String(moment.day);
}

/** The first day of a week that is written by its days. */
function firstDayOf(text: string): string {
  const week = writtenWeek(text);
  return week?.kind === "days" ? week.first : text;
}

/** Given up, wherever it was: `Abandoned in voicemail`, `Abandonné SVI`. */
const GIVEN_UP = /^(?:abandoned|abandonnee?s?|abandon)(?: |$)/;

/** Whether a word says that a contact was answered; null where it is not known. */
export function answeredWord(word: string): boolean | null {
  return meaningOf(word) ?? meaningOf(ofOneContact(word));
}

function meaningOf(word: string): boolean | null {
  if (means("answered", word) || means("yes", word)) return true;
  return means("notAnswered", word) || means("no", word) || GIVEN_UP.test(valueWord(word)) ? false : null;
}

/** A status as it is said of one contact: `Traités` and `Appels traités` say *traité*. */
function ofOneContact(word: string): string {
  return valueWord(word)
    .replace(/(\w{3,}[^s\W])s\b/g, "$1")
    .replace(/^(?:calls?|appels?|contacts?) | (?:calls?|appels?|contacts?)$/g, "");
}
