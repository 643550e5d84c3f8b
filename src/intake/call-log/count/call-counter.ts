import type { ReadingPlan } from "../reading-plan";
import type { LogRecord } from "../source/record";
import { lineText } from "../survey/copied-lines";
import { HashSet } from "../survey/hash-set";
import { isEmptyCell } from "../words/vocabulary";
import type { Counter } from "./counter";
import { Generations } from "./generations";
import type { LeftOutLines } from "./left-out";
import type { CallReader, ReadCall } from "./read-call";
import type { Tallies } from "./tallies";

/** Calls that are kept open for their further lines; the oldest is closed first. */
const OPEN = 1 << 18;
const HALF_HOUR = 1800;
const FIRST = 5;

/** Counts lines that are calls, or legs of calls, or calls delivered more than once. */
export class CallCounter implements Counter {
  readonly outliers: { count: number; first: number | null } = { count: 0, first: null };
  /** Lines counted whose direction is blank, in a report that gives it. */
  readonly undirected: { count: number; readonly first: number[] } = { count: 0, first: [] };
  private readonly open = new Generations<ReadCall>(OPEN, (call) => this.count(call));
  private readonly closed = new HashSet();
  private readonly copied = new HashSet();

  constructor(
    private readonly plan: ReadingPlan,
    private readonly reader: CallReader,
    private readonly tallies: Tallies,
    private readonly leftOut: LeftOutLines,
  ) {}

  take({ cells, line }: LogRecord): void {
    const { copiesBy } = this.plan;
    if (copiesBy !== null && this.copied.add(lineText(cells, copiesBy)) !== null) {
      this.leftOut.add("copied-line", line);
      return;
    }
    const call = this.reader.call(cells);
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
    if (this.plan.columns.has("direction") && isEmptyCell(this.reader.cell(cells, "direction"))) {
      this.undirected.count += 1;
      if (this.undirected.first.length < FIRST) this.undirected.first.push(line);
    }
    const id = this.reader.cell(cells, "id").trim();
    const { repeats } = this.plan;
    if ((repeats !== "legs" && repeats !== "deliveries") || isEmptyCell(id)) this.count(call);
    else this.takeAgain(id, call, line);
  }

  end(): void {
    this.open.clear();
  }

  private takeAgain(id: string, call: ReadCall, line: number): void {
    const legs = this.plan.repeats === "legs";
    const earlier = this.open.get(id);
    if (earlier !== undefined) {
      this.leftOut.add(legs ? "later-leg" : "earlier-delivery", line);
      this.open.set(id, legs ? joined(earlier, call) : call);
      return;
    }
    // A line of a call that was closed long ago is not a new call.
    if (this.closed.add(id) !== null) {
      this.leftOut.add(legs ? "later-leg" : "earlier-delivery", line);
      return;
    }
    this.open.set(id, call);
  }

  /** The half-hour of a call; both of the hour where no more is known. */
  private halves(second: number | null): readonly number[] {
    if (second === null) return [];
    const half = Math.floor(second / HALF_HOUR);
    return this.plan.timeForm === "hours" || this.plan.timeForm === "hours-ending" ? [half, half + 1] : [half];
  }

  private count({ topic, day, second, answered, wait, handling, resolved, channel }: ReadCall): void {
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

/** One call of two legs, whichever line comes first: where it came first, answered if a leg is, the wait until the first answer, the work of both. */
function joined(earlier: ReadCall, later: ReadCall): ReadCall {
  const [first, next] = startsBefore(later, earlier) ? [later, earlier] : [earlier, later];
  const firstAnswer = first.answered === true ? first : next.answered === true ? next : null;
  const work = [first.handling, next.handling].filter((each) => each !== null);
  return {
    ...first,
    answered: firstAnswer !== null ? true : first.answered === null && next.answered === null ? null : false,
    resolved: next.resolved ?? first.resolved,
    wait: firstAnswer === null ? longer(first.wait, next.wait) : firstAnswer.wait,
    handling: work.length === 0 ? null : work.reduce((sum, each) => sum + each, 0),
  };
}

/** Many systems list the newest first. Legs of one moment are in the order of their lines. */
function startsBefore(one: ReadCall, other: ReadCall): boolean {
  if (one.day !== other.day) return one.day < other.day;
  return one.second !== null && other.second !== null && one.second < other.second;
}

function longer(one: number | null, other: number | null): number | null {
  return one === null ? other : other === null ? one : Math.max(one, other);
}
