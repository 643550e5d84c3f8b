import { parseNumber } from "../cells/number";
import { contactsOfRate, parseRate } from "../cells/rate";
import type { LeftOutCause } from "../log-finding";
import type { ReadingPlan } from "../reading-plan";
import type { LogRecord } from "../source/record";
import { isEmptyCell, valueWord } from "../words/vocabulary";
import type { CountField, DurationField } from "../words/vocabulary";
import { maskOf } from "../survey/level-rows";
import { saysTotal } from "../survey/said-totals";
import { HashSet } from "../survey/hash-set";
import { lineText } from "../survey/copied-lines";
import type { Counter } from "./counter";
import type { LeftOutLines } from "./left-out";
import { groupOf } from "./longest-means";
import type { LongestMeans } from "./longest-means";
import { RunningSums } from "./running-sums";
import type { CallReader, Unread } from "./read-call";
import type { Tallies } from "./tallies";
import { UnknownWork } from "./unknown-work";
import type { SaidWork } from "./unknown-work";

const HALF_HOUR = 1800;
const HALVES_A_DAY = 48;
const FIRST = 5;

const PARTED_BY_POINTS = { decimal: ",", grouped: true } as const;

/** Counts lines that sum up the contacts of a half-hour, an hour or a day. */
export class IntervalCounter implements Counter {
  /** Total rows that are neither the sum since the last one nor the sum of all. */
  readonly totalsApart: { line: number; stated: number; counted: number }[] = [];
  /** Lines that give all three counts, those of them in which offered is not handled plus abandoned, and the sums of both sides. */
  readonly parts = { lines: 0, apart: 0, offered: 0, sum: 0 };
  /** Lines in which more contacts were answered and abandoned than came. */
  readonly over: { count: number; readonly first: number[] } = { count: 0, first: [] };
  /** Lines of which a mean is too long to be one, and does not count. */
  readonly outliers: { count: number; first: number | null } = { count: 0, first: null };
  /** Lines with contacts answered that say nothing of the work on them. */
  readonly unknownWork: UnknownWork;
  private readonly seen = new HashSet();
  private readonly running = new RunningSums();

  constructor(
    private readonly plan: ReadingPlan,
    private readonly reader: CallReader,
    private readonly tallies: Tallies,
    private readonly leftOut: LeftOutLines,
    private readonly longest: LongestMeans,
  ) {
    this.unknownWork = new UnknownWork(plan);
  }

  take(record: LogRecord): void {
    const { cells, line } = record;
    const name = this.plan.totals.size > 0 ? this.reader.cell(cells, "topic").trim() : "";
    if (this.plan.totals.has(name)) {
      this.leave("total-row", record);
      if (saysTotal(name)) this.running.next();
      return;
    }
    const status = this.plan.columns.has("answered") ? valueWord(this.reader.cell(cells, "answered")) : "";
    if (this.plan.statusTotals.has(status)) {
      this.leave("total-row", record);
      return;
    }
    const { levels, columns } = this.plan.levels;
    if (levels.size > 0 && levels.has(maskOf(cells, columns))) {
      this.leave("total-row", record);
      return;
    }
    const { copiesBy } = this.plan;
    if (copiesBy !== null && this.seen.add(lineText(cells, copiesBy)) !== null) {
      this.leave("copied-line", record);
      return;
    }
    const read = this.read(cells, line);
    if ("cause" in read && (isEmptyCell(read.received) || read.field === "time") && this.isSum(cells, read)) {
      this.leave("total-row", record);
      this.running.next();
      return;
    }
    if ("cause" in read) {
      this.leave(read.cause, record, read.received, this.plan.columns.get(read.field)?.heading ?? null);
      return;
    }
    const { day, second, topic, offered, handled } = read;
    const group = groupOf(topic, this.reader.cell(cells, "channel"));
    const [wait, handling] = [this.believed("wait", read.wait, group), this.believed("handling", read.handling, group)];
    if (day < this.plan.first || day > this.plan.last) {
      this.leave("outlier-date", record);
      return;
    }
    this.running.add({ day, topic, came: offered, done: handled });
    if (wait !== read.wait || handling !== read.handling) {
      this.outliers.count += 1;
      this.outliers.first ??= line;
    }
    if (offered === 0) {
      this.tallies.byDay.set(day, this.tallies.byDay.get(day) ?? 0);
      return;
    }
    if ((handled ?? 0) > 0 && handling === read.handling) this.unknownWork.add({ handling, ...read.said }, line);
    this.tallies.add(topic, day, this.halves(second), {
      contacts: offered,
      answered: handled,
      wait,
      gaveUpAfter: this.plan.sums.get("wait") === "sum-offered" || read.lost ? wait : null,
      handling,
      resolved: null,
      channel: this.reader.channel(cells),
    });
  }

