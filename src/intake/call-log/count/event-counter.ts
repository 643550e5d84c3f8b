import type { ReadingPlan } from "../reading-plan";
import type { LogRecord } from "../source/record";
import { isEmptyCell, valueWord } from "../words/vocabulary";
import type { EventMeaning } from "../survey/heading-line";
import type { Counter } from "./counter";
import { Generations } from "./generations";
import type { LeftOutLines } from "./left-out";
import type { CallReader } from "./read-call";
import type { Tallies } from "./tallies";

/** A contact in the queue, from its arrival on. */
interface InQueue {
  readonly topic: string;
  readonly day: number;
  readonly second: number;
  /** Seconds since the beginning of the calendar. */
  readonly since: number;
  wait: number | null;
  answered: boolean | null;
  handling: number | null;
}

const SECONDS_A_DAY = 86_400;
const HALF_HOUR = 1800;
const OPEN = 1 << 18;

/** Whether an identifier is a word for none: what the system or an agent did, and no call. */
function namesNoCall(id: string): boolean {
  return isEmptyCell(id) || /^(?:none|aucun|realtime|manager|system|0)$/i.test(id);
}

/** Counts what happens in queues: a contact arrives, is connected or gives up, and ends. */
export class EventCounter implements Counter {
  private readonly open = new Generations<InQueue>(OPEN, (contact) => this.count(contact));

  constructor(
    private readonly plan: ReadingPlan,
    private readonly reader: CallReader,
    private readonly tallies: Tallies,
    private readonly leftOut: LeftOutLines,
  ) {}

  take({ cells, line }: LogRecord): void {
    const when = this.reader.when(cells);
    if ("cause" in when || when.second === null) {
      const unread =
        "cause" in when ? when : { cause: "unreadable-time" as const, field: "moment" as const, received: "" };
      this.leftOut.add(unread.cause, line, unread.received, this.plan.columns.get(unread.field)?.heading ?? null);
      return;
    }
    if (when.day < this.plan.first || when.day > this.plan.last) {
      this.leftOut.add("outlier-date", line);
      return;
    }
    const id = this.reader.cell(cells, "id").trim();
    const event = this.plan.events.get(valueWord(this.reader.cell(cells, "event")));
    const now = when.day * SECONDS_A_DAY + when.second;
    if (event === "arrival") {
      this.arrive(id, { topic: this.topicOf(cells), ...when, second: when.second }, now, line);
      return;
    }
    const contact = this.open.get(id);
    const isOrphan = contact === undefined && event !== undefined && event !== "otherEvent";
    const ofNoCall = contact === undefined && event === "otherEvent" && namesNoCall(id);
    this.leftOut.add(isOrphan ? "no-arrival" : ofNoCall ? "queue-event" : "later-leg", line, isOrphan ? id : "");
    if (contact !== undefined && event !== undefined) this.happen(contact, event, now);
  }

  end(): void {
    this.open.clear();
  }

  private topicOf(cells: readonly string[]): string {
    const topic = this.reader.topic(cells);
    return typeof topic === "string" ? topic : this.plan.withoutTopic;
  }

  private arrive(
    id: string,
    { topic, day, second }: { readonly topic: string; readonly day: number; readonly second: number },
    since: number,
    line: number,
  ): void {
    // A contact that is passed to another queue is the same contact.
    if (this.open.get(id) !== undefined) {
      this.leftOut.add("later-leg", line);
      return;
    }
    this.open.set(id, { topic, day, second, since, wait: null, answered: null, handling: null });
  }

  private happen(contact: InQueue, event: EventMeaning, now: number): void {
    if (event === "connect" && contact.answered !== true) {
      contact.answered = true;
      contact.wait = now - contact.since;
    } else if ((event === "abandonEvent" || event === "hangUpEvent") && contact.answered === null) {
      // Who hangs up before anyone answered gave up.
      contact.answered = false;
      contact.wait = now - contact.since;
    } else if ((event === "complete" || event === "hangUpEvent") && contact.answered === true)
      contact.handling = now - contact.since - (contact.wait ?? 0);
  }

  private count({ topic, day, second, answered, wait, handling }: InQueue): void {
    this.tallies.add(topic, day, [Math.floor(second / HALF_HOUR)], {
      contacts: 1,
      answered: answered === null ? 0 : answered ? 1 : 0,
      wait,
      gaveUpAfter: wait,
      handling,
      resolved: null,
      channel: null,
    });
  }
}
