import type { ReadingPlan } from "../reading-plan";
import type { LogRecord } from "../source/record";
import { lineText } from "../survey/copied-lines";
import { HashSet } from "../survey/hash-set";
import { endsAtMachine } from "../survey/lost-with-talk";
import { isEmptyCell } from "../words/vocabulary";
import type { Counter } from "./counter";
import { Generations } from "./generations";
import type { LeftOutLines } from "./left-out";
import { groupOf } from "./longest-means";
import type { LongestMeans } from "./longest-means";
import type { CallReader, ReadCall, Unread } from "./read-call";
import type { Tallies } from "./tallies";
import { UnknownWork } from "./unknown-work";

/** Calls that are kept open for their further lines; the oldest is closed first. */
const OPEN = 1 << 18;
const HALF_HOUR = 1800;
const FIRST = 5;
/** What one call has, and a line of sums leaves open. */
const NAMING = ["id", "moment", "date", "time", "topic", "answered", "agent", "direction", "answerMoment"] as const;

/** Counts lines that are calls, or legs of calls, or calls delivered more than once. */
export class CallCounter implements Counter {
  readonly outliers: { count: number; first: number | null } = { count: 0, first: null };
  /** Lines counted whose direction is blank, in a report that gives it. */
  readonly undirected: { count: number; readonly first: number[] } = { count: 0, first: [] };
  /** Lines counted as lost that have time of talk. */
  readonly lostWithTalk: { count: number; readonly first: number[] } = { count: 0, first: [] };
  /** Lines counted with a wait or a handling time many times the usual one. */
  readonly unusual: { count: number; readonly first: number[] } = { count: 0, first: [] };
  /** Lines, or calls of several, that were answered and say nothing of the work. */
  readonly unknownWork: UnknownWork;
  private readonly saysTalk: boolean;
  private readonly open = new Generations<JoinedCall>(OPEN, (call) => this.count(call));
  private readonly closed = new HashSet();
  private readonly copied = new HashSet();

  constructor(
    private readonly plan: ReadingPlan,
    private readonly reader: CallReader,
    private readonly tallies: Tallies,
    private readonly leftOut: LeftOutLines,
    private readonly longest: LongestMeans,
  ) {
    this.unknownWork = new UnknownWork(plan);
    this.saysTalk = plan.columns.has("answered") && (plan.durations.has("talk") || plan.durations.has("handling"));
  }

  take({ cells, line }: LogRecord): void {
    const { copiesBy } = this.plan;
    if (copiesBy !== null && this.copied.add(lineText(cells, copiesBy)) !== null) {
      this.leftOut.add("copied-line", line);
      return;
    }
    const call = this.reader.call(cells);
    if ("cause" in call && this.isNameless(call, cells)) {
      this.leftOut.add("total-row", line);
      return;
    }
    if ("cause" in call) {
      this.leftOut.add(call.cause, line, call.received, this.plan.columns.get(call.field)?.heading ?? null);
      return;
    }
    if (call.day < this.plan.first || call.day > this.plan.last) {
      this.leftOut.add("outlier-date", line);
      return;
    }
    if (call.outlier) {
      this.outliers.count += 1;
      this.outliers.first ??= line;
    }
    if (isLong(call)) this.addUnusual(call, cells, line);
    if (this.plan.columns.has("direction") && isEmptyCell(this.reader.cell(cells, "direction"))) {
      this.undirected.count += 1;
      if (this.undirected.first.length < FIRST) this.undirected.first.push(line);
    }
    if (this.saysTalk && call.answered === false && (call.handling ?? 0) > 0) this.addLost(cells, line);
    const id = this.reader.cell(cells, "id").trim();
    const { repeats } = this.plan;
    if ((repeats !== "legs" && repeats !== "deliveries") || isEmptyCell(id)) this.count(call, line);
    else this.takeAgain(id, call, line);
  }

  end(): void {
    this.open.clear();
  }

  private addLost(cells: readonly string[], line: number): void {
    if (endsAtMachine(this.reader.cell(cells, "answered"))) return;
    this.lostWithTalk.count += 1;
    if (this.lostWithTalk.first.length < FIRST) this.lostWithTalk.first.push(line);
  }

  private addUnusual({ topic, wait, handling }: ReadCall, cells: readonly string[], line: number): void {
    const group = groupOf(topic, this.reader.cell(cells, "channel"));
    if (!this.longest.isUnusual("wait", group, wait ?? 0) && !this.longest.isUnusual("handling", group, handling ?? 0))
      return;
    this.unusual.count += 1;
    if (this.unusual.first.length < FIRST) this.unusual.first.push(line);
  }

