import { at, itemAt } from "../../grid";
import { Arrivals } from "./arrivals";
import type { CentreModel } from "./centre-model";
import { ContactStore } from "./contact-store";
import { Crew } from "./crew";
import { TOTALS } from "./day-counts";
import type { Total } from "./day-counts";
import { EventQueue } from "./event-queue";
import { WaitingLine } from "./waiting-line";

/** Codes of events; those that concern a group carry it in further steps. */
const END = 0;
const PATIENCE = 1;
const LONGEST_WAIT = 2;
const REROUTE = 3;
const RETRY = 4;
const STEPS = 8;
/** Slot of a contact that is none: written work, or nobody. */
const NOBODY = -1;
const ROUNDING = 1e-9;

const COUNT = Object.fromEntries(TOTALS.map((name, place) => [name, place])) as Readonly<Record<Total, number>>;

/**
 * A contact centre's day, event by event. What a contact brings (its service, its patience) is drawn when it comes, from streams that belong to its type and
 * the day: another staffing meets the same customers.
 *
 * @see docs/methods/simulation.md
 */
export class CentreDay {
  private readonly events = new EventQueue();
  private readonly contacts = new ContactStore();
  private readonly waiting;
  private readonly arrivals: Arrivals;
  private readonly crew: Crew;
  private readonly close: number;
  private counts: Float64Array = new Float64Array(0);
  private now = 0;
  private period = 0;
  /** Contacts waiting, and those in the centre at all. */
  private queued = 0;
  private inside = 0;
  /** Written work that waits, and when the next comes. */
  private store = 0;
  private nextWork = Infinity;

  constructor(
    private readonly model: CentreModel,
    seed: number,
  ) {
    this.waiting = model.types.map(() => new WaitingLine());
    this.arrivals = new Arrivals(model, seed);
    this.crew = new Crew(model);
    this.close = model.periods * model.length;
  }

  /** Runs a day with so many contacts of each type, and adds what happens to `counts`. */
  run(day: number, volumes: Float64Array, counts: Float64Array): void {
    this.begin(day, volumes, counts);
    const { model, events, close } = this;
    let boundary = model.length;
    for (;;) {
      const arrival = this.arrivals.time;
      const soonest = Math.min(arrival, events.next, this.nextWork);
      if (boundary <= soonest && boundary <= close) {
        this.now = boundary;
        this.turnPeriod();
        boundary = this.period < model.periods ? (this.period + 1) * model.length : Infinity;
        continue;
      }
      if (soonest === Infinity) return this.cutOff();
      this.now = soonest;
      if (arrival === soonest) this.arrive();
      else if (this.nextWork === soonest) this.receiveWork();
      else this.happen();
    }
  }

  private begin(day: number, volumes: Float64Array, counts: Float64Array): void {
    const { model } = this;
    this.events.clear();
    this.contacts.clear();
    for (const line of this.waiting) line.clear();
    this.arrivals.begin(day, volumes);
    this.counts = counts;
    this.now = this.period = this.queued = this.inside = 0;
    this.crew.begin();
    model.groups.forEach(({ agents, duty }) => {
      for (const each of agents) this.add(duty, each * model.length);
    });
    this.store = model.deferrable?.startStock ?? 0;
    this.nextWork = this.workAfter();
  }

  private add(place: number, amount: number): void {
    this.counts[place] = at(this.counts, place) + amount;
  }

  private stream(type: number) {
    return this.arrivals.of(type);
  }

  /** What the centre draws that is no contact's. */
  private get ownStream() {
    return this.stream(this.model.types.length);
  }

  private arrive(): void {
    const { arrivals, period } = this;
    const { type } = arrivals;
    const { isInbound, counts } = itemAt(this.model.types, type);
    const slot = this.newContact(type, period);
    arrivals.advance();
    if (isInbound) this.add(counts.offeredFrom + period * counts.periodStep, 1);
    this.admit(slot);
  }