  /** A mean as it counts: null where it is too long to be one. */
  private believed(figure: "wait" | "handling", mean: number | null, group: string): number | null {
    return mean === null || mean <= this.longest.of(figure, group) ? mean : null;
  }

  end(): void {
    // Every line was counted when it came.
  }

  /** Holds a row of totals against what was counted. */
  total({ cells, line }: LogRecord): void {
    const stated = this.count(cells, this.plan.columns.has("offered") ? "offered" : "handled");
    if (typeof stated === "number" && this.plan.columns.has("offered") && !this.running.isOne(stated))
      this.totalsApart.push({ line, stated, counted: this.running.cameSince });
    this.running.next();
  }

  /** Whether the counts of a line that leaves its day, its time or its queue open are those of the lines above. */
  private isSum(cells: readonly string[], { field }: Unread): boolean {
    const isNameless =
      this.plan.columns.has("topic") && field !== "topic" && isEmptyCell(this.reader.cell(cells, "topic").trim());
    const done = this.count(cells, "handled");
    return this.running.isTotal(this.stated(cells), typeof done === "number" ? done : null, isNameless);
  }

  /** Leaves a line out, with the contacts that it holds. */
  private leave(cause: LeftOutCause, { cells, line }: LogRecord, received = "", column: string | null = null): void {
    this.leftOut.add(cause, line, received, column, this.stated(cells));
  }

  /** Contacts of a line, be it left out: those that came, else those answered and lost. 0 where no count can be read. */
  stated(cells: readonly string[]): number {
    const number = (field: CountField): number => {
      const value = this.count(cells, field);
      return typeof value === "number" ? value : 0;
    };
    return this.plan.columns.has("offered") ? number("offered") : number("handled") + number("abandonedCount");
  }

  private halves(second: number | null): readonly number[] {
    if (second === null || this.plan.halfHours === 0) return [];
    const first = Math.floor(second / HALF_HOUR);
    return Array.from({ length: this.plan.halfHours }, (_, each) => Math.min(first + each, HALVES_A_DAY - 1));
  }

  /** The means of a line, to be held against those of the others; null where it cannot be read. */
  means(
    cells: readonly string[],
  ): { readonly topic: string; readonly wait: number | null; readonly handling: number | null } | null {
    const topic = this.reader.topic(cells);
    const number = (field: CountField): number | null => {
      const value = this.count(cells, field);
      return typeof value === "number" ? value : null;
    };
    const [came, done, lost] = [number("offered"), number("handled"), number("abandonedCount")];
    const all = came ?? (done ?? 0) + (lost ?? 0);
    const durations = this.durations(cells, done ?? (lost === null ? null : all - lost), all, null);
    if (typeof topic !== "string" || "cause" in durations) return null;
    return { topic, ...durations };
  }