  /** Whether a line says neither when nor of whom nor of what: its figures are of the lines above. */
  private isNameless({ cause, received }: Unread, cells: readonly string[]): boolean {
    if (cause !== "unreadable-date" || !isEmptyCell(received)) return false;
    return NAMING.every((field) => isEmptyCell(this.reader.cell(cells, field).trim()));
  }

  private takeAgain(id: string, call: ReadCall, line: number): void {
    const legs = this.plan.repeats === "legs";
    const earlier = this.open.get(id);
    if (earlier !== undefined) {
      this.leftOut.add(legs ? "later-leg" : "earlier-delivery", line);
      this.open.set(id, legs ? joined(earlier, ofOneLeg(call)) : ofOneLeg(call));
      return;
    }
    // A line of a call that was closed long ago is not a new call.
    if (this.closed.add(id) !== null) {
      this.leftOut.add(legs ? "later-leg" : "earlier-delivery", line);
      return;
    }
    this.open.set(id, ofOneLeg(call));
  }

  /** The half-hour of a call; both of the hour where no more is known. */
  private halves(second: number | null): readonly number[] {
    if (second === null) return [];
    const half = Math.floor(second / HALF_HOUR);
    return this.plan.timeForm === "hours" || this.plan.timeForm === "hours-ending" ? [half, half + 1] : [half];
  }

  private count(call: ReadCall, line: number | null = null): void {
    const { topic, day, second, answered, wait, handling, resolved, channel, said, outlier } = call;
    if (answered === true && !outlier) this.unknownWork.add({ handling, ...said }, line);
    this.tallies.add(topic, day, this.halves(second), {
      contacts: 1,
      answered: answered === null ? null : answered ? 1 : 0,
      wait,
      gaveUpAfter: wait,
      handling,
      resolved: resolved === null ? null : resolved && answered !== false ? 1 : 0,
      channel,
    });
  }
}

const HOUR = 3600;

/** Whether a call may be too long at all: few are, and these are held against the others. */
function isLong({ wait, handling }: ReadCall): boolean {
  return (wait ?? 0) > HOUR || (handling ?? 0) > HOUR;
}

/** When a leg began. */
type Start = Pick<ReadCall, "day" | "second">;

/** A call of one leg or more, with the starts of those that say when it was answered and whether it was resolved: legs may stand in any order. */
interface JoinedCall extends ReadCall {
  readonly answeredIn: Start | null;
  readonly resolvedIn: Start | null;
}

function ofOneLeg(call: ReadCall): JoinedCall {
  return {
    ...call,
    answeredIn: call.answered === true ? call : null,
    resolvedIn: call.resolved === null ? null : call,
  };
}

/** One call of two, whichever line comes first: where it came first, answered if a leg is, the wait until the first answer, the work of both, resolved as its last leg says. */
function joined(earlier: JoinedCall, later: JoinedCall): JoinedCall {
  const [first, next] = startsBefore(later, earlier) ? [later, earlier] : [earlier, later];
  const answer = byStart(first, next, "answeredIn")[0] ?? null;
  const resolved = byStart(first, next, "resolvedIn").at(-1) ?? null;
  const work = [first.handling, next.handling].filter((each) => each !== null);
  return {
    ...first,
    answered: answer !== null ? true : first.answered === null && next.answered === null ? null : false,
    answeredIn: answer?.answeredIn ?? null,
    resolved: resolved?.resolved ?? null,
    resolvedIn: resolved?.resolvedIn ?? null,
    wait: answer === null ? longer(first.wait, next.wait) : answer.wait,
    handling: work.length === 0 ? null : work.reduce((sum, each) => sum + each, 0),
    said: {
      measured: work.length === 0 ? null : (first.said.measured ?? 0) + (next.said.measured ?? 0),
      isWrapBlank: first.said.isWrapBlank && next.said.isWrapBlank,
    },
  };
}

/** Those of two that say something, in the order of the legs that say it. */
function byStart(first: JoinedCall, next: JoinedCall, by: "answeredIn" | "resolvedIn"): readonly JoinedCall[] {
  const [one, other] = [first[by], next[by]];
  if (one === null || other === null) return one === null ? (other === null ? [] : [next]) : [first];
  return startsBefore(other, one) ? [next, first] : [first, next];
}

/** Many systems list the newest first. Legs of one moment are in the order of their lines. */
function startsBefore(one: Start, other: Start): boolean {
  if (one.day !== other.day) return one.day < other.day;
  return one.second !== null && other.second !== null && one.second < other.second;
}

function longer(one: number | null, other: number | null): number | null {
  return one === null ? other : other === null ? one : Math.max(one, other);
}