  /** A contact with what it brings. */
  private newContact(type: number, servicePeriod: number): number {
    const { services, serviceByGroup, patiences, balk } = itemAt(this.model.types, type);
    const period = Math.min(this.model.periods - 1, this.period);
    const streams = this.stream(type);
    const service = serviceByGroup === undefined ? itemAt(services, servicePeriod)(streams.service) : 0;
    const patience = balk > 0 && streams.patience.next() < balk ? 0 : itemAt(patiences, period)(streams.patience);
    return this.contacts.add(type, this.now, period, service, patience);
  }

  private admit(slot: number): void {
    const { model, contacts } = this;
    const index = at(contacts.type, slot);
    const type = itemAt(model.types, index);
    if (type.isInbound) this.add(type.counts.offered, 1);
    if (this.inside >= model.lines) {
      this.add(COUNT.blocked, 1);
      return;
    }
    const group = this.crew.groupFor(index, this.stream(index).routing);
    if (group >= 0) {
      this.inside += 1;
      this.start(slot, group);
      return;
    }
    if (!model.isDrained && this.crew.isClosed) {
      this.add(COUNT.disconnected, 1);
      return;
    }
    const patience = at(contacts.patience, slot);
    if (patience <= 0) {
      this.inside += 1;
      this.lose(slot);
      return;
    }
    if (this.queued >= model.queueLimit) {
      this.add(COUNT.blocked, 1);
      return;
    }
    this.inside += 1;
    this.queued += 1;
    itemAt(this.waiting, index).add(slot);
    if (patience < Infinity) this.events.put(this.now + patience, PATIENCE, slot);
    if (type.longestWait > 0) this.events.put(this.now + type.longestWait, LONGEST_WAIT, slot);
    for (const { index: other, after } of type.groups)
      if (after > 0) this.events.put(this.now + after, REROUTE + STEPS * other, slot);
  }

  private start(slot: number, group: number): void {
    const { model, contacts, now } = this;
    const index = at(contacts.type, slot);
    const type = itemAt(model.types, index);
    this.crew.occupy(group);
    contacts.gone[slot] = 1;
    const wait = contacts.wait(slot, now);
    if (type.isInbound) {
      this.add(COUNT.served, 1);
      if (wait > 0) this.add(COUNT.waitServed, wait);
      if (wait < type.answer) {
        this.add(type.counts.goodFrom + at(contacts.period, slot) * type.counts.periodStep, 1);
      }
    } else this.add(COUNT.outServed, 1);
    const service =
      type.serviceByGroup === undefined
        ? at(contacts.service, slot)
        : itemAt(type.serviceByGroup, group)(this.stream(index).service);
    const { busy, busyAfterClosing } = itemAt(model.groups, group);
    this.add(busyAfterClosing, service);
    if (now < this.close) this.add(busy, Math.min(this.close, now + service) - now);
    this.events.put(now + service, END + STEPS * group, slot);
  }

  private lose(slot: number): void {
    const { contacts, now } = this;
    const index = at(contacts.type, slot);
    const type = itemAt(this.model.types, index);
    contacts.gone[slot] = 1;
    this.inside -= 1;
    if (!type.isInbound) {
      this.add(COUNT.outLost, 1);
      return;
    }
    const wait = contacts.wait(slot, now);
    this.add(type.counts.abandoned, 1);
    this.add(COUNT.waitLost, wait);
    this.add(wait >= type.answer ? COUNT.abandonedLate : COUNT.goodLost, 1);
    if (type.retryShare > 0 && this.stream(index).routing.next() < type.retryShare) {
      contacts.waited[slot] = wait;
      this.events.put(now + type.retryDelay(this.stream(index).routing), RETRY, slot);
    }
  }