  private read(
    cells: readonly string[],
    line: number,
  ):
    | Unread
    | {
        readonly day: number;
        readonly second: number | null;
        readonly topic: string;
        readonly offered: number;
        readonly handled: number | null;
        /** Whether the status of the line says that its contacts were lost. */
        readonly lost: boolean;
        readonly wait: number | null;
        readonly handling: number | null;
        readonly said: Pick<SaidWork, "measured" | "isWrapBlank">;
      } {
    const when = this.reader.when(cells);
    if ("cause" in when) return when;
    const topic = this.reader.topic(cells);
    if (typeof topic !== "string") return topic;
    const [offered, handled, abandoned] = (["offered", "handled", "abandonedCount"] as const).map((field) =>
      this.count(cells, field),
    );
    for (const each of [offered, handled, abandoned]) if (typeof each === "object" && each !== null) return each;
    const known = (value: number | null | Unread | undefined): number | null =>
      typeof value === "number" ? value : null;
    const [came, done, lost] = [known(offered), known(handled), known(abandoned)];
    if (came !== null && done !== null && lost !== null) {
      this.parts.lines += 1;
      this.parts.offered += came;
      this.parts.sum += done + lost;
      if (came !== done + lost) this.parts.apart += 1;
    }
    if (came !== null && (done ?? 0) + (lost ?? 0) > came) {
      this.over.count += 1;
      if (this.over.first.length < FIRST) this.over.first.push(line);
    }
    const all = came ?? (done === null ? null : done + (lost ?? 0));
    if (all === null) return { cause: "unreadable-count", field: "offered", received: "" };
    const rated = this.rated(cells, all);
    if (typeof rated === "object" && rated !== null) return rated;
    const status = this.plan.statuses.get(valueWord(this.reader.cell(cells, "answered")));
    const byStatus = status === undefined ? rated : status ? all : 0;
    const taken = done ?? (lost === null ? byStatus : all - lost);
    const held = this.plan.columns.has("heldCount") ? this.count(cells, "heldCount") : null;
    if (typeof held === "object" && held !== null) return held;
    const durations = this.durations(cells, taken, all, held);
    if ("cause" in durations) return durations;
    return { ...when, topic, offered: all, handled: taken, lost: status === false, ...durations };
  }

  private durations(
    cells: readonly string[],
    answered: number | null,
    all: number,
    held: number | null,
  ):
    | Unread
    | {
        readonly wait: number | null;
        readonly handling: number | null;
        readonly said: Pick<SaidWork, "measured" | "isWrapBlank">;
      } {
    const read = new Map<DurationField, number | null>();
    const taken = answered ?? all;
    for (const field of this.plan.durations.keys()) {
      const value = this.reader.duration(cells, field);
      if (value !== null && typeof value !== "number") return value;
      const over = { mean: 1, "sum-answered": taken, "sum-offered": all }[this.plan.sums.get(field) ?? "mean"];
      // A mean hold beside the number of contacts held is a mean of these, not of all that were answered.
      const part = field === "hold" && held !== null && over === 1 && taken > 0 ? Math.min(1, held / taken) : 1;
      // Where nobody says how many were answered, work of no time is that of nobody.
      const isNone =
        value === 0 && answered === null && (field === "handling" || field === "talk" || field === "whole");
      read.set(field, value === null || over <= 0 || isNone ? null : (value / over) * part);
    }
    const talk = read.get("talk") ?? null;
    const parts = talk === null ? null : talk + (read.get("hold") ?? 0) + (read.get("wrap") ?? 0);
    const [handling, whole] = [read.get("handling") ?? null, read.get("whole") ?? null];
    const said = {
      measured: handling ?? talk ?? whole,
      isWrapBlank: handling === null && talk !== null && read.get("wrap") === null,
    };
    return { wait: read.get("wait") ?? null, handling: handling ?? parts ?? whole, said };
  }

  /** Contacts answered by the share of them; null where the report gives none or the cell is blank. */
  private rated(cells: readonly string[], offered: number): number | null | Unread {
    const { rate } = this.plan;
    if (rate === null) return null;
    const text = cells[rate.position] ?? "";
    if (isEmptyCell(text)) return offered === 0 ? 0 : null;
    const read = parseRate(text, rate.scale);
    if (read === null) return { cause: "unreadable-count", field: rate.field, received: text };
    const share = rate.field === "answeredRate" ? read.share : 1 - read.share;
    return contactsOfRate(offered, { share, half: read.half });
  }

  private count(cells: readonly string[], field: CountField): number | null | Unread {
    const column = this.plan.columns.get(field);
    if (column === undefined) return null;
    let sum = this.countAt(cells, field, column.position);
    for (const position of column.plus ?? []) {
      const more = this.countAt(cells, field, position);
      if (typeof sum !== "number") return sum;
      if (typeof more !== "number") return more;
      sum += more;
    }
    return sum;
  }

  private countAt(cells: readonly string[], field: CountField, position: number): number | Unread {
    const text = (cells[position] ?? "").trim();
    // A cell left blank among counts is none: reports leave out zeros.
    if (isEmptyCell(text)) return 0;
    const said = parseNumber(text, this.plan.counts);
    // Contacts are whole: what looks like decimals is a thousand parted by a point.
    const value = said === null || Number.isInteger(said) ? said : parseNumber(text, PARTED_BY_POINTS);
    return value === null || value < 0 ? { cause: "unreadable-count", field, received: text } : value;
  }
}