  /** What was put into the queue of events and is due. */
  private happen(): void {
    const { events, contacts } = this;
    events.take();
    const { slot, code, time } = events;
    const kind = code % STEPS;
    const group = (code - kind) / STEPS;
    if (kind === END) {
      this.crew.release(group);
      if (slot !== NOBODY) this.inside -= 1;
      this.pull(group);
      return;
    }
    if (kind === RETRY) {
      contacts.since[slot] = time;
      contacts.gone[slot] = 0;
      this.add(COUNT.retried, 1);
      this.admit(slot);
      return;
    }
    if (at(contacts.gone, slot) === 1) return;
    const waited = time - at(contacts.since, slot) + ROUNDING;
    if (kind === PATIENCE) {
      if (waited < at(contacts.patience, slot)) return;
      this.queued -= 1;
      this.lose(slot);
    } else if (kind === LONGEST_WAIT) {
      if (waited < itemAt(this.model.types, at(contacts.type, slot)).longestWait) return;
      contacts.gone[slot] = 1;
      this.queued -= 1;
      this.inside -= 1;
      this.add(COUNT.messages, 1);
    } else if (this.crew.free(group) > 0) {
      this.queued -= 1;
      this.start(slot, group);
    }
  }

  /** Lets the free people of a group take what waits, then written work, then dial. */
  private pull(group: number): void {
    const { isDeferring, reserve } = itemAt(this.model.groups, group);
    let isIdle = true;
    while (this.crew.free(group) > 0) {
      const slot = this.longestOf(group);
      isIdle = slot === NOBODY;
      if (isIdle) break;
      this.queued -= 1;
      this.start(slot, group);
    }
    const { deferrable, dialler } = this.model;
    if (deferrable !== undefined && isDeferring && this.now < this.close)
      while (this.crew.free(group) > reserve && this.store >= 1) {
        this.store -= 1;
        this.crew.occupy(group);
        this.add(COUNT.deferred, 1);
        const service = deferrable.service(this.ownStream.service);
        this.add(itemAt(this.model.groups, group).busy, Math.min(this.close, this.now + service) - this.now);
        this.events.put(this.now + service, END + STEPS * group, NOBODY);
      }
    if (dialler !== undefined && isIdle && dialler.from <= this.now && this.now < dialler.to) this.dial();
  }

  /** Whom a group takes next. */
  private longestOf(group: number): number {
    const { contacts, now } = this;
    let best = NOBODY;
    for (const { index, after } of itemAt(this.model.groups, group).types) {
      const slot = itemAt(this.waiting, index).head(contacts.gone);
      if (slot < 0 || (after > 0 && now - at(contacts.since, slot) < after - ROUNDING)) continue;
      if (!this.model.isLongestWait) return slot;
      if (best === NOBODY || at(contacts.since, slot) < at(contacts.since, best)) best = slot;
    }
    return best;
  }

  private dial(): void {
    const { dialler } = this.model;
    if (dialler === undefined) return;
    const own = this.crew.free(dialler.group);
    if (this.crew.freeAnywhere < dialler.leastFree || own < 1) return;
    const period = Math.min(this.model.periods - 1, this.period);
    for (let number = Math.round(dialler.factor * own); number > 0; number -= 1) {
      this.add(COUNT.dialled, 1);
      if (this.ownStream.routing.next() >= itemAt(dialler.reach, period)) continue;
      this.admit(this.newContact(dialler.type, 0));
    }
  }

  private workAfter(): number {
    const { deferrable } = this.model;
    if (deferrable === undefined || deferrable.rate === 0) return Infinity;
    return this.now - Math.log(this.ownStream.arrival.next()) / deferrable.rate;
  }

  private receiveWork(): void {
    this.store += 1;
    this.nextWork = this.now < this.close ? this.workAfter() : Infinity;
    this.model.groups.forEach(({ isDeferring }, group) => {
      if (isDeferring) this.pull(group);
    });
  }

  /** The next period's people, or closing time. */
  private turnPeriod(): void {
    const { model } = this;
    this.period += 1;
    if (this.period < model.periods) {
      this.crew.turn(this.period);
      for (let group = 0; group < model.groups.length; group += 1) this.pull(group);
    } else if (!model.isDrained) this.cutOff();
  }

  private cutOff(): void {
    this.crew.close();
    for (const line of this.waiting)
      for (let slot = line.head(this.contacts.gone); slot >= 0; slot = line.head(this.contacts.gone)) {
        this.contacts.gone[slot] = 1;
        this.add(COUNT.disconnected, 1);
        this.inside -= 1;
        this.queued -= 1;
      }
  }
}
